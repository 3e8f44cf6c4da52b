"""What templates may print. Every value is text that is ready to stand in the file, or a tuple of such views.

docs/templates.md lists these classes and the texts below their fields; `python -m tests.render.reference` renews it.
A `doc` is a docstring as lines, quotes and indentation included; an empty tuple is no docstring.
"""

from __future__ import annotations

from dataclasses import dataclass

Lines = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberView:
    """A member of an enum."""

    name: str
    """The name in Python, such as `UNDER_BEHANDLING`."""
    value: str
    """The wire value as source: a string literal with its quotes, or a number."""
    doc: Lines
    """Its docstring, indented by four."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumView:
    """An open enum."""

    name: str
    """The class."""
    base: str
    """`OpenEnum` or `OpenIntEnum`, as the module imports it."""
    doc: Lines
    """The docstring of the class, indented by four."""
    members: tuple[MemberView, ...]
    """The values that the spec knows, in its order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """A field of a model: `name: annotation` and, where `has_value`, ` = value`."""

    name: str
    """The name in Python."""
    annotation: str
    """The type as source."""
    has_value: bool
    """Whether there is a default, an alias or anything else behind an equals sign."""
    value: str
    """What stands there: a default, or a call of `Field` with the wire name; empty without one."""
    doc: Lines
    """The docstring below the field, indented by four."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassView:
    """A model, or the headers of an answer."""

    name: str
    """The class."""
    bases: str
    """The text between the parentheses: `Model`, or the classes that an allOf inherits from."""
    doc: Lines
    """The docstring of the class, indented by four, with an empty line where fields follow."""
    fields: tuple[FieldView, ...]
    """The fields that the class declares itself, in the order of the spec."""
    is_empty: bool
    """Whether it has neither a docstring nor fields, so that the body needs a `pass`."""
    has_input: bool
    """Whether it is what answers hold while requests carry another class."""
    input_class: str
    """The class that requests carry instead; empty without one."""
    as_input: str
    """The function of the runtime that turns the one into the other, as the module calls it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AliasView:
    """A name for a type that is no class: `name: TypeAlias = value`."""

    name: str
    """The alias."""
    value: str
    """The type as source."""
    is_recursive: bool
    """Whether the type mentions itself: then it is a `TypeAliasType` at run time, of quoted source."""
    quoted: str
    """`value` as a string literal."""
    quoted_name: str
    """`name` as a string literal."""
    doc: Lines
    """The docstring below the alias, not indented."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsView:
    """`models.py`."""

    doc: Lines
    """The docstring of the module."""
    imports: Lines
    """Its import statements, grouped and sorted, with empty lines between the groups."""
    enums: tuple[EnumView, ...]
    """The enums; they stand first, for fields have them as defaults."""
    classes: tuple[ClassView, ...]
    """The models, each after its bases."""
    aliases: tuple[AliasView, ...]
    """The aliases, each after those that it mentions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecView:
    """One `OperationSpec` constant: what the runtime has to know of an operation."""

    name: str
    """The constant."""
    annotation: str
    """`OperationSpec[...]` with the types of the answer."""
    arguments: Lines
    """The lines between the parentheses, each `name=value,`, indented by four."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationsView:
    """`operations.py`."""

    doc: Lines
    """The docstring of the module."""
    imports: Lines
    """Its import statements."""
    headers: tuple[ClassView, ...]
    """A class for each operation whose success answers have headers."""
    specs: tuple[SpecView, ...]
    """A constant for each operation, in the order of the spec."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorView:
    """The exception of one error status."""

    name: str
    """The class, named after the status: `NotFound`."""
    base: str
    """The runtime's class with the type of the problem body: `_errors.NotFound["models.Problem"]`."""
    doc: Lines
    """The docstring of the class, indented by four."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorsView:
    """`errors.py`: the API's own classes, and the runtime's names that it passes on."""

    doc: Lines
    """The docstring of the module."""
    imports: Lines
    """Import statements that only checkers need: the types of problem bodies."""
    has_imports: bool
    """Whether there are any."""
    has_classes: bool
    """Whether the spec documents any error."""
    classes: tuple[ErrorView, ...]
    """A class for each documented error status, range and default."""
    passed_on: Lines
    """The names of the runtime's classes that the API does not specialise."""
    exported: Lines
    """Every name of `__all__` as a string literal, sorted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureView:
    """One signature of a method."""

    parameters: Lines
    """The parameters with annotation and default, `self` and `*` among them, without commas."""
    returns: str
    """The type of the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodView:
    """A method of a client, of a group or of links."""

    name: str
    """The method."""
    define: str
    """`def` or `async def`."""
    signature: SignatureView
    """The signature of the implementation."""
    overloads: tuple[SignatureView, ...]
    """Signatures for checkers, where the type of the answer follows from an argument."""
    decorators: Lines
    """Decorators with their `@`, such as `@deprecated(...)`."""
    doc: Lines
    """The docstring, indented by eight."""
    call: Lines
    """The statements of the body, indented by eight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupView:
    """A class with methods: a tag's operations, their `with_response` form, or the links of an answer."""

    name: str
    """The class."""
    base: str
    """The runtime's class, as the module imports it: `Group`, `Links` or their async twins."""
    doc: Lines
    """The docstring of the class, indented by four."""
    has_response_view: bool
    """Whether it has a property `with_response`."""
    response_view: str
    """The class that this property returns; empty without one."""
    methods: tuple[MethodView, ...]
    """The methods, in the order of the spec."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRefView:
    """The attribute of a client that holds a group."""

    attribute: str
    """The attribute: the tag in snake_case."""
    class_name: str
    """The class of the group."""
    doc: Lines
    """The docstring of the property, indented by eight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientView:
    """`client.py` or `async_client.py`."""

    doc: Lines
    """The docstring of the module."""
    imports: Lines
    """Its import statements."""
    groups: tuple[GroupView, ...]
    """Links, groups and the `with_response` form of each group, each before the class that needs it."""
    client: GroupView
    """The client class; its methods are the operations without a tag."""
    attributes: tuple[GroupRefView, ...]
    """The groups as attributes of the client."""
    api: str
    """The slug of the API as a string literal."""
    api_version: str
    """The version of the API as a string literal."""
    servers: str
    """The URLs of the spec's servers as a tuple literal, variables at their defaults."""
    user_agent: str
    """What the client says it is, as a string literal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportView:
    """A name that a package hands out when it is asked for."""

    name: str
    """The name."""
    module: str
    """The module that it comes from, relative: `.client`."""
    statement: str
    """The import statement that says the same to a checker."""
    is_module: bool
    """Whether the name is that module itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OldNameView:
    """A name of an earlier version that still works."""

    old: str
    """The old name as a string literal."""
    new: str
    """Today's name as a string literal."""
    until: str
    """The day on which the old one goes, as a string literal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OldNamesView:
    """The old names of one module or class."""

    holder: str
    """`module` or `module.Class` as a string literal."""
    names: tuple[OldNameView, ...]
    """The names, sorted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiView:
    """One API's package: a sub-package, or the whole package of a loose file."""

    slug: str
    """The name of the API in the manifest; for a loose file its stem."""
    package: str
    """The name of the sub-package; empty where the modules stand in the package itself."""
    module: str
    """The package of the API, dotted, as a reader imports it."""
    runtime: str
    """The runtime as the modules of the API import it: `.._runtime` or `._runtime`."""
    title: str
    """The title in the spec's info, on one line."""
    version: str
    """The version in the spec's info."""
    doc: Lines
    """The docstring of the API's package."""
    client_class: str
    """The sync client."""
    async_client_class: str
    """The async client."""
    base_url: str
    """The URL of the first server; empty where the spec has none."""
    note: str
    """Where the spec comes from, for a table: the provenance, or `as given`, and whether an overlay corrects it."""
    spec_file: str
    """The file, relative to the project."""
    sha256: str
    """The digest of its bytes, in hex."""
    provenance: str
    """What the manifest says of its origin; empty for a loose file."""
    corrections: int
    """How many corrections its overlay makes, which the digest covers."""
    is_reconstruction: bool
    """Whether the spec was put together from what is known, and not published by its authority."""
    operation_count: int
    """How many operations there are."""
    exports: tuple[ExportView, ...]
    """The names that the API's package hands out."""
    models: ModelsView
    """The module `models`."""
    operations: OperationsView
    """The module `operations`."""
    errors: ErrorsView
    """The module `errors`."""
    client: ClientView
    """The module `client`."""
    async_client: ClientView
    """The module `async_client`."""
    has_old_names: bool = False
    """Whether any name of an earlier version still works."""
    old_names: tuple[OldNamesView, ...] = ()
    """Names of earlier versions that still work for a while."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleView:
    """One call made of a spec's own examples, for a README."""

    module: str
    """The package of the API, dotted."""
    client_class: str
    """Its client."""
    client_imports: str
    """What to import from the package, sorted: `AggregatorClient, Bearer`."""
    base_url: str
    """The URL of the API's first server."""
    standard_imports: Lines
    """Imports of the standard library that the call needs, and an empty line; nothing where it needs none."""
    module_imports: Lines
    """The import of the API's `models` or `errors`, where the call needs them."""
    first_line: str
    """The call, or its first line, such as `client.sag.get_sag(`, not indented."""
    more_lines: Lines
    """The rest of a call that does not fit on a line, indented to follow it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideView:
    """What a README can show: one call of each API, and at most one example of each further kind."""

    calls: tuple[ExampleView, ...]
    """The call that needs least, one for each API that has an example to make it of."""
    errors: tuple[ExampleView, ...]
    """A call that may be answered by 404; indented to stand in a `try`."""
    paging: tuple[ExampleView, ...]
    """A walk through a list that comes in pages."""
    uploads: tuple[ExampleView, ...]
    """A call that sends the file `dokument.pdf`."""
    downloads: tuple[ExampleView, ...]
    """A call that is answered by a file."""
    enums: tuple[ExampleView, ...]
    """An enum; `first_line` is its name, such as `models.Status`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeGroupView:
    """The changes of one kind in a release."""

    title: str
    """What they have in common, as a heading."""
    lines: Lines
    """The changes, one line of Markdown each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseView:
    """A release in the changelog."""

    version: str
    """The version of the package."""
    day: str
    """When it was released, YYYY-MM-DD."""
    specs: str
    """The versions of the specs that it was made from, in one line."""
    groups: tuple[ChangeGroupView, ...]
    """What had changed, worst first; none in a first release."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FacadeApiView:
    """An API as an attribute of the facade."""

    attribute: str
    """The attribute: the API's package, with an underscore behind a name that every facade has."""
    client_class: str
    """The client that it holds."""
    module: str
    """The module of the client, relative to the package: `.person.client`."""
    slug: str
    """The slug of the API as a string literal."""
    doc: Lines
    """The docstring of the property, indented by eight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FacadeView:
    """The class that holds all APIs, sync or async."""

    name: str
    """The class."""
    base: str
    """The runtime's class: `Facade` or `AsyncFacade`."""
    kind: str
    """`sync` or `async`, for prose."""
    doc: Lines
    """The docstring of the class, indented by four."""
    define: str
    """`def` or `async def`."""
    wait: str
    """`await ` for the async class, else empty."""
    apis: tuple[FacadeApiView, ...]
    """The APIs, in the order of the manifest."""
    has_references: bool
    """Whether it can follow references."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceView:
    """A type of reference and what answers it."""

    kind: str
    """The type as a string literal."""
    answer: str
    """The type of the answer as source."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FacadesView:
    """`facade.py`: the classes that hold all APIs."""

    classes: tuple[FacadeView, ...]
    """The sync and the async class; none for a package of one API."""
    has_classes: bool
    """Whether there are any."""
    imports: Lines
    """Imports that only checkers need: the clients, and the types of references."""
    has_references: bool
    """Whether the classes can follow references."""
    reference: str
    """The models of references as a union, as source; empty without references."""
    resource: str
    """What references can lead to, as a union, as source."""
    references: tuple[ReferenceView, ...]
    """The types of references, in the order of the manifest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueView:
    """`catalogue.py`: what is known of the APIs without importing one."""

    apis: Lines
    """An `ApiEntry(...)` for each API, indented by four, with commas."""
    references: Lines
    """The statement `REFERENCES = ReferenceTable(...)`."""
    has_references: bool
    """Whether the manifest says which operation answers which type of reference."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RenamedView:
    """A name that changed, as a row of the migration guide."""

    old: str
    """What code of an earlier version says: `SagClient.sager.find_sag`."""
    new: str
    """What to write instead."""
    until: str
    """The day on which the old name goes, YYYY-MM-DD."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MigrationView:
    """The names of one API that changed."""

    api: str
    """The slug."""
    names: tuple[RenamedView, ...]
    """The names, sorted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageView:
    """The whole project."""

    package: str
    """The Python package."""
    version: str
    """The version of the package."""
    is_flat: bool
    """Whether the modules of the one API stand in the package itself."""
    doc: Lines
    """The docstring of the package."""
    summary: str
    """One line that says what it is, without a full stop."""
    has_reconstructions: bool
    """Whether any spec is a reconstruction."""
    exports: tuple[ExportView, ...]
    """The names that the package hands out."""
    runtime_errors: Lines
    """The names of the runtime's exception classes."""
    example_client_class: str
    """The first API's client, for prose; empty without an API."""
    example_async_class: str
    """Its async twin."""
    guide: GuideView
    """Examples for a README."""
    facade: FacadesView
    """The module `facade`; a package of one API has none."""
    catalogue: CatalogueView
    """The module `catalogue`, beside `facade`."""
    apis: tuple[ApiView, ...]
    """The APIs, in the order of the manifest."""
    releases: tuple[ReleaseView, ...] = ()
    """What was released, newest first."""
    migrations: tuple[MigrationView, ...] = ()
    """The names that changed, of each API that has some."""
