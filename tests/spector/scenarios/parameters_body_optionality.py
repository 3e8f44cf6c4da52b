"""Scenarios Parameters_BodyOptionality_*."""

from __future__ import annotations

from spector.parameters_body_optionality import ParametersBodyOptionalityClient, models
from tests.spector.judge import Judge

PREFIX = "Parameters_BodyOptionality"
CLIENT = ParametersBodyOptionalityClient


def all_scenarios(client: ParametersBodyOptionalityClient, passes: Judge) -> None:
    with passes("requiredExplicit"):
        client.required_explicit(models.BodyModel(name="foo"))
    with passes("OptionalExplicit"):
        client.optional_explicit_set(models.BodyModel(name="foo"))
        client.optional_explicit_omit()
    with passes("requiredImplicit"):
        client.required_implicit(models.BodyModel(name="foo"))
