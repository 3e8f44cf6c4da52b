"""What the tests of the reading stage share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.diagnostics import Diagnostic, InputError
from generator.document import RawDocument
from generator.specs.load import parse

HEAD = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\n"


def refusal(run: Callable[[], object]) -> Diagnostic:
    """The one diagnostic with which a call refuses its input."""
    with pytest.raises(InputError) as caught:
        run()
    assert len(caught.value.diagnostics) == 1, caught.value
    return caught.value.diagnostics[0]


def told(diagnostic: Diagnostic) -> tuple[str, str]:
    """A diagnostic as `line:column` and code: where and what."""
    at = diagnostic.location
    return f"{at.line}:{at.column}", diagnostic.code


def read(text: str, file: str = "spec.yaml") -> RawDocument:
    """A document from the text that follows a minimal head of three lines."""
    return parse((HEAD + text).encode(), file)
