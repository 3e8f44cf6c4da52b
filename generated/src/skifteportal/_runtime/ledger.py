"""Which operations were exercised in the test environment: the evidence behind an application for production."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from os import PathLike
from pathlib import Path
from typing import Any, cast

from .catalogue import ApiEntry, OperationEntry
from .environment import Environment
from .errors import ConfigurationError
from .redact import Redacted, redact_text, shown_url
from .settings import origin
from .watch import Hooks, Outcome
from .written import alone, cell, table, write_text

_SUFFIXES = (".json", ".md")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Exercised(Redacted):
    """What is known of the successes of one operation; times are in UTC, the rest is of the last success."""

    api: str
    version: str
    operation: str
    count: int
    first: str
    last: str
    status: int
    correlation_id: str | None = None


class Ledger:
    """Notes each operation that was answered with success, by counts and times; nothing that was sent or received.

    `file` names both forms, `file.json` and `file.md`; what the first holds already is carried on. Only calls to
    `environment` count, which is the test environment or the base URL of a stand-in. `apis` are the package's
    `catalogue.APIS`. A facade makes its own; a single client takes `hooks=(ledger.hooks,)`, and then `save` is yours.
    """

    def __init__(
        self,
        file: str | PathLike[str],
        apis: Sequence[ApiEntry],
        *,
        environment: Environment | str = Environment.TEST,
    ) -> None:
        path = Path(file)
        self._path = path.with_suffix("") if path.suffix in _SUFFIXES else path
        self._apis = {api.slug: api for api in apis}
        if isinstance(environment, Environment):
            self._address, self._name = str(environment.value), environment.name
        else:
            self._address, self._name = environment, shown_url(environment)
        self._found = self._read()
        self._new: dict[tuple[str, str, str], Exercised] = {}
        self._lock = threading.Lock()

    @property
    def hooks(self) -> Hooks:
        """What notes the calls of a client."""
        return Hooks(after=self._note)

    @property
    def exercised(self) -> tuple[Exercised, ...]:
        """What was exercised, in the versions that this package has, in the order of the specs."""
        with self._lock:
            found = _merged(self._found, self._new)
        return tuple(found[key] for key, _, _ in self._all() if key in found)

    @property
    def missing(self) -> tuple[tuple[ApiEntry, OperationEntry], ...]:
        """The operations that were not exercised yet, in the order of the specs."""
        found = {(one.api, one.version, one.operation) for one in self.exercised}
        return tuple((api, operation) for key, api, operation in self._all() if key not in found)

    def to_json(self) -> str:
        """The ledger as JSON: what was exercised, and what was not."""
        missing = [
            {"api": a.slug, "version": a.version, "operation": o.id} for a, o in self.missing
        ]
        with self._lock:
            kept = _merged(self._found, self._new)
        data = {
            "environment": self._name,
            "exercised": [asdict(kept[key]) for key in sorted(kept)],
            "missing": missing,
        }
        return json.dumps(data, ensure_ascii=False, indent=2) + "\n"

    def to_markdown(self) -> str:
        """The ledger for people: a table for each API."""
        found = {(one.api, one.version, one.operation): one for one in self.exercised}
        total = sum(len(api.operations) for api in self._apis.values())
        lines = [
            "# Operations exercised",
            "",
            f"Environment: {self._name}. {len(found)} of {total} operations were answered with success.",
        ]
        for api in self._apis.values():
            rows = [
                _row(operation, found.get((api.slug, api.version, operation.id)))
                for operation in api.operations
            ]
            head = (
                "operation",
                "request",
                "exercised",
                "times",
                "last",
                "status",
                "correlation id",
            )
            title = f"## {cell(api.title or api.slug)} {cell(api.version)}"
            lines += ["", title, "", *table(head, rows)]
        return "\n".join(lines) + "\n"

    def save(self) -> None:
        """Writes both files; what another process has written meanwhile is kept."""
        with alone(self._path.parent):
            with self._lock:
                new, self._new = self._new, {}
                self._found = _merged(self._read(), new)
            try:
                write_text(_named(self._path, ".json"), self.to_json())
            except BaseException:
                # Nothing of it is lost: the next time it is written with the rest.
                with self._lock:
                    self._found, self._new = self._read(), _merged(new, self._new)
                raise
            write_text(_named(self._path, ".md"), self.to_markdown())

    def _note(self, outcome: Outcome) -> None:
        attempt = outcome.attempt
        if outcome.error is not None or outcome.status is None:
            return
        if origin(attempt.request.url) != origin(self._address):
            return
        api = self._apis.get(attempt.api)
        told = next(
            (text for name, text in outcome.headers.items() if name.lower() == "x-correlation-id"),
            attempt.correlation_id,
        )
        now = datetime.now(UTC).isoformat(timespec="seconds")
        one = Exercised(
            api=attempt.api,
            version=api.version if api else "",
            operation=attempt.operation,
            count=1,
            first=now,
            last=now,
            status=outcome.status,
            correlation_id=redact_text(told) if told else None,
        )
        with self._lock:
            self._new = _merged(self._new, {_key(one): one})

    def _all(self) -> Iterator[tuple[tuple[str, str, str], ApiEntry, OperationEntry]]:
        for api in self._apis.values():
            for operation in api.operations:
                yield (api.slug, api.version, operation.id), api, operation

    def _read(self) -> dict[tuple[str, str, str], Exercised]:
        path = _named(self._path, ".json")
        if not path.exists():
            return {}
        try:
            data = cast("dict[str, Any]", json.loads(path.read_text("utf-8")))
            noted = [Exercised(**one) for one in data["exercised"]]
            environment = data["environment"]
        except (OSError, ValueError, TypeError, KeyError):
            raise ConfigurationError(f"{path} is no ledger; move it away to begin one") from None
        if environment != self._name:
            raise ConfigurationError(f"{path} is the ledger of {environment}, not of {self._name}")
        return {_key(one): one for one in noted}


def _key(one: Exercised) -> tuple[str, str, str]:
    return one.api, one.version, one.operation


def _merged(
    older: Mapping[tuple[str, str, str], Exercised], newer: Mapping[tuple[str, str, str], Exercised]
) -> dict[tuple[str, str, str], Exercised]:
    found = dict(older)
    for key, one in newer.items():
        before = found.get(key)
        if before is not None:
            one = replace(one, count=before.count + one.count, first=before.first)
        found[key] = one
    return found


def _named(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _row(operation: OperationEntry, one: Exercised | None) -> tuple[object, ...]:
    request = f"{operation.method} {operation.path}"
    if one is None:
        return operation.id, request, "no", "", "", "", ""
    return operation.id, request, "yes", one.count, one.last, one.status, one.correlation_id
