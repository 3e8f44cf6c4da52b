"""A document's objects by kind, with references followed: what the checks ask."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from generator.contract.schema import JsonValue
from generator.diagnostics import Diagnostic, Location, Severity
from generator.document import RawDocument
from generator.specs.walk import Node, local_pointer, walk

_LONGEST = 300


class Index:
    """All nodes of one document, grouped by kind, in document order."""

    def __init__(self, document: RawDocument) -> None:
        self.document = document
        self.nodes: tuple[Node, ...] = tuple(walk(document.data))
        self._by_kind: dict[str, list[Node]] = {}
        for node in self.nodes:
            self._by_kind.setdefault(node.kind, []).append(node)
        self.anchors = {
            f"#{node.value[key]}": node.pointer
            for node in self.of_kind("schema")
            for key in ("$anchor", "$dynamicAnchor")
            if key in node.value
        }

    def of_kind(self, kind: str) -> tuple[Node, ...]:
        return tuple(self._by_kind.get(kind, ()))

    def target(self, ref: str) -> str | None:
        """The pointer that a local reference means, or None for a reference into another file."""
        return local_pointer(ref) if ref not in self.anchors else self.anchors[ref]

    def follow(self, value: JsonValue) -> JsonValue:
        """The value behind a chain of local references; None when it leads nowhere or round."""
        return self.behind("", value)[1]

    def behind(self, pointer: str, value: JsonValue) -> tuple[str, JsonValue]:
        """Pointer and value behind a chain of local references; None when it leads nowhere or round."""
        seen: set[str] = set()
        while isinstance(value, dict) and isinstance(ref := value.get("$ref"), str):
            target = self.target(ref)
            if target is None or target in seen:
                return pointer, None
            pointer = target
            seen.add(pointer)
            try:
                value = self.document.resolve(pointer)
            except KeyError:
                return pointer, None
        return pointer, value

    def properties(self, schema: JsonValue, seen: frozenset[int] = frozenset()) -> set[str] | None:
        """The names of the properties that a schema declares itself, by reference or by composition.

        None when it may hold any name: it is open on purpose, or a part of it cannot be found.
        """
        if isinstance(schema, bool):
            return None if schema else set()
        if not isinstance(schema, dict) or id(schema) in seen:
            return set()
        seen |= {id(schema)}
        if schema.get("patternProperties") or schema.get("additionalProperties"):
            return None
        own = schema.get("properties")
        names = set(own) if isinstance(own, dict) else set()
        for part in self._parts(schema):
            found = self.properties(part, seen)
            if found is None:
                return None
            names |= found
        return names

    def _parts(self, schema: dict[str, JsonValue]) -> Iterator[JsonValue]:
        if "$ref" in schema:
            target = self.follow(schema)
            yield True if target is None else target
        for key in ("allOf", "anyOf", "oneOf"):
            branches = schema.get(key)
            if isinstance(branches, list):
                yield from branches
        for key in ("if", "then", "else"):
            if key in schema:
                yield schema[key]

    def problem(
        self,
        code: str,
        message: str,
        pointer: str,
        *,
        at: Location | None = None,
        hint: str = "",
        severity: Severity = Severity.ERROR,
    ) -> Diagnostic:
        """A diagnostic at a pointer, or at a more exact location where given."""
        return Diagnostic(
            code=code,
            message=message if len(message) <= _LONGEST else message[: _LONGEST - 3] + "...",
            location=at or self.document.locate(pointer),
            severity=severity,
            pointer=pointer,
            hint=hint,
        )


def nearest(word: str, words: list[str]) -> str:
    """A hint that names the known word that looks most like `word`; empty when none does."""
    lowered = {other.lower(): other for other in reversed(words)}
    near = get_close_matches(word.lower(), lowered, n=1, cutoff=0.6)
    return f"did you mean {lowered[near[0]]}?" if near else ""
