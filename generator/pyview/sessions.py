"""Upload sessions: operations by which a large file is sent in parts, as one method that drives them all.

No spec has a word for them, so they are known by their shape: a PUT of bytes to `.../{id}/.../{number}`, a POST that
begins the session, one that ends it, and perhaps a GET and a DELETE of the session itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.contract import MediaType, Schema, SchemaLike
from generator.pyview.api import Api
from generator.pyview.files import checksum_of, is_sha256, is_size, properties_of
from generator.pyview.layout import Item, call, lines, mapping
from generator.pyview.names import distinct, snake
from generator.pyview.operations import OperationDef, plain
from generator.pyview.resolve import FILE_INPUT, use
from generator.pyview.signature import Argument
from generator.pyview.text import docstring, literal, quote
from generator.pyview.types import (
    OPERATIONS,
    STR,
    Generic,
    Imports,
    Name,
    Type,
    Union,
    optional,
)
from generator.pyview.views import Lines, MethodView, SignatureView

_METHOD = "upload_file"
_OURS = ("self", "file", "resume", "progress", "options")
_PART_SIZES = ("partsize", "chunksize", "blocksize", "delstoerrelse", "partlength", "chunklength")
_FILE_NAMES = ("filename", "filnavn", "name", "navn")
_PATH_LIKE = Union((STR, Generic(Name("os", "PathLike"), (STR,))))
_PATH = re.compile(
    r"(?P<base>(?P<collection>.*)/\{(?P<id>[^{}]+)\})/[^{}]+/\{(?P<number>[^{}]+)\}$"
)


@dataclass(frozen=True, slots=True)
class UploadSession:
    """The operations, and the names by which the runtime knows their fields; see `UploadSpec` there."""

    create: OperationDef
    part: OperationDef
    complete: OperationDef
    others: Mapping[str, OperationDef]
    names: Mapping[str, str]
    max_bytes: int | None
    pdf: bool
    fields: tuple[tuple[str, Type, bool], ...]


class _UnknownShapeError(Exception):
    """Why what looks like a session is none that can be driven."""


def sessions_of(api: Api, operations: Sequence[OperationDef]) -> dict[str, UploadSession]:
    """constant of the operation that begins it -> the session; one that is not understood is told."""
    by_place = {(o.operation.key.method.upper(), o.operation.key.path): o for o in operations}
    found: dict[str, UploadSession] = {}
    for part in operations:
        match = _PATH.match(part.operation.key.path)
        kinds = [content.kind for content in part.body]
        if match is None or part.operation.key.method.upper() != "PUT" or kinds != ["binary"]:
            continue
        create = by_place.get(("POST", match["collection"]))
        if create is None or not create.body or create.body[0].kind != "json":
            continue
        try:
            found[create.constant] = _session(api, by_place, match, create, part)
        except _UnknownShapeError as why:
            api.note(
                "upload-session-unknown",
                f"{part.operation.key} looks like a part of an upload session, but {why}",
                part.operation.origin,
                "its operations can be called one by one; no method drives them",
            )
    return found


def _session(
    api: Api,
    by_place: Mapping[tuple[str, str], OperationDef],
    match: re.Match[str],
    create: OperationDef,
    part: OperationDef,
) -> UploadSession:
    base = match["base"]
    names = {"id": match["id"], **_part_names(part, match)}
    answer = dict(properties_of(api, _answer(create)))
    if match["id"] not in answer:
        raise _UnknownShapeError(
            f"the answer of {create.operation.key} has no property {match['id']!r}"
        )
    sizes = [name for name in answer if _squeezed(name) in _PART_SIZES]
    if not sizes:
        raise _UnknownShapeError(
            f"the answer of {create.operation.key} does not say how large a part is"
        )
    names["part_size"] = sizes[0]
    complete, told = _completing(api, by_place, base)
    names |= told
    others = {
        role: by_place[method, base]
        for role, method in (("state", "GET"), ("abort", "DELETE"))
        if (method, base) in by_place
    }
    if "state" in others:
        state = dict(properties_of(api, _answer(others["state"])))
        lists = [name for name, node in state.items() if _is_numbers(api, node)]
        names |= {"received": lists[0]} if len(lists) == 1 else {}
    for operation, known in (
        (create, ()),
        (part, (match["id"], match["number"])),
        (complete, (match["id"],)),
    ):
        _hold_callable(operation, known)
    return _with_input(api, create, part, complete, others, names)


def _with_input(
    api: Api,
    create: OperationDef,
    part: OperationDef,
    complete: OperationDef,
    others: Mapping[str, OperationDef],
    names: dict[str, str],
) -> UploadSession:
    """What the runtime fills in of the body that begins a session; the rest is the caller's."""
    node = _schema(
        next(iter(create.operation.body.content.values())) if create.operation.body else None
    )
    given = dict(properties_of(api, node))
    required = {n for p in api.shapes.parts(api.contract.resolve(node)) for n in p.required}
    max_bytes: int | None = None
    for name, inner in given.items():
        if is_sha256(api, name, inner):
            names.setdefault("sha256", name)
        elif is_size(api, name, inner):
            names.setdefault("size", name)
            most = api.contract.resolve(inner).maximum
            max_bytes = int(most) if most is not None else None
        elif _squeezed(name) in _FILE_NAMES:
            names.setdefault("file_name", name)
    filled = {names.get("sha256"), names.get("size"), names.get("file_name")}
    answers = [m for r in complete.successes for m in r.response.content.values()]
    if answers and (told := checksum_of(api, answers[0])):
        names["sha256_told"] = told
    return UploadSession(
        create=create,
        part=part,
        complete=complete,
        others=others,
        names=names,
        max_bytes=max_bytes,
        pdf=bool(answers) and _is_of_pdfs(api, _schema(answers[0])),
        fields=tuple(
            (name, plain(use(api, inner).full), name in required)
            for name, inner in given.items()
            if name not in filled and not api.contract.resolve(inner).read_only
        ),
    )


