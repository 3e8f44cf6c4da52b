"""Scenarios Type_Model_Inheritance_Recursive_*."""

from __future__ import annotations

from spector.type_model_inheritance_recursive import TypeModelInheritanceRecursiveClient, models
from tests.spector.judge import Judge

PREFIX = "Type_Model_Inheritance_Recursive"
CLIENT = TypeModelInheritanceRecursiveClient


def all_scenarios(client: TypeModelInheritanceRecursiveClient, passes: Judge) -> None:
    with passes("put"):
        client.put(
            models.Extension(
                extension=[
                    models.Extension(extension=[models.Extension(level=2)], level=1),
                    models.Extension(level=1),
                ],
                level=0,
            )
        )
    with passes("get"):
        assert client.get() == models.Extension(
            extension=[
                models.Extension(extension=[models.Extension(level=2)], level=1),
                models.Extension(level=1),
            ],
            level=0,
        )
