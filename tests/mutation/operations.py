"""Edits of operations, parameters, messages and access, each with its level forth and back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.mutation.sites import METHODS, Raw, resolve

S, P, B = "safe", "potential", "breaking"


@dataclass(frozen=True, slots=True)
class OperationEdit:
    """`apply` edits the first place of a document that it fits, and says whether there is one."""

    name: str
    apply: Callable[[Raw], bool]
    forth: str
    back: str


def operations(data: Raw) -> Iterator[tuple[str, str, Raw]]:
    for path, item in data["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def _first(change: Callable[[Raw, Raw], bool]) -> Callable[[Raw], bool]:
    """The edit of the first operation that it fits."""
    return lambda data: any(change(data, operation) for _, _, operation in operations(data))


def _remove(data: Raw) -> bool:
    path, method, _ = next(o for o in operations(data) if not o[2].get("deprecated"))
    del data["paths"][path][method]
    return True


def _parameter(required: bool, place: str = "query") -> Callable[[Raw, Raw], bool]:
    def change(data: Raw, operation: Raw) -> bool:
        new = {"name": "nyt", "in": place, "required": required, "schema": {"type": "string"}}
        operation["parameters"] = [*operation.get("parameters", []), new]
        return True

    return change


def _parameter_required(data: Raw, operation: Raw) -> bool:
    for raw in operation.get("parameters", []):
        parameter, shared = resolve(data, raw)
        if not (parameter.get("required") or shared):
            parameter["required"] = True
            return True
    return False


def _renamed_path_parameter(data: Raw) -> bool:
    for path in list(data["paths"]):
        item = data["paths"][path]
        for raw in item.get("parameters", []):
            if raw.get("in") == "path" and "name" in raw:
                data["paths"] = {
                    (p.replace("{" + raw["name"] + "}", "{nytNavn}") if p == path else p): i
                    for p, i in data["paths"].items()
                }
                raw["name"] = "nytNavn"
                return True
    return False


def _body_removed(data: Raw, operation: Raw) -> bool:
    if not _body(data, operation).get("required"):
        return False
    del operation["requestBody"]
    return True


def _body(data: Raw, operation: Raw) -> Raw:
    body: Raw = operation.get("requestBody", {})
    return {} if "$ref" in body else body


def _body_required(data: Raw, operation: Raw) -> bool:
    body = _body(data, operation)
    if not body or body.get("required"):
        return False
    body["required"] = True
    return True


def _body_media_added(data: Raw, operation: Raw) -> bool:
    content = _body(data, operation).get("content")
    if not content:
        return False
    content["application/x-ny"] = {"schema": {"type": "string"}}
    return True


def _answers(data: Raw, operation: Raw, start: str) -> Iterator[tuple[str, Raw]]:
    for status, raw in operation.get("responses", {}).items():
        if str(status).startswith(start) and "$ref" not in raw:
            yield status, raw


def _status_added(status: str) -> Callable[[Raw, Raw], bool]:
    def change(data: Raw, operation: Raw) -> bool:
        if status in operation["responses"]:
            return False
        operation["responses"][status] = {"description": "ny"}
        return True

    return change


def _answer_media_added(data: Raw, operation: Raw) -> bool:
    for _, answer in _answers(data, operation, "2"):
        if answer.get("content"):
            answer["content"]["application/x-ny"] = {"schema": {"type": "string"}}
            return True
    return False


def _header_added(required: bool) -> Callable[[Raw, Raw], bool]:
    def change(data: Raw, operation: Raw) -> bool:
        for _, answer in _answers(data, operation, "2"):
            header = {"required": required, "schema": {"type": "string"}}
            answer.setdefault("headers", {})["X-Ny"] = header
            return True
        return False

    return change


def _style(data: Raw, operation: Raw) -> bool:
    for raw in operation.get("parameters", []):
        parameter, _ = resolve(data, raw)
        schema, _ = resolve(data, parameter.get("schema", {}))
        if parameter["in"] == "query" and schema.get("type") == "array":
            parameter["explode"] = not parameter.get("explode", True)
            return True
    return False


def _operation_id(data: Raw, operation: Raw) -> bool:
    operation["operationId"] = "nytNavn"
    return True


def _deprecated(data: Raw, operation: Raw) -> bool:
    if operation.get("deprecated"):
        return False
    operation["deprecated"] = True
    return True


def _scheme(data: Raw) -> str:
    schemes = data.get("components", {}).get("securitySchemes", {})
    return next(iter(schemes), "")


def _other_scheme(data: Raw, operation: Raw) -> bool:
    """The operation can be called in one more way."""
    present = operation.get("security", data.get("security"))
    if not present or {} in present:
        return False
    data["components"]["securitySchemes"]["ny"] = {"type": "http", "scheme": "basic"}
    operation["security"] = [*present, {"ny": []}]
    return True


def _anonymous(data: Raw, operation: Raw) -> bool:
    present = operation.get("security", data.get("security"))
    if not present or {} in present:
        return False
    operation["security"] = [*present, {}]
    return True


def _scope(data: Raw, operation: Raw) -> bool:
    present = operation.get("security", data.get("security"))
    if not present or not present[0]:
        return False
    scheme = next(iter(present[0]))
    operation["security"] = [{**present[0], scheme: [*present[0][scheme], "nyt"]}, *present[1:]]
    return True


def _scheme_alone(data: Raw) -> bool:
    schemes = data.setdefault("components", {}).setdefault("securitySchemes", {})
    schemes["ny"] = {"type": "http", "scheme": "basic"}
    return True


def _server(data: Raw) -> bool:
    data["servers"] = [*data.get("servers", []), {"url": "https://ny.x.dk"}]
    return True


def _webhook(data: Raw) -> bool:
    if data["openapi"].startswith("3.0"):
        return False
    answers = {"200": {"description": "modtaget"}}
    data.setdefault("webhooks", {})["nyHændelse"] = {"post": {"responses": answers}}
    return True


def _schema_added(data: Raw) -> bool:
    data["components"]["schemas"]["NytSkema"] = {"type": "string", "maxLength": 3}
    return True


def _keys_reversed(data: Raw) -> bool:
    turned = {key: data[key] for key in reversed(list(data))}
    data.clear()
    data.update(turned)
    data["info"] = {**data["info"], "x-nyt": 1}
    return True


OPERATION_EDITS = (
    OperationEdit("operation removed", _remove, B, S),
    OperationEdit("required parameter added", _first(_parameter(True)), B, P),
    OperationEdit("optional parameter added", _first(_parameter(False)), S, P),
    OperationEdit("required header parameter added", _first(_parameter(True, "header")), B, P),
    OperationEdit("parameter became required", _first(_parameter_required), B, S),
    OperationEdit("parameter written in another way", _first(_style), B, B),
    OperationEdit("body removed", _first(_body_removed), B, B),
    OperationEdit("body became required", _first(_body_required), B, S),
    OperationEdit("request media type added", _first(_body_media_added), S, B),
    OperationEdit("success status added", _first(_status_added("207")), S, B),
    OperationEdit("error status added", _first(_status_added("418")), S, S),
    OperationEdit("answer media type added", _first(_answer_media_added), S, B),
    OperationEdit("required header added", _first(_header_added(True)), S, B),
    OperationEdit("optional header added", _first(_header_added(False)), S, P),
    OperationEdit("operationId changed", _first(_operation_id), S, S),
    OperationEdit("operation deprecated", _first(_deprecated), S, S),
    OperationEdit("one more way to authenticate", _first(_other_scheme), S, B),
    OperationEdit("anonymous callers let in", _first(_anonymous), S, B),
    OperationEdit("scope added", _first(_scope), B, S),
    OperationEdit("security scheme added", _scheme_alone, S, S),
    OperationEdit("server added", _server, S, B),
    OperationEdit("webhook added", _webhook, S, B),
    OperationEdit("schema added", _schema_added, S, S),
    OperationEdit("keys reordered beside an extension", _keys_reversed, S, S),
)
