"""Rules for operations, webhooks, callbacks, tags and named schemas."""

from __future__ import annotations

from collections.abc import Iterable

from generator.rules.dates import STABILITY, UNPROMISED, is_past, notice_days, parse_date
from generator.rules.finding import Level, Verdicts
from generator.rules.registry import Judgement, judges, rule
from generator.rules.view import View

BREAKING, POTENTIAL, SAFE = Level.BREAKING, Level.POTENTIAL, Level.SAFE
_GONE = "clients that call it get 404 or 405"
_KEEP = "keep it, deprecated with a sunset date, for a notice period"

rule("endpoint-added", "an operation was added")
for _at, _words in (("api-path", "a path with its last operation"), ("api", "an operation")):
    rule(f"{_at}-removed-without-deprecation", f"{_words} was removed", why=_GONE, advice=_KEEP)
    rule(
        f"{_at}-removed-with-deprecation", f"{_words} was removed after its deprecation", why=_GONE
    )
    rule(
        f"{_at}-removed-before-sunset",
        f"{_words} was removed before its sunset date",
        why=_GONE,
        advice="restore it until the sunset date",
    )
rule("api-path-sunset-parse", "a removed path's sunset date is no date", why=_GONE)
rule("webhook-added", "a webhook was added")
rule("webhook-removed", "a webhook was removed", why="clients wait for a call that never comes")
rule("callback-added", "a callback was added")
rule("callback-removed", "a callback was removed", why="clients wait for a call that never comes")
_SOURCE = "the generated method's name changes"
rule("api-operation-id-removed", "an operationId was removed or changed", why=_SOURCE,
     aliases=("operation-id-changed",), advice="keep the old name as an alias in the client")  # fmt: skip
rule("api-operation-id-added", "an operationId was added", why=_SOURCE)
rule("api-tag-removed", "an operation lost a tag", why="clients grouped by tag move the method")
rule("api-tag-added", "an operation gained a tag")
rule("tag-declaration-added", "a tag was declared")
rule("tag-declaration-removed", "a declared tag was removed")
rule("api-path-spelling-changed", "a path moved between the server's URL and the path itself",
     why="the full URL is the same")  # fmt: skip
rule("api-schema-removed", "a named schema was removed", why="the generated class is gone")
rule("api-schema-added", "a named schema was added")
rule("api-schema-renamed", "a named schema was renamed", why="the generated class's name changes",
     advice="keep the old name as an alias in the client")  # fmt: skip


@judges("operation")
def judge_operation(view: View) -> Iterable[Judgement]:
    change = view.change
    renamed = change.detail.get("renamed", "")
    if change.action == "added":
        more = f" (it seems to be the former {renamed})" if renamed else ""
        yield Judgement("endpoint-added", Verdicts(), f"{change.name} was added{more}")
        return
    at = "api" if view.has("path-remains") else "api-path"
    sunset = change.detail.get("sunset", "")
    later = f"; it seems to live on as {renamed}" if renamed else ""
    message = f"{change.name} was removed{later}"
    stability = change.detail.get("stability", "")
    bad = Verdicts(SAFE if stability in UNPROMISED else BREAKING, BREAKING)
    if stability and stability not in STABILITY:
        told = f"{message}; its stability {stability!r} is none of {', '.join(STABILITY)}"
        yield Judgement("api-invalid-stability-level", bad, told)
    if not view.has("deprecated"):
        yield Judgement(f"{at}-removed-without-deprecation", bad, message)
    elif not sunset:
        warned = POTENTIAL if notice_days(stability, view.options) == 0 else BREAKING
        wire = min(warned, bad.wire, key=lambda level: -level.rank)
        yield Judgement(f"{at}-removed-with-deprecation", Verdicts(wire, BREAKING), message)
    elif parse_date(sunset) is None:
        yield Judgement("api-path-sunset-parse", bad, f"{message}; sunset {sunset!r} is no date")
    elif is_past(sunset, view.options):
        verdicts = Verdicts(SAFE, BREAKING)
        yield Judgement(f"{at}-removed-with-deprecation", verdicts, f"{message}, past its sunset")
    else:
        yield Judgement(f"{at}-removed-before-sunset", bad, f"{message} before its sunset {sunset}")


@judges("webhook", "callback")
def judge_webhook(view: View) -> Iterable[Judgement]:
    change = view.change
    wire = BREAKING if change.action == "removed" else SAFE
    message = f"{change.kind} {change.name} was {change.action}"
    yield Judgement(f"{change.kind}-{change.action}", Verdicts(wire, wire), message)


@judges("operation-id")
def judge_operation_id(view: View) -> Iterable[Judgement]:
    change = view.change
    if change.action == "added":
        yield Judgement("api-operation-id-added", Verdicts(), f"operationId {change.new} was added")
        return
    told = f"operationId {change.old} -> {change.new or 'none'}"
    yield Judgement("api-operation-id-removed", Verdicts(source=BREAKING), told)


@judges("tag")
def judge_tag(view: View) -> Iterable[Judgement]:
    change = view.change
    source = POTENTIAL if change.action == "removed" else SAFE
    message = f"tag {change.name} {change.action}"
    yield Judgement(f"api-tag-{change.action}", Verdicts(source=source), message)


@judges("tag-declaration")
def judge_tag_declaration(view: View) -> Iterable[Judgement]:
    change = view.change
    message = f"tag {change.name} {change.action}"
    yield Judgement(f"tag-declaration-{change.action}", Verdicts(), message)


@judges("path-spelling")
def judge_path_spelling(view: View) -> Iterable[Judgement]:
    message = f"path {view.change.old} -> {view.change.new}; the full URL is the same"
    yield Judgement("api-path-spelling-changed", Verdicts(), message)


@judges("schema")
def judge_schema(view: View) -> Iterable[Judgement]:
    change = view.change
    source = SAFE if change.action == "added" else BREAKING
    told = f" to {change.new}" if change.action == "renamed" else ""
    message = f"schema {change.name} was {change.action}{told}"
    yield Judgement(f"api-schema-{change.action}", Verdicts(source=source), message)
