"""Spans, where OpenTelemetry is installed; without it nothing happens. It is no dependency of this package."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Protocol, cast


class _Span(Protocol):
    def set_attribute(self, key: str, value: str | int) -> None: ...
    def set_status(self, status: object, description: str | None = None) -> None: ...
    def end(self) -> None: ...


class _Tracer(Protocol):
    def start_span(
        self, name: str, *, kind: object, attributes: Mapping[str, str | int]
    ) -> _Span: ...


class _Kinds(Protocol):
    CLIENT: object


class _Codes(Protocol):
    ERROR: object


class _Trace(Protocol):
    """The part of `opentelemetry.trace` that is used."""

    SpanKind: _Kinds
    StatusCode: _Codes

    def get_tracer(self, name: str) -> _Tracer: ...


class Span:
    """One attempt as OpenTelemetry's conventions for HTTP clients name it."""

    def __init__(self, span: _Span, failed: object) -> None:
        self._span = span
        self._failed = failed

    def end(self, status: int | None, error: str | None) -> None:
        """Closes the span; `error` is a text without secrets."""
        if status is not None:
            self._span.set_attribute("http.response.status_code", status)
        if error is not None:
            self._span.set_attribute("error.type", str(status) if status else "transport")
            self._span.set_status(self._failed, error.partition("\n")[0])
        self._span.end()


def start_span(name: str, attributes: Mapping[str, str | int]) -> Span | None:
    """A client span under whatever span is current; None where OpenTelemetry is not installed."""
    trace = _opentelemetry()
    if trace is None:
        return None
    tracer = trace.get_tracer("skifteportal")
    span = tracer.start_span(name, kind=trace.SpanKind.CLIENT, attributes=attributes)
    return Span(span, trace.StatusCode.ERROR)


@cache
def _opentelemetry() -> _Trace | None:
    if find_spec("opentelemetry") is None:
        return None
    try:
        return cast("_Trace", cast("object", import_module("opentelemetry.trace")))
    except ImportError:
        return None
