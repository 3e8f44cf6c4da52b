"""The order of the stages, for each thing that the tool does. The only module that knows it.

Heavy stages are imported inside the functions that need them, so that a command loads only what it uses.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from generator.contract import Contract
from generator.diagnostics import Diagnostic, InputError, Location, Severity, errors
from generator.document import RawDocument
from generator.lower.document import lower
from generator.specs.cache import Cache
from generator.specs.load import load
from generator.specs.manifest import Api, Manifest, Sdk, Version, read_manifest
from generator.specs.verdicts import recall

if TYPE_CHECKING:
    from generator.diff.changes import Comparison
    from generator.reference.examples import Book, Example
    from generator.reference.explain import Case, Explained
    from generator.report.result import Result
    from generator.rules.finding import Finding
    from generator.rules.registry import Rule
    from generator.rules.view import Options

TOOL = Path(__file__).parent
DEFAULT_PACKAGE = "skifteportal"


def default_cache_dir() -> Path:
    """The user's cache folder, as the XDG base directory specification says."""
    base = os.environ.get("XDG_CACHE_HOME") or str(Path("~/.cache").expanduser())
    return Path(base) / "skiftegen"


def templates_dir() -> Path:
    """The tool's own templates: inside an installed wheel, beside the package in a checkout."""
    installed = TOOL / "_templates"
    return installed if installed.is_dir() else TOOL.parent / "templates"


@dataclass(frozen=True, slots=True)
class Workspace:
    """Where a run works: the project's folder and the cache; `progress` is told what is being done."""

    root: Path
    cache_dir: Path
    progress: Callable[[str], None]

    @property
    def specs(self) -> Path:
        return self.root / "specs"

    @property
    def cache(self) -> Cache:
        return Cache(self.cache_dir)


@dataclass(frozen=True, slots=True)
class Spec:
    """One version of one API as far as it came: `contract` is None when it cannot be used."""

    api: str
    version: str
    file: str
    document: RawDocument | None
    contract: Contract | None
    diagnostics: tuple[Diagnostic, ...]

    @property
    def summary(self) -> str:
        name = f"{self.api} {self.version}".strip()
        if self.contract is None:
            return f"{name}: cannot be used"
        counts = f"{len(self.contract.operations)} operations, {len(self.contract.schemas)} schemas"
        return f"{name}: {counts}, OpenAPI {self.contract.oas}"


def read_spec(workspace: Workspace, path: Path, *, api: str, version: str = "") -> Spec:
    """Load, validate, bundle and lower one file; problems are collected, never raised."""
    workspace.progress(f"reading {path}")
    shown = path.as_posix()
    document: RawDocument | None = None
    contract: Contract | None = None
    try:
        document = _bundled(load(path, shown_as=shown), path.parent)
        found = _verdict(document, workspace.cache)
        if not errors(found):
            contract, more = lower(document, api=api)
            found = _said_once((*found, *more))
    except InputError as problem:
        found = problem.diagnostics
    return Spec(api, version, shown, document, None if errors(found) else contract, found)


def _bundled(document: RawDocument, root: Path) -> RawDocument:
    from generator.specs.bundle import bundle

    return bundle(document, root=root)


def _verdict(document: RawDocument, cache: Cache) -> tuple[Diagnostic, ...]:
    """What is wrong with a document; the validator is not even imported for one that was seen before."""
    known = recall(document, cache)
    if known is not None:
        return known
    from generator.specs.validate import validate

    return validate(document, cache)


