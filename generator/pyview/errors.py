"""The error answers of an API as the view of `errors.py`: one class per documented status."""

from __future__ import annotations

from collections.abc import Sequence

from generator.pyview.api import Api
from generator.pyview.operations import ContentDef, OperationDef, plain
from generator.pyview.statuses import RUNTIME_ERRORS, status_class
from generator.pyview.text import docstring, one_line, quote
from generator.pyview.types import OBJECT, STR, Imports, Type, union
from generator.pyview.views import ErrorsView, ErrorView, Lines


def errors_view(api: Api, operations: Sequence[OperationDef], label: str, doc: Lines) -> ErrorsView:
    """The API's classes, each with the type of its body over all operations, and the runtime's others."""
    types = problem_types(operations)
    texts: dict[str, str] = {}
    for operation in operations:
        for response in operation.errors:
            texts.setdefault(response.status, response.response.doc.description)
    own = {status_class(status).name for status in types}
    imports = Imports(own | set(RUNTIME_ERRORS), up=api.up)
    classes = tuple(
        _class(status, tuple(found), texts[status], imports, label)
        for status, found in sorted(types.items())
    )
    passed = [name for name in RUNTIME_ERRORS if name not in own]
    return ErrorsView(
        doc=doc,
        imports=imports.lines(),
        has_imports=bool(imports.lines()),
        has_classes=bool(classes),
        classes=classes,
        passed_on=tuple(sorted(passed)),
        exported=tuple(quote(name) for name in sorted({*own, *passed})),
    )


def problem_types(operations: Sequence[OperationDef]) -> dict[str, dict[Type, None]]:
    """status of an error -> the types of its body over all operations, in their order."""
    found: dict[str, dict[Type, None]] = {}
    for operation in operations:
        for response in operation.errors:
            types = found.setdefault(response.status, {})
            types.update(dict.fromkeys(_problem(content) for content in response.content))
    return found


def _problem(content: ContentDef) -> Type:
    if content.kind == "json":
        return plain(content.type)
    return STR if content.kind == "text" else OBJECT


def _class(
    status: str, types: Sequence[Type], text: str, imports: Imports, label: str
) -> ErrorView:
    told = status_class(status)
    base = f"_errors.{told.base}"
    known = union(*types) if types else OBJECT
    if known != OBJECT:
        base = f"{base}[{quote(imports.render(known))}]"
    return ErrorView(
        name=told.name,
        base=base,
        doc=docstring(
            [[one_line(f"{told.told}. {text}".strip())], [one_line(f"Source: {label}")]], 4
        ),
    )
