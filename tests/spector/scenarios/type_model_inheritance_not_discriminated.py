"""Scenarios Type_Model_Inheritance_NotDiscriminated_*."""

from __future__ import annotations

from spector.type_model_inheritance_not_discriminated import (
    TypeModelInheritanceNotDiscriminatedClient,
    models,
)
from tests.spector.judge import Judge

PREFIX = "Type_Model_Inheritance_NotDiscriminated"
CLIENT = TypeModelInheritanceNotDiscriminatedClient


def all_scenarios(client: TypeModelInheritanceNotDiscriminatedClient, passes: Judge) -> None:
    with passes("postValid"):
        client.post_valid(models.Siamese(name="abc", age=32, smart=True))
    with passes("getValid"):
        assert client.get_valid() == models.Siamese(name="abc", age=32, smart=True)
    with passes("putValid"):
        assert client.put_valid(models.Siamese(name="abc", age=32, smart=True)) == models.Siamese(
            name="abc", age=32, smart=True
        )
