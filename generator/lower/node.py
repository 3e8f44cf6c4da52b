"""A place in a raw document while it is being lowered, and what all of them share."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

from generator.contract import JsonValue, Origin
from generator.contract.schema import NO_DOC, Doc
from generator.diagnostics import Diagnostic, Location, Severity
from generator.document import RawDocument, join_pointer, split_pointer

if TYPE_CHECKING:
    from generator.contract import Header, Parameter, RequestBody, Response


@dataclass(slots=True)
class Lowering:
    """One run over one document: what was said on the way, and components already lowered by pointer.

    `renamed`: a schema outside components/schemas could not have the name of its place.
    """

    document: RawDocument
    api: str
    diagnostics: list[Diagnostic] = field(default_factory=list[Diagnostic])
    names: dict[str, str] = field(default_factory=dict[str, str])
    hoisted: list[str] = field(default_factory=list[str])
    anchors: dict[str, str] | None = None
    renamed: bool = False
    parameters: dict[str, Parameter] = field(default_factory=dict[str, "Parameter"])
    headers: dict[str, Header] = field(default_factory=dict[str, "Header"])
    bodies: dict[str, RequestBody] = field(default_factory=dict[str, "RequestBody"])
    responses: dict[str, Response] = field(default_factory=dict[str, "Response"])

    @property
    def is_30(self) -> bool:
        """OAS 3.0, where `nullable` exists and siblings of `$ref` do not."""
        return str(self.document.data.get("openapi", "")).startswith("3.0")

    def root(self) -> Node:
        return Node(self, self.document.data, "", None, "")

    def anchors_by_name(self) -> dict[str, str]:
        """`$anchor` and `$dynamicAnchor` -> pointer; the document is searched on first use only."""
        if self.anchors is None:
            self.anchors = {}
            stack: list[tuple[JsonValue, str]] = [(self.document.data, "")]
            while stack:
                value, pointer = stack.pop()
                if isinstance(value, dict):
                    for word in ("$anchor", "$dynamicAnchor"):
                        if isinstance(value.get(word), str):
                            self.anchors.setdefault(str(value[word]), pointer)
                    stack.extend((v, join_pointer(pointer, k)) for k, v in value.items())
                elif isinstance(value, list):
                    stack.extend((v, join_pointer(pointer, i)) for i, v in enumerate(value))
        return self.anchors

    def say(
        self,
        at: Node,
        code: str,
        message: str,
        severity: Severity = Severity.WARNING,
        hint: str = "",
    ) -> None:
        self.diagnostics.append(
            Diagnostic(
                code=code,
                message=message,
                location=at.location,
                severity=severity,
                pointer=at.pointer,
                hint=hint,
            )
        )


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """One value of the document with its pointer; children are read with type checks that report.

    A value of the wrong type is reported once as `wrong-type` and read as if it were absent.
    """

    run: Lowering
    value: JsonValue
    pointer: str
    parent: JsonValue
    key: str | int

    @property
    def location(self) -> Location:
        if self.parent is None:
            return Location(self.run.document.file, 1, 1)
        return self.run.document.location(self.parent, self.key)

    @property
    def origin(self) -> Origin:
        at = self.location
        return Origin(at.file, self.pointer, at.line, at.column)

    def child(self, key: str | int) -> Node:
        container = self.value
        value: JsonValue = container[key]  # type: ignore[index]
        return Node(self.run, value, join_pointer(self.pointer, key), container, key)

    def has(self, key: str) -> bool:
        return isinstance(self.value, dict) and key in self.value

    def get(self, key: str) -> Node | None:
        return self.child(key) if self.has(key) else None

    def items(self, key: str | None = None) -> Iterator[tuple[str, Node]]:
        """The entries of a mapping (of the mapping under `key`)."""
        node = self if key is None else self.get(key)
        if node is None:
            return
        if not isinstance(node.value, dict):
            node.wrong_type("a mapping")
            return
        for name in node.value:
            yield name, node.child(name)

    def elements(self, key: str | None = None) -> Iterator[Node]:
        """The items of a list (of the list under `key`)."""
        node = self if key is None else self.get(key)
        if node is None:
            return
        if not isinstance(node.value, list):
            node.wrong_type("a list")
            return
        for index in range(len(node.value)):
            yield node.child(index)

    def text(self, key: str) -> str | None:
        node = self.get(key)
        if node is None:
            return None
        if isinstance(node.value, str):
            return node.value
        if isinstance(node.value, int | float) and not isinstance(node.value, bool):
            return str(node.value)
        node.wrong_type("text")
        return None

    def flag(self, key: str, default: bool = False) -> bool:
        node = self.get(key)
        if node is None:
            return default
        if isinstance(node.value, bool):
            return node.value
        node.wrong_type("true or false")
        return default

    def number(self, key: str) -> int | float | None:
        node = self.get(key)
        if node is None:
            return None
        if isinstance(node.value, int | float) and not isinstance(node.value, bool):
            return node.value
        node.wrong_type("a number")
        return None

    def count(self, key: str) -> int | None:
        value = self.number(key)
        if value is None or isinstance(value, int):
            return value
        if value.is_integer():
            return int(value)
        self.child(key).wrong_type("a whole number")
        return None

    def texts(self, key: str) -> tuple[str, ...]:
        found: list[str] = []
        for element in self.elements(key):
            if isinstance(element.value, str):
                found.append(element.value)
            else:
                element.wrong_type("text")
        return tuple(found)

    def wrong_type(self, expected: str) -> None:
        self.run.say(
            self,
            "wrong-type",
            f"{self.key!r} is {_kind(self.value)}, expected {expected}; it is left out",
        )

    def extensions(self, known: Collection[str]) -> Mapping[str, JsonValue]:
        """The `x-` fields; every other field that is not `known` is reported by name and place."""
        if not isinstance(self.value, dict):
            return {}
        for name in self.value:
            if name not in known and not name.startswith("x-"):
                self.run.say(
                    self.child(name),
                    "unknown-field",
                    f"{name!r} is not a field of this object and is not understood",
                )
        return {k: v for k, v in self.value.items() if k.startswith("x-")}

    def doc(self) -> Doc:
        """Title, summary, description, examples and external documentation, where there are any."""
        value = self.value
        if not isinstance(value, dict):
            return NO_DOC
        external = value.get("externalDocs")
        url = external.get("url") if isinstance(external, dict) else None
        examples = self.examples()
        doc = Doc(
            title=_text(value.get("title")),
            summary=_text(value.get("summary")),
            description=_text(value.get("description")),
            examples=examples,
            external_docs=_text(url),
        )
        return NO_DOC if doc == NO_DOC else doc

    def examples(self) -> dict[str, JsonValue]:
        found: dict[str, JsonValue] = {}
        value = self.value
        if not isinstance(value, dict):
            return found
        if "example" in value:
            found[""] = value["example"]
        several = value.get("examples")
        if isinstance(several, list):
            for index, example in enumerate(several):
                found["" if not index and "" not in found else str(index)] = example
        elif isinstance(several, dict):
            for name, node in self.items("examples"):
                target, _ = node.follow()
                if isinstance(target.value, dict):
                    for field_name in ("value", "dataValue", "serializedValue", "externalValue"):
                        if field_name in target.value:
                            found[name] = target.value[field_name]
                            break
        return found

    def follow(self) -> tuple[Node, str | None]:
        """The node itself, or what its `$ref` leads to, and the component's name where it is one.

        A reference that leads nowhere or round in a circle is reported as an error; then the node itself
        is returned, to be read as an empty object.
        """
        node, component, seen = self, None, set[str]()
        while isinstance(node.value, dict) and isinstance(node.value.get("$ref"), str):
            reference = str(node.value["$ref"])
            target = node.target(reference)
            if target is None or target.pointer in seen:
                self.run.say(
                    node,
                    "ref-loop" if target else "ref-dangling",
                    f"$ref {reference!r} leads {'round in a circle' if target else 'nowhere'}",
                    Severity.ERROR,
                )
                return Node(self.run, {}, self.pointer, self.parent, self.key), None
            seen.add(target.pointer)
            parts = list(split_pointer(target.pointer))
            if len(parts) == 3 and parts[0] == "components":
                component = parts[2]
            node = target
        return node, component

    def target(self, reference: str) -> Node | None:
        """The node a local `$ref` names, or None."""
        if not reference.startswith("#"):
            return None
        fragment = unquote(reference[1:])
        if fragment and not fragment.startswith("/"):
            fragment = self.run.anchors_by_name().get(fragment, "/ no such anchor")
        node = self.run.root()
        for part in split_pointer(fragment):
            value = node.value
            if isinstance(value, dict) and part in value:
                node = node.child(part)
            elif isinstance(value, list) and part.isdecimal() and int(part) < len(value):
                node = node.child(int(part))
            else:
                return None
        return node


def _text(value: JsonValue) -> str:
    return value if isinstance(value, str) else ""


def _kind(value: JsonValue) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true or false"
        case int() | float():
            return "a number"
        case str():
            return "text"
        case list():
            return "a list"
        case dict():
            return "a mapping"
