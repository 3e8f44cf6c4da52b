"""Scenarios Parameters_Query_Constant_*."""

from __future__ import annotations

from spector.parameters_query import ParametersQueryClient
from tests.spector.judge import Judge

PREFIX = "Parameters_Query_Constant"
CLIENT = ParametersQueryClient


def all_scenarios(client: ParametersQueryClient, passes: Judge) -> None:
    with passes("post"):
        client.constant_post(query_param="constantValue")
