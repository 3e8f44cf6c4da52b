"""What each reference of a spec in several files becomes once the files are one document.

Components get names that we own: the name under which the other file defines the part (for a whole file, the
file's), and the way to that file before it where the name alone would stand for two parts. A component that only refers to another file takes that part in under its own name. Path items and
media types, which have no section in OAS 3.0, are put where they are referred to.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import PurePosixPath
from posixpath import relpath
from typing import Protocol, TypeAlias
from urllib.parse import unquote, urlparse

from generator.contract.schema import JsonValue
from generator.diagnostics import Diagnostic, InputError
from generator.document import RawDocument, split_pointer
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


@dataclass(slots=True)
class Plan:
    """What each reference becomes, found by walking from the root document to all that it reaches.

    `names` says which component a part of another file becomes; `refs` holds the new text of a reference by
    the id of its mapping, `mappings` that of discriminator mappings, `inlined` the part that takes the
    place of a reference. `long` are the parts to be named with the way to their files.
    """

    url: str
    sources: Sources
    long: frozenset[Target] = frozenset()
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
        name = self._long_name(target) if target in self.long else _name_of(target)
        return self.names.setdefault(target, (_SECTION_OF[kind], name))

    def _long_name(self, target: Target) -> str:
        """`common.person.Id` for what `common/person.yaml`, beside the spec, defines as `Id`."""
        here, there = (PurePosixPath(unquote(urlparse(url).path)) for url in (self.url, target[0]))
        way = [part for part in relpath(there, here.parent).split("/") if part != ".."]
        file, name = ".".join([*way[:-1], way[-1].split(".")[0]]), _name_of(target)
        return re.sub(r"[^A-Za-z0-9._-]", "_", f"{file}.{name}" if target[1] else file)

    def may_be_longer(self, target: Target, section: str, name: str) -> bool:
        """Whether a name was made here and can be made longer; what a component calls a part stays."""
        made = self.names.get(target) == (section, name) and name == _name_of(target)
        return made and target not in self.long and self._long_name(target) != name

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
