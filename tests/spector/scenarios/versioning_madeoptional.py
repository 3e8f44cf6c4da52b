"""Scenarios Versioning_MadeOptional_*."""

from __future__ import annotations

from spector.versioning_madeoptional_v2 import VersioningMadeoptionalV2Client, models
from tests.spector.judge import Judge

PREFIX = "Versioning_MadeOptional"


def all_scenarios(passes: Judge) -> None:
    client = VersioningMadeoptionalV2Client(
        base_url=f"{passes.url}/versioning/made-optional/api-version:v2"
    )
    with passes("test"):
        body = models.TestModel(prop="foo")
        assert client.test(body) == body
