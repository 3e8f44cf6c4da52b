"""libyaml's complaints in the words of somebody who writes specs."""

from __future__ import annotations

from dataclasses import dataclass

from generator.diagnostics import InputError
from generator.specs.text import place_of, problem

CUT_OFF = "the file may be cut off: compare its end with the original"


@dataclass(frozen=True, slots=True)
class Complaint:
    """What libyaml said: `offset` is where it stopped, `opened` where the thing that it was reading began."""

    problem: str
    context: str
    offset: int
    opened: int | None


def syntax_error(said: Complaint, text: str, file: str) -> InputError:
    """The one diagnostic of a YAML text that cannot be read."""
    found = text[said.offset : said.offset + 1]
    at = place_of(text, said.offset)
    ended = not text[said.offset :].strip()
    if found == "\t" or "tab character" in said.problem:
        message, hint = "a tab in the indentation", "YAML indents with spaces only"
        return problem("tab-indentation", message, file, *at, hint)
    if (
        "quoted scalar" in said.context
        and "end of stream" in said.problem
        and said.opened is not None
    ):
        message = "the quoted text that starts here is never closed"
        return problem("yaml-syntax", message, file, *place_of(text, said.opened), CUT_OFF)
    if said.problem == "could not find expected ':'" and said.opened is not None:
        hint = CUT_OFF if ended else "a line inside a mapping reads 'key: value'"
        message = "a line without ':' stands where a key should"
        return problem("yaml-syntax", message, file, *place_of(text, said.opened), hint)
    message, hint = _in_words(said, found)
    if said.opened is not None and said.opened < said.offset:
        line, column = place_of(text, said.opened)
        message += f" ({said.context} from {line}:{column})"
    return problem("yaml-syntax", message, file, *at, CUT_OFF if ended else hint)


def _in_words(said: Complaint, found: str) -> tuple[str, str]:
    match said.problem:
        case "mapping values are not allowed in this context":
            message = "': ' stands where no key can be"
            return message, "quote a text that contains ': ', or mend the indentation above"
        case "found character that cannot start any token":
            return f"{found!r} cannot start a value", "put the text in quotes"
        case "found unknown escape character":
            return "an escape that YAML does not know", "in double quotes write a backslash as \\\\"
        case "found invalid Unicode character escape code":
            hint = "write the character itself, or \\U0001F600 in place of a surrogate pair"
            return "an escape that names no character", hint
        case "did not find expected node content":
            return "a value is missing", ""
        case "did not find expected key" | "did not find expected '-' indicator":
            return said.problem, "mend the indentation here or on the lines above"
    return said.problem or "not YAML", ""
