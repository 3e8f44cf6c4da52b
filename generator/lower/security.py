"""Security Scheme, Security Requirement and Server Objects."""

from __future__ import annotations

from generator.contract import OAuthFlow, Requirement, SecurityScheme, Server, ServerVariable
from generator.diagnostics import Severity
from generator.lower.node import Node

_SCHEME = frozenset(
    """type description name in scheme bearerFormat flows openIdConnectUrl oauth2MetadataUrl deprecated
    $ref""".split()
)
_FLOW = frozenset(
    ["authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl", "scopes"]
)
_SERVER = frozenset(["url", "description", "variables", "name"])


def lower_security(node: Node) -> tuple[Requirement, ...] | None:
    """The alternatives of a `security` list; None when the list is absent, () when it is empty."""
    if not node.has("security"):
        return None
    return tuple(
        Requirement(
            {
                name: frozenset(str(scope.value) for scope in scopes.elements())
                for name, scopes in element.items()
            },
            element.origin,
        )
        for element in node.elements("security")
    )


def lower_security_scheme(name: str, node: Node) -> SecurityScheme | None:
    """One scheme; None (reported) when it has no type."""
    target, _ = node.follow()
    kind = target.text("type")
    if kind is None:
        node.run.say(node, "security-scheme-unreadable", f"{name!r} has no type", Severity.ERROR)
        return None
    flows = target.get("flows")
    return SecurityScheme(
        name=name,
        type=kind,
        place=target.text("in"),
        parameter=target.text("name"),
        scheme=target.text("scheme"),
        bearer_format=target.text("bearerFormat"),
        flows={
            kind: _lower_flow(kind, child)
            for kind, child in (flows.items() if flows is not None else ())
            if not kind.startswith("x-")
        },
        open_id_connect_url=target.text("openIdConnectUrl"),
        oauth2_metadata_url=target.text("oauth2MetadataUrl"),
        deprecated=target.flag("deprecated"),
        extensions=target.extensions(_SCHEME),
        doc=target.doc(),
        origin=target.origin,
    )


def _lower_flow(kind: str, node: Node) -> OAuthFlow:
    return OAuthFlow(
        kind=kind,
        scopes={scope: str(child.value or "") for scope, child in node.items("scopes")},
        authorization_url=node.text("authorizationUrl"),
        token_url=node.text("tokenUrl"),
        refresh_url=node.text("refreshUrl"),
        device_authorization_url=node.text("deviceAuthorizationUrl"),
        extensions=node.extensions(_FLOW),
        origin=node.origin,
    )


def lower_servers(node: Node) -> tuple[Server, ...]:
    return tuple(lower_server(element) for element in node.elements("servers"))


def lower_server(node: Node) -> Server:
    return Server(
        url=node.text("url") or "/",
        name=node.text("name"),
        variables={
            name: ServerVariable(
                default=child.text("default") or "", enum=child.texts("enum"), doc=child.doc()
            )
            for name, child in node.items("variables")
        },
        extensions=node.extensions(_SERVER),
        doc=node.doc(),
        origin=node.origin,
    )