def _part_names(part: OperationDef, match: re.Match[str]) -> dict[str, str]:
    by_wire = {p.parameter.name.lower(): p for p in part.parameters}
    number = by_wire.get(match["number"].lower())
    schema = number.parameter.schema if number is not None else None
    if number is None or not isinstance(schema, Schema) or schema.types != ("integer",):
        raise _UnknownShapeError(f"{{{match['number']}}} is not an integer")
    found = {
        "id_parameter": by_wire[match["id"].lower()].name,
        "number_parameter": number.name,
    }
    for role, header in (("range_parameter", "content-range"), ("digest_parameter", "digest")):
        if header in by_wire:
            found[role] = by_wire[header].name
    return found


def _completing(
    api: Api, by_place: Mapping[tuple[str, str], OperationDef], base: str
) -> tuple[OperationDef, dict[str, str]]:
    """The POST below the session that ends it, and the names in its body."""
    plain_path = re.compile(re.escape(base) + r"/[^{}/]+")
    for (method, path), operation in by_place.items():
        if method != "POST" or not plain_path.fullmatch(path):
            continue
        body = operation.operation.body
        if body is None:
            return operation, {}
        node = _schema(next(iter(body.content.values())))
        for name, inner in properties_of(api, node):
            items = api.contract.resolve(inner).items
            fields = dict(properties_of(api, items)) if items is not None else {}
            numbers = [
                n for n, f in fields.items() if api.contract.resolve(f).types == ("integer",)
            ]
            etags = [n for n in fields if "etag" in _squeezed(n)]
            if len(numbers) == 1 and len(etags) == 1:
                return operation, {"parts": name, "number": numbers[0], "etag": etags[0]}
    raise _UnknownShapeError(f"no POST below {base} takes the list of its parts")


def _hold_callable(operation: OperationDef, known: Sequence[str]) -> None:
    made = {"idempotency-key", *(name.lower() for name in known)}
    for parameter in operation.parameters:
        if parameter.required and parameter.parameter.name.lower() not in made:
            name = parameter.parameter.name
            raise _UnknownShapeError(
                f"{operation.operation.key} needs {name!r}, whose value nobody knows"
            )


def _answer(operation: OperationDef) -> SchemaLike:
    answers = [m for r in operation.successes for m in r.response.content.values()]
    return _schema(answers[0] if answers else None)


