"""Contracts from a few lines of YAML."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import dedent, indent

import pytest

from generator.contract import Contract, Operation, SchemaLike
from generator.diagnostics import Diagnostic
from generator.lower.document import lower
from generator.specs.load import parse

Lowered = tuple[Contract, tuple[Diagnostic, ...]]


def lower_text(text: str, openapi: str = "3.0.3") -> Lowered:
    """The contract of a document that gives itself no `openapi` and `info`."""
    head = f"openapi: {openapi}\ninfo: {{title: t, version: '1'}}\n"
    document = parse((head + dedent(text)).encode(), "spec.yaml")
    return lower(document, api="test")


@pytest.fixture
def lowered() -> Callable[..., Lowered]:
    return lower_text


@pytest.fixture
def schema() -> Callable[..., SchemaLike]:
    """The schema S of a components section that says just this."""

    def one(text: str, openapi: str = "3.0.3", **others: str) -> SchemaLike:
        parts = {"S": text, **others}
        body = "".join(
            f"    {k}:\n{indent(dedent(v).strip(), ' ' * 6)}\n" for k, v in parts.items()
        )
        contract, _ = lower_text(f"paths: {{}}\ncomponents:\n  schemas:\n{body}", openapi)
        return contract.schemas["S"]

    return one


@pytest.fixture
def operation() -> Callable[..., Operation]:
    """The operation `get /p` that says just this."""

    def one(text: str, openapi: str = "3.0.3", rest: str = "") -> Operation:
        body = indent(dedent(text).strip(), " " * 6)
        contract, _ = lower_text(f"paths:\n  /p:\n    get:\n{body}\n{dedent(rest)}", openapi)
        return contract.operations[0]

    return one
