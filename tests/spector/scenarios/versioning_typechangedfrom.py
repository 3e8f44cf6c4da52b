"""Scenarios Versioning_TypeChangedFrom_*."""

from __future__ import annotations

from spector.versioning_typechangedfrom_v2 import VersioningTypechangedfromV2Client, models
from tests.spector.judge import Judge

PREFIX = "Versioning_TypeChangedFrom"


def all_scenarios(passes: Judge) -> None:
    client = VersioningTypechangedfromV2Client(
        base_url=f"{passes.url}/versioning/type-changed-from/api-version:v2"
    )
    with passes("test"):
        body = models.TestModel(prop="foo", changed_prop="bar")
        assert client.test(body, param="baz") == body
