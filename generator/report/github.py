"""The report as workflow commands of GitHub Actions: an annotation on the line of each finding.

https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from generator.report import words
from generator.report.result import ApiResult, Result
from generator.rules.finding import Finding, Level

_COMMANDS = {Level.BREAKING: "error", Level.POTENTIAL: "warning"}


def render(result: Result) -> str:
    """What breaks or may break, a line each, and one notice with all counts. What is accepted is a notice."""
    lines = [
        _line(api, finding)
        for api in result.apis
        for finding in api.findings
        if finding.level in _COMMANDS
    ]
    lines.append(f"::notice title=skiftegen::{_data(words.summary(result))}")
    return "\n".join(lines) + "\n"


def _line(api: ApiResult, finding: Finding) -> str:
    fields = {"title": f"{finding.api}: {finding.id}"}
    place = finding.new or finding.old
    if place is not None and place.file:
        fields = {"file": place.file, "line": str(place.line), "col": str(place.column)} | fields
    told = ",".join(f"{name}={_property(value)}" for name, value in fields.items())
    text = "; ".join((f"{finding.place}: {finding.message}", *words.settled(api, finding)))
    command = "notice" if api.acceptance(finding) else _COMMANDS[finding.level]
    return f"::{command} {told}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
