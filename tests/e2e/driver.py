"""Calls any operation of the generated clients with arguments from the specs' examples, by introspection.

Only the public surface is used: client classes, groups, methods and their annotations.
"""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter

from skifteportal import Bearer, RetryPolicy, VirtualClock

from .answers import encode
from .operations import Api, Operation
from .schemas import problems, sample

SPECIAL = {"If-Match": '"3"', "If-None-Match": '"other"', "Content-Range": "bytes 0-7/8"}
FILE = b"%PDF-1.7\n%%EOF\n"


def snake(text: str) -> str:
    """A Danish or English camel-case name as Python writes it."""
    text = text.replace("-", "_").translate({ord("æ"): "ae", ord("ø"): "oe", ord("å"): "aa"})
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", text).lower()


def client_class(api: Api, *, asynchronous: bool = False) -> Any:
    """The client class that an API's package exports."""
    name = "".join(word.capitalize() for word in api.package.split("_")) + "Client"
    package = importlib.import_module(f"skifteportal.{api.package}")
    return getattr(package, f"Async{name}" if asynchronous else name)


def settings(url: str) -> dict[str, Any]:
    """A client that makes one attempt at each call and waits for nothing, however often it is told to come back."""
    return {
        "base_url": url,
        "auth": Bearer("test"),
        "retry": RetryPolicy(attempts=1),
        "clock": VirtualClock(),
    }


def method_of(client: Any, operation: Operation) -> Callable[..., Any]:
    """The method of a client for an operation."""
    return getattr(_group(client, operation), snake(operation.id))  # type: ignore[no-any-return]


def method_with_response(client: Any, operation: Operation) -> Callable[..., Any]:
    """The method that returns the whole Response."""
    return getattr(_group(client, operation).with_response, snake(operation.id))  # type: ignore[no-any-return]


def _group(client: Any, operation: Operation) -> Any:
    tags = operation.tags
    return getattr(client, snake(tags[0])) if tags else client


@dataclass(frozen=True)
class Arguments:
    """One way to call an operation: its arguments, and the JSON body that they have to arrive as."""

    name: str
    positional: tuple[Any, ...]
    keyword: Mapping[str, Any]
    sent: Any


def hints_of(method: Callable[..., Any]) -> dict[str, Any]:
    return get_type_hints(method, include_extras=True)


@cache
def arguments(operation: Operation) -> tuple[Arguments, ...]:
    """The call with required arguments only, the one with all of them, and one for each further body example."""
    with client_class(operation.api)(base_url="http://127.0.0.1") as client:
        hints = hints_of(method_of(client, operation))
    bodies = list(_bodies(operation, hints))
    every = [
        _arguments(operation, hints, f"all, body {number}", body, required_only=False)
        for number, body in enumerate(bodies)
    ]
    return _arguments(operation, hints, "least", bodies[0], required_only=True), *every


def _arguments(
    operation: Operation,
    hints: Mapping[str, Any],
    name: str,
    body: tuple[Any, Any],
    *,
    required_only: bool,
) -> Arguments:
    order = re.findall(r"\{(.+?)\}", operation.template)
    path = {p["name"]: p for p in operation.parameters if p["in"] == "path"}
    positional = [_value(operation, path[name], hints[snake(name)]) for name in order]
    if operation.body is not None:
        positional.append(body[0])
    keyword = {}
    for parameter in operation.parameters:
        wanted = parameter.get("required") or not required_only
        if parameter["in"] == "path" or not wanted or parameter["name"] == "Range":
            continue
        python_name = snake(parameter["name"])
        keyword[python_name] = _value(operation, parameter, hints[python_name])
    return Arguments(name, tuple(positional), keyword, body[1])


def _value(operation: Operation, parameter: Mapping[str, Any], hint: Any) -> Any:
    """A parameter's example, or the first value in the spec's examples that goes by its name, in the hint's type."""
    name, schema = parameter["name"], parameter["schema"]
    if name in SPECIAL:
        return SPECIAL[name]
    candidates = [parameter.get("example"), *_examples(operation.api).get(name, ())]
    value = next((v for v in candidates if _fits(operation, schema, v)), None)
    if value is None or "example" in operation.api.resolve(schema):
        value = sample(operation.api, schema)
    return TypeAdapter(hint).validate_json(json.dumps(value))


def _fits(operation: Operation, schema: Any, value: Any) -> bool:
    return value is not None and not any(problems(operation.api, schema, value, "request"))


@cache
def _examples(api: Api) -> Mapping[str, list[Any]]:
    """Property name -> its values in the examples of a document."""
    found: dict[str, list[Any]] = {}

    def visit(node: Any, inside: bool) -> None:
        if isinstance(node, Mapping):
            for key, value in node.items():
                if inside:
                    found.setdefault(key, []).append(value)
                visit(value, inside or key in ("example", "examples"))
        elif isinstance(node, list):
            for item in node:
                visit(item, inside)

    visit(api.document, False)
    return found


def _bodies(operation: Operation, hints: Mapping[str, Any]) -> Iterator[tuple[Any, Any]]:
    """Every example of the request body: in Python, and as the JSON that it has to arrive as."""
    if operation.body is None:
        yield None, None
        return
    (kind, media), *_ = operation.body["content"].items()
    hint = hints["body"]
    if kind == "application/octet-stream":
        yield FILE, None
    elif kind.startswith("multipart/"):
        yield _multipart(operation, media, hint), None
    else:
        named = [item["value"] for item in media.get("examples", {}).values()]
        for example in [media["example"]] if "example" in media else named:
            yield TypeAdapter(hint).validate_json(encode(example)), example


def _multipart(operation: Operation, media: Mapping[str, Any], hint: Any) -> Any:
    """A form with a file for each binary property."""
    from skifteportal import FilePart

    schema = operation.api.resolve(media["schema"])
    form = class_in(hint)
    fields = get_type_hints(form, include_extras=True)
    values = {}
    for name, property_ in schema["properties"].items():
        if operation.api.resolve(property_).get("format") == "binary":
            values[snake(name)] = FilePart(FILE, "Sagens_akt.pdf", "application/pdf")
        elif name in media["example"] and name != "sha256":
            adapter = TypeAdapter(fields[snake(name)])
            values[snake(name)] = adapter.validate_json(encode(media["example"][name]))
    return form(**values)


def class_in(hint: Any) -> Any:
    """The one class among the alternatives of a hint that is not None."""
    if isinstance(hint, type):
        return hint
    (found,) = [class_in(arg) for arg in get_args(hint) if arg is not type(None)]
    return found


def media_types(method: Callable[..., Any]) -> tuple[str | None, ...]:
    """What `accept` can be, or only None for a method without it."""
    hint = hints_of(method).get("accept")
    if hint is None:
        return (None,)
    found: list[str] = []
    for arg in get_args(hint) if get_origin(hint) is not Literal else [hint]:
        found += [a for a in get_args(arg) if isinstance(a, str)]
    return tuple(found)
