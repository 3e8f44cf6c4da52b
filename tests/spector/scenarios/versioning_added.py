"""Scenarios Versioning_Added_*."""

from __future__ import annotations

from spector.versioning_added_v2 import VersioningAddedV2Client, models
from tests.spector.judge import Judge

PREFIX = "Versioning_Added"


def all_scenarios(passes: Judge) -> None:
    client = VersioningAddedV2Client(base_url=f"{passes.url}/versioning/added/api-version:v2")
    with passes("v1"):
        old = models.ModelV1(prop="foo", enum_prop=models.EnumV1.ENUM_MEMBER_V2, union_prop=10)
        assert client.v1(old, header_v2="bar") == old
    new = models.ModelV2(prop="foo", enum_prop=models.EnumV2.ENUM_MEMBER, union_prop="bar")
    with passes("v2"):
        assert client.v2(new) == new
    with passes("InterfaceV2"):
        assert client.interface_v2_v2_in_interface(new) == new
