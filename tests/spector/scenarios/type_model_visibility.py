"""Scenarios Type_Model_Visibility_*."""

from __future__ import annotations

from spector.type_model_visibility import TypeModelVisibilityClient, models
from tests.spector.judge import Judge

PREFIX = "Type_Model_Visibility"
CLIENT = TypeModelVisibilityClient


def all_scenarios(client: TypeModelVisibilityClient, passes: Judge) -> None:
    with passes("putReadOnlyModel"):
        assert client.put_read_only_model(models.ReadOnlyModelInput()) == models.ReadOnlyModel(
            optional_nullable_int_list=[1, 2, 3],
            optional_string_record={"k1": "value1", "k2": "value2"},
        )
    with passes("headModel"):
        client.head_model(models.VisibilityModelInput(), query_prop=123)
    with passes("getModel"):
        assert client.get_model(
            models.VisibilityModelInput(), query_prop=123
        ) == models.VisibilityModel(read_prop="abc")
    with passes("putModel"):
        client.put_model(
            models.VisibilityModelCreateOrUpdate(create_prop=["foo", "bar"], update_prop=[1, 2])
        )
    with passes("patchModel"):
        client.patch_model(models.VisibilityModelUpdate(update_prop=[1, 2]))
    with passes("postModel"):
        client.post_model(models.VisibilityModelCreate(create_prop=["foo", "bar"]))
    with passes("deleteModel"):
        client.delete_model(models.VisibilityModelDelete(delete_prop=True))
