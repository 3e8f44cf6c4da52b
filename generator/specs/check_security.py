"""Security requirements against the schemes and scopes that the document defines."""

from __future__ import annotations

from collections.abc import Iterator

from generator.contract.schema import JsonValue
from generator.diagnostics import Diagnostic, Severity
from generator.document import join_pointer
from generator.specs.index import Index, nearest


def check_security(index: Index) -> Iterator[Diagnostic]:
    """Each security requirement that names a scheme, or an OAuth scope, that nobody defined."""
    components = index.document.data.get("components")
    schemes = components.get("securitySchemes") if isinstance(components, dict) else None
    defined = schemes if isinstance(schemes, dict) else {}
    for node in index.nodes:
        if node.kind not in ("document", "operation"):
            continue
        listed = node.value.get("security")
        for position, requirement in enumerate(listed if isinstance(listed, list) else ()):
            if isinstance(requirement, dict):
                pointer = f"{node.pointer}/security/{position}"
                yield from _requirement(index, defined, requirement, pointer)


def _requirement(
    index: Index, defined: dict[str, JsonValue], requirement: dict[str, JsonValue], pointer: str
) -> Iterator[Diagnostic]:
    for name, scopes in requirement.items():
        at = index.document.location(requirement, name)
        here = join_pointer(pointer, name)
        if name not in defined:
            # From 3.2 on a requirement may also point to a scheme by URI.
            if "/" in name or "#" in name:
                continue
            message = f"the security scheme {name!r} is not defined"
            hint = (
                nearest(name, list(defined)) or f"define it under components.securitySchemes.{name}"
            )
            yield index.problem("security-scheme-undefined", message, here, at=at, hint=hint)
            continue
        known = _scopes(index.follow(defined[name]))
        if known is None or not isinstance(scopes, list):
            continue
        for scope in scopes:
            if isinstance(scope, str) and scope not in known:
                message = f"the scope {scope!r} is in no flow of the security scheme {name!r}"
                yield index.problem(
                    "security-scope-undefined",
                    message,
                    here,
                    at=at,
                    hint=nearest(scope, sorted(known)) or "list it under the scopes of a flow",
                    severity=Severity.WARNING,
                )


def _scopes(scheme: JsonValue) -> set[str] | None:
    """The scopes that an OAuth scheme's flows list; None for a scheme of another type."""
    if not isinstance(scheme, dict) or scheme.get("type") != "oauth2":
        return None
    flows = scheme.get("flows")
    names: set[str] = set()
    for flow in flows.values() if isinstance(flows, dict) else ():
        scopes = flow.get("scopes") if isinstance(flow, dict) else None
        if isinstance(scopes, dict):
            names.update(scopes)
    return names
