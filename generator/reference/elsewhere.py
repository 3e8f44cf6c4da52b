"""Ids of oasdiff that have no counterpart here, each with the reason."""

from __future__ import annotations

from collections.abc import Mapping

MOOT: Mapping[str, str] = {
    "api-version-not-bumped": "the version step of the result says what the version has to become",
    "api-major-version-not-bumped": "the version step of the result says what the version has to become",
    "api-version-decreased": "versions are listed in order in the manifest",
}
