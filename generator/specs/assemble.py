"""Parts of several files put together as one document, as a plan says.

Equal definitions of one name are merged. Of different ones the first keeps the name, the spec's own before any
other; the rest are named after their files, and it is an error with both places where that does not help.
"""

from __future__ import annotations

import hashlib

from generator.contract.schema import JsonValue
from generator.diagnostics import Diagnostic, Location
from generator.document import Places, RawDocument, join_pointer
from generator.specs.plan import Plan, Slot, Sources, Target


def assemble(url: str, sources: Sources) -> RawDocument:
    """The document at `url` with all that it refers to. Raises InputError with everything found wrong."""
    long: frozenset[Target] = frozenset()
    while True:
        plan = Plan(url, sources, long)
        plan.follow_everything()
        plan.give_up_if_wrong()
        built = _Builder(plan)
        data = built.document()
        plan.give_up_if_wrong()
        if not built.clashing:
            break
        long |= built.clashing
    root = sources.documents[url]
    files = sorted(f"{one.file} {one.sha256}" for one in sources.documents.values())
    sha256 = hashlib.sha256("\n".join(files).encode()).hexdigest()
    return RawDocument(root.file, data, sha256, built.places, built.files, built.corrected)


class _Builder:
    """Copies what the plan reached, with references rewritten, and remembers where each part came from."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.documents = plan.sources.documents
        self.root = self.documents[plan.url]
        self.places: dict[int, Places] = {}
        self.files: dict[int, str] = {}
        self.corrected: dict[tuple[int, str | int], Location] = {}
        self.clashing: set[Target] = set()

    def document(self) -> dict[str, JsonValue]:
        data = self._copy(self.plan.url, self.root.data, frozenset())
        assert isinstance(data, dict)
        origins: dict[Slot, Location] = {}
        merged: list[JsonValue] = []  # alive while we build: `places` and `files` go by id
        for target, (section, name) in sorted(self.plan.names.items(), key=lambda item: item[::-1]):
            part = self._copy(target[0], self._part(target), frozenset())
            merged.append(part)
            members = _table(_table(data, "components"), section)
            here = self.documents[target[0]].locate(target[1])
            if name not in members:
                members[name] = part
                origins[section, name] = here
            elif members[name] != part and self.plan.may_be_longer(target, section, name):
                self.clashing.add(target)
            elif members[name] != part:
                pointer = join_pointer(f"/components/{section}", name)
                there = origins.get((section, name)) or self._origin_in_root(section, name, pointer)
                self.plan.found.append(_clash(name, section, pointer, here, there))
        return data

    def _origin_in_root(self, section: str, name: str, pointer: str) -> Location:
        for target, slot in self.plan.names.items():
            value = self.root.resolve(pointer)
            if slot == (section, name) and self.plan.inlined.get(id(value)) == target:
                return self.documents[target[0]].locate(target[1])
        return self.root.locate(pointer)

    def _part(self, target: Target) -> JsonValue:
        return self.documents[target[0]].resolve(target[1])

    def _copy(self, url: str, value: JsonValue, inside: frozenset[Target]) -> JsonValue:
        if isinstance(value, dict):
            if id(value) in self.plan.inlined:
                return self._inline(url, value, inside)
            new: dict[str, JsonValue] = {k: self._copy(url, v, inside) for k, v in value.items()}
            if id(value) in self.plan.refs:
                new["$ref"] = self.plan.refs[id(value)]
            new.update(self.plan.mappings.get(id(value), {}))
            self._remember(url, value, new)
            return new
        if isinstance(value, list):
            items: list[JsonValue] = [self._copy(url, item, inside) for item in value]
            self._remember(url, value, items)
            return items
        return value

    def _inline(
        self, url: str, value: dict[str, JsonValue], inside: frozenset[Target]
    ) -> JsonValue:
        """The part itself, with what stands beside the reference laid over it."""
        target = self.plan.inlined[id(value)]
        if target in inside:
            at = self.documents[url].location(value, "$ref")
            message = f"$ref {value['$ref']!r} stands inside the part that it refers to"
            self.plan.found.append(Diagnostic(code="ref-loop", message=message, location=at))
            return {}
        part = self._copy(target[0], self._part(target), inside | {target})
        if isinstance(part, dict):
            beside = {k: self._copy(url, v, inside) for k, v in value.items() if k != "$ref"}
            part.update(beside)
        return part

    def _remember(self, url: str, old: JsonValue, new: JsonValue) -> None:
        source = self.documents[url]
        places = source.places.get(id(old))
        if places is not None:
            self.places[id(new)] = places
        if source.corrected and isinstance(old, dict | list):
            for key in old if isinstance(old, dict) else range(len(old)):
                if (id(old), key) in source.corrected:
                    self.corrected[id(new), key] = source.corrected[id(old), key]
        file = source.files.get(id(old), source.file)
        if file != self.root.file:
            self.files[id(new)] = file


def _table(parent: dict[str, JsonValue], key: str) -> dict[str, JsonValue]:
    found = parent.setdefault(key, {})
    return found if isinstance(found, dict) else {}


def _clash(name: str, section: str, pointer: str, here: Location, there: Location) -> Diagnostic:
    first, second = sorted((here, there))
    return Diagnostic(
        code="component-clash",
        message=f"{section} {name!r} is defined here and, differently, at {first}",
        location=second,
        pointer=pointer,
        hint="make the two equal, or give one of them another name",
    )
