"""Scenarios Versioning_RenamedFrom_*."""

from __future__ import annotations

from spector.versioning_renamedfrom_v2 import VersioningRenamedfromV2Client, models
from tests.spector.judge import Judge

PREFIX = "Versioning_RenamedFrom"


def all_scenarios(passes: Judge) -> None:
    client = VersioningRenamedfromV2Client(
        base_url=f"{passes.url}/versioning/renamed-from/api-version:v2"
    )
    body = models.NewModel(new_prop="foo", enum_prop=models.NewEnum.NEW_ENUM_MEMBER, union_prop=10)
    with passes("newOp"):
        assert client.new_op(body, new_query="bar") == body
    with passes("NewInterface"):
        assert client.new_interface_new_op_in_new_interface(body) == body
