"""What templates may print. Every value is text that is ready to stand in the file, or a tuple of such views.

A `doc` is a docstring as lines, quotes and indentation included; an empty tuple is no docstring.
"""

from __future__ import annotations

from dataclasses import dataclass

Lines = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberView:
    name: str
    value: str
    doc: Lines


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumView:
    """An open enum."""

    name: str
    base: str
    doc: Lines
    members: tuple[MemberView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """`name: annotation` and, where `has_value`, ` = value`."""

    name: str
    annotation: str
    has_value: bool
    value: str
    doc: Lines


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassView:
    """A model; `bases` is the text between the parentheses; `is_empty` when it has neither doc nor fields."""

    name: str
    bases: str
    doc: Lines
    fields: tuple[FieldView, ...]
    is_empty: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AliasView:
    """`name: TypeAlias = value`; a recursive one needs the quoted form too."""

    name: str
    value: str
    is_recursive: bool
    quoted: str
    quoted_name: str
    doc: Lines


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsView:
    """`models.py`."""

    doc: Lines
    imports: Lines
    enums: tuple[EnumView, ...]
    classes: tuple[ClassView, ...]
    aliases: tuple[AliasView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecView:
    """One `OperationSpec` constant: its annotation and its arguments, each `name=value`."""

    name: str
    annotation: str
    arguments: Lines


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationsView:
    """`operations.py`."""

    doc: Lines
    imports: Lines
    headers: tuple[ClassView, ...]
    specs: tuple[SpecView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorView:
    name: str
    base: str
    doc: Lines


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorsView:
    """`errors.py`: the API's own classes, and the runtime's names that it passes on.

    `imports` are for checkers only; `exported` are the names of `__all__`, quoted.
    """

    doc: Lines
    imports: Lines
    has_imports: bool
    has_classes: bool
    classes: tuple[ErrorView, ...]
    passed_on: Lines
    exported: Lines


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureView:
    """One signature: `parameters` are written one per line, each with its comma."""

    parameters: Lines
    returns: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodView:
    """A method of a client or group; `call` is the expression that it returns.

    `overloads` are given where the type of the answer follows from an argument.
    """

    name: str
    define: str
    signature: SignatureView
    overloads: tuple[SignatureView, ...]
    decorators: Lines
    doc: Lines
    call: Lines


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupView:
    """A class with methods: a tag's operations, or their `with_response` form."""

    name: str
    base: str
    doc: Lines
    has_response_view: bool
    response_view: str
    methods: tuple[MethodView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRefView:
    """The attribute of a client that holds a group."""

    attribute: str
    class_name: str
    doc: Lines


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientView:
    """`client.py` or `async_client.py`."""

    doc: Lines
    imports: Lines
    groups: tuple[GroupView, ...]
    client: GroupView
    attributes: tuple[GroupRefView, ...]
    api: str
    servers: str
    user_agent: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportView:
    """A name that a package hands out when it is asked for: from `module`, or (`is_module`) that module."""

    name: str
    module: str
    statement: str
    is_module: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiView:
    """One API's sub-package."""

    slug: str
    package: str
    title: str
    version: str
    doc: Lines
    client_class: str
    async_client_class: str
    base_url: str
    note: str
    spec_file: str
    sha256: str
    provenance: str
    is_reconstruction: bool
    operation_count: int
    exports: tuple[ExportView, ...]
    models: ModelsView
    operations: OperationsView
    errors: ErrorsView
    client: ClientView
    async_client: ClientView


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleView:
    """One call made of a spec's own examples, for a README."""

    api: str
    client_class: str
    client_imports: str
    base_url: str
    standard_imports: Lines
    module_imports: Lines
    first_line: str
    more_lines: Lines


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideView:
    """What a README can show: one call of each API, and at most one example of each further kind."""

    calls: tuple[ExampleView, ...]
    errors: tuple[ExampleView, ...]
    paging: tuple[ExampleView, ...]
    uploads: tuple[ExampleView, ...]
    downloads: tuple[ExampleView, ...]
    enums: tuple[ExampleView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageView:
    """The whole project."""

    package: str
    version: str
    doc: Lines
    summary: str
    has_reconstructions: bool
    exports: tuple[ExportView, ...]
    runtime_errors: Lines
    example_client_class: str
    example_async_class: str
    guide: GuideView
    apis: tuple[ApiView, ...]
