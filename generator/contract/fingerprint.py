"""Whether two units say the same, and their plain forms.

`same` walks both sides in lockstep and ends at the first difference: measured at less than half the cost of
hashing both. Names stand for what they name, so a schema that sixty operations use is looked at once.
Documentation counts here: a changed text is a change, though never a break.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from itertools import compress
from operator import attrgetter, is_not
from typing import Any

from generator.contract.model import (
    Callback,
    Contract,
    Encoding,
    Header,
    Info,
    Link,
    MediaType,
    OAuthFlow,
    Operation,
    OperationKey,
    Parameter,
    RequestBody,
    Requirement,
    Response,
    SecurityScheme,
    Server,
    ServerVariable,
    Tag,
)
from generator.contract.schema import NO_DOC, Discriminator, Doc, Given, JsonValue, Ref, Schema

_SILENT = {"origin", "own_security", "own_servers", "from_path_item", "digests"}
_MODELS: tuple[type, ...] = (
    *(
        Callback,
        Contract,
        Encoding,
        Header,
        Info,
        Link,
        MediaType,
        OAuthFlow,
        Operation,
        OperationKey,
    ),
    *(Parameter, RequestBody, Requirement, Response, SecurityScheme, Server, ServerVariable, Tag),
    *(Discriminator, Doc, Given, Ref, Schema),
)
_NAMES = {m: tuple(f.name for f in fields(m) if f.name not in _SILENT) for m in _MODELS}


def _getter(names: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...]]:
    get = attrgetter(*names)
    return get if len(names) > 1 else lambda node: (get(node),)


_GETTERS = {model: _getter(names) for model, names in _NAMES.items()}
_SHARED = (Parameter, RequestBody, Response, Header)


def shared_name(node: object) -> str | None:
    """The name under which several operations share this very part; None when it is one operation's own."""
    if not isinstance(node, _SHARED):
        return None
    if node.component is not None:
        return node.component
    if isinstance(node, Parameter) and node.from_path_item and node.origin.pointer:
        return node.origin.pointer
    return None


def same(old: Any, new: Any) -> bool:
    """Whether both say exactly the same, documentation included; shared parts by name only."""
    if old is new:
        return True
    kind = old.__class__
    if kind is not new.__class__:
        return False
    getter = _GETTERS.get(kind)
    if getter is not None:
        before, after = getter(old), getter(new)
        # Most fields are the same object (None, False, an empty tuple): told apart without a step of Python.
        for left, right in compress(zip(before, after, strict=True), map(is_not, before, after)):
            if not left and not right and left.__class__ is right.__class__:
                continue
            if left.__class__ is str:
                if left != right:
                    return False
            elif not _same_part(left, right):
                return False
        return True
    if kind is dict:
        if len(old) != len(new):
            return False
        return all(key in new and _same_part(value, new[key]) for key, value in old.items())
    if kind is tuple or kind is list:
        return len(old) == len(new) and all(map(_same_part, old, new))
    return bool(old == new)


def _same_part(old: Any, new: Any) -> bool:
    name = shared_name(old) if old.__class__ in _SHARED else None
    if name is not None:
        alike = old.__class__ is new.__class__ and shared_name(new) == name
        return alike and wire_name(old) == wire_name(new)
    return same(old, new)


def wire_name(node: object) -> str:
    """Where and under what name a shared part travels, where it says so itself: a parameter does."""
    return f"{node.place}:{node.name}" if isinstance(node, Parameter) else ""


def same_unit(old: object, new: object) -> bool:
    """`same` for a shared part itself, which elsewhere is compared by name."""
    return same(old, new)


def fingerprint(unit: object) -> str:
    """A digest of what a unit says: equal for equal units, whatever the order of keys and of unordered lists."""
    text = json.dumps(plain(unit), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def plain(node: object, *, root: bool = True) -> JsonValue:
    """A unit as dictionaries: only what was said, lists without an order keyed by identity."""
    if not root and (name := shared_name(node)) is not None:
        return {"$shared": name}
    if isinstance(node, Ref):
        return {"$ref": node.target}
    if isinstance(node, Given):
        return {"value": _number(node.value)}
    if is_dataclass(node):
        names = _NAMES[type(node)]
        values = _GETTERS[type(node)](node)
        return {
            name: _field(name, value)
            for name, value in zip(names, values, strict=True)
            if (value or (value == 0 and value is not False)) and value != NO_DOC
        }
    if isinstance(node, Mapping):
        return {str(key): plain(value, root=False) for key, value in node.items()}
    if isinstance(node, frozenset):
        return {str(key): True for key in node}
    return _number(node)  # type: ignore[arg-type]


def _number(value: JsonValue) -> JsonValue:
    """1.0 and 1 are one number in JSON."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def _field(name: str, value: object) -> JsonValue:
    if name in ("extensions", "unknown", "xml", "contact", "license", "examples"):
        return dict(value) if isinstance(value, Mapping) else plain(value)
    if isinstance(value, tuple):
        return {key: plain(item, root=False) for key, item in keyed(name, value)}
    return plain(value, root=False)


def keyed(name: str, items: Iterable[Any]) -> list[tuple[str, Any]]:
    """The items of a list field, each under the key by which both sides know it."""
    pairs = [(_key(name, item, index), item) for index, item in enumerate(items)]
    seen: dict[str, int] = {}
    out: list[tuple[str, Any]] = []
    for key, item in pairs:
        count = seen[key] = seen.get(key, 0) + 1
        out.append((key if count == 1 else f"{key}#{count}", item))
    return out


def _key(name: str, item: Any, index: int) -> str:
    match item:
        case Ref() | Schema() if name == "prefix_items":
            return f"{index}"
        case Ref():
            return item.target
        case Schema():
            return item.doc.title or f"{index}"
        case Parameter():
            return f"{item.place}:{item.name}"
        case Server():
            return item.url
        case Tag():
            return item.name
        case Callback():
            return f"{item.name} {item.expression}"
        case Operation():
            return str(item.key)
        case Requirement():
            return " + ".join(
                f"{scheme}({' '.join(sorted(scopes))})"
                for scheme, scopes in sorted(item.schemes.items())
            )
        case _:
            return canonical(item)


def canonical(value: JsonValue) -> str:
    """One text for one JSON value: how values of enums and constants are told apart."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    return json.dumps(_number(value), sort_keys=True, ensure_ascii=False)
