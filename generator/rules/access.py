"""Rules for security requirements, security schemes and servers."""

from __future__ import annotations

from collections.abc import Iterable

from generator.rules.finding import Level, Verdicts
from generator.rules.registry import Judgement, judges, rule
from generator.rules.view import View

BREAKING, POTENTIAL, SAFE = Level.BREAKING, Level.POTENTIAL, Level.SAFE
_REFUSED = "callers that satisfied the old requirement get 401 or 403"

for _at, _where in (("api", "an operation"), ("api-global", "the document")):
    rule(f"{_at}-security-removed", f"a way to authenticate was removed from {_where}", why=_REFUSED,
         safe_when="anonymous callers are let in", advice="accept both for a notice period")  # fmt: skip
    rule(f"{_at}-security-added", f"a way to authenticate was added to {_where}", why=_REFUSED,
         safe_when="callers could authenticate in another way before, and still can")  # fmt: skip
    rule(f"{_at}-security-scope-added", f"{_where} asks for one more scope", why=_REFUSED,
         safe_when="all clients hold the scope", advice="grant the scope to the clients first")  # fmt: skip
    rule(f"{_at}-security-scope-removed", f"{_where} asks for one scope less")
    rule(
        f"{_at}-anonymous-removed",
        f"anonymous callers are no longer let in to {_where}",
        why=_REFUSED,
        aliases=("api-security-anonymous-access-removed",),
    )
    rule(
        f"{_at}-anonymous-added",
        f"anonymous callers are let in to {_where}",
        aliases=("api-security-anonymous-access-added",),
    )

# action -> wire level
_SCHEME = {
    "added": SAFE,
    "removed": SAFE,
    "type-changed": BREAKING,
    "place-changed": BREAKING,
    "parameter-changed": BREAKING,
    "scheme-changed": BREAKING,
    "bearer-format-changed": SAFE,
    "open-id-connect-url-changed": POTENTIAL,
    "oauth2-metadata-url-changed": POTENTIAL,
    "deprecated-changed": SAFE,
    "flow-added": SAFE,
    "flow-removed": BREAKING,
    "oauth-url-changed": POTENTIAL,
    "oauth-token-url-changed": POTENTIAL,
    "oauth-refresh-url-changed": POTENTIAL,
    "oauth-device-url-changed": POTENTIAL,
    "oauth-scope-added": SAFE,
    "oauth-scope-removed": POTENTIAL,
    "oauth-scope-changed": SAFE,
}
# Our words -> those that oasdiff chose later for the same findings.
_LATER = {
    "place-changed": "api-key-in-changed",
    "parameter-changed": "api-key-name-changed",
    "scheme-changed": "http-scheme-changed",
    "open-id-connect-url-changed": "openid-connect-url-changed",
}
for _action, _level in _SCHEME.items():
    rule(
        f"api-security-component-{_action}",
        f"security scheme: {_action.replace('-', ' ')}",
        why="credentials are sent in another way" if _level is BREAKING else "",
        aliases=(f"api-security-component-{_LATER[_action]}",) if _action in _LATER else (),
    )
rule("api-server-removed", "a server was removed", why="clients configured with it reach nothing",
     safe_when="the address goes on answering, as where a prefix moved into the paths", advice="keep it answering for a notice period")  # fmt: skip
rule("api-server-added", "a server was added")
rule("api-server-changed", "the variables of a server changed", why="its URLs may differ")


@judges("security", "global-security")
def judge_security(view: View) -> Iterable[Judgement]:
    change = view.change
    at = "api-global-security" if change.kind.startswith("global") else "api-security"
    if change.action == "removed":
        wire = SAFE if view.has("anonymous-after") else BREAKING
        message = f"{change.name} is no longer accepted"
    else:
        wire = BREAKING if view.has("anonymous-before") else SAFE
        message = f"{change.name} is now accepted"
        if wire is BREAKING:
            message = f"{change.name} is now needed; callers were anonymous before"
    if view.has("unused"):
        wire, message = SAFE, f"{message} by default; every operation says its own"
    yield Judgement(f"{at}-{change.action}", Verdicts(wire), message)


@judges("anonymous", "global-anonymous")
def judge_anonymous(view: View) -> Iterable[Judgement]:
    change = view.change
    at = "api-global" if change.kind.startswith("global") else "api"
    removed = change.action == "removed"
    message = f"anonymous callers are {'no longer' if removed else 'now'} let in"
    wire = BREAKING if removed else SAFE
    yield Judgement(f"{at}-anonymous-{change.action}", Verdicts(wire), message)


@judges("security-scope", "global-security-scope")
def judge_scope(view: View) -> Iterable[Judgement]:
    change = view.change
    added = change.action == "added"
    at = "api-global" if change.kind.startswith("global") else "api"
    wire = BREAKING if added and not view.has("unused") else SAFE
    message = f"scope {change.name} is {'now' if added else 'no longer'} needed"
    yield Judgement(f"{at}-security-scope-{change.action}", Verdicts(wire, runtime=wire), message)


@judges("security-component")
def judge_scheme(view: View) -> Iterable[Judgement]:
    change = view.change
    told = f" {change.old} -> {change.new}" if change.old or change.new else ""
    name = change.name or str(change.unit)
    message = f"security scheme {name}: {change.action.replace('-', ' ')}{told}"
    wire = _SCHEME[change.action]
    yield Judgement(f"api-security-component-{change.action}", Verdicts(wire), message)


@judges("server")
def judge_server(view: View) -> Iterable[Judgement]:
    change = view.change
    wire = {"removed": BREAKING, "added": SAFE, "changed": POTENTIAL}[change.action]
    message = f"server {change.name} was {change.action}"
    if view.has("still-answers"):
        wire, message = SAFE, f"{message}; every URL that it gave an operation is still there"
    yield Judgement(f"api-server-{change.action}", Verdicts(wire, runtime=wire), message)
