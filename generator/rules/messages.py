"""Rules for parameters, bodies, media types, statuses, headers and links."""

from __future__ import annotations

from collections.abc import Iterable

from generator.diff.changes import Effect
from generator.rules.dates import is_past
from generator.rules.finding import Level, Verdicts
from generator.rules.registry import Judgement, judges, rule
from generator.rules.variance import Side
from generator.rules.view import View

BREAKING, POTENTIAL, SAFE = Level.BREAKING, Level.POTENTIAL, Level.SAFE

_KEEP = "keep it for a notice period beside the new one"
for _id, _meaning, _why, _advice in (
    ("new-request-path-parameter", "a path parameter was added", "the URL is another", ""),
    ("new-required-request-parameter", "a required parameter was added", "requests without it are refused", "make it optional"),
    ("new-optional-request-parameter", "an optional parameter was added", "", ""),
    ("new-required-request-default-parameter-to-existing-path", "a required parameter was added for the whole path", "requests without it are refused", "make it optional"),
    ("new-optional-request-default-parameter-to-existing-path", "an optional parameter was added for the whole path", "", ""),
    ("request-parameter-removed", "a parameter was removed", "what a client asks for with it is ignored or refused", _KEEP),
    ("request-parameter-removed-with-deprecation", "a parameter was removed after its sunset", "", ""),
    ("request-parameter-removed-before-sunset", "a deprecated parameter was removed before its sunset", "clients were promised more time", "restore it until the sunset date"),
    ("request-parameter-became-required", "a parameter became required", "requests without it are refused", "keep it optional"),
    ("request-parameter-became-optional", "a parameter became optional", "", ""),
    ("request-path-parameter-renamed", "a path parameter has another name", "the URL is the same, but the argument of the generated method has another name", "keep the old name; the server does not see it"),
    ("request-parameter-serialization-changed", "style, explode or allowReserved of a parameter changed", "the same value is written in another way in the URL or header", "add a parameter under a new name"),
    ("response-header-serialization-changed", "style or explode of a response header changed", "the same value is written in another way", ""),
    ("request-parameter-content-changed", "a parameter is described by content instead of schema, or the other way round", "the same value is written in another way", ""),
    ("response-header-content-changed", "a header is described by content instead of schema, or the other way round", "the same value is written in another way", ""),
    ("parameter-media-type-added", "a media type of a parameter or header was added", "", ""),
    ("parameter-media-type-removed", "a media type of a parameter or header was removed", "the value is written in another way", ""),
    ("parameter-media-type-name-changed", "a media type of a parameter or header was renamed", "the value is written in another way", ""),
    ("request-body-added-required", "a required request body was added", "requests without one are refused", "make it optional"),
    ("request-body-added-optional", "an optional request body was added", "", ""),
    ("request-body-removed", "the request body was removed", "what a client sends is ignored or refused", ""),
    ("request-body-became-required", "the request body became required", "requests without one are refused", ""),
    ("request-body-became-optional", "the request body became optional", "", ""),
    ("request-body-media-type-added", "a media type of the request body was added", "", ""),
    ("request-body-media-type-removed", "a media type of the request body was removed", "clients that send it get 415", _KEEP),
    ("request-body-media-type-name-changed", "a media type of the request body was renamed", "clients send the old name", ""),
    ("response-media-type-added", "a media type of a response was added", "", ""),
    ("response-media-type-removed", "a media type of a response was removed", "clients that ask for it or parse it fail", _KEEP),
    ("response-media-type-name-changed", "a media type of a response was renamed", "", ""),
    ("response-media-type-name-generalized", "a media type of a response became more general", "a client may receive a form that it does not know", ""),
    ("response-media-type-name-specialized", "a media type of a response became more specific", "", ""),
    ("response-success-status-removed", "a success status was removed", "clients that wait for it take success for failure", _KEEP),
    ("response-success-status-added", "a success status was added", "", ""),
    ("response-non-success-status-removed", "an error status was removed", "", ""),
    ("response-non-success-status-added", "an error status was documented", "", ""),
    ("response-header-added", "a response header was added", "", ""),
    ("required-response-header-removed", "a required response header was removed", "clients that read it find nothing", _KEEP),
    ("optional-response-header-removed", "an optional response header was removed", "clients that read it find nothing", ""),
    ("response-header-became-optional", "a response header became optional", "clients that count on it may find nothing", ""),
    ("response-header-became-required", "a response header became required", "", ""),
    ("response-link-added", "a link of a response was added", "", ""),
    ("response-link-removed", "a link of a response was removed", "clients that follow it find nothing", ""),
    ("response-link-changed", "a link of a response changed", "", ""),
    ("encoding-changed", "the encoding of a multipart or form part changed", "the same value is sent in another way", ""),
):  # fmt: skip
    rule(_id, _meaning, why=_why, advice=_advice)
