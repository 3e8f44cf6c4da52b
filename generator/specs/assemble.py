"""Parts of several files put together as one document.

Components get names that we own: the name under which the other file defines the part (for a whole file, the
file's). Equal definitions of one name are merged; different ones are an error with both places. A component
that only refers to another file takes that part in under its own name. Path items and media types, which
have no section in OAS 3.0, are put where they are referred to.
"""

from __future__ import annotations

import hashlib
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Protocol, TypeAlias
from urllib.parse import unquote, urlparse

from generator.contract.schema import JsonValue
from generator.diagnostics import Diagnostic, InputError, Location
from generator.document import Places, RawDocument, join_pointer, split_pointer
from generator.specs.walk import SECTIONS, Node, walk

_SECTION_OF = {
    kind: section for section, kind in SECTIONS.items() if kind not in ("path-item", "media-type")
}
_HOLDERS = ("definitions", "$defs")

Target: TypeAlias = tuple[str, str]
Slot: TypeAlias = tuple[str, str]


class Refused(Exception):  # noqa: N818  # it never leaves the bundling
    """A reference that is not followed; becomes a diagnostic at the reference's place."""

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint


class Sources(Protocol):
    """Where documents come from, by absolute URL."""

    documents: dict[str, RawDocument]

    def target(self, base: str, ref: str) -> Target: ...

    def document(self, url: str) -> RawDocument: ...


def assemble(url: str, sources: Sources) -> RawDocument:
    """The document at `url` with all that it refers to. Raises InputError with everything found wrong."""
    plan = _Plan(url, sources)
    plan.follow_everything()
    plan.give_up_if_wrong()
    built = _Builder(plan)
    data = built.document()
    plan.give_up_if_wrong()
    root = sources.documents[url]
    files = sorted(f"{one.file} {one.sha256}" for one in sources.documents.values())
    sha256 = hashlib.sha256("\n".join(files).encode()).hexdigest()
    return RawDocument(root.file, data, sha256, built.places, built.files)


