"""Scenarios Parameters_Path_*."""

from __future__ import annotations

from spector.parameters_path import ParametersPathClient
from tests.spector.judge import Judge

PREFIX = "Parameters_Path"
CLIENT = ParametersPathClient


def all_scenarios(client: ParametersPathClient, passes: Judge) -> None:
    with passes("normal"):
        client.normal("foo")
    with passes("optional"):
        client.optional("")
        client.optional("foo")
