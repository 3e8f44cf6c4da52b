"""YAML text as data with the place of each key and item, straight from libyaml's events.

The data is what JSON can hold: plain scalars mean what YAML 1.2 says (`scalars`), every mapping key is text
exactly as written (`200:` is "200"), a key that comes twice is an error. An alias is the same Python object
again. `<<` unquoted merges as in YAML 1.1, because files in the wild rely on it: own keys win, then the
earlier of several sources. Tags other than the core schema's are refused rather than guessed at.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

import yaml
from yaml.events import (
    AliasEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

try:
    from yaml._yaml import CParser
except ImportError:
    CParser = None  # type: ignore[assignment,misc]

from generator.contract.schema import JsonValue
from generator.diagnostics import InputError
from generator.document import Places, unpack
from generator.specs.scalars import MAY_BE_SPECIAL, Scalar, resolve
from generator.specs.text import MAX_DEPTH, duplicate_key, place_of, problem, short, too_deep
from generator.specs.yaml_errors import Complaint, syntax_error

MAX_REPEATED = 1_000_000
NodeWithTag: TypeAlias = ScalarEvent | MappingStartEvent | SequenceStartEvent

_TAG = "tag:yaml.org,2002:"
_TYPES: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "null": (type(None),),
    "bool": (bool,),
    "int": (int,),
    "float": (float, int),
}
# libyaml follows YAML 1.1, where these end a line or are forbidden; in 1.2 they are ordinary characters.
_FOREIGN = "\x7f\x85\u2028\u2029"


def read_yaml(text: str, file: str) -> tuple[JsonValue, dict[int, Places]]:
    """The value of a YAML text of one document and the places of its keys and items. Raises InputError."""
    if CParser is None:
        hint = "reinstall PyYAML from a wheel, or with the headers of libyaml present"
        raise problem("no-libyaml", "this PyYAML lacks its C extension", file, hint=hint)
    hidden, shown = _hide(text)
    builder = _Builder(file, shown)
    try:
        return builder.build(text.translate(hidden) if hidden else text), builder.places
    except yaml.reader.ReaderError as error:
        raise _forbidden(error, text, file) from None
    except yaml.MarkedYAMLError as error:
        raise syntax_error(_complaint(error), text, file) from None


def _hide(text: str) -> tuple[dict[int, str], dict[int, str]]:
    """Translations of foreign characters into unused private ones and back; empty when there are none."""
    found = [c for c in _FOREIGN if c in text]
    if not found:
        return {}, {}
    free = (chr(code) for code in range(0xF0000, 0xFFFFE) if chr(code) not in text)
    pairs = list(zip(found, free, strict=False))
    return {ord(c): p for c, p in pairs}, {ord(p): c for c, p in pairs}


def _complaint(error: yaml.MarkedYAMLError) -> Complaint:
    mark, context = error.problem_mark or error.context_mark, error.context_mark
    return Complaint(
        problem=error.problem or "",
        context=error.context or "",
        offset=mark.index if mark else 0,
        opened=context.index if context else None,
    )


def _forbidden(error: yaml.reader.ReaderError, text: str, file: str) -> InputError:
    character = str(error.character) if isinstance(error.character, str) else chr(error.character)
    at = place_of(text, max(text.find(character), 0))
    message = f"the control character U+{ord(character):04X} is not allowed in YAML"
    return problem(
        "yaml-syntax", message, file, *at, 'remove it, or write "\\x.." in double quotes'
    )


@dataclass(slots=True)
class _Anchor:
    """A node that aliases may repeat: how many nodes it holds and how deep they go.

    `closed` is false while the node is being read; a scalar keeps its text, in case it serves as a key.
    """

    value: JsonValue
    size: int = 1
    height: int = 0
    closed: bool = True
    text: str | None = None


class _Builder:
    """Turns libyaml's events into data; `places` fills while it does."""

    def __init__(self, file: str, shown: dict[int, str]) -> None:
        self.file = file
        self.shown = shown
        self.places: dict[int, Places] = {}
        self.anchors: dict[str, _Anchor] = {}
        self.count = 0
        self.repeated = 0
        self.peak = 0
        # libyaml's events as they come: the stubs allow None where none can be, and a check costs.
        self.next_event: Callable[[], Any]

    def build(self, text: str) -> JsonValue:
        self.next_event = CParser(text).get_event
        self.next_event()
        if self.next_event().__class__ is StreamEndEvent:
            hint = "put an OpenAPI document there"
            raise problem("file-empty", "the file holds only comments", self.file, 1, 1, hint)
        value = self._value(self.next_event(), 0)
        self.next_event()
        further = self.next_event()
        if further.__class__ is not StreamEndEvent:
            message, hint = "a second document starts here", "keep one document to a file"
            raise problem("several-documents", message, self.file, *_at(further), hint)
        return value

    def _value(self, event: Event | None, depth: int) -> JsonValue:
        if isinstance(event, MappingStartEvent):
            return self._mapping(event, depth + 1)
        if isinstance(event, SequenceStartEvent):
            return self._sequence(event, depth + 1)
        if isinstance(event, AliasEvent):
            return self._repeat(event, depth)
        assert isinstance(event, ScalarEvent)
        return self._scalar(event)

    def _mapping(self, start: MappingStartEvent, depth: int) -> JsonValue:
        node: dict[str, JsonValue] = {}
        here: dict[str, int] = {}
        self.places[id(node)] = here
        anchor = self._open(start, node, depth)
        next_event = self.next_event
        merges = False
        while (event := next_event()).__class__ is not MappingEndEvent:
            if event.__class__ is ScalarEvent and event.anchor is None and not self.shown:
                key = event.value
            else:
                key = self._key(event)
            mark = event.start_mark
            if key in node:
                raise duplicate_key(key, self.file, _at(event), here[key])
            here[key] = mark.line + 1 << 32 | mark.column + 1
            if key == "<<" and event.__class__ is ScalarEvent and event.implicit[0]:
                merges = True
            event = next_event()
            plain = event.__class__ is ScalarEvent
            node[key] = self._scalar(event) if plain else self._value(event, depth)
        if merges:
            self._merge(node, here)
        self._close(anchor, len(node), depth)
        return node

    def _sequence(self, start: SequenceStartEvent, depth: int) -> JsonValue:
        node: list[JsonValue] = []
        here: list[int] = []
        self.places[id(node)] = here
        anchor = self._open(start, node, depth)
        next_event = self.next_event
        while (event := next_event()).__class__ is not SequenceEndEvent:
            mark = event.start_mark
            here.append(mark.line + 1 << 32 | mark.column + 1)
            node.append(self._value(event, depth))
        self._close(anchor, len(node), depth)
        return node

    def _scalar(self, event: ScalarEvent) -> Scalar:
        text: str = event.value
        value: Scalar = text
        try:
            if event.tag is not None:
                value = self._tagged(event)
            elif event.implicit[0] and (not text or text[0] in MAY_BE_SPECIAL):
                value = resolve(text)
        except ValueError:
            message = f"a whole number of {len(text)} digits is too long"
            raise problem("number-too-long", message, self.file, *_at(event)) from None
        if self.shown and isinstance(value, str):
            value = value.translate(self.shown)
        if event.anchor is not None:
            self.anchors[event.anchor] = _Anchor(value, text=text)
        return value

    def _tagged(self, event: ScalarEvent) -> Scalar:
        """A scalar with an explicit tag; `!` alone and `!!str` say text."""
        name = (event.tag or "!").removeprefix(_TAG)
        if name in ("!", "str"):
            return str(event.value)
        value = resolve(event.value)
        if name not in _TYPES:
            raise self._unknown_tag(event)
        if not isinstance(value, _TYPES[name]) or (isinstance(value, bool) and name != "bool"):
            message = f"{short(event.value)} is not a {name}, as its tag says"
            raise problem(
                "yaml-tag", message, self.file, *_at(event), "remove the tag or mend the value"
            )
        return float(value) if name == "float" and value is not None else value

    def _unknown_tag(self, event: NodeWithTag) -> InputError:
        tag = str(event.tag).replace(_TAG, "!!")
        hint = "write the value as plain YAML; only !!str, !!int, !!float, !!bool, !!null are known"
        return problem("yaml-tag", f"the tag {tag} has no JSON value", self.file, *_at(event), hint)

    def _key(self, event: Event) -> str:
        """A key as text; an alias stands for the text of its scalar."""
        if isinstance(event, AliasEvent) and (named := self._anchor(event)).text is not None:
            text = named.text
        elif isinstance(event, ScalarEvent):
            text = event.value
            if event.anchor is not None:
                self.anchors[event.anchor] = _Anchor(text, text=text)
        else:
            message, hint = "a mapping or list stands where a key should", "keys are text; quote it"
            raise problem("key-not-text", message, self.file, *_at(event), hint)
        return text.translate(self.shown) if self.shown else text

    def _anchor(self, event: AliasEvent) -> _Anchor:
        named = self.anchors.get(str(event.anchor))
        if named is None:
            message = f"the alias *{event.anchor} names no anchor before it"
            hint = (
                f"write &{event.anchor} at the value to repeat, or quote a text that starts with *"
            )
            raise problem("alias-unknown", message, self.file, *_at(event), hint)
        return named

    def _repeat(self, event: AliasEvent, depth: int) -> JsonValue:
        named = self._anchor(event)
        if not named.closed:
            message = f"the alias *{event.anchor} stands inside what it repeats"
            raise problem("alias-loop", message, self.file, *_at(event), "use $ref for recursion")
        if depth + named.height > MAX_DEPTH:
            raise too_deep(self.file, _at(event))
        self.peak = max(self.peak, depth + named.height)
        self.count += named.size
        self.repeated += named.size
        if self.repeated > MAX_REPEATED:
            message = f"aliases repeat more than {MAX_REPEATED:,} nodes up to *{event.anchor}"
            hint = "use $ref, which names a part instead of repeating it"
            raise problem("alias-expansion", message, self.file, *_at(event), hint)
        return named.value

    def _open(self, event: NodeWithTag, node: JsonValue, depth: int) -> _Anchor | None:
        if depth > MAX_DEPTH:
            raise too_deep(self.file, _at(event))
        if event.tag not in (None, "!", f"{_TAG}map", f"{_TAG}seq"):
            raise self._unknown_tag(event)
        if event.anchor is None:
            self.peak = max(self.peak, depth)
            return None
        anchor = _Anchor(node, size=self.count, height=self.peak, closed=False)
        self.anchors[event.anchor] = anchor
        self.peak = depth
        return anchor

    def _close(self, anchor: _Anchor | None, members: int, depth: int) -> None:
        """Counts a complete container; until then its anchor keeps the count and peak from before it."""
        self.count += members + 1
        if anchor is not None:
            peak = max(anchor.height, self.peak)
            anchor.size, anchor.height = self.count - anchor.size, self.peak - depth + 1
            anchor.closed = True
            self.peak = peak

    def _merge(self, node: dict[str, JsonValue], here: dict[str, int]) -> None:
        """Puts the members of `<<` before a mapping's own, which win."""
        value = node.pop("<<")
        line, column = unpack(here.pop("<<"))
        sources = value if isinstance(value, list) else [value]
        own, own_places = dict(node), dict(here)
        node.clear()
        here.clear()
        for source in reversed(sources):
            if not isinstance(source, dict):
                message, hint = "'<<' merges mappings only", 'quote it ("<<") when it is a key'
                raise problem("yaml-merge", message, self.file, line, column, hint)
            node.update(source)
            here.update(self.places[id(source)])  # type: ignore[arg-type]
        node.update(own)
        here.update(own_places)


def _at(event: Any) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1
