"""Scenarios Versioning_Removed_*: one client for each version of the API."""

from __future__ import annotations

from spector import versioning_removed_v1 as v1
from spector import versioning_removed_v2 as v2
from spector import versioning_removed_v2preview as v2preview
from tests.spector.judge import Judge

PREFIX = "Versioning_Removed"


def all_scenarios(passes: Judge) -> None:
    base = f"{passes.url}/versioning/removed/api-version:"
    newest = v2.VersioningRemovedV2Client(base_url=f"{base}v2")
    with passes("v2"):
        body = v2.models.ModelV2(
            prop="foo", enum_prop=v2.models.EnumV2.ENUM_MEMBER_V2, union_prop="bar"
        )
        assert newest.v2(body) == body
    with passes("modelV3"):
        old = v1.models.ModelV3(id="123", enum_prop=v1.models.EnumV3.ENUM_MEMBER_V1)
        assert v1.VersioningRemovedV1Client(base_url=f"{base}v1").model_v3(old) == old
    with passes("modelV3_V2"):
        new = v2.models.ModelV3(id="123", enum_prop=v2.models.EnumV3.ENUM_MEMBER_V1)
        assert newest.model_v3(new) == new
    with passes("modelV3_V2preview"):
        preview = v2preview.models.ModelV3(id="123")
        client = v2preview.VersioningRemovedV2PreviewClient(base_url=f"{base}v2preview")
        assert client.model_v3(preview) == preview
