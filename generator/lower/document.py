"""OpenAPI Object -> Contract."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.contract import (
    Contract,
    Header,
    Info,
    Operation,
    Parameter,
    Ref,
    RequestBody,
    Response,
    Schema,
    SchemaLike,
    Tag,
)
from generator.diagnostics import Diagnostic, Severity
from generator.document import RawDocument
from generator.lower.composition import complete_discriminators
from generator.lower.digest import digests
from generator.lower.node import Lowering, Node
from generator.lower.operation import Surroundings, lower_path_item
from generator.lower.parameter import lower_header, lower_parameter
from generator.lower.request_body import read_request_body
from generator.lower.response import lower_response
from generator.lower.schema import lower_schema
from generator.lower.security import lower_security, lower_security_scheme, lower_servers

_ROOT = frozenset(
    """openapi $self info jsonSchemaDialect servers paths webhooks components security tags
    externalDocs""".split()
)
_INFO = frozenset(
    ["title", "summary", "description", "termsOfService", "contact", "license", "version"]
)
_TAG = frozenset(["name", "summary", "description", "externalDocs", "parent", "kind"])
_COMPONENTS = frozenset(
    """schemas responses parameters examples requestBodies headers securitySchemes links callbacks
    pathItems mediaTypes""".split()
)


def lower(document: RawDocument, *, api: str) -> tuple[Contract, tuple[Diagnostic, ...]]:
    """The contract of one document, and everything in it that is not understood, by name and place.

    The document is expected to be bundled (no references to other files); it need not be valid: what
    cannot be read is reported and left out.
    """
    run = Lowering(document, api)
    root = run.root()
    components = root.get("components")
    schema_nodes = list(components.items("schemas")) if components is not None else []
    for name, node in schema_nodes:
        run.names[node.pointer] = name
    security = lower_security(root) or ()
    servers = lower_servers(root)
    around = Surroundings(security, servers)
    schemas: dict[str, SchemaLike] = {name: lower_schema(node) for name, node in schema_nodes}
    operations = tuple(_operations(root, "paths", around))
    webhooks = tuple(_operations(root, "webhooks", Surroundings(security)))
    unused = dict(_unused(components)) if components is not None else {}
    _lower_hoisted(run, schemas)
    contract = Contract(
        api=api,
        oas=root.text("openapi") or "",
        info=_info(root),
        servers=servers,
        tags=tuple(_tags(root)),
        operations=operations,
        webhooks=webhooks,
        schemas=complete_discriminators(_without_loops(run, schemas)),
        security=security,
        security_schemes={
            name: scheme
            for name, node in (components.items("securitySchemes") if components else ())
            if (scheme := lower_security_scheme(name, node)) is not None
        },
        unused=unused,
        digests=digests(run, schema_nodes),
        extensions=root.extensions(_ROOT),
        doc=root.doc(),
        origin=root.origin,
    )
    if components is not None:
        components.extensions(_COMPONENTS)
    return contract, tuple(dict.fromkeys(run.diagnostics))


def _operations(root: Node, key: str, around: Surroundings) -> list[Operation]:
    found: list[Operation] = []
    for path, node in root.items(key):
        if not path.startswith("x-"):
            found.extend(lower_path_item(path, node, around))
    return found


def _unused(
    components: Node,
) -> Iterator[tuple[tuple[str, str], Parameter | Header | RequestBody | Response]]:
    """Component parts that no operation refers to; those that are only another name for one are left out."""
    run = components.run
    used = {*run.parameters, *run.bodies, *(key.partition(" ")[2] for key in run.headers)}
    used |= {key.partition(" ")[2] for key in run.responses}
    for kind, field, read in (
        ("parameter", "parameters", lambda name, node: lower_parameter(node)),
        ("header", "headers", lower_header),
        ("body", "requestBodies", lambda name, node: read_request_body(node)),
        ("response", "responses", lambda name, node: lower_response("default", node)),
    ):
        for name, node in components.items(field):
            if node.pointer not in used and not node.has("$ref"):
                part = read(name, node)
                if part is not None:
                    yield (kind, name), replace(part, component=name)


def _lower_hoisted(run: Lowering, schemas: dict[str, SchemaLike]) -> None:
    """Schemas that a reference names outside components/schemas; lowering one may queue more."""
    root = run.root()
    while run.hoisted:
        pointer = run.hoisted.pop(0)
        target = root.target("#" + pointer.replace("%", "%25"))
        if target is not None:
            schemas[run.names[pointer]] = lower_schema(target)


def _without_loops(run: Lowering, schemas: Mapping[str, SchemaLike]) -> dict[str, SchemaLike]:
    """Named schemas that are nothing but a circle of references are reported and accept everything."""
    found = dict(schemas)
    for name, schema in schemas.items():
        seen = {name}
        while isinstance(schema, Ref):
            if schema.target in seen:
                pointer = next(p for p, known in run.names.items() if known == name)
                node = run.root().target("#" + pointer.replace("%", "%25")) or run.root()
                run.say(
                    node,
                    "ref-loop",
                    f"schema {name!r} is only a circle of $refs: "
                    + " -> ".join([*sorted(seen), name]),
                    Severity.ERROR,
                )
                found[name] = Schema(origin=node.origin)
                break
            seen.add(schema.target)
            schema = schemas[schema.target]
    return found


def _info(root: Node) -> Info:
    node = root.get("info") or Node(root.run, {}, "/info", None, "info")
    contact, license_ = node.get("contact"), node.get("license")
    return Info(
        title=node.text("title") or "",
        version=node.text("version") or "",
        terms_of_service=node.text("termsOfService") or "",
        contact=contact.value if contact is not None and isinstance(contact.value, dict) else {},
        license=license_.value if license_ is not None and isinstance(license_.value, dict) else {},
        extensions=node.extensions(_INFO),
        doc=node.doc(),
        origin=node.origin,
    )


def _tags(root: Node) -> list[Tag]:
    return [
        Tag(
            name=name,
            parent=node.text("parent"),
            kind=node.text("kind"),
            extensions=node.extensions(_TAG),
            doc=node.doc(),
            origin=node.origin,
        )
        for node in root.elements("tags")
        if (name := node.text("name")) is not None
    ]
