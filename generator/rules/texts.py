"""What rules of one family have in common: why it matters, when it is harmless, what to do.

A registration says what is particular; what it leaves out is filled in from the first row whose pattern the
id matches. Order counts: the particular before the general.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_NOTICE = "keep the old form for a notice period beside the new one"
_TELL = "tell the consumers before it is used"
_NOBODY = "no client depends on it"
_AUTH = "no client uses it"


@dataclass(frozen=True, slots=True)
class Texts:
    """The three texts of a family, each empty where it has none."""

    why: str = ""
    safe_when: str = ""
    advice: str = ""


_FAMILIES = (
    (r"x-extensible-enum-value-added", Texts("clients were told to expect more values")),
    (r"response.*default-value", Texts("what absence means is told in another way; the same is sent")),
    (r"discriminator-property-name", Texts("decoders that look at the old property find no variant", "both properties are there, with the same meaning", "send both properties for a notice period")),
    (r"discriminator", Texts("a help for decoders; the values are the same")),
    # keywords that widen here and narrow there
    (r"request.*-(prefix-items|pattern-property)", Texts("a client may send a value that was accepted and now is refused", "the object or tuple is closed and the change lets in more, or no client sends such values", "keep accepting the old values for a notice period, or offer a new version")),
    (r"response.*-(prefix-items|pattern-property)", Texts("a client may receive a value that it was promised never to see", "the object or tuple is closed and the change lets in less, or clients read such values without checking them", "keep to what was promised, or agree with the consumers on a date")),
    # dates and stability
    (r"sunset-(missing|parse|invalid|deleted)|sunset-parse", Texts("clients cannot tell how long it works", "the date was told in another way", "give a date (YYYY-MM-DD) that keeps the notice period")),
    (r"sunset-date.*too-small", Texts("clients were promised more time", "all clients have moved already", "choose a later date")),
    (r"sunset-date-changed$", Texts("the date moved, and clients have the notice that they were promised")),
    (r"stability-decreased|invalid-stability", Texts("clients counted on the promise of the old level", "no client relies on it yet", "keep the level, or bring the change in a new version")),
    (r"stability-increased|reactivated", Texts("more is promised than before")),
    (r"deprecated(-with-sunset)?$", Texts("it goes on working; generated clients warn")),
    # access
    (r"security-component-(added|flow-added|oauth-scope-added)|anonymous-added|scope-removed$", Texts("whoever was let in before still is", _NOBODY, "tell the authorization server's clients")),
    (r"oauth-scope-changed|bearer-format|component-deprecated", Texts("a text for people; nothing is sent in another way")),
    (r"security-component-removed", Texts("what it takes to call is told where operations ask for it")),
    (r"security-component-.*url-changed", Texts("clients fetch tokens from the address that they were configured with", "the old address goes on answering", "keep the old address answering for a notice period")),
    (r"security|anonymous-removed", Texts("callers that satisfied the old requirement get 401 or 403", "all callers already satisfy the new one", "accept both for a notice period")),
    (r"server-added", Texts("the old addresses go on")),
    (r"server", Texts("clients call the address that they were configured with", "the old address goes on answering", "keep it answering for a notice period")),
    # operations
    (r"(endpoint|webhook|callback|tag|declaration|api-schema|operation-id)-added|tag-removed|declaration-removed", Texts("nothing that was there goes away")),
    (r"api.*removed|webhook-removed|callback-removed|api-path", Texts("clients that depend on it fail", "nobody calls it any more, as the access log shows", "keep it, deprecated with a sunset date, for a notice period")),
    (r"link-", Texts("links are a hint for people and tools; no message changes")),
    # documents
    (r"unclassified", Texts("", "the difference turns out to mean nothing", "report it: it is a gap in the rules")),
    # statuses, media types, headers, bodies
    (r"non-success-status", Texts("clients handle any error status")),
    (r"success-status-added", Texts("the statuses that clients wait for are still sent")),
    (r"success-status-removed", Texts("", "clients accept any 2xx status", _NOTICE)),
    (r"response-media-type-name-(changed|specialized)|media-type-added$", Texts("what clients ask for or parse is still there")),
    (r"response-body-media-type-(item-)?schema-added|request-body-media-type-(item-)?schema-removed", Texts("every message that was possible or accepted still is")),
    (r"request-body-media-type-(item-)?schema-added", Texts("what was accepted without a schema may be refused", "the schema says what was always checked", "write the schema as wide as the server's check")),
    (r"response-body-media-type-(item-)?schema-removed", Texts("the body may be anything", "the body is the same as before", "keep the schema")),
    (r"media-type|encoding", Texts("the same value is written in another way", "the other side reads both ways", _NOTICE)),
    (r"serialization|content-changed$|xml-changed", Texts("the same value is written in another way", "the other side reads both ways", "add it under a new name and keep the old for a notice period")),
    (r"response-header-(added|became-required)|required-property-added|optional-property-added|write-only-property-added", Texts("clients pass over what they do not know")),
    (r"header-(became-optional|removed)|header-removed", Texts("clients that read it find nothing", "no client reads it", "keep sending it for a notice period")),
    (r"write-only-property-(became|removed)|write-only-property-enum", Texts("the value is not sent to clients")),
    (r"request-body-(added-optional|became-optional)|new-optional|request.*became-optional|parameter-became-optional", Texts("requests that were right still are")),
    (r"new-request-path-parameter", Texts("", "no client calls the path", "add a new path and keep the old for a notice period")),
    (r"new-required|request.*became-required|added-required", Texts("requests without it are refused", "the server goes on accepting requests without it", "make it optional, or give it a default that the server fills in")),
    (r"request-parameter-removed-with-deprecation", Texts("it was announced", "its sunset has passed, or no client sends it", "give the deprecation a sunset date and wait for it")),
    (r"request-(body|parameter)-removed", Texts("", "the server ignores what it does not know", "accept and ignore it for a notice period")),
    # properties
    (r"request-.*removed$(?<!value-removed)(?<!enum-removed)", Texts("what a client sends in it is ignored or refused", "no client sends it", "accept and ignore it for a notice period")),
    (r"response.*became-required", Texts("what was sometimes there always is")),
    (r"response.*became-optional", Texts("clients that count on it find nothing", "it is still always sent", "go on sending it for a notice period")),
    (r"request.*became-read-only", Texts("what a client sends in it is ignored or refused", "no client sends it", "accept and ignore it for a notice period")),
    (r"request-required.*became-not-read-only|request.*-required-property-became-not-read-only", Texts("a client that never sent it now has to", "the server goes on filling it in", "make it optional")),
    (r"response.*became-write-only", Texts("clients that read it find nothing", "no client reads it", "go on sending it for a notice period")),
    (r"response.*required-property-became-not-write-only", Texts("a required value appears where none was; older decoders pass over it", "clients keep what they do not know", _TELL)),
    (r"became(-not)?-(read|write)-only", Texts("in this direction the same travels as before")),
    (r"request.*additional-properties-.*-to-(closed|typed)(?<!closed-to-typed)", Texts("a client that sends further properties is refused", "no client sends further properties", "refuse them only in a new version")),
    (r"response.*additional-properties-(open-to|typed-to-closed)", Texts("every object that is sent was possible before")),
    (r"response.*additional-properties-(closed-to|typed-to-open)", Texts("clients may receive properties that they were promised never to see", "clients keep what they do not know", _TELL)),
    (r"additional-properties", Texts("every object that was accepted or sent still may be", "clients keep what they do not know", _TELL)),
    # values
    (r"default-value", Texts("a client that leaves the value out now means something else", "clients always send the value", "keep the default, or make the value required in a new version")),
    (r"request.*became-enum", Texts("a client may send a value that is not listed", "the listed values are all that clients send", "list what is in use, and refuse others only in a new version")),
    (r"response.*(became-enum|enum-value-removed)|mediatype-enum-value-removed|read-only-property-enum", Texts("every value that is sent was possible before")),
    (r"response.*enum-(removed|value-added)", Texts("a client may receive a value that it does not know", "clients keep unknown values (open enums)", _TELL)),
    (r"request.*enum-value-removed", Texts("a client that sends it is refused", "no client sends it", "accept it for a notice period")),
    (r"enum-value-added|enum-removed", Texts("every value that was accepted still is")),
    (r"union-keyword", Texts("the variants are the same; whether several may hold at once rarely matters")),
    (r"type-compatible", Texts("the values are the same on the wire")),
    (r"request.*unwrapped", Texts("values of the other variants were accepted and now are refused", "no client sends the other variants", "accept them for a notice period")),
    (r"response.*unwrapped", Texts("values of the remaining kind were possible before", "the remaining schema is one of the former variants", "keep to the former variants")),
    (r"wrapped-in-one-of", Texts("", "", "keep the old schema as one of the variants; add variants in a new version")),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern), texts) for pattern, texts in _FAMILIES)


def family(code: str) -> Texts:
    """The texts of the family that an id belongs to; empty ones when it belongs to none."""
    for pattern, texts in _COMPILED:
        if pattern.search(code):
            return texts
    return Texts()
