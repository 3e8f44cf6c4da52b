"""Scenarios Payload_JsonMergePatch_*."""

from __future__ import annotations

from spector.payload_json_merge_patch import PayloadJsonMergePatchClient, models
from tests.spector.judge import Judge

PREFIX = "Payload_JsonMergePatch"
CLIENT = PayloadJsonMergePatchClient


def all_scenarios(client: PayloadJsonMergePatchClient, passes: Judge) -> None:
    with passes("createResource"):
        assert client.create_resource(
            models.Resource(
                name="Madge",
                description="desc",
                map={"key": models.InnerModel(name="InnerMadge", description="innerDesc")},
                array=[models.InnerModel(name="InnerMadge", description="innerDesc")],
                int_value=1,
                float_value=1.25,
                inner_model=models.InnerModel(name="InnerMadge", description="innerDesc"),
                int_array=[1, 2, 3],
            )
        ) == models.Resource(
            name="Madge",
            description="desc",
            map={"key": models.InnerModel(name="InnerMadge", description="innerDesc")},
            array=[models.InnerModel(name="InnerMadge", description="innerDesc")],
            int_value=1,
            float_value=1.25,
            inner_model=models.InnerModel(name="InnerMadge", description="innerDesc"),
            int_array=[1, 2, 3],
        )
    with passes("updateResource"):
        assert client.update_resource(
            models.ResourcePatch(
                description=None,
                map={"key": models.InnerModel(description=None), "key2": None},
                array=None,
                int_value=None,
                float_value=None,
                inner_model=None,
                int_array=None,
            )
        ) == models.Resource(name="Madge", map={"key": models.InnerModel(name="InnerMadge")})
    with passes("updateOptionalResource"):
        assert client.update_optional_resource(
            models.ResourcePatch(
                description=None,
                map={"key": models.InnerModel(description=None), "key2": None},
                array=None,
                int_value=None,
                float_value=None,
                inner_model=None,
                int_array=None,
            )
        ) == models.Resource(name="Madge", map={"key": models.InnerModel(name="InnerMadge")})
