"""The reference page: rules of schemas as tables, all others one by one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.reference.elsewhere import MOOT
from generator.reference.examples import PLACES, Book, Edit
from generator.reference.explain import (
    Case,
    Explained,
    code_text,
    distinct,
    reverse_text,
    verdict_text,
)
from generator.rules import Level, across_rules

_HEAD = """# Rule reference

Written by `skiftegen rules reference > docs/rules.md`; not edited by hand. Every level and verdict on this page is
what comparing the example gives, and the tests hold each example, a near miss and the reverse.

**Levels.** *breaking*: deployed clients fail, or do something else than before. *potential*: some may. *safe*: none do.
The level is the worse of the *wire* verdict (messages over HTTP) and the *runtime* verdict (what code does that still
runs). The *source* verdict (code written against the previous SDK, at import or type check) is told beside it.

**Ids** are permanent. Where oasdiff has an id for the same finding, ours is that id or has it as an alias.
`skiftegen rules explain ID` shows one rule, `skiftegen rules list WORD...` finds rules.
"""

_ACROSS = """
## Several APIs at once

`skiftegen diff` tells these when it compares all APIs; `skiftegen check --cross` lists everything that differs.
"""

_PLACES = """
## Where a schema stands

Rules about schemas are a product of a place and a change. The first words of an id are the place:

| place | what it is | whose values |
|---|---|---|
| `request-parameter` | a parameter | the client sends them |
| `request-parameter-property` | a value inside a parameter | the client sends them |
| `request-body` | a request body | the client sends it |
| `request-property` | a value inside a request body | the client sends it |
| `response-body` | a response body | the client receives it |
| `response-property` | a value inside a response body | the client receives it |
| `response-header` | a response header | the client receives it |
| `response-header-property` | a value inside a response header | the client receives it |

In webhooks and callbacks the API sends and the client receives: what is a request there counts as a response here,
and the other way round. A value that is readOnly does not travel in requests, one that is writeOnly not in responses.
A change that no value meets (`maximum` of a text, a bound that every value of an enum keeps to, a type that another
member of allOf says) has its id, is safe and says that it tells no values apart. Null passes where the type and the
listed values both name it; where only one of the two changes and null never passed, the level is potential at most.

