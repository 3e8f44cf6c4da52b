"""What findings mean for Python code: the two versions' packages as a caller sees them, compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.contract import Contract
from generator.specs.manifest import Manifest

if TYPE_CHECKING:
    from generator.diff.changes import Comparison
    from generator.impact.compare import Compared
    from generator.impact.link import Linked
    from generator.pyview.rename import Rename
    from generator.rules.finding import Finding


@dataclass(frozen=True, slots=True)
class Naming:
    """How the package of an API is called: the module as it is imported, what its client is named after."""

    module: str
    package: str
    rename: Rename


def naming(api: str, manifest: Manifest | None) -> Naming:
    """As the manifest says; for a loose file its stem, as if it were a package of its own."""
    from generator.pyview.names import snake
    from generator.pyview.rename import Rename

    known = [a for a in manifest.apis if a.slug == api] if manifest is not None else []
    if manifest is None or not known:
        name = snake(api, "client")
        return Naming(name, name, Rename())
    package = known[0].package
    rename = Rename(**known[0].rename, file=manifest.file)
    return Naming(f"{manifest.sdk.package}.{package}", package, rename)


def surfaces(named: Naming, comparison: Comparison, old: Contract, new: Contract) -> Compared:
    """Both versions' packages under the same names and templates, and what differs."""
    from generator.impact.compare import compare_surfaces
    from generator.impact.surface import surface

    before, after = (
        surface(contract, module=named.module, package=named.package, rename=named.rename)
        for contract in (old, new)
    )
    return compare_surfaces(before, after, comparison, old, new)


def with_symbols(
    findings: Sequence[Finding],
    comparison: Comparison,
    old: Contract,
    new: Contract,
    named: Naming,
) -> Linked:
    """The findings with the symbols that they change, and the source verdict that these tell."""
    from generator.impact.link import Linked, link

    if not findings:
        return Linked((), ())
    return link(surfaces(named, comparison, old, new), findings)
