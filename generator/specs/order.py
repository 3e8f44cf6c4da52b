"""The order of version names, and what a file's name says about the version in it."""

from __future__ import annotations

import re

Key = tuple[
    tuple[int, ...], bool, tuple[tuple[int, int, str], ...], tuple[tuple[int, int, str], ...]
]

_RELEASE = re.compile(r"v?(\d+(?:\.\d+)*)")
_PART = re.compile(r"\d+|[^\W\d_]+")
_SAFE = re.compile(r"[0-9A-Za-z](?:[0-9A-Za-z.+_-]*[0-9A-Za-z])?")
_DIGITS = re.compile(r"version[-_ ]?v?(\d[\d._]*)", re.I)
_DOTTED = re.compile(r"(?:^|[-_ ])v?(\d+(?:[._]\d+)+)(?![\d._])", re.I)


def order_of(version: str) -> Key:
    """A key to sort versions by: `0.9` < `0.10` < `1.0.0-rc` < `1.0.0-rc2` < `1.0.0` = `1.0` < `1.0.0+2`."""
    main, _, build = version.lower().partition("+")
    release = _RELEASE.match(main)
    numbers = [int(part) for part in release[1].split(".")] if release else []
    while numbers and numbers[-1] == 0:
        numbers.pop()
    before = _parts(main[release.end() :] if release else main)
    return tuple(numbers), not before, before, _parts(build)


def _parts(text: str) -> tuple[tuple[int, int, str], ...]:
    return tuple(
        (0, int(part), "") if part.isdecimal() else (1, 0, part) for part in _PART.findall(text)
    )


def is_file_name(version: str) -> bool:
    """Whether a version can name a file on every system."""
    return _SAFE.fullmatch(version) is not None


def digits_in_name(stem: str) -> str:
    """The digits of the version that a file's name tells, such as `020` of `person-oas-version-020`; else nothing."""
    found = _DIGITS.search(stem) or _DOTTED.search(stem)
    return re.sub(r"\D", "", found[1]) if found else ""


def agrees(digits: str, version: str) -> bool:
    """Whether the digits of a file's name can stand for a version; dots are left out in names."""
    release = _RELEASE.match(version.lower())
    own = release[1].replace(".", "") if release else ""
    return digits.rstrip("0") == own.rstrip("0") if own.strip("0") else digits == own
