"""What a package of several APIs knows of them without importing any."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class OperationEntry:
    """One operation; `constant` is its OperationSpec in the API's module `operations`."""

    id: str
    method: str
    path: str
    constant: str
    summary: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiEntry:
    """One API: its slug, the sub-package, the facade's attribute, and what its spec says."""

    slug: str
    package: str
    attribute: str
    title: str = ""
    version: str = ""
    servers: tuple[str, ...] = ()
    operations: tuple[OperationEntry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceTable:
    """Where references lead: the type of what is referred to -> operations, each as (API, its constant).

    `type`, `id`, `href` and `api` are the properties of a reference that tell these; empty where it has none.
    """

    type: str
    id: str
    href: str = ""
    api: str = ""
    targets: Mapping[str, tuple[tuple[str, str], ...]] = field(
        default_factory=dict[str, tuple[tuple[str, str], ...]]
    )
