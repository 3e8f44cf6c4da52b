"""Text of a spec as text of Python: the only place where descriptions are escaped.

Spec text is hostile input. Whatever goes in, what comes out is inside its quotes and on its lines.
"""

from __future__ import annotations

import math
import re
import textwrap
from collections.abc import Iterable, Sequence

from generator.contract import JsonValue

WIDTH = 100

_CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_LISTED = re.compile(r"(?:[-*+]|\d{1,3}[.)])\s+")
_VERBATIM = re.compile(r"\s{4,}\S|\t|\||```|<")


def clean(text: str) -> str:
    """Text without control and direction characters, with plain line ends and no backslash or triple quote
    that Python would read: a backslash is doubled, a run of double quotes is cut by backslashes."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")
    text = _CONTROL.sub("", text).replace("\\", "\\\\")
    return re.sub(r'"{2,}', lambda run: '\\"' * len(run[0]), text)


def one_line(text: str) -> str:
    """The text on one line."""
    return " ".join(clean(text).split())


def wrapped(text: str, width: int, hanging: str = "") -> list[str]:
    """Paragraphs, lists and preformatted lines of a description as lines of at most `width`.

    `hanging` indents what follows the first line of the result. Words longer than a line stay whole.
    """
    found: list[str] = []
    paragraph: list[str] = []

    def flush() -> None:
        if paragraph:
            joined = " ".join(line.strip() for line in paragraph)
            mark = _LISTED.match(joined)
            deeper = " " * len(mark[0]) if mark else ""
            found.extend(_filled(joined, width, found, hanging, deeper))
            paragraph.clear()

    fenced = False
    for line in clean(text).strip("\n").split("\n"):
        line = line.rstrip()
        fence = line.lstrip().startswith("```")
        if not line:
            flush()
            if found and found[-1]:
                found.append("")
        elif fenced or fence or _VERBATIM.match(line):
            flush()
            found.append((hanging if found else "") + line)
        else:
            if _LISTED.match(line.lstrip()) or line.startswith("#"):
                flush()
            paragraph.append(line)
        fenced ^= fence
    flush()
    while found and not found[-1]:
        found.pop()
    return found


def _filled(text: str, width: int, before: Sequence[str], hanging: str, deeper: str) -> list[str]:
    return textwrap.wrap(
        text,
        max(width, 40),
        initial_indent=hanging if before else "",
        subsequent_indent=hanging + deeper,
        break_long_words=False,
        break_on_hyphens=False,
    )


def docstring(blocks: Iterable[Sequence[str]], indent: int) -> tuple[str, ...]:
    """The lines of a docstring with its quotes, indented; blocks are parted by an empty line.

    Blocks hold text that `clean`, `one_line` or `wrapped` gave. A lone line stays on one line.
    """
    pad = " " * indent
    lines: list[str] = []
    for block in blocks:
        if block:
            lines.extend(["", *block] if lines else block)
    if not lines:
        return ()
    lines[0] = lines[0].lstrip()
    if len(lines) == 1:
        return (f'{pad}"""{_closed(lines[0].rstrip())}"""',)
    first, *rest = lines
    return (f'{pad}"""{first}', *((pad + line).rstrip() for line in rest), f'{pad}"""')


def _closed(line: str) -> str:
    """A line that may stand before closing quotes: its own last quote is escaped."""
    bare = line[:-1]
    escaped = (len(bare) - len(bare.rstrip("\\"))) % 2
    return f'{bare}\\"' if line.endswith('"') and not escaped else line


def quote(text: str) -> str:
    """A string literal as black writes it."""
    found = repr(text)
    if found.startswith("'") and '"' not in found:
        inner = found[1:-1].replace("\\'", "'")
        return f'"{inner}"'
    return found


def literal(value: JsonValue) -> str:
    """A JSON value as a Python expression."""
    match value:
        case str():
            return quote(value)
        case float() if not math.isfinite(value):
            return f'float("{value}")'
        case list():
            return "[" + ", ".join(literal(item) for item in value) + "]"
        case dict():
            return "{" + ", ".join(f"{quote(k)}: {literal(v)}" for k, v in value.items()) + "}"
        case _:
            return repr(value)
