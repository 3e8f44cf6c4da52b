"""Contracts in one line each, for tests that need no spec file.

    contract(schemas={"krav": record(id="string", sum=number(multiple_of=0.01))},
             operations=[operation("GET /krav/{id}", answer=ref("krav"))])

A schema may be given as a word ("string", "string!uuid" with its format, "@krav" for a reference).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from generator.contract import (
    Contract,
    Discriminator,
    Doc,
    Given,
    Header,
    Info,
    MediaType,
    Operation,
    OperationKey,
    Origin,
    Parameter,
    Place,
    Ref,
    RequestBody,
    Response,
    Schema,
    SchemaLike,
)

Word: TypeAlias = "str | SchemaLike"

_STYLES = {Place.PATH: "simple", Place.HEADER: "simple"}


def at(pointer: str, line: int = 1) -> Origin:
    """A place in a spec that is not there."""
    return Origin("spec.yaml", pointer, line, 1)


def schema(word: Word = "", **keywords: Any) -> Schema:
    """A schema with any keywords; texts are told by `description` and `title`."""
    doc = Doc(title=keywords.pop("title", ""), description=keywords.pop("description", ""))
    if isinstance(word, Schema):
        raise TypeError("give a word or keywords")
    type_, _, format_ = str(word).partition("!")
    if type_:
        keywords.setdefault("types", tuple(type_.split("|")))
    if format_:
        keywords.setdefault("format", format_)
    for name in ("const", "default"):
        if name in keywords:
            keywords[name] = Given(keywords[name])
    for name in ("all_of", "one_of", "any_of", "prefix_items"):
        if name in keywords:
            keywords[name] = tuple(read(item) for item in keywords[name])
    for name in ("items", "additional_properties", "not_", "if_", "then"):
        if name in keywords:
            keywords[name] = read(keywords[name])
    if "properties" in keywords:
        keywords["properties"] = {n: read(p) for n, p in keywords["properties"].items()}
    if "enum" in keywords:
        keywords["enum"] = tuple(keywords["enum"])
    keywords["required"] = frozenset(keywords.get("required", ()))
    return Schema(doc=doc, **keywords)


def ref(name: str) -> Ref:
    return Ref(name)


def read(word: Word) -> SchemaLike:
    """A schema, a type word, or `@name`."""
    if not isinstance(word, str):
        return word
    return Ref(word[1:]) if word.startswith("@") else schema(word)


def record(*required: str, **properties: Word) -> Schema:
    """An object with these properties; the positional names are required."""
    return schema("object", properties=properties, required=required)


def array(items: Word, **keywords: Any) -> Schema:
    return schema("array", items=items, **keywords)


def enum(*values: Any, **keywords: Any) -> Schema:
    return schema("string", enum=values, **keywords)


def number(**keywords: Any) -> Schema:
    return schema("number", **keywords)


def tagged(property_name: str, mapping: Mapping[str, str], **keywords: Any) -> Schema:
    """A oneOf told apart by a property."""
    targets = dict.fromkeys(mapping.values())
    discriminator = Discriminator(
        property_name=property_name, mapping=mapping, explicit=frozenset(mapping)
    )
    return schema(one_of=[ref(name) for name in targets], discriminator=discriminator, **keywords)


def parameter(
    name: str,
    place: str = "query",
    word: Word = "string",
    *,
    description: str = "",
    **keywords: Any,
) -> Parameter:
    where = Place(place)
    style = keywords.pop("style", _STYLES.get(where, "form"))
    keywords.setdefault("explode", style == "form")
    keywords.setdefault("required", where is Place.PATH)
    doc = Doc(description=description)
    return Parameter(name=name, place=where, schema=read(word), style=style, doc=doc, **keywords)


def content(body: Word | Mapping[str, Word | None] | None) -> dict[str, MediaType]:
    """JSON of one schema, or media type -> schema."""
    if body is None:
        return {}
    if isinstance(body, Mapping):
        return {
            name: MediaType(name=name, schema=None if word is None else read(word))
            for name, word in body.items()
        }
    return {"application/json": MediaType(name="application/json", schema=read(body))}


def response(
    status: str,
    body: Word | Mapping[str, Word | None] | None = None,
    *,
    headers: Mapping[str, Word] | None = None,
    description: str = "",
    component: str | None = None,
) -> Response:
    return Response(
        status=status,
        content=content(body),
        headers={n: Header(name=n, schema=read(word)) for n, word in (headers or {}).items()},
        component=component,
        doc=Doc(description=description),
    )


def operation(
    key: str,
    id: str | None = None,  # noqa: A002
    *,
    parameters: Sequence[Parameter] = (),
    body: Word | Mapping[str, Word | None] | None = None,
    body_required: bool = True,
    answer: Word | Mapping[str, Word | None] | None = None,
    responses: Iterable[Response] = (),
    tag: str | None = None,
    summary: str = "",
    description: str = "",
    **keywords: Any,
) -> Operation:
    """`operation("GET /krav/{id}", answer="@krav")`: path parameters are texts unless given; `answer` is 200."""
    method, _, path = key.partition(" ")
    given = {p.name for p in parameters if p.place is Place.PATH}
    names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
    missing = [parameter(name, "path") for name in names if name not in given]
    answers = {r.status: r for r in responses}
    if answer is not None or not answers:
        answers = {"200": response("200", answer), **answers}
    keywords.setdefault("origin", at(f"/paths/{path.replace('/', '~1')}/{method.lower()}"))
    return Operation(
        key=OperationKey(method.lower(), path),
        id=id,
        tags=() if tag is None else (tag,),
        parameters=(*missing, *parameters),
        body=None if body is None else RequestBody(content=content(body), required=body_required),
        responses=answers,
        doc=Doc(summary=summary, description=description),
        **keywords,
    )


def contract(
    *,
    schemas: Mapping[str, Word] | None = None,
    operations: Sequence[Operation] = (),
    api: str = "prove",
    version: str = "1.0.0",
    title: str = "Prøve",
    **keywords: Any,
) -> Contract:
    return Contract(
        api=api,
        oas=keywords.pop("oas", "3.1.0"),
        info=Info(title=title, version=version),
        operations=tuple(operations),
        schemas={name: read(word) for name, word in (schemas or {}).items()},
        **keywords,
    )
