"""Scenarios Type_Model_Inheritance_NestedDiscriminator_*."""

from __future__ import annotations

from spector.type_model_inheritance_nested_discriminator import (
    TypeModelInheritanceNestedDiscriminatorClient,
    models,
)
from tests.spector.judge import Judge

PREFIX = "Type_Model_Inheritance_NestedDiscriminator"
CLIENT = TypeModelInheritanceNestedDiscriminatorClient


def all_scenarios(client: TypeModelInheritanceNestedDiscriminatorClient, passes: Judge) -> None:
    with passes("getModel"):
        assert client.get_model() == models.Shark(age=1, sharktype="goblin")
    with passes("putModel"):
        client.put_model(models.Shark(age=1, sharktype="goblin"))
    with passes("getRecursiveModel"):
        assert client.get_recursive_model() == models.Salmon(
            age=1,
            friends=[
                models.Salmon(
                    age=2,
                    hate={
                        "key1": models.Salmon(age=4),
                        "key2": models.Shark(age=2, sharktype="goblin"),
                    },
                    partner=models.Salmon(age=3),
                ),
                models.Shark(age=3, sharktype="goblin"),
            ],
            hate={
                "key3": models.Shark(age=3, sharktype="saw"),
                "key4": models.Salmon(
                    age=2, friends=[models.Salmon(age=1), models.Shark(age=4, sharktype="goblin")]
                ),
            },
            partner=models.Shark(age=2, sharktype="saw"),
        )
    with passes("putRecursiveModel"):
        client.put_recursive_model(
            models.Salmon(
                age=1,
                friends=[
                    models.Salmon(
                        age=2,
                        hate={
                            "key1": models.Salmon(age=4),
                            "key2": models.Shark(age=2, sharktype="goblin"),
                        },
                        partner=models.Salmon(age=3),
                    ),
                    models.Shark(age=3, sharktype="goblin"),
                ],
                hate={
                    "key3": models.Shark(age=3, sharktype="saw"),
                    "key4": models.Salmon(
                        age=2,
                        friends=[models.Salmon(age=1), models.Shark(age=4, sharktype="goblin")],
                    ),
                },
                partner=models.Shark(age=2, sharktype="saw"),
            )
        )
    with passes("getMissingDiscriminator"):
        fish = client.get_missing_discriminator()
        assert (type(fish), fish.age) == (models.Fish, 1)
        assert [problem.kind for problem in fish.deviations] == ["missing"]
    with passes("getWrongDiscriminator"):
        assert client.get_wrong_discriminator() == models.Fish(age=1, kind="wrongKind")
