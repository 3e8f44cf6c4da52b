"""Names that a person chose over the ones that a spec's own names become."""

from __future__ import annotations

import keyword
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches

from generator.contract import Contract
from generator.diagnostics import Diagnostic, Location

KINDS = ("operations", "schemas", "parameters", "tags")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rename:
    """Chosen Python names by the spec's own: an operationId (or `GET /path`) -> method, a schema -> class,
    a parameter, or `operationId.parameter` for just one operation -> argument, a tag -> attribute.

    `file` is where they were written, for messages.
    """

    operations: Mapping[str, str] = field(default_factory=dict[str, str])
    schemas: Mapping[str, str] = field(default_factory=dict[str, str])
    parameters: Mapping[str, str] = field(default_factory=dict[str, str])
    tags: Mapping[str, str] = field(default_factory=dict[str, str])
    file: str = ""


AS_THE_SPEC_SAYS = Rename()


def problems(rename: Rename, contract: Contract) -> Iterator[Diagnostic]:
    """Chosen names that are no Python names, and those for something that the spec does not have."""
    operations = [*contract.operations]
    known = {
        "operations": {word for o in operations for word in (o.id, str(o.key)) if word},
        "schemas": set(contract.schemas),
        "parameters": {
            word for o in operations for p in o.parameters for word in (p.name, f"{o.id}.{p.name}")
        },
        "tags": {tag for o in operations for tag in o.tags},
    }
    for kind in KINDS:
        for name, chosen in getattr(rename, kind).items():
            message, hint = "", ""
            if name not in known[kind]:
                near = get_close_matches(name, known[kind], n=1)
                message = f"{contract.api} has none of the {kind} called {name!r} to rename"
                hint = f"did you mean {near[0]!r}?" if near else ""
            elif not chosen.isidentifier() or keyword.iskeyword(chosen):
                message = f"{name!r} cannot be renamed to {chosen!r}: that is not a Python name"
            if message:
                yield Diagnostic(
                    code="rename", message=message, location=Location(rename.file), hint=hint
                )
