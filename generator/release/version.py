"""The SDK's next version (PEP 440), and whether a spec's own version says what its changes are."""

from __future__ import annotations

import re

from packaging.version import InvalidVersion, Version

from generator.diagnostics import Diagnostic, InputError, Location
from generator.policy.verdict import Step
from generator.rules.finding import Level

_ORDER = (Step.NONE, Step.PATCH, Step.MINOR, Step.MAJOR)
_NUMBERS = re.compile(r"v?(\d+)(?:\.(\d+))?(?:\.(\d+))?")


def parse(text: str) -> Version:
    """Raises InputError for what PEP 440 does not know."""
    try:
        return Version(text)
    except InvalidVersion:
        raise InputError(
            Diagnostic(
                code="version",
                message=f"{text!r} is not a version of Python packages (PEP 440)",
                location=Location("--version"),
                hint="write for instance 1.2.0 or 1.2.0rc1",
            )
        ) from None


def next_version(last: str, step: Step) -> str:
    """The lowest version that tells users of `last` how much `step` asks of them.

    Before 1.0 a major step raises the second number and a minor one the third, as users of such versions
    expect. A pre-release goes on to its next: the release that it announces is still to come.
    """
    version = parse(last)
    if step is Step.NONE:
        return str(version)
    if version.pre is not None:
        letter, number = version.pre
        return f"{version.base_version}{letter}{number + 1}"
    major, minor, micro = (*version.release, 0, 0)[:3]
    if major == 0:
        return f"0.{minor + 1}.0" if step is Step.MAJOR else f"0.{minor}.{micro + 1}"
    if step is Step.MAJOR:
        return f"{major + 1}.0.0"
    return f"{major}.{minor + 1}.0" if step is Step.MINOR else f"{major}.{minor}.{micro + 1}"


def chosen_version(chosen: str, last: str, least: str) -> str:
    """A version that a person chose. Raises InputError when it promises more than the changes keep."""
    version = parse(chosen)
    if version <= parse(last) or version < parse(least):
        raise InputError(
            Diagnostic(
                code="version-too-low",
                message=f"{chosen} is too low: {last} was released, and the changes since ask for {least}",
                location=Location("--version"),
                hint=f"release {least} or a later one",
            )
        )
    return str(version)


def contradiction(old: str, new: str, level: Level, changed: bool) -> str:
    """What is wrong with a spec's step from `info.version` old to new, given its worst wire change; mostly nothing.

    Words that are no numbered version are left alone.
    """
    before, after = _numbers(old), _numbers(new)
    if before is None or after is None:
        return ""
    if old == new:
        return f"the content changed, its version is still {new}" if changed else ""
    if after < before:
        return f"the version went back from {old} to {new}"
    needed = Step.MAJOR if level is Level.BREAKING else Step.NONE
    taken = _step(before, after)
    if _ORDER.index(taken) < _ORDER.index(needed):
        return f"something breaks, and the version only went from {old} to {new}: a {taken} step"
    return ""


def _numbers(text: str) -> tuple[int, int, int] | None:
    found = _NUMBERS.match(text)
    if found is None:
        return None
    major, minor, patch = (int(part or 0) for part in found.groups())
    return major, minor, patch


def _step(before: tuple[int, int, int], after: tuple[int, int, int]) -> Step:
    """The step that a version took; before 1.0 the second number stands for the first."""
    if before[0] != after[0]:
        return Step.MAJOR
    if before[1] != after[1]:
        return Step.MAJOR if before[0] == 0 else Step.MINOR
    return Step.PATCH if before[2] != after[2] else Step.NONE
