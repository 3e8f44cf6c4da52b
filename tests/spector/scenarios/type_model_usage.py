"""Scenarios Type_Model_Usage_*."""

from __future__ import annotations

from spector.type_model_usage import TypeModelUsageClient, models
from tests.spector.judge import Judge

PREFIX = "Type_Model_Usage"
CLIENT = TypeModelUsageClient


def all_scenarios(client: TypeModelUsageClient, passes: Judge) -> None:
    with passes("input"):
        client.input(models.InputRecord(required_prop="example-value"))
    with passes("output"):
        assert client.output() == models.OutputRecord(required_prop="example-value")
    with passes("inputAndOutput"):
        assert client.input_and_output(
            models.InputOutputRecord(required_prop="example-value")
        ) == models.InputOutputRecord(required_prop="example-value")