def _said_once(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Without what two stages found at one place under one code."""
    return tuple({(d.location, d.code): d for d in reversed([*diagnostics])}.values())[::-1]


def usable(*specs: Spec) -> tuple[Diagnostic, ...]:
    """The warnings and notes of specs that can be used. Raises InputError with everything otherwise."""
    found = tuple(d for spec in specs for d in spec.diagnostics)
    if errors(found):
        raise InputError(errors(found))
    return found


def check(workspace: Workspace, slugs: Sequence[str] = ()) -> list[Spec]:
    """Every version of every API (or of those named). Raises InputError for a bad manifest or slug."""
    manifest = read_manifest(workspace.specs)
    return [
        _read_version(workspace, api, version)
        for api in _chosen(manifest, slugs)
        for version in api.versions
    ]


def check_files(workspace: Workspace, files: Sequence[Path]) -> list[Spec]:
    """Loose files."""
    return [read_spec(workspace, file, api=file.stem) for file in files]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judging:
    """What the user settles about the verdicts: the day, the days of notice, the least stability level.

    `as_of` None: no sunset date counts as passed.
    """

    as_of: date | None = None
    notice_days: int = 0
    least_stability: str = "draft"

    def options(self) -> Options:
        from generator.rules.view import Options

        days = {"beta": self.notice_days, "stable": self.notice_days}
        return Options(as_of=self.as_of, notice_days=days, least_stability=self.least_stability)


def diff(
    workspace: Workspace,
    slugs: Sequence[str] = (),
    old: str | None = None,
    new: str | None = None,
    judging: Judging | None = None,
) -> tuple[Result, tuple[Diagnostic, ...]]:
    """Each API's version `new` (the newest) against `old` (the one before it).

    Raises InputError for input that cannot be used and for a version that no chosen API has.
    """
    manifest = read_manifest(workspace.specs)
    pairs: list[tuple[Spec, Spec]] = []
    for api in _chosen(manifest, slugs):
        to = _version(manifest, api, new) if new else api.versions[-1]
        before = api.versions[: api.versions.index(to)]
        if old is None and not before:
            continue
        since = _version(manifest, api, old) if old else before[-1]
        pairs.append((_read_version(workspace, api, since), _read_version(workspace, api, to)))
    return _compare(workspace, pairs, judging)


def diff_files(
    workspace: Workspace, old: Path, new: Path, judging: Judging | None = None
) -> tuple[Result, tuple[Diagnostic, ...]]:
    """Two loose files, as versions of one API."""
    pair = [read_spec(workspace, path, api=new.stem) for path in (old, new)]
    return _compare(workspace, [(pair[0], pair[1])], judging)


def _compare(
    workspace: Workspace, pairs: Sequence[tuple[Spec, Spec]], judging: Judging | None
) -> tuple[Result, tuple[Diagnostic, ...]]:
    from generator.diff.compare import compare
    from generator.report.result import Result, api_result, located
    from generator.rules.judge import judge

    said = usable(*(spec for pair in pairs for spec in pair))
    options = (judging or Judging()).options()
    apis = []
    for old, new in pairs:
        workspace.progress(f"comparing {new.api}")
        before, after = _contract(old), _contract(new)
        comparison = compare(before, after)
        judged = judge(comparison, before, after, options)
        findings = _with_witnesses(judged, comparison, before, after)
        placed = located(findings, _document(old).locate, _document(new).locate)
        apis.append(api_result(new.api, _label(old), _label(new), placed))
    return Result(tuple(apis)), said


def _with_witnesses(
    findings: Sequence[Finding], comparison: Comparison, old: Contract, new: Contract
) -> Sequence[Finding]:
    """The findings with a value that shows each break, where there is one; the validator is loaded for breaks only."""
    if not any(finding.verdicts.wire == "breaking" for finding in findings):
        return findings
    from generator.witness.find import with_witnesses

    return with_witnesses(findings, comparison, old, new)


def _contract(spec: Spec) -> Contract:
    assert spec.contract is not None, "usable() comes first"
    return spec.contract


def _document(spec: Spec) -> RawDocument:
    assert spec.document is not None, "usable() comes first"
    return spec.document


def _label(spec: Spec) -> str:
    """The version's name; for a loose file what its info says, or the file."""
    return spec.version or _contract(spec).info.version or spec.file


def report(result: Result, style: str, colour: bool, *, everything: bool = False) -> str:
    """The result in one of the report formats, ready to print; `everything` unfolds texts for people."""
    if style == "json":
        from generator.report.json import render as render_json

        return render_json(result)
    from generator.report.text import render as render_text

    return render_text(result, color=colour, everything=everything)


def rules() -> Mapping[str, Rule]:
    """Every rule of the comparison by id."""
    from generator.rules import judge  # noqa: F401  # fills the registry
    from generator.rules.registry import all_rules

    return all_rules()


def rule(rule_id: str) -> Rule:
    """The rule of an id or alias. Raises InputError with a suggestion for an unknown one."""
    from generator.rules import judge  # noqa: F401  # fills the registry
    from generator.rules.registry import find_rule

    return find_rule(rule_id)


def explained(codes: Collection[str] | None = None) -> Mapping[str, Explained]:
    """The rules (all when not told which), each with its examples and what comparing them gives."""
    from generator.reference.examples import examples
    from generator.reference.explain import Explained, case_of

    known = rules()
    wanted = set(known) if codes is None else set(codes)
    cases: dict[str, list[Case]] = {code: [] for code in sorted(wanted)}
    for pair in examples(_book()):
        if wanted.isdisjoint((*pair[0].ids, *pair[1].ids)):
            continue
        told = [_compared(example) for example in pair]
        for example, own, other in zip(pair, told, told[::-1], strict=True):
            for code in wanted & set(example.ids):
                cases[code].append(case_of(code, example, own, other))
    return {code: Explained(known[code], tuple(found)) for code, found in cases.items()}


def _book() -> Book:
    from generator.reference.examples import read_book
    from generator.specs.load import load_part

    return read_book(lambda path: load_part(path).data)


def _compared(example: Example) -> tuple[Finding, ...]:
    from generator.diff.compare import compare
    from generator.document import RawDocument
    from generator.rules import Options, judge

    sides = (RawDocument("", side, "", {}) for side in (example.before, example.after))
    old, new = (lower(document, api="api")[0] for document in sides)
    days = {"beta": example.days, "stable": example.days}
    return judge(compare(old, new), old, new, Options(as_of=example.as_of, notice_days=days))


def explain_rule(code: str) -> str:
    """One rule with its examples, ready to print. Raises InputError for an id that nobody knows."""
    from generator.reference.explain import text

    found = rule(code).id
    return text(explained([found])[found])


def rules_json(codes: Collection[str]) -> str:
    """These rules with their examples as one JSON object."""
    from generator.reference.explain import as_json

    entries = [as_json(told) for told in explained(codes).values()]
    return json.dumps({"rules": entries}, ensure_ascii=False, indent=2)


def rule_reference() -> str:
    """The page docs/rules.md."""
    from generator.reference.page import page

    return page(_book(), explained())


@dataclass(frozen=True, slots=True)
class Rendered:
    """Every file of the generated project in memory, and what could not be said in Python."""

    files: Mapping[str, bytes]
    diagnostics: tuple[Diagnostic, ...]
    black_calls: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What to tell the user, and whether all is well."""

    text: str
    fresh: bool


def render(
    workspace: Workspace,
    *,
    spec: Path | None = None,
    package: str | None = None,
    templates: Path | None = None,
) -> Rendered:
    """The SDK of the newest version of every API, or of one loose `spec`, in memory.

    `templates` holds files that take the place of the tool's own. Names that collide are an error in a
    project, which can rename them in its manifest; in a loose spec the later one is numbered, with a warning.
    Raises InputError.
    """
    from generator.pyview.package import ApiInput, package_view
    from generator.pyview.rename import Rename
    from generator.render.format import Formatter
    from generator.render.plan import render as render_files

    if spec is not None:
        sdk = Sdk(package=package or DEFAULT_PACKAGE)
        one = read_spec(workspace, spec, api=spec.stem)
        chosen = [(one, "", "", "", spec.name, Rename())]
    else:
        manifest = read_manifest(workspace.specs)
        sdk = manifest.sdk
        chosen = [
            (
                _read_version(workspace, api, api.versions[-1]),
                api.package,
                api.versions[-1].provenance,
                api.versions[-1].released.isoformat(),
                f"specs/{api.versions[-1].file}",
                Rename(**api.rename, file=manifest.file),
            )
            for api in manifest.apis
        ]
    said = usable(*(one for one, *_ in chosen))
    workspace.progress("rendering")
    view, more = package_view(
        [
            ApiInput(
                slug=one.api,
                package=name,
                contract=_contract(one),
                spec_file=file,
                sha256=_document(one).sha256,
                provenance=provenance,
                released=released,
                rename=rename,
            )
            for one, name, provenance, released, file, rename in chosen
        ],
        package=package or sdk.package,
        version=sdk.version,
        collisions=Severity.ERROR if spec is None else Severity.WARNING,
    )
    if errors(more):
        raise InputError(errors(more))
    formatter = Formatter(workspace.cache_dir)
    files = render_files(view, templates_dir(), formatter, [templates] if templates else ())
    return Rendered(files, (*said, *more), formatter.calls)


def check_output(rendered: Rendered, folder: Path) -> Outcome:
    """Compare with what is on disk, file by file; writes nothing."""
    from generator.render.write import State, check

    result = check(folder, rendered.files)
    if result.is_fresh:
        return Outcome(f"{folder}: fresh, {len(rendered.files)} files\n", True)
    lines = [
        f"{state}: {folder / path}"
        for state in State
        if state is not State.FRESH
        for path in result.paths(state)
    ]
    lines.append("run `skiftegen generate` and commit the result")
    return Outcome("\n".join(lines) + "\n", False)


def write_output(rendered: Rendered, folder: Path) -> Outcome:
    """Bring the folder up to date."""
    from generator.render.write import write

    result = write(folder, rendered.files)
    return Outcome(
        f"{folder}: {len(rendered.files)} files, {len(result.written)} written,"
        f" {len(result.removed)} removed",
        True,
    )


def _read_version(workspace: Workspace, api: Api, version: Version) -> Spec:
    return read_spec(
        workspace, workspace.specs / version.file, api=api.slug, version=version.version
    )


def _chosen(manifest: Manifest, slugs: Sequence[str]) -> list[Api]:
    known = {api.slug: api for api in manifest.apis}
    for slug in slugs:
        if slug not in known:
            raise InputError(_unknown(manifest, "API", slug, list(known)))
    return [api for api in manifest.apis if not slugs or api.slug in slugs]


def _version(manifest: Manifest, api: Api, word: str) -> Version:
    for version in api.versions:
        if version.version == word:
            return version
    raise InputError(
        _unknown(manifest, f"version of {api.slug}", word, [v.version for v in api.versions])
    )


def _unknown(manifest: Manifest, what: str, word: str, known: list[str]) -> Diagnostic:
    close = get_close_matches(word, known, 1)
    return Diagnostic(
        code="unknown-name",
        message=f"there is no {what} {word!r}; known: {', '.join(known)}",
        location=Location(manifest.file),
        hint=f"did you mean {close[0]!r}?" if close else "",
    )
