"""The one place where a name of a spec becomes a name of Python.

Every identifier is a function of the spec's own name alone, so it stays the same while other parts of the
spec change; only where two names of one scope meet is one of them told apart.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Collection, Hashable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from generator.contract import Operation, Parameter
from generator.pyview.rename import AS_THE_SPEC_SAYS, Rename

_Key = TypeVar("_Key", bound=Hashable)

_LETTERS = str.maketrans(
    {
        "æ": "ae",
        "ø": "oe",
        "å": "aa",
        "Æ": "Ae",
        "Ø": "Oe",
        "Å": "Aa",
        "ß": "ss",
        "ð": "d",
        "þ": "th",
    }
    | {"œ": "oe", "Œ": "Oe", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "’": "", "'": ""}
)
_WORD = re.compile(
    r"[A-Z]{2,}s(?![a-z])"
    r"|[A-Z]+\d*(?=[A-Z][a-z])"
    r"|[A-Z]?[^\W\dA-Z_]+\d*"
    r"|[A-Z]+\d*"
    r"|\d+[^\W\dA-Z_]*"
)
_SYMBOLS = {
    "+": "plus", "-": "minus", "*": "star", "@": "at", "$": "dollar", "#": "number", "%": "percent",
    "&": "and", "|": "or", "!": "not", "=": "equal", "<": "less", ">": "greater", "/": "slash",
    ".": "dot", ",": "comma", ":": "colon", ";": "semicolon", "?": "question", "~": "tilde",
    "^": "caret", "_": "underscore", " ": "space",
}  # fmt: skip

MODEL_ATTRIBUTES = frozenset(
    """construct copy dict from_orm json parse_file parse_obj parse_raw schema schema_json update_forward_refs
    validate model_computed_fields model_config model_construct model_copy model_dump model_dump_json
    model_extra model_fields model_fields_set model_json_schema model_parametrized_name model_post_init
    model_rebuild model_validate model_validate_json model_validate_strings self deviations raw
    to_dict to_json from_json to_input""".split()
)
DECORATORS = frozenset(["cached_property", "deprecated", "overload"])
CLIENT_ATTRIBUTES = DECORATORS | frozenset(
    "close aclose with_response with_options base_url environment auth session self".split()
)
GROUP_ATTRIBUTES = DECORATORS | frozenset(["with_response"])
BUILTIN_CLASSES = frozenset(
    """ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup
    BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError
    ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
    DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception
    ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning
    GeneratorExit IOError ImportError ImportWarning IndentationError IndexError InterruptedError
    IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError
    NameError NotADirectoryError NotImplemented NotImplementedError OSError OverflowError
    PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError
    RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration
    StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError
    TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError
    UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError TypeAlias TypeAliasType""".split()
)
ENUM_ATTRIBUTES = frozenset(dir(str)) | frozenset(dir(int)) | {"mro", "is_known", "name", "value"}
PARAMETERS = frozenset(["self", "body", "options", "accept", "content_type"])


@cache
def words(text: str) -> tuple[str, ...]:
    """The words of a name: at punctuation and at changes of case; digits stay with the word before them.

    Danish letters are written out (æ ae, ø oe, å aa), other accents dropped; letters of other alphabets stay.
    """
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFC", text).translate(_LETTERS))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    plain = unicodedata.normalize("NFKC", plain)
    kept = "".join(c if ("_" + c).isidentifier() else " " for c in plain)
    return tuple(_WORD.findall(kept.replace("ETag", "Etag")))


@cache
def spelled_out(text: str) -> tuple[str, ...]:
    """The words with every symbol as a word of its own: `-name` is minus name."""
    found: list[str] = []
    for piece in re.findall(r"\w+|[^\w]", text):
        inner = words(piece)
        if inner:
            found.extend(inner)
        elif piece != " ":
            named = unicodedata.name(piece[0], f"u{ord(piece[0]):x}")
            found.extend([_SYMBOLS[piece]] if piece in _SYMBOLS else words(named.lower()))
    return tuple(found)


def snake(text: str, prefix: str) -> str:
    """A name for an attribute, method, parameter or module; `prefix` leads where a digit would."""
    found = "_".join(words(text) or spelled_out(text) or (prefix,)).lower()
    if not found.isidentifier():
        found = f"{prefix}_{found}"
    return f"{found}_" if keyword.iskeyword(found) else found


def pascal(text: str, prefix: str = "Type") -> str:
    """A name for a class. One of Python's own is avoided: an annotation would find that before ours."""
    found = "".join(w[:1].upper() + w[1:] for w in (words(text) or spelled_out(text) or (prefix,)))
    if not found.isidentifier():
        found = prefix + found
    return f"{found}_" if keyword.iskeyword(found) or found in BUILTIN_CLASSES else found


def distinct(
    wanted: Sequence[tuple[_Key, str, str]], reserved: Collection[str] = ()
) -> dict[_Key, str]:
    """One name for each key of one scope: `(key, name, fuller name)`.

    A reserved name gets a trailing underscore. Of several keys with one name the first keeps it and the
    others take their fuller name, then a number; a name that nobody else wants never changes.
    """
    found: dict[_Key, str] = {}
    used: set[str] = set()
    late: list[tuple[_Key, str]] = []
    for key, name, fuller in wanted:
        free = _free(name, reserved)
        if free in used:
            late.append((key, _free(fuller, reserved)))
        else:
            used.add(free)
            found[key] = free
    for key, base in late:
        number, candidate = 2, base
        while candidate in used or candidate in reserved:
            candidate, number = f"{base}_{number}", number + 1
        used.add(candidate)
        found[key] = candidate
    return found


