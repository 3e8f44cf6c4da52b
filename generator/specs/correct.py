"""A document set right as its API's overlay says, with the place of the correction for what came from there."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import get_close_matches

from generator.contract.schema import JsonValue
from generator.diagnostics import Diagnostic, InputError, Location
from generator.document import RawDocument, join_pointer, split_pointer
from generator.specs.overlay import Correction, canonical, shown


def corrected(document: RawDocument, corrections: Sequence[Correction]) -> RawDocument:
    """The document with the corrections made in its own data, so that the one given is used up.

    Its hash covers them. Raises InputError with every correction that does not find what it expects.
    """
    if not corrections:
        return document
    run = _Run(document)
    for one in corrections:
        run.apply(one)
    if run.found:
        raise InputError(run.found)
    told = json.dumps([[one.pointer, one.expected, one.new, str(one.at)] for one in corrections])
    gone = {id(part) for value in run.gone for part in _parts(value)}
    places = {number: at for number, at in document.places.items() if number not in gone}
    sha256 = hashlib.sha256(f"{document.sha256} {told}".encode()).hexdigest()
    return replace(document, sha256=sha256, places=places, corrected=run.places)


def _parts(value: JsonValue) -> Iterator[JsonValue]:
    """A value and all that is in it."""
    yield value
    members = (
        value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    )
    for member in members:
        yield from _parts(member)


def still_fits(document: RawDocument, correction: Correction) -> bool:
    """Whether a document has the mistake that a correction was written for."""
    try:
        value = document.resolve(correction.pointer)
    except KeyError:
        return False
    return correction.expected is not None and canonical(value) == correction.expected


class _Run:
    """Corrections applied to one document, one after the other."""

    def __init__(self, document: RawDocument) -> None:
        self.document = document
        self.places: dict[tuple[int, str | int], Location] = {}
        self.found: list[Diagnostic] = []
        self.gone: list[JsonValue] = []  # alive until their places are forgotten, which go by id

    def apply(self, one: Correction) -> None:
        parent_pointer, _, last = one.pointer.rpartition("/")
        try:
            parent = self.document.resolve(parent_pointer)
        except KeyError:
            self._astray(one)
            return
        key = next(split_pointer(f"/{last}"))
        if isinstance(parent, dict):
            self._in_mapping(parent, key, one)
        elif isinstance(parent, list):
            self._in_list(parent, key, one)
        else:
            self._astray(one)

    def _in_mapping(self, parent: dict[str, JsonValue], key: str, one: Correction) -> None:
        if one.expected is None:
            if key in parent:
                self._unlike(one, parent[key])
                return
        elif key not in parent:
            self._astray(one)
            return
        elif canonical(parent[key]) != one.expected:
            self._unlike(one, parent[key])
            return
        self.gone.append(parent.get(key))
        if one.new is None:
            del parent[key]
        else:
            parent[key] = self._value(one)
            self.places[id(parent), key] = one.at

    def _in_list(self, parent: list[JsonValue], key: str, one: Correction) -> None:
        """`-` adds at the end."""
        if key == "-" and one.expected is None:
            parent.append(self._value(one))
            self.places[id(parent), len(parent) - 1] = one.at
            return
        if not key.isdecimal() or int(key) >= len(parent) or one.expected is None:
            self._astray(one)
            return
        position = int(key)
        if canonical(parent[position]) != one.expected:
            self._unlike(one, parent[position])
            return
        self.gone.append(parent[position])
        if one.new is not None:
            parent[position] = self._value(one)
            self.places[id(parent), position] = one.at
        else:
            self._without(parent, position)

    def _without(self, parent: list[JsonValue], position: int) -> None:
        """The items behind move up, and their places with them."""
        kept = [self.document.location(parent, n) for n in range(position + 1, len(parent))]
        del parent[position]
        for number, at in enumerate(kept, position):
            self.places[id(parent), number] = at

    def _value(self, one: Correction) -> JsonValue:
        value: JsonValue = json.loads(one.new or "null")
        self._remember(value, one.at)
        return value

    def _remember(self, value: JsonValue, at: Location) -> None:
        members = (
            value.items()
            if isinstance(value, dict)
            else enumerate(value) if isinstance(value, list) else ()
        )
        for key, member in members:
            self.places[id(value), key] = at
            self._remember(member, at)

    def _astray(self, one: Correction) -> None:
        there, hint = self._nearest(one.pointer)
        message = f"{one.pointer} is not in {self.document.file}; the last part that is: {there}"
        self._say("overlay-pointer", message, one, hint)

    def _nearest(self, pointer: str) -> tuple[Location, str]:
        """Where the pointer still leads, and what may have been meant."""
        node: JsonValue = self.document.data
        so_far = ""
        for part in split_pointer(pointer):
            if isinstance(node, dict) and part in node:
                node = node[part]
            elif isinstance(node, list) and part.isdecimal() and int(part) < len(node):
                node = node[int(part)]
            else:
                near = get_close_matches(part, list(node), n=1) if isinstance(node, dict) else []
                hint = f"did you mean {join_pointer(so_far, near[0])}?" if near else ""
                if isinstance(node, list):
                    hint = f"the list has {len(node)} items, from 0; one is added with - as the last part"
                return self.document.locate(so_far), hint
            so_far = join_pointer(so_far, part)
        return self.document.locate(so_far), ""

    def _unlike(self, one: Correction, value: JsonValue) -> None:
        where = self.document.locate(one.pointer)
        wanted = "nothing" if one.expected is None else shown(one.expected)
        message = f"{one.pointer} is {shown(canonical(value))} at {where}, expected {wanted}"
        if one.new is not None and canonical(value) == one.new:
            hint = "the spec says by itself what the correction wants: take the version out of it"
        else:
            hint = "look at the spec again, and correct or remove the correction"
        self._say("overlay-mismatch", message, one, hint)

    def _say(self, code: str, message: str, one: Correction, hint: str) -> None:
        self.found.append(
            Diagnostic(code=code, message=message, location=one.at, pointer=one.pointer, hint=hint)
        )
