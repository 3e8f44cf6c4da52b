"""Views and templates -> the files of the project, in memory: relative path -> bytes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from importlib import metadata
from pathlib import Path

from generator.diagnostics import Diagnostic, InputError, Location
from generator.pyview.views import ApiView, PackageView
from generator.render.environment import Templates
from generator.render.format import LINE_LENGTH, TARGET, Formatter, black_version

RECORD = "GENERATED.json"
_SUFFIX = ".jinja"
# What only a package of several APIs has.
_OF_SEVERAL = ("src/catalogue.py", "src/facade.py")


def render(
    view: PackageView,
    templates_dir: Path,
    formatter: Formatter,
    override_dirs: Sequence[Path] = (),
) -> dict[str, bytes]:
    """Every file of the project, `GENERATED.json` last.

    A template's path is its output's path: `package/` is the project, `package/src/` its Python package,
    `api/` the package of each API; where that is the Python package itself, the files of `package/src/` that both
    have are one: its `__init__.py` is that of `package/src/`, its `errors.py` the API's. `runtime/` is copied byte for byte. A template that an override
    folder adds is rendered as well. Raises InputError for mistakes in templates.
    """
    templates = Templates(templates_dir, override_dirs)
    names = templates.names()
    if "api/client.py.jinja" not in names:
        raise InputError(
            Diagnostic(
                code="templates-missing",
                message="no templates here",
                location=Location(str(templates_dir)),
                hint="give the folder that holds api/, package/, partials/ and runtime/",
            )
        )
    texts: dict[str, str] = {}
    for name in names:
        for path, values in _outputs(name, view):
            texts[path] = templates.render(name, values)
    texts |= formatter.format_all({p: text for p, text in texts.items() if p.endswith(".py")})
    found = {path: text.encode("utf-8") for path, text in texts.items()}
    found.update(_runtime(view, [*override_dirs, templates_dir]))
    ordered = dict(sorted(found.items()))
    ordered[RECORD] = _record(view, ordered)
    return ordered


def _outputs(
    name: str, view: PackageView
) -> Iterator[tuple[str, dict[str, PackageView | ApiView]]]:
    """Where a template is rendered to, once or once per API, and with which values."""
    folder, _, rest = name.removesuffix(_SUFFIX).partition("/")
    source = f"src/{view.package}"
    if folder == "package":
        inside = rest.removeprefix("src/")
        if view.is_flat and rest == "src/errors.py":
            return
        if not view.facade.classes and rest in _OF_SEVERAL:
            return
        yield (f"{source}/{inside}" if inside != rest else rest), {"package": view}
    elif folder == "api":
        for api in view.apis:
            if view.is_flat and rest == "__init__.py":
                continue
            if rest == "renamed.py" and not api.old_names:
                continue
            folder = "/".join(part for part in (source, api.package) if part)
            yield f"{folder}/{rest}", {"package": view, "api": api}


def _runtime(view: PackageView, folders: Sequence[Path]) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for folder in reversed(folders):
        for path in sorted((folder / "runtime").rglob("*")):
            if path.is_file() and path.suffix == ".py":
                inside = path.relative_to(folder / "runtime").as_posix()
                found[f"src/{view.package}/_runtime/{inside}"] = path.read_bytes()
    return found


def _spec(api: ApiView) -> dict[str, str | int]:
    told: dict[str, str | int] = {
        "file": api.spec_file,
        "sha256": api.sha256,
        "version": api.version,
    }
    return {**told, "corrections": api.corrections} if api.corrections else told


def _record(view: PackageView, files: dict[str, bytes]) -> bytes:
    """What was rendered, from what, with what. No clock, so that the same input gives the same bytes."""
    record = {
        "package": view.package,
        "version": view.version,
        "files": {path: hashlib.sha256(content).hexdigest() for path, content in files.items()},
        "specs": {api.slug: _spec(api) for api in view.apis},
        "tools": {
            "black": f"{black_version()}, line length {LINE_LENGTH}, {TARGET}",
            "jinja2": metadata.version("jinja2"),
        },
    }
    return (json.dumps(record, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode("utf-8")
