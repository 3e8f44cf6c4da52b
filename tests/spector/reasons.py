"""Why a scenario is not passed; every one that is not passed has its reason here, and no other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase

NO_FORM: Mapping[str, str] = {
    "Encode_Bytes_RequestBody_base64url": (
        "The document says `contentEncoding: base64`: the compiler drops `@encode` on the scalar of a body."
    ),
    "Parameters_Path_optional": (
        "An optional path parameter: OpenAPI asks for `required: true`. Compiled `required: false`, which is"
        " no valid document, so the compile step says `true`; the call without the parameter is left out."
    ),
    "Payload_Pageable_ServerDrivenPagination_link": "The next page is an address in the answer, of no operation of the document.",
    "Payload_Pageable_ServerDrivenPagination_linkString": "As `link`.",
    "Payload_Pageable_ServerDrivenPagination_nestedLink": "As `link`.",
    "Payload_Pageable_XmlPagination_listWithNextLink": "As `link`.",
    "Routes_PathParameters_ReservedExpansion_*": (
        "`{+param}`: `allowReserved` does not exist for path parameters (OpenAPI 3.1), the compiler drops it."
    ),
    "Routes_PathParameters_PathExpansion_*": (
        "`{/param}`: OpenAPI has no such style for path parameters, the compiler writes `simple` instead."
    ),
    "Routes_QueryParameters_QueryContinuation_*": (
        "The path has a query of its own (`?fixed=true`), which OpenAPI forbids: the compiler leaves the"
        " operation out."
    ),
}
"""Scenarios (or patterns of names) whose document does not say what the scenario asks for."""

KNOWN: Mapping[str, str] = {}
"""Scenarios that have an OpenAPI form and do not pass yet."""


def reason_of(scenario: str, reasons: Mapping[str, str]) -> str | None:
    """The reason given for a scenario."""
    found = (why for pattern, why in reasons.items() if fnmatchcase(scenario, pattern))
    return next(found, None)


def unused(reasons: Mapping[str, str], scenarios: Iterable[str]) -> list[str]:
    """The patterns that none of the scenarios fits."""
    names = list(scenarios)
    return [p for p in reasons if not any(fnmatchcase(name, p) for name in names)]
