"""Scenarios Type_Model_Inheritance_SingleDiscriminator_*."""

from __future__ import annotations

from spector.type_model_inheritance_single_discriminator import (
    TypeModelInheritanceSingleDiscriminatorClient,
    models,
)
from tests.spector.judge import Judge

PREFIX = "Type_Model_Inheritance_SingleDiscriminator"
CLIENT = TypeModelInheritanceSingleDiscriminatorClient


def all_scenarios(client: TypeModelInheritanceSingleDiscriminatorClient, passes: Judge) -> None:
    with passes("getModel"):
        assert client.get_model() == models.Sparrow(wingspan=1)
    with passes("putModel"):
        client.put_model(models.Sparrow(wingspan=1))
    with passes("getRecursiveModel"):
        assert client.get_recursive_model() == models.Eagle(
            wingspan=5,
            friends=[models.SeaGull(wingspan=2)],
            hate={"key3": models.Sparrow(wingspan=1)},
            partner=models.Goose(wingspan=2),
        )
    with passes("putRecursiveModel"):
        client.put_recursive_model(
            models.Eagle(
                wingspan=5,
                friends=[models.SeaGull(wingspan=2)],
                hate={"key3": models.Sparrow(wingspan=1)},
                partner=models.Goose(wingspan=2),
            )
        )
    with passes("getMissingDiscriminator"):
        bird = client.get_missing_discriminator()
        assert (type(bird), bird.wingspan) == (models.Bird, 1)
        assert [problem.kind for problem in bird.deviations] == ["missing"]
    with passes("getWrongDiscriminator"):
        assert client.get_wrong_discriminator() == models.Bird(kind="wrongKind", wingspan=1)
    with passes("getLegacyModel"):
        assert client.get_legacy_model() == models.TRex(size=20)
