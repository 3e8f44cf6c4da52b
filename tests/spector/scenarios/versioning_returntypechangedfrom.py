"""Scenarios Versioning_ReturnTypeChangedFrom_*."""

from __future__ import annotations

from spector.versioning_returntypechangedfrom_v2 import VersioningReturntypechangedfromV2Client
from tests.spector.judge import Judge

PREFIX = "Versioning_ReturnTypeChangedFrom"


def all_scenarios(passes: Judge) -> None:
    client = VersioningReturntypechangedfromV2Client(
        base_url=f"{passes.url}/versioning/return-type-changed-from/api-version:v2"
    )
    with passes("test"):
        assert client.test("test") == "test"
