"""Findings in English, for a list that tells the place first."""

from __future__ import annotations

from generator.report.markdown import plain
from generator.rules.finding import Finding


def told(finding: Finding, markdown: bool) -> tuple[str, str]:
    """Where it is, and what is to say of it without repeating that; in Markdown, spec text is no markup."""
    what = finding.message
    label = finding.cause.trail.label if finding.cause is not None else ""
    if label and what.startswith((f"{label}: ", f"{label} ")):
        what = what[len(label) :].lstrip(": ")
    if not markdown:
        return finding.place, what
    return f"`{finding.place.replace('`', chr(39))}`", plain(what)
