"""Docstrings of clients, groups and methods: meaning, arguments, result, errors, source."""

from __future__ import annotations

from collections.abc import Sequence

from generator.contract import Contract
from generator.pyview.operations import PROGRESS, OperationDef, is_made, plain
from generator.pyview.statuses import status_class
from generator.pyview.text import WIDTH, docstring, one_line, wrapped
from generator.pyview.types import NONE, Imports, names_in
from generator.pyview.views import Lines


def group_doc(contract: Contract, members: Sequence[OperationDef], indent: int) -> Lines:
    """What the spec says about the tag."""
    tags = members[0].operation.tags
    name = tags[0] if tags else ""
    tag = next((tag for tag in contract.tags if tag.name == name), None)
    said = wrapped(tag.doc.description, WIDTH - indent) if tag is not None else []
    return docstring([said or [one_line(f"The operations of `{name}`.")]], indent)


def response_view_doc(defined: OperationDef, *, has_links: bool) -> Lines:
    beside = "status, headers and links" if has_links else "status and headers"
    return docstring([[f"As `{defined.method}`, with {beside}."]], 8)


def method_doc(defined: OperationDef, imports: Imports, label: str, indent: int) -> Lines:
    """Summary, description, Args, Returns, Raises, Source."""
    operation = defined.operation
    told = operation.id or str(operation.key)
    width = WIDTH - indent
    summary = one_line(operation.doc.summary)
    blocks: list[Sequence[str]] = [wrapped(operation.doc.summary, width)] if summary else []
    if operation.doc.description.strip() and one_line(operation.doc.description) != summary:
        blocks.append(wrapped(operation.doc.description, width))
    if not blocks:
        blocks.append([one_line(str(operation.key))])
    if operation.deprecated:
        blocks.append([_deprecation(defined)])
    arguments = _arguments(defined, width)
    if arguments:
        blocks.append(["Args:", *arguments])
    returns = _returns(defined, width)
    if returns:
        blocks.append(["Returns:", *returns])
    raises = _raises(defined, imports, width)
    if raises:
        blocks.append(["Raises:", *raises])
    blocks.append([one_line(f"Source: {label}, operation `{told}` ({operation.key})")])
    return docstring(blocks, indent)


def _deprecation(defined: OperationDef) -> str:
    sunset = defined.operation.extensions.get("x-sunset")
    return f"Deprecated; ends {one_line(sunset)}." if isinstance(sunset, str) else "Deprecated."


def _entry(name: str, text: str, width: int) -> list[str]:
    """`    name: text`, what follows hanging below it."""
    found = wrapped(f"{name}: {text.strip()}".rstrip(), width - 8, hanging="")
    return [f"    {found[0]}", *(f"        {line}".rstrip() for line in found[1:])] if found else []


def _arguments(defined: OperationDef, width: int) -> list[str]:
    found: list[str] = []
    order = sorted(
        defined.parameters,
        key=lambda p: (p.parameter.place.value != "path", not p.required),
    )
    body = defined.operation.body
    told = False
    for parameter in order:
        if defined.body and not told and parameter.parameter.place.value != "path":
            found += _entry("body", _body_text(defined), width)
            told = True
        text = parameter.parameter.doc.description or "As the spec has it; it says no more."
        if parameter.parameter.deprecated:
            text += " Deprecated."
        if is_made(parameter.parameter):
            text = f"{text.rstrip('. ')}. Made for the call where none is given."
        found += _entry(parameter.name, text, width)
    if defined.body and body is not None and not told:
        found += _entry("body", _body_text(defined), width)
    if len(defined.body) > 1:
        found += _entry("content_type", "How the body is encoded; the first is the default.", width)
    if len([m for m in defined.answers if m]) > 1:
        found += _entry("accept", "The media type to ask for.", width)
    if defined.sends_files:
        text = "Called with the bytes of files that are sent, and with how many there are."
        found += _entry(PROGRESS, text, width)
    return [*found, *_entry("options", "Settings of this call alone.", width)]


def _body_text(defined: OperationDef) -> str:
    body = defined.operation.body
    text = body.doc.description if body is not None else ""
    return text or f"Sent as {', '.join(content.media_type for content in defined.body)}."


def _returns(defined: OperationDef, width: int) -> list[str]:
    if plain(defined.answer) == NONE:
        return []
    names = {n.name for n in names_in(plain(defined.answer))}
    texts = [f"{r.status}: {r.response.doc.description.strip()}" for r in defined.successes]
    if "BinaryBody" in names:
        texts.append("The body is a stream: read it, save it, or close it.")
    return [line for text in texts for line in _plain_entry(text, width)]


def _plain_entry(text: str, width: int) -> list[str]:
    found = wrapped(text, width - 8)
    return [f"    {found[0]}", *(f"        {line}".rstrip() for line in found[1:])] if found else []


def _raises(defined: OperationDef, imports: Imports, width: int) -> list[str]:
    found: list[str] = []
    for response in defined.errors:
        told = status_class(response.status)
        text = f"{told.told}. {response.response.doc.description.strip()}"
        found += _entry(f"errors.{told.name}", text, width)
    return found