| | in a request | in a response |
|---|---|---|
| more values than before | safe: {wr} | breaking: {wa}; harmless when {ws}; {wd} |
| fewer values than before | breaking: {nr}; harmless when {ns}; {nd} | safe: {na} |
| other values | breaking: {rr} | breaking: {ra} |
"""


def page(book: Book, rules: Mapping[str, Explained]) -> str:
    """The page, as Markdown."""
    parts, told = [_HEAD, _places(rules)], set[str]()
    for title, edits in book.edits.items():
        parts.append(f"\n## {title}\n\n{_TABLE}")
        parts += [_row(edit, back, rules) for edit in edits for back in _ways(edit)]
        parts += _reasons(edits, rules)
        told |= {e.code(place, back) for e in edits for place in e.places for back in _ways(e)}
    for title, pairs in book.pairs.items():
        ids = {c for pair in pairs for back in (False, True) for c in pair.told(back=back)} - told
        parts.append(f"\n## {title}\n")
        parts += [_section(rules[code]) for code in sorted(ids)]
        told |= ids
    parts.append(_ACROSS)
    parts += [_section(Explained(rule, ())) for rule in across_rules().values()]
    parts.append("\n## What oasdiff has and this tool has not\n\n| id | why |\n|---|---|\n")
    parts += [f"| `{code}` | {why} |\n" for code, why in sorted(MOOT.items())]
    parts.append("\n## Every id\n\n")
    every = {**rules, **{code: Explained(rule, ()) for code, rule in across_rules().items()}}
    parts += [f"- `{code}`: {_levels(every[code])}\n" for code in sorted(every)]
    return "".join(parts)


def _reasons(edits: Sequence[Edit], rules: Mapping[str, Explained]) -> Iterator[str]:
    """Why, where it is more than the set of values: once for all ids that have it in common."""
    common = {_texts(rules[f"{place}-{word}"]) for place in PLACES for word in _PLAIN}
    found: dict[tuple[str, ...], list[str]] = {}
    for edit, back in ((e, back) for e in edits for back in _ways(e)):
        for place in edit.places:
            texts = _texts(rules[edit.code(place, back)])
            pattern = (
                edit.pattern(back)
                .replace("{part}", "{place}")
                .replace("{place}", f"{place.partition('-')[0]}-…")
            )
            if texts not in common and pattern not in found.setdefault(texts, []):
                found[texts].append(pattern)
    for (why, safe_when, advice), patterns in found.items():
        more = f"; harmless when {safe_when}; {advice}" if safe_when else ""
        yield f"\n- {why}{more}: {', '.join(f'`{p}`' for p in patterns)}"
    yield "\n"


# Changes whose effect on the set of values says all.
_PLAIN = ("max-decreased", "max-increased", "const-changed")


def _texts(explained: Explained) -> tuple[str, str, str]:
    rule = explained.rule
    if explained.levels == (Level.SAFE,):
        return rule.why, "", ""
    return rule.why, rule.safe_when, rule.advice


_TABLE = "| id | before | after | in a request | in a response |\n|---|---|---|---|---|\n"


def _places(rules: Mapping[str, Explained]) -> str:
    def of(code: str) -> tuple[str, str, str]:
        rule = rules[code].rule
        return rule.why, rule.safe_when, rule.advice

    wr, na = of("request-body-max-increased")[0], of("response-body-max-decreased")[0]
    wa, ws, wd = of("response-body-max-increased")
    nr, ns, nd = of("request-body-max-decreased")
    rr, ra = of("request-body-const-changed")[0], of("response-body-const-changed")[0]
    return _PLACES.format(wr=wr, wa=wa, ws=ws, wd=wd, nr=nr, ns=ns, nd=nd, na=na, rr=rr, ra=ra)


def _ways(edit: Edit) -> tuple[bool, ...]:
    return (False,) if edit.rules[0] == edit.rules[1] else (False, True)


def _row(edit: Edit, back: bool, rules: Mapping[str, Explained]) -> str:
    usual = edit.pattern(back).replace("{part}", "{place}")
    shown = (edit.after, edit.before) if back else (edit.before, edit.after)
    ids = [f"`{usual}`"]
    exceptions = {edit.code(p, back) for p in edit.places if p in edit.ids} - {
        usual.format(place=p) for p in edit.places
    }
    ids += [f"`{code}`" for code in sorted(exceptions)]
    cells = (
        "<br>".join(ids),
        *(f"`{code_text(value)}`".replace("|", "\\|") for value in shown),
        *(_told(edit, back, rules, start) for start in ("request", "response")),
    )
    return f"| {' | '.join(cells)} |\n"


def _told(edit: Edit, back: bool, rules: Mapping[str, Explained], start: str) -> str:
    """The level in this direction; where places differ, each with its own."""
    by_level: dict[str, list[str]] = {}
    shown = (edit.after, edit.before) if back else (edit.before, edit.after)
    for place in (p for p in edit.places if p.startswith(start)):
        for case in rules[edit.code(place, back)].cases:
            if case.example.shown == shown and case.example.where == place.replace("-", " "):
                source = case.verdicts.source
                more = "" if source is Level.SAFE else f", source {source}"
                by_level.setdefault(f"{case.verdicts.level}{more}", []).append(place)
    if len(by_level) <= 1:
        return next(iter(by_level), "–")
    return "; ".join(f"{level} ({', '.join(places)})" for level, places in by_level.items())


def _levels(explained: Explained) -> str:
    return " or ".join(explained.levels)


def _section(explained: Explained) -> str:
    rule = explained.rule
    lines = [f"\n### `{rule.id}`\n\n{_sentence(rule.meaning)} **{_levels(explained)}**\n\n"]
    if rule.why:
        lines.append(f"- why: {rule.why}\n")
    if explained.levels != (Level.SAFE,):
        lines.append(f"- harmless when: {rule.safe_when}\n")
        lines.append(f"- what to do: {rule.advice}\n")
    if rule.aliases:
        lines.append(f"- also known as: {', '.join(f'`{alias}`' for alias in rule.aliases)}\n")
    lines += [line for case in distinct(explained.cases) for line in _case(case)]
    return "".join(lines)


def _case(case: Case) -> Iterator[str]:
    before, after = (code_text(part) for part in case.example.shown)
    when = f", on {case.example.as_of}" if case.example.as_of else ""
    when += f", {case.example.days} days of notice" if case.example.days else ""
    yield f"- example{when}: {verdict_text(case.verdicts)}; the reverse is {reverse_text(case)}\n"
    yield f"  - before: `{before}`\n  - after: `{after}`\n"


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."
