"""Which things of two contracts are the same thing: by identity first, by likeness for what is left."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from typing import TypeVar
from urllib.parse import urlsplit

from generator.contract import Contract, Operation, Ref, Schema, SchemaLike, Server
from generator.contract.fingerprint import same
from generator.contract.reach import sole_member

T = TypeVar("T")
_PARAMETER = re.compile(r"\{[^{}]*\}")
_LIKELY = 0.6


def erased(path: str) -> str:
    """The template with parameter names erased: a renamed path parameter is no new path."""
    return _PARAMETER.sub("{}", path)


def parameter_names(path: str) -> tuple[str, ...]:
    return tuple(name[1:-1] for name in _PARAMETER.findall(path))


def base_path(servers: Sequence[Server]) -> str:
    """The path of the first server's URL, without the last slash."""
    return urlsplit(servers[0].url).path.rstrip("/") if servers else ""


def pair_operations(
    old: Sequence[Operation], new: Sequence[Operation]
) -> tuple[list[tuple[Operation, Operation]], list[Operation], list[Operation]]:
    """Pairs, then operations only in the old, then only in the new contract.

    The full path with the server's base path joined in comes first, so that a prefix may move between the
    two; the path alone next, so that a base path may change; then case and slashes are forgiven.
    """
    pairs: list[tuple[Operation, Operation]] = []
    for key in (_exact_key, _joined_key, _path_key):
        more, old, new = _pair_by(old, new, key)
        pairs.extend(more)
    return pairs, list(old), list(new)


def _exact_key(operation: Operation) -> Hashable:
    key = operation.key
    return key.method, base_path(operation.servers), key.path


def _joined_key(operation: Operation) -> Hashable:
    return operation.key.method, base_path(operation.servers) + erased(operation.key.path)


def _path_key(operation: Operation) -> Hashable:
    return operation.key.method, erased(operation.key.path)


def _pair_by(
    old: Iterable[T], new: Iterable[T], key: Callable[[T], Hashable]
) -> tuple[list[tuple[T, T]], list[T], list[T]]:
    """Pairs of equal key in order of appearance, and what is left of both."""
    waiting: dict[Hashable, list[T]] = {}
    for item in new:
        waiting.setdefault(key(item), []).append(item)
    pairs: list[tuple[T, T]] = []
    gone: list[T] = []
    for item in old:
        candidates = waiting.get(key(item))
        if candidates:
            pairs.append((item, candidates.pop(0)))
        else:
            gone.append(item)
    left = {id(item) for items in waiting.values() for item in items}
    return pairs, gone, [item for item in new if id(item) in left]


def renamed_operations(
    gone: Sequence[Operation], come: Sequence[Operation]
) -> list[tuple[Operation, Operation]]:
    """Removed and added operations that are most likely one: same method, same shape, alike in name."""
    return _best_matches(gone, come, _operation_likeness, _LIKELY)


def _operation_likeness(old: Operation, new: Operation) -> float:
    if old.key.method != new.key.method:
        return 0.0
    score = 0.45 * _segments_alike(old.key.path, new.key.path)
    if old.id is not None and old.id == new.id:
        score += 0.35
    elif old.id and new.id:
        score += 0.15 * SequenceMatcher(None, old.id, new.id).ratio()
    shape_old, shape_new = _shape(old), _shape(new)
    score += 0.3 * len(shape_old & shape_new) / max(len(shape_old | shape_new), 1)
    return score


def _segments_alike(old: str, new: str) -> float:
    before, after = erased(old).strip("/").split("/"), erased(new).strip("/").split("/")
    return SequenceMatcher(None, before, after).ratio()


def _shape(operation: Operation) -> set[Hashable]:
    found: set[Hashable] = {("tag", tag) for tag in operation.tags}
    found |= {(p.place, p.name) for p in operation.parameters if p.place != "path"}
    found |= {("status", status) for status in operation.responses}
    found |= {("body", operation.body is not None)}
    contents = [r.content for r in operation.responses.values()]
    contents += [operation.body.content] if operation.body else []
    for content in contents:
        for media in content.values():
            if isinstance(media.schema, Ref):
                found.add(("schema", media.schema.target))
    return found


def _best_matches(
    gone: Sequence[T], come: Sequence[T], likeness: Callable[[T, T], float], least: float
) -> list[tuple[T, T]]:
    """Greedy pairs from the most alike downwards; a tie that leaves a choice pairs in order of appearance."""
    if not gone or not come or len(gone) * len(come) > 250_000:
        return []
    scored = sorted(
        ((-likeness(a, b), i, j) for i, a in enumerate(gone) for j, b in enumerate(come)),
    )
    used_old: set[int] = set()
    used_new: set[int] = set()
    pairs: list[tuple[T, T]] = []
    for score, i, j in scored:
        if -score < least:
            break
        if i not in used_old and j not in used_new:
            used_old.add(i)
            used_new.add(j)
            pairs.append((gone[i], come[j]))
    return pairs


