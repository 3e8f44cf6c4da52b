"""Scenarios Type_Union_Discriminated_*."""

from __future__ import annotations

from spector.type_union_discriminated import TypeUnionDiscriminatedClient, models
from tests.spector.judge import Judge

PREFIX = "Type_Union_Discriminated"
CLIENT = TypeUnionDiscriminatedClient


def envelope_object_default(client: TypeUnionDiscriminatedClient, passes: Judge) -> None:
    with passes("Envelope_Object_Default_get"):
        assert client.default_get() == models.PetWithEnvelopeCat(
            value=models.Cat(name="Whiskers", meow=True)
        )
    with passes("Envelope_Object_Default_put"):
        assert client.default_put(
            models.PetWithEnvelopeCat(value=models.Cat(name="Whiskers", meow=True))
        ) == models.PetWithEnvelopeCat(value=models.Cat(name="Whiskers", meow=True))


def envelope_object_custom_properties(client: TypeUnionDiscriminatedClient, passes: Judge) -> None:
    with passes("Envelope_Object_CustomProperties_get"):
        assert client.custom_properties_get() == models.PetWithCustomNamesCat(
            pet_data=models.Cat(name="Whiskers", meow=True)
        )
    with passes("Envelope_Object_CustomProperties_put"):
        assert client.custom_properties_put(
            models.PetWithCustomNamesCat(pet_data=models.Cat(name="Whiskers", meow=True))
        ) == models.PetWithCustomNamesCat(pet_data=models.Cat(name="Whiskers", meow=True))


def no_envelope_default(client: TypeUnionDiscriminatedClient, passes: Judge) -> None:
    with passes("NoEnvelope_Default_get"):
        assert _is_whiskers(client.default_get_2())
    with passes("NoEnvelope_Default_put"):
        assert _is_whiskers(client.default_put_2(models.Cat(name="Whiskers", meow=True)))


def no_envelope_custom_discriminator(client: TypeUnionDiscriminatedClient, passes: Judge) -> None:
    with passes("NoEnvelope_CustomDiscriminator_get"):
        assert _is_whiskers(client.custom_discriminator_get())
    with passes("NoEnvelope_CustomDiscriminator_put"):
        cat = models.Cat(name="Whiskers", meow=True)
        assert _is_whiskers(client.custom_discriminator_put(cat))


def _is_whiskers(pet: object) -> bool:
    """Compared by property: what was received holds the tag too."""
    return isinstance(pet, models.Cat) and (pet.name, pet.meow) == ("Whiskers", True)
