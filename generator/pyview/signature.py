"""The first lines of a method: its decorators and its signature."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.pyview.operations import PROGRESS, OperationDef, plain
from generator.pyview.text import quote
from generator.pyview.types import Imports, Literal, Name, Type, optional
from generator.pyview.views import SignatureView

_OPTIONS = Name("_runtime.options", "RequestOptions")
_PROGRESS = Name("_runtime.outgoing", "Progress")


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method; `default` is source text, empty for one that a caller has to give."""

    name: str
    type: Type
    default: str = ""
    by_keyword: bool = True

    def written(self, imports: Imports) -> str:
        tail = f" = {self.default}" if self.default else ""
        return f"{self.name}: {imports.render(self.type)}{tail}"


def deprecated(defined: OperationDef, imports: Imports) -> str:
    """For checkers only: the runtime warns when the operation is called."""
    sunset = defined.operation.extensions.get("x-sunset")
    text = f"{defined.operation.id or defined.operation.key} is deprecated"
    text += f" and ends {sunset}" if isinstance(sunset, str) else ""
    return f"@{imports.name(Name('typing_extensions', 'deprecated'))}({quote(text)}, category=None)"


def arguments(defined: OperationDef, accept: Argument | None) -> list[Argument]:
    """Path parameters, then the body, then by keyword: required, optional, and settings of the call."""
    path = [p for p in defined.parameters if p.parameter.place.value == "path"]
    others = [p for p in defined.parameters if p.parameter.place.value != "path"]
    found = [Argument(p.name, p.annotation, by_keyword=False) for p in path]
    if defined.body and defined.body_required:
        found.append(Argument("body", defined.body_type, by_keyword=False))
    elif defined.body:
        found.append(Argument("body", optional(defined.body_type), "None", by_keyword=False))
    found += [Argument(p.name, p.annotation) for p in others if p.required]
    if accept is not None and not accept.default:
        found.append(accept)
    found += [Argument(p.name, p.annotation, "None") for p in others if not p.required]
    if len(defined.body) > 1:
        literal = Literal(tuple(quote(c.media_type) for c in defined.body))
        found.append(Argument("content_type", optional(literal), "None"))
    if accept is not None and accept.default:
        found.append(accept)
    if defined.sends_files:
        found.append(Argument(PROGRESS, optional(_PROGRESS), "None"))
    return [*found, Argument("options", optional(_OPTIONS), "None")]


def accepted(media_types: Sequence[str], *, is_default: bool) -> Argument:
    """The argument that chooses one of the media types, the first where it is left out."""
    literal = Literal(tuple(quote(m) for m in media_types))
    return Argument("accept", literal, quote(media_types[0]) if is_default else "")


def choices(defined: OperationDef) -> dict[Type, list[str]]:
    """type of the answer -> the media types that give it, where the argument `accept` decides; else empty."""
    found: dict[Type, list[str]] = {}
    for media_type, type_ in defined.answers.items():
        if media_type:
            found.setdefault(plain(type_), []).append(media_type)
    decides = len(found) > 1 and len(found) == len({*map(plain, defined.answers.values())})
    return found if decides else {}


def accept_of(defined: OperationDef) -> Argument | None:
    """The argument `accept` of the method itself, for an operation that answers in several media types."""
    media_types = [m for m in defined.answers if m]
    if choices(defined):
        return accepted(media_types, is_default=True)
    if len(media_types) > 1:
        literal = Literal(tuple(quote(m) for m in media_types))
        return Argument("accept", optional(literal), "None")
    return None


def signature(
    defined: OperationDef, imports: Imports, accept: Argument | None, returns: Type
) -> SignatureView:
    """The arguments, `self` and `*` among them, and the type of the answer."""
    given = arguments(defined, accept)
    placed = [a.written(imports) for a in given if not a.by_keyword]
    named = [a.written(imports) for a in given if a.by_keyword]
    return SignatureView(parameters=("self", *placed, "*", *named), returns=imports.render(returns))
