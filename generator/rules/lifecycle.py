"""Rules for deprecation, sunset dates and stability levels."""

from __future__ import annotations

from collections.abc import Iterable

from generator.rules.dates import STABILITY, earliest, notice_days, parse_date
from generator.rules.finding import Level, Verdicts
from generator.rules.registry import Judgement, judges, rule
from generator.rules.variance import Side
from generator.rules.view import View

BREAKING, SAFE = Level.BREAKING, Level.SAFE
_PROMISE = "clients were promised a date, or enough notice"

for _id, _meaning in (
    ("endpoint-deprecated", "an operation was deprecated"),
    ("endpoint-deprecated-with-sunset", "an operation was deprecated and given a sunset date"),
    ("endpoint-reactivated", "an operation is no longer deprecated"),
    ("request-parameter-deprecated", "a parameter was deprecated"),
    ("request-parameter-reactivated", "a parameter is no longer deprecated"),
    ("response-header-deprecated", "a response header was deprecated"),
    ("response-header-reactivated", "a response header is no longer deprecated"),
    ("api-stability-increased", "an operation became more stable"),
    ("sunset-date-changed", "the sunset date of something deprecated changed"),
):
    rule(_id, _meaning)
for _id, _meaning in (
    (
        "api-deprecated-sunset-missing",
        "an operation was deprecated without the sunset date it needs",
    ),
    ("api-deprecated-sunset-parse", "the sunset date of an operation is no date"),
    ("api-sunset-date-too-small", "the sunset date of an operation gives too little notice"),
    ("api-sunset-date-changed-too-small", "the sunset date of an operation was moved too close"),
    ("sunset-deleted", "the sunset date of a deprecated operation was deleted"),
    ("api-stability-decreased", "an operation became less stable"),
    ("api-invalid-stability-level", "a stability level is not draft, alpha, beta or stable"),
    (
        "request-parameter-deprecated-sunset-missing",
        "a parameter was deprecated without a sunset date",
    ),
    ("request-parameter-sunset-parse", "the sunset date of a parameter is no date"),
    ("request-parameter-sunset-deleted", "the sunset date of a deprecated parameter was deleted"),
    (
        "request-parameter-sunset-date-too-small",
        "the sunset of a parameter gives too little notice",
    ),
    (
        "request-parameter-sunset-date-changed-too-small",
        "the sunset of a parameter was moved too close",
    ),
):
    rule(_id, _meaning, why=_PROMISE, advice="give a date that keeps the notice period")
for _at in ("request-property", "response-property"):
    rule(f"{_at}-deprecated", f"{_at}: deprecated")
    rule(f"{_at}-deprecated-with-sunset", f"{_at}: deprecated and given a sunset date")
    rule(f"{_at}-reactivated", f"{_at}: no longer deprecated")
    rule(
        f"{_at}-deprecated-sunset-missing", f"{_at}: deprecated without a sunset date", why=_PROMISE
    )
    rule(f"{_at}-deprecated-sunset-invalid", f"{_at}: the sunset date is no date", why=_PROMISE)
    rule(f"{_at}-sunset-date-too-small", f"{_at}: the sunset date is too close", why=_PROMISE)
    rule(f"{_at}-stability-increased", f"{_at}: became more stable")
    rule(f"{_at}-stability-decreased", f"{_at}: became less stable", why=_PROMISE)

BAD = Verdicts(BREAKING)
FINE = Verdicts()


@judges("endpoint-deprecated")
def judge_endpoint(view: View) -> Iterable[Judgement]:
    change, stability = view.change, view.change.detail.get("stability", "")
    old, new = change.old, change.new
    if change.action == "unset":
        yield Judgement("endpoint-reactivated", FINE, "the operation is no longer deprecated")
        return
    if stability and stability not in STABILITY:
        return
    first = earliest(stability, view.options)
    if change.action == "set":
        if not new:
            if notice_days(stability, view.options) > 0:
                message = "the operation was deprecated without a sunset date"
                yield Judgement("api-deprecated-sunset-missing", BAD, message)
            yield Judgement("endpoint-deprecated", FINE, "the operation was deprecated")
            return
        day = parse_date(new)
        if day is None:
            message = f"sunset {new!r} is no date (YYYY-MM-DD)"
            yield Judgement("api-deprecated-sunset-parse", BAD, message)
        elif first is not None and day < first:
            message = f"sunset {new} is earlier than the notice allows ({first})"
            yield Judgement("api-sunset-date-too-small", BAD, message)
        message = f"the operation was deprecated; it ends on {new}"
        yield Judgement("endpoint-deprecated-with-sunset", FINE, message)
        return
    yield from _moved(
        view,
        "sunset-deleted",
        "api-deprecated-sunset-parse",
        "api-sunset-date-changed-too-small",
        old,
        new,
    )


