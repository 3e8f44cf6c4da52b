"""One failed call as the authority's error form asks for it, as Markdown and JSON, without what must not leave."""

from __future__ import annotations

import json
import platform
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, cast

from .redact import MASK, Redacted, masked, redact_text, shown_url

if TYPE_CHECKING:
    from .errors import SkifteError

# What a server quotes of the request may be personal data, whatever it is.
_QUOTED = re.compile(r"afvist|rejected|invalid_?value|^input$", re.IGNORECASE)
_LONGEST = 4000


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Called(Redacted):
    """The call that an error ended; `time` is in seconds since 1970, `path` the template."""

    time: float
    base_url: str
    api: str
    api_version: str
    method: str
    path: str
    sdk: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ErrorReport(Redacted):
    """What the error form asks for. `problem` is the server's own word, with what is secret or personal masked.

    `request` is the method and the template of the path, so no id of a case or a person is told.
    """

    time: str | None
    environment: str | None
    api: str | None
    api_version: str | None
    operation: str | None
    request: str | None
    status: int | None
    error: str
    message: str
    correlation_id: str | None
    attempts: int
    elapsed: float
    stopped: str | None
    fields: tuple[str, ...]
    problem: object
    sdk: str | None
    python: str

    @classmethod
    def of(cls, error: SkifteError) -> ErrorReport:
        """The report of an error; one that ended no call tells neither operation nor server."""
        call = error.call
        told = getattr(error, "correlation_id", None)
        return cls(
            time=_time(call.time) if call else None,
            environment=_environment(call.base_url) if call else None,
            api=call.api if call else None,
            api_version=(call.api_version or None) if call else None,
            operation=error.operation,
            request=f"{call.method} {call.path}" if call else None,
            status=getattr(error, "status", None),
            error=type(error).__name__,
            message=redact_text(error.message.partition("\n")[0]),
            correlation_id=redact_text(told) if told else None,
            attempts=error.attempts,
            elapsed=round(error.elapsed, 3),
            stopped=None if error.stopped is None else str(error.stopped),
            fields=tuple(
                redact_text(": ".join(text for text in (one.pointer, one.kind) if text))
                for one in getattr(error, "fields", ())
            ),
            problem=_problem(error),
            sdk=call.sdk if call else None,
            python=platform.python_version(),
        )

    def to_dict(self) -> dict[str, object]:
        """The report as plain data."""
        return {**asdict(self), "fields": list(self.fields)}

    def to_json(self) -> str:
        """The report as JSON."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=2) + "\n"

    def to_markdown(self) -> str:
        """The report for people, and for the form."""
        from .written import table

        facts = {name: value for name, value in self.to_dict().items() if name != "problem"}
        facts["elapsed"] = f"{self.elapsed} s"
        facts["fields"] = ", ".join(self.fields)
        rows: list[tuple[object, ...]] = [
            (name.replace("_", " "), value) for name, value in facts.items() if value
        ]
        lines = ["# Error report", "", *table(("", ""), rows)]
        if self.problem is not None:
            text = json.dumps(self.problem, ensure_ascii=False, indent=2)
            lines += ["", "## The server's answer", "", "```json", text, "```"]
        return "\n".join(lines) + "\n"

    def save(self, folder: str | PathLike[str]) -> tuple[Path, Path]:
        """Writes both forms into the folder, named after time, operation and status; returns their paths."""
        from .written import write_text

        parts = (self.time, self.operation or self.error, self.status)
        name = "-".join(re.sub(r"[^0-9A-Za-z]+", "", str(part)) for part in parts if part)
        path = Path(folder) / f"error-{name}"
        found = (path.with_suffix(".md"), path.with_suffix(".json"))
        for target, text in zip(found, (self.to_markdown(), self.to_json()), strict=True):
            write_text(target, text)
        return found


def _time(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")


def _environment(url: str) -> str:
    from .settings import environment_of

    found = environment_of(url)
    return shown_url(url) if found is None else f"{found.name} ({shown_url(url)})"


def _problem(error: SkifteError) -> object:
    """The body of an error answer as it may be shown; that of a success is not, for it holds what was asked for."""
    body = getattr(error, "body", b"")
    if not isinstance(body, bytes) or not body or not hasattr(error, "problem"):
        return None
    try:
        return _shown(cast("object", json.loads(body)))
    except (ValueError, RecursionError):
        text = body.decode("utf-8", errors="replace")
    readable = text.isprintable() or not {c for c in text if not c.isprintable()} - set("\r\n\t")
    return redact_text(text[:_LONGEST]) if readable else f"({len(body)} bytes that are no text)"


def _shown(value: object) -> object:
    if isinstance(value, Mapping):
        items = cast("Mapping[str, object]", value).items()
        kept = {name: MASK if _QUOTED.search(name) else _shown(inner) for name, inner in items}
        return masked(kept)
    if isinstance(value, list):
        return [_shown(inner) for inner in cast("list[object]", value)]
    return masked(value)
