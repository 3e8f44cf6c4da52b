"""Scenarios Type_Model_Inheritance_EnumDiscriminator_*."""

from __future__ import annotations

from spector.type_model_inheritance_enum_discriminator import (
    TypeModelInheritanceEnumDiscriminatorClient,
    models,
)
from tests.spector.judge import Judge

PREFIX = "Type_Model_Inheritance_EnumDiscriminator"
CLIENT = TypeModelInheritanceEnumDiscriminatorClient


def all_scenarios(client: TypeModelInheritanceEnumDiscriminatorClient, passes: Judge) -> None:
    with passes("getExtensibleModel"):
        assert client.get_extensible_model() == models.Golden(weight=10)
    with passes("putExtensibleModel"):
        client.put_extensible_model(models.Golden(weight=10))
    with passes("getFixedModel"):
        assert client.get_fixed_model() == models.Cobra(length=10)
    with passes("putFixedModel"):
        client.put_fixed_model(models.Cobra(length=10))
    with passes("getExtensibleModelMissingDiscriminator"):
        dog = client.get_extensible_model_missing_discriminator()
        assert (type(dog), dog.weight) == (models.Dog, 10)
        assert [problem.kind for problem in dog.deviations] == ["missing"]
    with passes("getExtensibleModelWrongDiscriminator"):
        assert client.get_extensible_model_wrong_discriminator() == models.Dog(
            kind=models.DogKind("wrongKind"), weight=8
        )
    with passes("getFixedModelMissingDiscriminator"):
        snake = client.get_fixed_model_missing_discriminator()
        assert (type(snake), snake.length) == (models.Snake, 10)
        assert [problem.kind for problem in snake.deviations] == ["missing"]
    with passes("getFixedModelWrongDiscriminator"):
        assert client.get_fixed_model_wrong_discriminator() == models.Snake(
            kind=models.SnakeKind("wrongKind"), length=8
        )
