"""Scenarios Parameters_Basic_*."""

from __future__ import annotations

from spector.parameters_basic import ParametersBasicClient, models
from tests.spector.judge import Judge

PREFIX = "Parameters_Basic"
CLIENT = ParametersBasicClient


def explicit_body(client: ParametersBasicClient, passes: Judge) -> None:
    with passes("ExplicitBody_simple"):
        client.explicit_body_simple(models.ExplicitBodyUser(name="foo"))


def implicit_body(client: ParametersBasicClient, passes: Judge) -> None:
    with passes("ImplicitBody_simple"):
        client.implicit_body_simple(models.ImplicitBodySimpleBody(name="foo"))