for _side, _added, _removed in (
    ("request-body", Effect.NARROWS, Effect.WIDENS),
    ("response-body", Effect.NARROWS, Effect.WIDENS),
):
    for _action in ("added", "removed"):
        rule(
            f"{_side}-media-type-schema-{_action}", f"{_side}: a media type's schema was {_action}"
        )
        _code = f"{_side}-media-type-item-schema-{_action}"
        _aliases = (
            (f"{_code}-untyped",) if _code.startswith("response") and _action == "removed" else ()
        )
        rule(_code, f"{_side}: an itemSchema was {_action}", aliases=_aliases)


@judges("parameter")
def judge_parameter(view: View) -> Iterable[Judgement]:
    change = view.change
    place, name = change.detail["place"], change.name
    if view.side is Side.RESPONSE:
        action = "added" if change.action == "added" else "removed"
        wire = SAFE if action == "added" else POTENTIAL
        code = "response-header-added" if action == "added" else "optional-response-header-removed"
        yield Judgement(code, Verdicts(wire), f"{place} parameter {name} was {action}")
        return
    if change.action == "added":
        yield _new_parameter(view, place, name)
        return
    sunset = change.detail.get("sunset", "")
    moved = change.detail.get("moved", "")
    where = f"; it moved to {moved}" if moved else ""
    message = f"{place} parameter {name} was removed{where}"
    wire, code = POTENTIAL, "request-parameter-removed"
    if view.has("deprecated") and sunset:
        if is_past(sunset, view.options):
            wire, code = SAFE, "request-parameter-removed-with-deprecation"
        else:
            wire, code = BREAKING, "request-parameter-removed-before-sunset"
            message += f" before its sunset {sunset}"
    elif view.has("deprecated"):
        code = "request-parameter-removed-with-deprecation"
    elif moved or (view.has("required") and place == "path"):
        wire = BREAKING
    yield Judgement(code, Verdicts(wire, BREAKING), message)


def _new_parameter(view: View, place: str, name: str) -> Judgement:
    required = view.has("required")
    message = f"{'required' if required else 'optional'} {place} parameter {name} was added"
    wire = BREAKING if required else SAFE
    if place == "path":
        return Judgement("new-request-path-parameter", Verdicts(wire, wire), message)
    need = "required" if required else "optional"
    code = f"new-{need}-request-parameter"
    if view.has("path-level"):
        code = f"new-{need}-request-default-parameter-to-existing-path"
    return Judgement(code, Verdicts(wire, wire), message)


@judges("parameter-required")
def judge_parameter_required(view: View) -> Iterable[Judgement]:
    required = view.change.action == "became"
    wire = view.wire(Effect.NARROWS if required else Effect.WIDENS)
    need = "required" if required else "optional"
    prefix = "response-header" if view.side is Side.RESPONSE else "request-parameter"
    yield Judgement(
        f"{prefix}-became-{need}", Verdicts(wire, wire), f"{view.subject} became {need}"
    )


@judges("serialization")
def judge_serialization(view: View) -> Iterable[Judgement]:
    change = view.change
    wire = SAFE if view.has("widens") else BREAKING
    prefix = "response-header" if view.side is Side.RESPONSE else "request-parameter"
    message = f"{view.subject}: {change.action} {change.old} -> {change.new}"
    yield Judgement(f"{prefix}-serialization-changed", Verdicts(wire), message)


@judges("parameter-name")
def judge_parameter_name(view: View) -> Iterable[Judgement]:
    message = (
        f"path parameter {view.change.old} is called {view.change.new} now; the URL is the same"
    )
    yield Judgement("request-path-parameter-renamed", Verdicts(source=BREAKING), message)


@judges("parameter-content")
def judge_parameter_content(view: View) -> Iterable[Judgement]:
    prefix = "response-header" if view.side is Side.RESPONSE else "request-parameter"
    message = f"{view.subject} changed between schema and content"
    yield Judgement(f"{prefix}-content-changed", Verdicts(BREAKING, POTENTIAL), message)


@judges("parameter-media-type", "parameter-media-type-name")
def judge_parameter_media_type(view: View) -> Iterable[Judgement]:
    change = view.change
    wire = SAFE if change.action == "added" else BREAKING
    is_name = change.kind.endswith("name")
    code = (
        "parameter-media-type-name-changed" if is_name else f"parameter-media-type-{change.action}"
    )
    told = f"{change.old} -> {change.new}" if is_name else f"{change.name} {change.action}"
    yield Judgement(code, Verdicts(wire), f"{view.subject}: media type {told}")