def _free(name: str, reserved: Collection[str]) -> str:
    while name in reserved:
        name += "_"
    return name


@dataclass(frozen=True, slots=True)
class Names:
    """How one API is named in Python; names that a person chose come first."""

    rename: Rename = AS_THE_SPEC_SAYS

    def schema(self, name: str) -> str:
        return self.rename.schemas.get(name) or pascal(name, "Schema")

    def anonymous(self, *parts: str) -> str:
        """The class of an unnamed schema: its parent's class name and the way to it."""
        return parts[0] + "".join(pascal(part, "") for part in parts[1:] if part)

    def operation(self, operation: Operation) -> str:
        """From the operationId, without the tag that it repeats as a prefix (`repos/list`, `pets.list`)."""
        name = operation.id
        chosen = self._chosen(operation)
        if chosen is not None:
            return chosen
        if name is None:
            return snake(described(operation.key.method, operation.key.path), "call")
        tag = operation.tags[0] if operation.tags else ""
        head, mark, rest = _cut(name)
        if mark and tag and words(rest) and _same(head, tag):
            name = rest
        return snake(name, "call")

    def _chosen(self, operation: Operation) -> str | None:
        chosen = self.rename.operations
        return chosen.get(operation.id or "") or chosen.get(str(operation.key))

    def operation_class(self, operation: Operation) -> str:
        name = (
            self._chosen(operation)
            or operation.id
            or described(operation.key.method, operation.key.path)
        )
        return pascal(name, "Call")

    def group(self, tag: str) -> tuple[str, str]:
        """The attribute and the stem of the class of a tag."""
        chosen = self.rename.tags.get(tag)
        attribute = chosen or snake(tag, "tag")
        attribute = f"{attribute}_" if attribute in CLIENT_ATTRIBUTES else attribute
        return attribute, pascal(chosen or tag, "Tag")

    def properties(self, names: Sequence[str], taken: Collection[str] = ()) -> dict[str, str]:
        reserved = MODEL_ATTRIBUTES | frozenset(taken)
        return distinct([(n, snake(n, "field"), _fuller(n, "field")) for n in names], reserved)

    def headers(self, names: Sequence[str]) -> dict[str, str]:
        wanted = [(n, snake(n, "header"), _fuller(n, "header")) for n in names]
        return distinct(wanted, MODEL_ATTRIBUTES)

    def parameters(
        self, parameters: Sequence[Parameter], operation: str | None = None
    ) -> dict[tuple[str, str], str]:
        """Keyed by (name, place); the place is the suffix where two share a name: `id_query`."""
        chosen = self.rename.parameters
        wanted: list[tuple[tuple[str, str], str, str]] = []
        for parameter in parameters:
            name, place = snake(parameter.name, "param"), parameter.place.value
            name = chosen.get(f"{operation}.{parameter.name}", chosen.get(parameter.name, name))
            taken = name in PARAMETERS
            full = f"{name.rstrip('_')}_{place}"
            wanted.append(((parameter.name, place), full if taken else name, full))
        return distinct(wanted)

    def members(self, values: Sequence[object], given: Sequence[str] = ()) -> list[str]:
        """Enum members: `given` (x-enum-varnames) where there is one for each value, else from the value."""
        texts = given if len(given) == len(values) else [str(value) for value in values]
        wanted = [(i, _member(t), _fuller_member(t)) for i, t in enumerate(texts)]
        found = distinct(wanted, ENUM_ATTRIBUTES)
        return [found[index] for index in range(len(texts))]


def described(method: str, path: str) -> str:
    """An operation without an id, told by its method and path: `get sager by sagId krav`."""
    found = [method]
    for part in path.split("/"):
        for piece in re.findall(r"\{[^}]*\}|[^{}]+", part):
            found.extend(["by", piece[1:-1]] if piece.startswith("{") else [piece])
    return " ".join(found)


def _cut(name: str) -> tuple[str, str, str]:
    match = re.match(r"([^./:_-]+)([./:_-]+)(.+)", name)
    return (match[1], match[2], match[3]) if match else (name, "", "")


def _same(one: str, other: str) -> bool:
    return [w.lower() for w in words(one)] == [w.lower() for w in words(other)]


def _fuller(name: str, prefix: str) -> str:
    return snake(" ".join(spelled_out(name)), prefix)


def _member(text: str) -> str:
    inner = words(text)
    leading = spelled_out(text[:1]) if text[:1] in "+-*<>=!$@#" else []
    found = "_".join([*leading, *inner] if inner else spelled_out(text)).upper() or "EMPTY"
    return found if found.isidentifier() else f"VALUE_{found}"


def _fuller_member(text: str) -> str:
    """Two values that differ by case only keep their case; other symbols are spelled out."""
    if text.isidentifier() and not text.startswith("_") and not keyword.iskeyword(text):
        return text
    found = "_".join(spelled_out(text)).upper() or "EMPTY"
    return found if found.isidentifier() else f"VALUE_{found}"