def _schema(media_type: MediaType | None) -> SchemaLike:
    found = media_type.schema if media_type is not None else None
    return found if found is not None else Schema()


def _is_numbers(api: Api, node: SchemaLike) -> bool:
    items = api.contract.resolve(node).items
    return items is not None and api.contract.resolve(items).types == ("integer",)


def _is_of_pdfs(api: Api, node: SchemaLike) -> bool:
    """Whether the answer can only be about a PDF: it has a media type that is nothing else."""
    values = [api.contract.resolve(inner).enum for _, inner in properties_of(api, node)]
    return ("application/pdf",) in values


def _squeezed(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def upload_method(
    imports: Imports, session: UploadSession, taken: set[str], *, is_async: bool, returns: Type
) -> MethodView:
    """The method that sends a file in parts."""
    names = distinct(
        [(w, snake(w, "field"), snake(f"{w} field", "field")) for w, _, _ in session.fields], _OURS
    )
    arguments = [
        Argument("file", FILE_INPUT, by_keyword=False),
        *(
            Argument(
                names[wire], type_ if required else optional(type_), "" if required else "None"
            )
            for wire, type_, required in sorted(session.fields, key=lambda f: not f[2])
        ),
        Argument("resume", optional(_PATH_LIKE), "None"),
        Argument("progress", optional(Name("_runtime.outgoing", "Progress")), "None"),
        Argument("options", optional(Name("_runtime.options", "RequestOptions")), "None"),
    ]
    written = [a.written(imports) for a in arguments]
    name = _METHOD if _METHOD not in taken else f"{session.create.method}_of_file"
    return MethodView(
        name=name,
        define="async def" if is_async else "def",
        signature=SignatureView(
            parameters=("self", written[0], "*", *written[1:]), returns=imports.render(returns)
        ),
        overloads=(),
        decorators=(),
        doc=_doc(session, names),
        call=_call(imports, session, names, is_async=is_async),
    )


def _doc(session: UploadSession, names: Mapping[str, str]) -> Lines:
    told = ", ".join(
        f"`{o.method}`"
        for o in (session.create, session.part, session.complete, *session.others.values())
    )
    given = [
        f"    {names[wire]}: As `{session.create.method}` has it." for wire, _, _ in session.fields
    ]
    return docstring(
        [
            ["Sends a file in parts, however large."],
            [
                f"Drives {told}.",
                "With `resume`, the name of a small file of yours, what was sent is noted there, and the next call",
                "with the same file goes on from what the server has; without it a failure ends the session.",
            ],
            [
                "Args:",
                "    file: A path, bytes, or a file that can seek: it is read more than once.",
                *given,
                "    resume: Where to note what was sent; gone when the upload is complete.",
                "    progress: Called with the bytes that the server has, and with how many there are.",
                "    options: Settings of these calls; a deadline is that of the whole upload.",
            ],
        ],
        8,
    )


def _call(
    imports: Imports, session: UploadSession, names: Mapping[str, str], *, is_async: bool
) -> Lines:
    operations = imports.module(OPERATIONS)
    roles = {
        "create": session.create,
        "part": session.part,
        "complete": session.complete,
        **session.others,
    }
    spec: list[tuple[str, Item]] = [(r, f"{operations}.{o.constant}") for r, o in roles.items()]
    spec += [(role, quote(name)) for role, name in session.names.items()]
    if session.max_bytes is not None:
        spec.append(("max_bytes", literal(session.max_bytes)))
    if session.pdf:
        spec.append(("pdf", "True"))
    function = imports.name(Name("_runtime.uploads", "upload_async" if is_async else "upload"))
    made = call(
        function,
        [
            ("", "self._session"),
            ("", call(imports.name(Name("_runtime.uploads", "UploadSpec")), spec)),
            ("", "file"),
            ("", mapping({quote(wire): names[wire] for wire, _, _ in session.fields})),
            ("resume", "resume"),
            ("progress", "progress"),
            ("options", "options"),
        ],
    )
    return tuple(lines("return await " if is_async else "return ", made, "", 8))
