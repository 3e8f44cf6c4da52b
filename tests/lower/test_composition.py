"""Discriminators know every variant."""

from __future__ import annotations

from collections.abc import Callable

from generator.contract import Contract, Schema, SchemaLike
from generator.diagnostics import Diagnostic

Lower = Callable[..., SchemaLike]
Lowered = Callable[..., tuple[Contract, tuple[Diagnostic, ...]]]


def test_names_and_references_in_a_mapping_mean_the_same(schema: Lower) -> None:
    found = schema(
        """
        oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
        discriminator:
          propertyName: kind
          mapping: {a: '#/components/schemas/A', aa: A}
        """,
        A="{}",
        B="{}",
    )
    assert isinstance(found, Schema)
    assert found.discriminator is not None
    assert found.discriminator.mapping == {"a": "A", "aa": "A", "B": "B"}
    assert found.discriminator.explicit == {"a", "aa"}


def test_a_base_with_a_discriminator_knows_its_children_at_any_depth(schema: Lower) -> None:
    found = schema(
        "{discriminator: {propertyName: kind}}",
        Child="{allOf: [{$ref: '#/components/schemas/S'}]}",
        Grandchild="{allOf: [{$ref: '#/components/schemas/Child'}]}",
    )
    assert isinstance(found, Schema)
    assert found.discriminator is not None
    assert found.discriminator.mapping == {"Child": "Child", "Grandchild": "Grandchild"}


def test_a_dangling_mapping_is_reported_with_its_place(lowered: Lowered) -> None:
    _, diagnostics = lowered("""
        paths: {}
        components:
          schemas:
            S:
              discriminator:
                propertyName: kind
                mapping:
                  a: Nowhere
        """)
    (diagnostic,) = diagnostics
    assert (diagnostic.code, str(diagnostic.location)) == (
        "discriminator-dangling",
        "spec.yaml:11:11",
    )
