"""The same through aliases, comprehensions, coroutines, generics and inheritance."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

import sager
from sager import AsyncSagerClient as Klient
from sager import models as m
from sager.models import Part as P  # uses: Part  # noqa: N817

if TYPE_CHECKING:
    from sager.models import Sag

Hent = Callable[[str], m.Sag]


@dataclass
class Mappe:
    sag: Sag
    parter: list[P]  # uses: P

    @property
    def titel(self) -> str:
        return self.sag.titel  # uses: titel


class MinPart(m.Part):  # uses: Part
    @property
    def byen(self) -> str:
        return self.adresse.by  # uses: by


def titler(sager_: Iterable[m.Sag]) -> Iterator[str]:
    yield from (each.titel for each in sager_)  # uses: titel


def nyeste(sager_: list[m.Sag]) -> str:
    return max(sager_, key=lambda each: each.titel).note.strip()  # uses: titel, note


def by_of(part: "m.Part") -> str:  # uses: Part  # noqa: UP037
    return part.adresse.by  # uses: by


def maybe(sag: m.Sag | None) -> str:
    if sag is not None and sag.status != m.Sagsstatus.LUKKET:  # uses: LUKKET
        return sag.titel  # uses: titel
    return ""


def hentet(client: sager.SagerClient) -> m.Sag:
    hent = client.sag.hent_sag  # uses: hent_sag
    return hent(id="3")  # uses: id


async def asked() -> str:
    async with Klient(auth=sager.Bearer("t")) as client:
        sag = await client.sag.hent_sag("1")  # uses: hent_sag
        first, *rest = await client.sag.list_sager(antal=3)  # uses: antal
        await client.sag.slet_sag(first.sag_id)  # uses: slet_sag
        print(rest[0].note + "!")  # uses: note
        return sag.titel  # uses: titel


def looked(sag: m.Sag) -> str:
    match sag:
        case m.Sag(titel=titel):  # uses: titel
            return titel
    return ""


def both(one: m.Sag, other: P) -> list[str]:  # uses: P
    names = {"a": one, "b": one}
    found = [names["a"].titel, other.adresse.by]  # uses: titel, by
    with closing(sager.SagerClient(auth=sager.Bearer("t"))) as client:
        found += [s.titel for s in client.sag.list_sager()]  # uses: titel
    return found


def run() -> None:
    print(asyncio.run(asked()))
