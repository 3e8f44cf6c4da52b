"""The contracts of several APIs as the view of one Python project."""

from __future__ import annotations

import keyword
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from generator.contract import Contract
from generator.diagnostics import Diagnostic, Location, Severity
from generator.pyview.client import ASYNC, SYNC, Side, client_view
from generator.pyview.define import define
from generator.pyview.errors import errors_view
from generator.pyview.examples import Examples
from generator.pyview.facade import Part, catalogue_view, facades_view
from generator.pyview.guide import Guide, guide_view
from generator.pyview.migration import OldName, migration, with_old_names
from generator.pyview.models import models_view
from generator.pyview.names import pascal
from generator.pyview.operations import server_urls
from generator.pyview.references import Linked, Wanted, find_references
from generator.pyview.rename import AS_THE_SPEC_SAYS, Rename
from generator.pyview.specs import operations_view
from generator.pyview.statuses import RUNTIME_ERRORS
from generator.pyview.text import docstring, one_line
from generator.pyview.views import (
    ApiView,
    ClientView,
    ExportView,
    FacadesView,
    Lines,
    PackageView,
    ReleaseView,
)

RUNTIME_EXPORTS = {
    "ApiKey": "credentials",
    "AsyncBinaryBody": "binary",
    "AsyncMutualTlsTransport": "mutual_tls",
    "AsyncPaged": "paging",
    "Attempt": "watch",
    "Auth": "auth",
    "Base64Url": "models",
    "Basic": "credentials",
    "Bearer": "auth",
    "BinaryBody": "binary",
    "CallableSigner": "signer",
    "Certificate": "certificates",
    "CertificateExpiresSoon": "certificates",
    "CertificateSigner": "signer",
    "ClientSecretBasic": "client_auth",
    "ClientSecretPost": "client_auth",
    "Configuration": "configuration",
    "Environment": "environment",
    "ErrorReport": "report",
    "FileInput": "binary",
    "FilePart": "binary",
    "FilePolicy": "outgoing",
    "HeaderPair": "auth",
    "Hooks": "watch",
    "Ledger": "ledger",
    "Limiter": "limiter",
    "MutualTlsTransport": "mutual_tls",
    "OAuth2": "oauth2",
    "OpenEnum": "models",
    "Outcome": "watch",
    "Page": "paging",
    "Paged": "paging",
    "PrivateKeyJwt": "assertion",
    "Progress": "outgoing",
    "Received": "binary",
    "ReferenceCache": "resolve",
    "RequestOptions": "options",
    "Response": "response",
    "RetryPolicy": "retry",
    "SavedFile": "binary",
    "Schemes": "credentials",
    "SelfSigned": "assertion",
    "SentFile": "outgoing",
    "Signer": "signer",
    "SkifteError": "errors",
    "Stop": "retry",
    "Timeout": "options",
    "TlsClientAuth": "client_auth",
    "TokenStore": "tokens",
    "UnknownVariant": "models",
    "VirtualClock": "clock",
}
_TAKEN = frozenset(["catalogue", "errors", "facade", "_runtime", *RUNTIME_EXPORTS])


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiInput:
    """One API to render: `package` is the name of its sub-package, `provenance` as in the manifest.

    With an empty `package`, which only a lone API may have, its modules stand in the package itself.

    `rename` holds names that a person chose; `corrections` counts those of the spec's overlay, which `sha256`
    covers.
    """

    slug: str
    package: str
    contract: Contract
    spec_file: str
    sha256: str
    provenance: str = ""
    released: str = ""
    corrections: int = 0
    rename: Rename = AS_THE_SPEC_SAYS
    old_names: tuple[OldName, ...] = ()


