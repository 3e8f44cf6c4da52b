"""The formats of a report: their names, the file each is kept in, and how one is rendered.

Every one is made from the same result object, so their counts agree. The HTML page needs templates and the specs'
text beside it, so `pipeline` renders that one.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.report.result import Result

FORMATS: Mapping[str, str] = {
    "text": "report.txt",
    "json": "report.json",
    "markdown": "report.md",
    "html": "report.html",
    "sarif": "report.sarif",
    "junit": "junit.xml",
    "github": "github-annotations.txt",
    "gitlab": "gl-code-quality-report.json",
}
"""Format -> the name of its file in a folder of reports."""


def render(result: Result, style: str, *, color: bool = False, everything: bool = False) -> str:
    """The result as `style`, one of FORMATS; `color` and `everything` are for text only."""
    # Each format's module is loaded only when asked for.
    if style == "json":
        from generator.report.json import render as as_json

        return as_json(result)
    if style == "markdown":
        from generator.report.markdown import render as as_markdown

        return as_markdown(result)
    if style == "sarif":
        from generator.report.sarif import render as as_sarif

        return as_sarif(result)
    if style == "junit":
        from generator.report.junit import render as as_junit

        return as_junit(result)
    if style == "github":
        from generator.report.github import render as as_github

        return as_github(result)
    if style == "gitlab":
        from generator.report.gitlab import render as as_gitlab

        return as_gitlab(result)
    from generator.report.text import render as as_text

    return as_text(result, color=color, everything=everything)
