"""The eight places where a schema stands in a message, each as a contract of one operation."""

from __future__ import annotations

import copy
from typing import Any

from generator.contract import Contract
from generator.document import RawDocument
from generator.lower.document import lower
from generator.rules.view import PREFIXES

Raw = dict[str, Any]

# For unions with a discriminator.
NAMED: Raw = {
    "Kat": {"type": "object", "properties": {"kloer": {"type": "integer"}}},
    "Hund": {"type": "object", "properties": {"snude": {"type": "integer"}}},
}


def lowered(data: Raw) -> Contract:
    """The contract of a document held in memory."""
    return lower(RawDocument("api.yaml", copy.deepcopy(data), "", {}), api="sager")[0]


def document(operation: Raw, *, oas: str = "3.1.0", **more: Any) -> Raw:
    """A document of one operation."""
    head = {"openapi": oas, "info": {"title": "Sager", "version": "1"}}
    paths = {"/sager": {"post": {"responses": {"204": {"description": ""}}, **operation}}}
    return {**head, "paths": paths, "components": {"schemas": NAMED}, **more}


def message(place: str, schema: object, media: str = "application/json") -> Raw:
    """A document in which the schema is the part of the message that the place names (or a value in it)."""
    value = schema
    if place.endswith("property"):
        value = {"type": "object", "properties": {"felt": schema}}
    if place.startswith("request-parameter"):
        return document({"parameters": [{"name": "felter", "in": "query", "schema": value}]})
    content = {"content": {media: {"schema": value}}}
    if place.startswith(("request-body", "request-property")):
        return document({"requestBody": content})
    answer: Raw = {"description": ""}
    if place.startswith("response-header"):
        answer["headers"] = {"Felter": {"schema": value}}
    else:
        answer |= content
    return document({"responses": {"200": answer}})


def whole(place: str) -> str:
    """The place of the part in which a property stands: `request-property` -> `request-body`."""
    bodies = {"request-property": "request-body", "response-property": "response-body"}
    return bodies.get(place, place.removesuffix("-property"))


def is_request(place: str) -> bool:
    return place.startswith("request")


__all__ = ["NAMED", "PREFIXES", "Raw", "document", "is_request", "lowered", "message", "whole"]