def package_view(
    apis: Sequence[ApiInput],
    *,
    package: str,
    version: str,
    collisions: Severity = Severity.ERROR,
    releases: Sequence[ReleaseView] = (),
    facade: str = "",
    references: Mapping[str, Sequence[Wanted]] = MappingProxyType({}),
) -> tuple[PackageView, tuple[Diagnostic, ...]]:
    """The view of the whole project, and what could not be said in Python, by name and place.

    Two schemas or operations that get one Python name are a `name-collision` of the severity `collisions`;
    the later one is given a number, so that with a warning the package is whole all the same.
    `releases` are for its changelog. `facade` is the class that holds all APIs, else named after the package;
    `references` names the operations, as `api.operationId`, that answer each type of reference.
    """
    found: list[ApiView] = []
    guides: list[Guide] = []
    diagnostics: list[Diagnostic] = _bad_names(apis, package)
    for api in apis:
        view, guide, said = _api_view(api, package, version, collisions)
        found.append(with_old_names(view, api.old_names))
        guides.append(guide)
        diagnostics.extend(said)
    exports = [
        _export(name, f"._runtime.{module}", f"from ._runtime.{module} import {name}")
        for name, module in RUNTIME_EXPORTS.items()
    ]
    exports.append(_export("errors", ".errors", "from . import errors"))
    parts = _parts(found, guides)
    known = find_references(_linked(apis, parts), references if parts else {})
    diagnostics.extend(known.diagnostics)
    facades = facades_view(facade or pascal(package), parts, known)
    diagnostics.extend(_bad_facade(facades, found, package))
    exports += [
        _export(c.name, ".facade", f"from .facade import {c.name}") for c in facades.classes
    ]
    for api_view in found:
        exports += _api_exports(api_view)
    by_name = {export.name: export for export in reversed(exports)}
    return (
        PackageView(
            package=package,
            version=version,
            is_flat=len(found) == 1 and not found[0].package,
            doc=_package_doc(found),
            summary=_summary(found),
            has_reconstructions=any(view.is_reconstruction for view in found),
            exports=tuple(sorted(by_name.values(), key=lambda export: export.name)),
            runtime_errors=RUNTIME_ERRORS,
            guide=guide_view(guides),
            example_client_class=found[0].client_class if found else "",
            example_async_class=found[0].async_client_class if found else "",
            facade=facades,
            catalogue=catalogue_view(parts, known),
            apis=tuple(found),
            releases=tuple(releases),
            migrations=tuple(
                m for api in apis if (m := migration(api.slug, api.old_names)) is not None
            ),
        ),
        tuple(diagnostics),
    )


def _parts(views: Sequence[ApiView], guides: Sequence[Guide]) -> list[Part]:
    """The APIs of the facade; one alone needs none."""
    if len(views) < 2:
        return []
    return [
        Part(view=view, api=guide.examples.classes.api, operations=guide.operations)
        for view, guide in zip(views, guides, strict=True)
    ]


def _linked(apis: Sequence[ApiInput], parts: Sequence[Part]) -> list[Linked]:
    return [
        Linked(slug=source.slug, contract=source.contract, operations=part.operations)
        for source, part in zip(apis, parts, strict=False)
    ]


def _bad_facade(
    facades: FacadesView, apis: Sequence[ApiView], package: str
) -> Iterator[Diagnostic]:
    taken = {*RUNTIME_EXPORTS} | {n for a in apis for n in (a.client_class, a.async_client_class)}
    for view in facades.classes:
        if not _is_importable(view.name):
            yield _bad_name(f"{view.name!r} is not a name that a class can have", package)
        elif view.name in taken:
            yield _bad_name(f"the facade {view.name!r} has the name of another class", package)


def _api_exports(api: ApiView) -> list[ExportView]:
    """What the whole package hands out of an API: its clients and its package, or all that it has."""
    if not api.package:
        return [*api.exports]
    module = f".{api.package}"
    return [
        _export(api.package, module, f"from . import {api.package}"),
        *(
            _export(name, module, f"from {module} import {name}")
            for name in (api.client_class, api.async_client_class)
        ),
    ]


def _package_doc(apis: Sequence[ApiView]) -> Lines:
    if len(apis) == 1 and not apis[0].package:
        return apis[0].doc
    many = "" if len(apis) == 1 else "s"
    return docstring(
        [
            [f"Clients for {len(apis)} API{many}."],
            ["Nothing is imported until it is used: each API has a package of its own."],
        ],
        0,
    )


def _summary(apis: Sequence[ApiView]) -> str:
    names = [view.title or view.slug for view in apis]
    if len(names) == 1:
        return f"Typed Python client for {names[0]}"
    return f"Typed Python clients for {len(names)} APIs"