def renames(
    old: Contract,
    gone: Mapping[str, SchemaLike],
    new: Contract,
    come: Mapping[str, SchemaLike],
) -> dict[str, str]:
    """Old name -> new name of properties that most likely only changed their name."""
    if not gone or not come:
        return {}

    def likeness(a: str, b: str) -> float:
        return _property_likeness(old, (a, gone[a]), new, (b, come[b]))

    return dict(_best_matches(list(gone), list(come), likeness, _LIKELY))


def _property_likeness(
    old: Contract, a: tuple[str, SchemaLike], new: Contract, b: tuple[str, SchemaLike]
) -> float:
    """Name and schema weigh the same; the same text about both is a strong sign."""
    name = SequenceMatcher(None, a[0].lower(), b[0].lower()).ratio()
    if a[0].lower() in b[0].lower() or b[0].lower() in a[0].lower():
        name = max(name, 0.8)
    if a[1] == b[1]:
        kind = 1.0
    else:
        first, second = old.resolve(a[1]), new.resolve(b[1])
        kind = 0.6 if first.types == second.types and first.format == second.format else 0.0
    text = 0.0
    if isinstance(a[1], Schema) and isinstance(b[1], Schema) and a[1].doc.description:
        text = 0.2 if a[1].doc.description == b[1].doc.description else 0.0
    return 0.5 * name + 0.4 * kind + text


def renamed_schemas(
    old: Contract, gone: Sequence[str], new: Contract, come: Sequence[str]
) -> list[tuple[str, str]]:
    """Named schemas that were renamed: the same content, or much of it and a like name."""

    def likeness(a: str, b: str) -> float:
        return _schema_likeness(old, a, new, b)

    return _best_matches(gone, come, likeness, _LIKELY)


def _schema_likeness(old: Contract, a: str, new: Contract, b: str) -> float:
    first, second = old.schemas[a], new.schemas[b]
    if isinstance(first, Ref) or isinstance(second, Ref):
        return 0.0
    if first == second and first != Schema():
        return 1.0
    name = SequenceMatcher(None, a.lower(), b.lower()).ratio()
    props, others = first.properties.keys(), second.properties.keys()
    shared = len(props & others) / max(len(props | others), 1)
    return 0.4 * name + 0.6 * shared


def _renamed(old: Contract, a: SchemaLike, new: Contract, b: SchemaLike) -> bool:
    """Two references whose names only one side knows, to schemas that are much alike."""
    if not isinstance(a, Ref) or not isinstance(b, Ref):
        return False
    if a.target in new.schemas or b.target in old.schemas:
        return False
    return _schema_likeness(old, a.target, new, b.target) >= _LIKELY


def pair_members(
    old: Contract,
    before: Sequence[SchemaLike],
    new: Contract,
    after: Sequence[SchemaLike],
) -> tuple[list[tuple[int, int]], list[int], list[int]]:
    """Members of a composition: pairs of indices, then indices only old, then only new.

    The same reference, the same content, the same title, the same discriminating shape; at last a lone
    inline member on each side.
    """
    left = list(range(len(before)))
    right = list(range(len(after)))
    pairs: list[tuple[int, int]] = []

    def take(matches: Callable[[SchemaLike, SchemaLike], bool]) -> None:
        for i in list(left):
            for j in right:
                if matches(before[i], after[j]):
                    pairs.append((i, j))
                    left.remove(i)
                    right.remove(j)
                    break

    take(lambda a, b: isinstance(a, Ref) and a == b)
    take(lambda a, b: isinstance(a, Schema) and isinstance(b, Schema) and same(a, b))
    take(lambda a, b: _sole_ref(a) is not None and _sole_ref(a) == _sole_ref(b))
    take(lambda a, b: old.resolve(a) == new.resolve(b))
    take(lambda a, b: _renamed(old, a, new, b))
    take(lambda a, b: bool(_title(a)) and _title(a) == _title(b))
    if len(left) == len(right) == 1 and _both_inline(before[left[0]], after[right[0]]):
        pairs.append((left.pop(), right.pop()))
    else:
        take(lambda a, b: _both_inline(a, b) and _alike(a, b))
    return sorted(pairs), left, right


def _sole_ref(schema: SchemaLike) -> str | None:
    while isinstance(schema, Schema):
        inner = sole_member(schema)
        if inner is None:
            return None
        schema = inner
    return schema.target


def _title(schema: SchemaLike) -> str:
    return schema.doc.title if isinstance(schema, Schema) else ""


def _both_inline(a: SchemaLike, b: SchemaLike) -> bool:
    return isinstance(a, Schema) and isinstance(b, Schema)


def _alike(a: SchemaLike, b: SchemaLike) -> bool:
    """Inline members of one kind that share most of their properties."""
    if not isinstance(a, Schema) or not isinstance(b, Schema) or a.types != b.types:
        return False
    if a.properties or b.properties:
        shared = len(a.properties.keys() & b.properties.keys())
        return shared * 2 >= max(len(a.properties), len(b.properties))
    return a.enum is None and b.enum is None
