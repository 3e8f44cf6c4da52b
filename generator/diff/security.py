"""Facts about security requirements, security schemes and servers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.contract import Contract, OAuthFlow, Requirement, SecurityScheme, Server
from generator.contract.fingerprint import plain
from generator.diff.documentation import compare_doc, compare_extensions
from generator.diff.pairing import erased
from generator.diff.record import Placed, Record, Spot, show


def compare_requirements(
    record: Record,
    old: Sequence[Requirement],
    new: Sequence[Requirement],
    spot: Spot,
    at: tuple[Placed, Placed],
    where: str,
    *,
    used: bool = True,
) -> None:
    """The alternatives, by the schemes they ask for together; `where` is "global-" or nothing.

    An empty list and an empty alternative both let anonymous callers in. `used`: operations rely on it.
    """
    record.claim(spot)
    idle = set[str]() if used else {"unused"}
    before, after = _alternatives(old), _alternatives(new)
    opened, closed = frozenset[str]() in after, frozenset[str]() in before
    for schemes in before:
        if schemes not in after and schemes:
            record.fact(
                f"{where}security",
                "removed",
                spot,
                name=_spell(schemes),
                at=(_placed(before[schemes], at[0]), at[1]),
                flags=idle | ({"anonymous-after"} if opened else set[str]()),
            )
    for schemes in after:
        if schemes not in before and schemes:
            record.fact(
                f"{where}security",
                "added",
                spot,
                name=_spell(schemes),
                at=(at[0], _placed(after[schemes], at[1])),
                flags=idle | ({"anonymous-before"} if closed and not opened else set[str]()),
            )
    if used and closed and not opened and all(s in before for s in after):
        record.fact(f"{where}anonymous", "removed", spot, at=at)
    if used and opened and not closed:
        record.fact(f"{where}anonymous", "added", spot, at=at)
    for schemes in before:
        if schemes in after:
            _scopes(record, before[schemes], after[schemes], spot, at, where, idle)


def _alternatives(requirements: Sequence[Requirement]) -> dict[frozenset[str], Requirement]:
    if not requirements:
        return {frozenset(): Requirement({})}
    return {frozenset(r.schemes): r for r in requirements}


def _placed(requirement: Requirement, owner: Placed) -> Placed:
    return requirement if requirement.origin.pointer else owner


def _spell(schemes: frozenset[str]) -> str:
    return " + ".join(sorted(schemes)) or "anonymous"


def _scopes(
    record: Record,
    old: Requirement,
    new: Requirement,
    spot: Spot,
    at: tuple[Placed, Placed],
    where: str,
    idle: set[str],
) -> None:
    for scheme in sorted(old.schemes):
        before, after = old.schemes[scheme], new.schemes[scheme]
        for scope in sorted(before ^ after):
            record.fact(
                f"{where}security-scope",
                "added" if scope in after else "removed",
                spot,
                name=f"{scope} of {scheme}",
                at=(_placed(old, at[0]), _placed(new, at[1])),
                flags=idle,
            )


_FIELDS = (
    *("place", "parameter", "scheme", "bearer_format"),
    *("open_id_connect_url", "oauth2_metadata_url", "deprecated"),
)
_URLS = {
    "authorization_url": "oauth-url",
    "token_url": "oauth-token-url",
    "refresh_url": "oauth-refresh-url",
    "device_authorization_url": "oauth-device-url",
}


def compare_scheme(record: Record, old: SecurityScheme, new: SecurityScheme) -> None:
    spot = Spot()
    compare_doc(record, old, new, spot)
    compare_extensions(record, old, new, spot)
    at = (old, new)
    if old.type != new.type:
        record.fact(
            "security-component",
            "type-changed",
            spot,
            old=old.type,
            new=new.type,
            at=at,
            name=new.name,
        )
        return
    for field in _FIELDS:
        before, after = getattr(old, field), getattr(new, field)
        if field == "scheme" and str(before).lower() == str(after).lower():
            record.claim(spot.into(field))  # in any case (RFC 9110, 11.1)
        elif before != after:
            record.fact(
                "security-component",
                f"{field.replace('_', '-')}-changed",
                spot.into(field),
                name=new.name,
                old=show(before),
                new=show(after),
                at=at,
            )
    for kind in sorted(old.flows.keys() | new.flows.keys()):
        before, after = old.flows.get(kind), new.flows.get(kind)
        place = spot.into("flows", kind)
        if before is None or after is None:
            action = "flow-added" if before is None else "flow-removed"
            record.fact(
                "security-component", action, place, name=kind, at=(before or old, after or new)
            )
        else:
            _flow(record, before, after, place)


def _flow(record: Record, old: OAuthFlow, new: OAuthFlow, spot: Spot) -> None:
    compare_extensions(record, old, new, spot)
    for field, word in _URLS.items():
        before, after = getattr(old, field), getattr(new, field)
        if before != after:
            record.fact(
                "security-component",
                f"{word}-changed",
                spot.into(field),
                old=before or "",
                new=after or "",
                at=(old, new),
            )
    for scope in sorted(old.scopes.keys() | new.scopes.keys()):
        was, now = old.scopes.get(scope), new.scopes.get(scope)
        if was == now:
            continue
        action = "added" if was is None else "removed" if now is None else "changed"
        record.fact(
            "security-component",
            f"oauth-scope-{action}",
            spot.into("scopes", scope),
            name=scope,
            at=(old, new),
            key="scopes",
        )


def _urls(contract: Contract, servers: Sequence[Server]) -> set[tuple[str, str]]:
    """Method and whole URL of every operation at these servers, names of parameters aside."""
    return {
        (operation.key.method, server.url.rstrip("/") + erased(operation.key.path))
        for operation in contract.operations
        for server in servers
    }


def compare_servers(
    record: Record,
    old: Sequence[Server],
    new: Sequence[Server],
    spot: Spot,
    at: tuple[Placed, Placed],
) -> None:
    """By URL. One that went is no loss where all operations still answer at the URLs that it gave them."""
    before, after = {s.url: s for s in old}, {s.url: s for s in new}
    urls = _urls(record.old, old) if before.keys() - after.keys() else set[tuple[str, str]]()
    flags = {"still-answers"} if urls and urls <= _urls(record.new, new) else set[str]()
    for url in before:
        if url not in after:
            node = before[url]
            record.fact(
                "server", "removed", spot.into(url), name=url, at=(node, at[1]), flags=flags
            )
    for url in after:
        if url not in before:
            record.fact("server", "added", spot.into(url), name=url, at=(at[0], after[url]))
    for url, server in before.items():
        other = after.get(url)
        if other is None:
            continue
        compare_doc(record, server, other, spot.into(url))
        compare_extensions(record, server, other, spot.into(url))
        if replace(server, extensions={}) != replace(other, extensions={}):
            record.fact(
                "server",
                "changed",
                spot.into(url),
                name=url,
                old=show(plain(server)),
                new=show(plain(other)),
                at=(server, other),
            )