def _bad_names(apis: Sequence[ApiInput], package: str) -> list[Diagnostic]:
    """Package names that Python or the project itself cannot have, and two APIs with one name."""
    found: list[Diagnostic] = []
    first: dict[str, ApiInput] = {}
    if not _is_importable(package):
        found.append(_bad_name(f"{package!r} is not a name that Python can import", package))
    for api in apis:
        other = first.setdefault(api.package, api)
        if not api.package and len(apis) == 1:
            continue
        if not _is_importable(api.package):
            text = f"{api.slug}: {api.package!r} is not a name that Python can import"
            found.append(_bad_name(text, api.spec_file))
        elif api.package in _TAKEN:
            text = f"{api.slug}: {api.package!r} is a name that every package has already"
            found.append(_bad_name(text, api.spec_file))
        elif other is not api:
            text = f"{other.slug} ({other.spec_file}) and {api.slug} both become {api.package!r}"
            found.append(_bad_name(text, api.spec_file))
    return found


def _is_importable(name: str) -> bool:
    return name.isidentifier() and not keyword.iskeyword(name)


def _bad_name(message: str, file: str) -> Diagnostic:
    return Diagnostic(
        code="package-name",
        message=message,
        location=Location(file),
        hint="choose another package name, such as letters and underscores",
    )


def _export(name: str, module: str, statement: str) -> ExportView:
    return ExportView(
        name=name,
        module=module,
        statement=statement,
        is_module=module == f".{name}",
    )


def _api_view(
    source: ApiInput, package: str, version: str, collisions: Severity
) -> tuple[ApiView, Guide, tuple[Diagnostic, ...]]:
    contract = source.contract
    defined = define(
        contract,
        rename=source.rename,
        collisions=collisions,
        up=".." if source.package else ".",
    )
    api, classes, operations = defined.api, defined.classes, defined.operations
    label = f"{source.slug} {contract.info.version}".strip()
    agent = f"{package}/{version}"

    def doc(what: str) -> Lines:
        origin = f"Rendered from {source.spec_file}; changes made here are lost."
        return docstring([[one_line(f"{what} of {label}.")], [one_line(origin)]], 0)

    def client(what: str, side: Side) -> ClientView:
        return client_view(
            api,
            operations,
            defined.links,
            source.package or package,
            label,
            agent,
            doc(what),
            source.slug,
            side,
        )

    stem = pascal(source.package or package)
    module = ".".join(part for part in (package, source.package) if part)
    exports = [
        _export(
            f"Async{stem}Client", ".async_client", f"from .async_client import Async{stem}Client"
        ),
        _export(f"{stem}Client", ".client", f"from .client import {stem}Client"),
        *(_export(m, f".{m}", f"from . import {m}") for m in ("errors", "models", "operations")),
    ]
    view = ApiView(
        slug=source.slug,
        package=source.package,
        module=module,
        runtime=f"{api.up}_runtime",
        title=one_line(contract.info.title),
        version=one_line(contract.info.version),
        doc=_api_doc(contract, label, source),
        client_class=f"{stem}Client",
        async_client_class=f"Async{stem}Client",
        base_url=next(iter(server_urls(contract.servers)), ""),
        note=_note(source),
        spec_file=source.spec_file,
        sha256=source.sha256,
        provenance=source.provenance,
        corrections=source.corrections,
        is_reconstruction=source.provenance == "reconstruction",
        operation_count=len(operations),
        exports=tuple(exports),
        models=models_view(classes, label, doc("Models")),
        operations=operations_view(api, operations, source.slug, doc("Operations")),
        errors=errors_view(api, operations, label, doc("Errors")),
        client=client("Client", SYNC),
        async_client=client("Async client", ASYNC),
    )
    guide = Guide(
        operations=operations,
        examples=Examples(classes),
        package=package,
        module=module,
        client_class=view.client_class,
        base_url=view.base_url,
    )
    return view, guide, tuple(api.diagnostics)


def _note(source: ApiInput) -> str:
    note = source.provenance or "as given"
    return f"{note}, with overlay" if source.corrections else note


def _api_doc(contract: Contract, label: str, source: ApiInput) -> Lines:
    title = one_line(contract.info.title)
    blocks = [[title]] if title else []
    blocks.append([one_line(f"Source: {label}, {source.spec_file}")])
    return docstring(blocks, 0)
