"""The first lines of a method: its decorators and its signature."""

from __future__ import annotations

from collections.abc import Sequence

from generator.pyview.operations import OperationDef
from generator.pyview.text import quote
from generator.pyview.types import Imports, Literal, Name, Type, optional
from generator.pyview.views import SignatureView

_OPTIONS = Name("_runtime.options", "RequestOptions")


def deprecated(defined: OperationDef, imports: Imports) -> str:
    """For checkers only: the runtime warns when the operation is called."""
    sunset = defined.operation.extensions.get("x-sunset")
    text = f"{defined.operation.id or defined.operation.key} is deprecated"
    text += f" and ends {sunset}" if isinstance(sunset, str) else ""
    return f"@{imports.name(Name('typing_extensions', 'deprecated'))}({quote(text)}, category=None)"


def signature(
    defined: OperationDef, imports: Imports, accept: Sequence[str], returns: Type
) -> SignatureView:
    """Path parameters, then the body, then by keyword: required, optional, and settings of the call."""
    path = [p for p in defined.parameters if p.parameter.place.value == "path"]
    others = [p for p in defined.parameters if p.parameter.place.value != "path"]
    found = ["self", *(f"{p.name}: {imports.render(p.annotation)}" for p in path)]
    if defined.body:
        body = defined.body_type
        if defined.body_required:
            found.append(f"body: {imports.render(body)}")
        else:
            found.append(f"body: {imports.render(optional(body))} = None")
    found.append("*")
    found += [f"{p.name}: {imports.render(p.annotation)}" for p in others if p.required]
    if accept and " = " not in accept[0]:
        found.extend(accept)
    found += [f"{p.name}: {imports.render(p.annotation)} = None" for p in others if not p.required]
    if len(defined.body) > 1:
        literal = Literal(tuple(quote(c.media_type) for c in defined.body))
        found.append(f"content_type: {imports.render(optional(literal))} = None")
    if accept and " = " in accept[0]:
        found.extend(accept)
    found.append(f"options: {imports.render(optional(_OPTIONS))} = None")
    return SignatureView(parameters=tuple(found), returns=imports.render(returns))
