"""No class of the runtime shows a secret or a CPR number, whatever it is filled with."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from inspect import isclass
from pathlib import Path
from typing import Any, is_typeddict

import pytest

from tests.runtime.conftest import SOURCE

CPR = "610180-9001"
TOKEN = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJoZW1tZWxpZyJ9.c2lnbmF0dXI"
SECRET = "hemmelig"
CANARY = f"om {CPR} med {TOKEN}"
VALUES: Any = {"navn": CANARY, "client_secret": SECRET, "cpr": "6101809001"}

# Filled from the spec by the generator, or with numbers and choices: nothing that anybody sends.
FROM_THE_SPEC = {
    *("OperationEntry", "ApiEntry", "ReferenceTable", "Search", "Paging", "Tagged", "Choice"),
    *("OperationSpec", "ParameterSpec", "PartSpec", "Content", "BodySpec", "ResponseSpec"),
    *(
        "Outlook",
        "Limits",
        "Property",
        "Form",
        "_Mark",
        "UploadSpec",
        "Schemes",
        "_Habit",
        "_Items",
    ),
    *("Timeout", "RetryPolicy", "Failure", "Wait", "FilePolicy", "Hooks", "_Lane", "Stamp"),
}
# What whoever writes the program chooses; test_secrecy.py fills those that hold secrets.
CHOSEN = {
    *("ApiKey", "Basic", "ClientSecretBasic", "ClientSecretPost", "Configuration", "HeaderPair"),
    *("Identity", "Layer", "Settings", "TlsClientAuth", "Token", "TokenKey"),
    *("_Plan", "_Pool", "_Slot", "_Tied", "Memory", "SentFile"),
}


def _classes() -> Iterator[type]:
    for path in sorted(Path(SOURCE).glob("*.py")):
        module = importlib.import_module(f"skifteportal_runtime.{path.stem}")
        for kind in vars(module).values():
            own = isclass(kind) and kind.__module__ == module.__name__
            if not own or getattr(kind, "_is_protocol", False) or is_typeddict(kind):
                continue
            if is_dataclass(kind) and not issubclass(kind, Enum | Exception):
                yield kind


FILLED = [kind for kind in _classes() if kind.__name__ not in FROM_THE_SPEC | CHOSEN]


def _filled(kind: type, value: object) -> object:
    """An instance with the value in every field, whatever the field is for."""
    one = object.__new__(kind)
    for field in fields(kind):  # type: ignore[arg-type]
        object.__setattr__(one, field.name, value)
    return one


@pytest.mark.parametrize("kind", FILLED, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize(
    "value", [CANARY, VALUES, [VALUES], CANARY.encode()], ids=["text", "mapping", "list", "bytes"]
)
def test_whatever_it_is_filled_with(kind: type, value: object) -> None:
    one = _filled(kind, value)
    try:
        shown = repr(one) + (str(one) if value is CANARY else "")
    except (AttributeError, TypeError):
        # It cannot be shown at all with a value of that kind in it.
        return
    for canary in (CPR, "6101809001", TOKEN, SECRET):
        assert canary not in shown, shown


def test_there_are_classes_to_look_at() -> None:
    names = {kind.__name__ for kind in FILLED}
    assert {"Response", "FieldProblem", "Request", "RequestOptions", "Bearer"} <= names
    assert len(names) > 20


def test_what_is_left_out_is_there() -> None:
    assert {kind.__name__ for kind in _classes()} >= FROM_THE_SPEC | CHOSEN