@judges("body")
def judge_body(view: View) -> Iterable[Judgement]:
    if view.change.action == "removed":
        wire = view.wire(Effect.NARROWS)
        yield Judgement(
            "request-body-removed", Verdicts(wire, BREAKING), "the request body was removed"
        )
        return
    required = view.has("required")
    wire = view.wire(Effect.NARROWS) if required else SAFE
    need = "required" if required else "optional"
    code = f"request-body-added-{need}"
    yield Judgement(code, Verdicts(wire, wire), f"a request body ({need}) was added")


@judges("body-required")
def judge_body_required(view: View) -> Iterable[Judgement]:
    required = view.change.action == "became"
    wire = view.wire(Effect.NARROWS if required else Effect.WIDENS)
    need = "required" if required else "optional"
    code = f"request-body-became-{need}"
    yield Judgement(code, Verdicts(wire, wire), f"the request body became {need}")


@judges("media-type")
def judge_media_type(view: View) -> Iterable[Judgement]:
    change = view.change
    kind = "request-body" if view.side is Side.REQUEST else "response"
    wire = BREAKING if change.action == "removed" else SAFE
    message = f"{view.trail.label}: media type {change.name} was {change.action}"
    code, turn = f"{kind}-media-type-{change.action}", change.detail.get("turn", "")
    told = {"removed": "generalized", "added": "specialized"}[change.action] == turn
    aliases = (f"{kind}-media-type-name-{turn}",) if told and kind == "response" else ()
    yield Judgement(code, Verdicts(wire, wire), message, aliases)


@judges("media-type-name")
def judge_media_type_name(view: View) -> Iterable[Judgement]:
    """Of one kind and with another parameter or suffix: a client that parses by kind is not hit."""
    change = view.change
    message = f"{view.trail.label}: media type {change.old} -> {change.new}"
    if view.side is Side.REQUEST:
        level = SAFE if change.action == "generalized" else POTENTIAL
        yield Judgement("request-body-media-type-name-changed", Verdicts(level), message)
        return
    wire = BREAKING if change.action == "generalized" else SAFE
    yield Judgement(f"response-media-type-name-{change.action}", Verdicts(wire), message)


@judges("media-type-schema", "item-schema")
def judge_media_type_schema(view: View) -> Iterable[Judgement]:
    change = view.change
    added = change.action == "added"
    wire = view.wire(Effect.NARROWS if added else Effect.WIDENS)
    at = "request-body" if view.side is Side.REQUEST else "response-body"
    word = "schema" if change.kind == "media-type-schema" else "item-schema"
    message = f"{view.trail.label} {change.name}: {word} {change.action}"
    yield Judgement(f"{at}-media-type-{word}-{change.action}", Verdicts(wire, wire), message)


@judges("encoding")
def judge_encoding(view: View) -> Iterable[Judgement]:
    change = view.change
    message = f"{view.trail.label}: encoding of {change.name} {change.old or 'default'} -> {change.new or 'default'}"
    yield Judgement("encoding-changed", Verdicts(BREAKING), message)


@judges("status")
def judge_status(view: View) -> Iterable[Judgement]:
    change = view.change
    kind = "success" if view.has("success") else "non-success"
    removed_success = kind == "success" and change.action == "removed"
    wire = BREAKING if removed_success else SAFE
    message = f"response status {change.name} was {change.action}"
    yield Judgement(f"response-{kind}-status-{change.action}", Verdicts(wire, wire), message)


@judges("header")
def judge_header(view: View) -> Iterable[Judgement]:
    change = view.change
    if change.action == "added":
        message = f"{view.trail.label} header {change.name} was added"
        yield Judgement("response-header-added", Verdicts(), message)
        return
    required = view.has("required")
    wire = BREAKING if required else POTENTIAL
    need = "required" if required else "optional"
    message = f"{view.trail.label} header {change.name} was removed"
    yield Judgement(f"{need}-response-header-removed", Verdicts(wire, POTENTIAL), message)


@judges("header-required")
def judge_header_required(view: View) -> Iterable[Judgement]:
    required = view.change.action == "became"
    wire = view.wire(Effect.NARROWS if required else Effect.WIDENS)
    need = "required" if required else "optional"
    yield Judgement(
        f"response-header-became-{need}", Verdicts(wire), f"{view.subject} became {need}"
    )


@judges("link")
def judge_link(view: View) -> Iterable[Judgement]:
    change = view.change
    level = SAFE if change.action == "added" else POTENTIAL
    told = f" {change.old} -> {change.new}" if change.old != change.new else ""
    message = f"{view.trail.label}: link {change.name} {change.action}{told}"
    yield Judgement(f"response-link-{change.action}", Verdicts(runtime=SAFE, source=level), message)
