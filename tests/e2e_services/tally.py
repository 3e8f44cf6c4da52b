"""What was called against Prism, by API, and what Prism had to say about it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from tests.e2e.operations import Operation, apis, operations


@dataclass
class Tally:
    """Of one API: operation id and whether it was an async call, and the violations in requests and answers."""

    called: set[tuple[str, bool]] = field(default_factory=set)
    calls: int = 0
    requests: list[str] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)


TALLY: dict[str, Tally] = {}


def of(operation: Operation) -> Tally:
    return TALLY.setdefault(operation.api.slug, Tally())


def count(operation: Operation, *, asynchronous: bool, said: str | None) -> list[str]:
    """Takes note of a call, and of the violations that Prism told (header sl-violations); returns those."""
    tally = of(operation)
    tally.called.add((operation.id, asynchronous))
    tally.calls += 1
    found = json.loads(said) if said else []
    for violation in found:
        location, *rest = violation["location"]
        text = f"{operation.id} {'.'.join(map(str, rest))}: {violation['message']}"
        (tally.requests if location == "request" else tally.answers).append(text)
    return [str(violation) for violation in found]


def table() -> str:
    """A line for each API, and the violations in full."""
    row = "{:40} {:>10} {:>6} {:>6} {:>6} {:>11} {:>11} {:>10}".format
    lines = [
        "",
        row(
            "through the gateway to Prism",
            "operations",
            "sync",
            "async",
            "calls",
            "bad request",
            "bad answer",
            "not called",
        ),
    ]
    for api in apis():
        tally = TALLY.get(api.slug, Tally())
        ids = {operation.id for operation in operations() if operation.api is api}
        sync, asynchronous = (
            {name for name, how in tally.called if how is kind} for kind in (False, True)
        )
        lines.append(
            row(
                api.slug,
                len(ids),
                len(sync),
                len(asynchronous),
                tally.calls,
                len(tally.requests),
                len(tally.answers),
                len(ids - (sync & asynchronous)),
            )
        )
    for tally in TALLY.values():
        lines += [f"request  {text}" for text in tally.requests]
        lines += [f"answer   {text}" for text in tally.answers]
    return "\n".join(lines)