def _moved(
    view: View, deleted: str, unreadable: str, too_small: str, old: str, new: str
) -> Iterable[Judgement]:
    """A sunset date that changed while the thing stayed deprecated."""
    if old and not new:
        yield Judgement(deleted, BAD, f"the sunset date {old} was deleted")
        return
    before, after = parse_date(old), parse_date(new)
    if after is None or (old and before is None):
        bad = new if after is None else old
        aliases = ("api-path-sunset-parse",) if unreadable.startswith("api") else ()
        yield Judgement(unreadable, BAD, f"sunset {bad!r} is no date (YYYY-MM-DD)", aliases)
        return
    first = earliest(view.change.detail.get("stability", ""), view.options)
    if before is not None and after < before and (first is None or after < first):
        yield Judgement(too_small, BAD, f"the sunset date moved up from {old} to {new}")
        return
    yield Judgement("sunset-date-changed", FINE, f"sunset {old or 'none'} -> {new}")


@judges("deprecated")
def judge_deprecated(view: View) -> Iterable[Judgement]:
    """Of a parameter, a header or a property."""
    change = view.change
    if view.part_is_parameter and not view.trail.nested:
        yield from _parameter(view)
        return
    prefix = view.whole_prefix
    if prefix not in ("request-property", "response-property"):
        if not view.trail.nested and view.side is Side.RESPONSE:
            prefix = "response-header"
        elif view.side is Side.NOBODY:
            prefix = "unreferenced-schema"
        else:
            prefix = "request-property" if view.side is Side.REQUEST else "response-property"
        word = "reactivated" if change.action == "unset" else "deprecated"
        yield Judgement(f"{prefix}-{word}", FINE, f"{view.subject} {word}", minor=True)
        return
    if change.action == "unset":
        message = f"{view.subject} is no longer deprecated"
        yield Judgement(f"{prefix}-reactivated", FINE, message)
        return
    stability, sunset = change.detail.get("stability", ""), change.new
    message = f"{view.subject} was deprecated"
    if not sunset:
        if notice_days(stability, view.options) > 0:
            yield Judgement(f"{prefix}-deprecated-sunset-missing", BAD, f"{message} without a date")
        yield Judgement(f"{prefix}-deprecated", FINE, message)
        return
    day, first = parse_date(sunset), earliest(stability, view.options)
    if day is None:
        bad = f"{view.subject}: sunset {sunset!r} is no date"
        yield Judgement(f"{prefix}-deprecated-sunset-invalid", BAD, bad)
    elif first is not None and day < first:
        bad = f"{view.subject}: sunset {sunset} is earlier than the notice allows ({first})"
        yield Judgement(f"{prefix}-sunset-date-too-small", BAD, bad)
    yield Judgement(f"{prefix}-deprecated-with-sunset", FINE, f"{message}; it ends on {sunset}")


def _parameter(view: View) -> Iterable[Judgement]:
    change = view.change
    sunset, name = change.new, view.trail.label
    if change.action == "unset":
        yield Judgement("request-parameter-reactivated", FINE, f"{name} is no longer deprecated")
        return
    if change.action == "kept":
        yield from _moved(
            view,
            "request-parameter-sunset-deleted",
            "request-parameter-sunset-parse",
            "request-parameter-sunset-date-changed-too-small",
            change.old,
            sunset,
        )
        return
    stability = change.detail.get("stability", "")
    day, first = parse_date(sunset), earliest(stability, view.options)
    if not sunset:
        if notice_days(stability, view.options) > 0:
            message = f"{name} was deprecated without a sunset date"
            yield Judgement("request-parameter-deprecated-sunset-missing", BAD, message)
    elif day is None:
        message = f"{name}: sunset {sunset!r} is no date"
        yield Judgement("request-parameter-sunset-parse", BAD, message)
    elif first is not None and day < first:
        message = f"{name}: sunset {sunset} is earlier than the notice allows ({first})"
        yield Judgement("request-parameter-sunset-date-too-small", BAD, message)
    until = f"; it ends on {sunset}" if sunset else ""
    yield Judgement("request-parameter-deprecated", FINE, f"{name} was deprecated{until}")


@judges("endpoint-stability", "stability")
def judge_stability(view: View) -> Iterable[Judgement]:
    change = view.change
    old, new = change.old or "stable", change.new or "stable"
    if (new not in STABILITY) or view.has("not-text"):
        message = f"stability {change.new!r} is not one of {', '.join(STABILITY)}"
        yield Judgement("api-invalid-stability-level", BAD, message)
        return
    at = "api"
    if change.kind == "stability":
        at = "request-property" if view.side is Side.REQUEST else "response-property"
        if view.side is Side.NOBODY:
            message = f"stability {old} -> {new}"
            yield Judgement("unreferenced-schema-stability-changed", FINE, message)
            return
    if old not in STABILITY:
        message = f"stability {change.old!r} was none of {', '.join(STABILITY)}"
        yield Judgement("api-invalid-stability-level", FINE, message)
        return
    if old == new:
        return
    up = STABILITY.index(new) > STABILITY.index(old)
    verdicts, word = (FINE, "increased") if up else (BAD, "decreased")
    yield Judgement(f"{at}-stability-{word}", verdicts, f"stability {old} -> {new}")