@dataclass(slots=True)
class _Plan:
    """What each reference becomes, found by walking from the root document to all that it reaches.

    `names` says which component a part of another file becomes; `refs` holds the new text of a reference by
    the id of its mapping, `mappings` that of discriminator mappings, `inlined` the part that takes the
    place of a reference.
    """

    url: str
    sources: Sources
    names: dict[Target, Slot] = field(default_factory=dict[Target, Slot])
    refs: dict[int, str] = field(default_factory=dict[int, str])
    mappings: dict[int, dict[str, str]] = field(default_factory=dict[int, dict[str, str]])
    inlined: dict[int, Target] = field(default_factory=dict[int, Target])
    found: list[Diagnostic] = field(default_factory=list[Diagnostic])
    _queue: deque[tuple[Target, str]] = field(default_factory=deque[tuple[Target, str]])
    _queued: set[tuple[Target, str]] = field(default_factory=set[tuple[Target, str]])

    def give_up_if_wrong(self) -> None:
        if self.found:
            order = sorted(self.found, key=lambda one: (one.location, one.code, one.message))
            raise InputError(list(dict.fromkeys(order)))

    def follow_everything(self) -> None:
        root = self.sources.documents[self.url]
        self._name_aliases(root)
        self._visit(self.url, walk(root.data))
        while self._queue:
            (url, pointer), kind = self._queue.popleft()
            value = self.sources.document(url).resolve(pointer)
            self._visit(url, walk(value, kind, pointer))

    def _name_aliases(self, root: RawDocument) -> None:
        """A component that is only a reference to another file gives that part its name."""
        for node in walk(root.data):
            parts = node.pointer.split("/")
            if len(parts) == 4 and parts[1] == "components" and set(node.value) == {"$ref"}:
                target = self._target(self.url, node, "$ref")
                if target and target[0] != self.url and node.kind in _SECTION_OF:
                    self.names.setdefault(target, (parts[2], parts[3]))

    def _visit(self, url: str, nodes: Iterator[Node]) -> None:
        for node in nodes:
            if node.ref is not None:
                self._reference(url, node)
            discriminator = node.value.get("discriminator") if node.kind == "schema" else None
            mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
            if isinstance(mapping, dict):
                self._mapping(url, node, mapping)

    def _reference(self, url: str, node: Node) -> None:
        target = self._target(url, node, "$ref")
        if target is None:
            return
        if target[0] == self.url:
            if url != self.url or not str(node.ref).startswith("#"):
                self.refs[id(node.value)] = f"#{target[1]}"
            return
        self._enqueue(target, node.kind)
        if node.kind not in _SECTION_OF:
            self.inlined[id(node.value)] = target
            return
        section, name = self._slot(target, node.kind)
        if url == self.url and node.pointer == f"/components/{section}/{name}":
            self.inlined[id(node.value)] = target
        else:
            self.refs[id(node.value)] = f"#/components/{section}/{name}"

    def _mapping(self, url: str, node: Node, mapping: dict[str, JsonValue]) -> None:
        """Mapping values are schema names of their own file, or references."""
        new: dict[str, str] = {}
        for value, to in mapping.items():
            if not isinstance(to, str):
                continue
            plain = re.fullmatch(r"[\w.-]+", to) and not re.search(r"\.(ya?ml|json)$", to)
            if url == self.url and (plain or to.startswith("#")):
                continue
            ref = f"#/components/schemas/{to}" if plain else to
            stand_in = Node("schema", node.pointer, {"$ref": ref}, "")
            target = self._target(url, stand_in, value, mapping)
            if target is None:
                continue
            if target[0] == self.url:
                new[value] = f"#{target[1]}"
            else:
                self._enqueue(target, "schema")
                new[value] = "#/components/{}/{}".format(*self._slot(target, "schema"))
        if new:
            self.mappings[id(mapping)] = new

    def _enqueue(self, target: Target, kind: str) -> None:
        if (target, kind) not in self._queued:
            self._queued.add((target, kind))
            self._queue.append((target, kind))

    def _slot(self, target: Target, kind: str) -> Slot:
        return self.names.setdefault(target, (_SECTION_OF[kind], _name_of(target)))

    def _target(self, url: str, node: Node, key: str, container: JsonValue = None) -> Target | None:
        """Where a reference leads in the end, through mappings that are references only; None if nowhere."""
        try:
            return self._follow(url, str(node.ref))
        except Refused as refused:
            at = self.sources.document(url).location(container or node.value, key)
            pointer = node.pointer if url == self.url else ""
            self.found.append(
                Diagnostic(
                    code=refused.code,
                    message=refused.message,
                    location=at,
                    pointer=pointer,
                    hint=refused.hint,
                )
            )
        except InputError as error:
            self.found.extend(error.diagnostics)
        return None

    def _follow(self, url: str, ref: str) -> Target:
        seen: set[Target] = set()
        while True:
            target = self.sources.target(url, ref)
            if target[0] == self.url:
                return target
            if target in seen:
                raise Refused("ref-loop", f"$ref {ref!r} leads back to itself")
            seen.add(target)
            url, pointer = target
            document = self.sources.document(url)
            try:
                value = document.resolve(pointer)
            except KeyError:
                value = None
            if not isinstance(value, (dict, bool)) or (pointer and not pointer.startswith("/")):
                message = f"{document.file} has nothing at {'#' + pointer!r}"
                raise Refused("ref-dangling", message, _suggestion(document, pointer))
            if not isinstance(value, dict) or set(value) != {"$ref"}:
                return target
            ref = str(value["$ref"])


def _suggestion(document: RawDocument, pointer: str) -> str:
    from difflib import get_close_matches

    parent, _, name = pointer.rpartition("/")
    try:
        beside = document.resolve(parent)
    except KeyError:
        return ""
    near = get_close_matches(name, list(beside), n=1) if isinstance(beside, dict) else []
    return f"did you mean #{parent}/{near[0]}?" if near else ""


def _name_of(target: Target) -> str:
    """The name under which a file defines a part; the file's own for the whole of it."""
    url, pointer = target
    parts = list(split_pointer(pointer))
    if not parts:
        parts = [PurePosixPath(unquote(urlparse(url).path)).name.split(".")[0]]
    elif len(parts) == 3 and parts[0] == "components":
        parts = parts[2:]
    elif len(parts) == 2 and parts[0] in _HOLDERS:
        parts = parts[1:]
    elif len(parts) > 3 and parts[0] == "components":
        parts = parts[2:]
    return re.sub(r"[^A-Za-z0-9._-]", "_", ".".join(parts))


class _Builder:
    """Copies what the plan reached, with references rewritten, and remembers where each part came from."""

    def __init__(self, plan: _Plan) -> None:
        self.plan = plan
        self.documents = plan.sources.documents
        self.root = self.documents[plan.url]
        self.places: dict[int, Places] = {}
        self.files: dict[int, str] = {}

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
