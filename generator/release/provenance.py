"""Where a release comes from: which specs, which tools, which files; for those who have to trust it."""

from __future__ import annotations

import json
import platform
from collections.abc import Mapping, Sequence
from importlib import metadata

from generator import __version__
from generator.contract import JsonValue
from generator.release.record import Release
from generator.release.wheel import Artifact, epoch

FILE = "provenance.json"
_TOOLS = ("black", "build", "hatchling", "jinja2", "openapi-spec-validator", "prance")


def provenance(
    package: str,
    release: Release,
    specs: Mapping[str, Mapping[str, JsonValue]],
    artifacts: Sequence[Artifact],
    record: bytes,
) -> str:
    """One JSON object without a clock. `record` is the GENERATED.json that the wheel was built from."""
    recorded: dict[str, JsonValue] = json.loads(record)
    tools: dict[str, JsonValue] = {name: metadata.version(name) for name in _TOOLS}
    told: dict[str, JsonValue] = {
        "schema": "skiftegen/provenance",
        "version": 1,
        "package": package,
        "release": release.version,
        "source_date_epoch": epoch(release.day),
        "specs": {slug: dict(spec) for slug, spec in specs.items()},
        "generated": recorded["files"],
        "tools": {
            "skiftegen": __version__,
            "python": platform.python_version(),
            **tools,
        },
        "artifacts": [
            {"file": one.path.name, "sha256": one.sha256, "size": one.size} for one in artifacts
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"
