"""The level that an edit has to get, by the kind of edit and who meets the values: no part of the engine."""

from __future__ import annotations

from tests.mutation.edits import OPPOSITE, K, N, R, Says, Stated, W
from tests.mutation.sites import Seen, Site

RANK = {"breaking": 0, "potential": 1, "safe": 2}


def expected(site: Site, says: Says) -> str | None:
    """The worst level over all who meet the value; None where the oracle does not know."""
    levels = [_one(seen, says) for seen in site.seen if seen.travels]
    if None in levels:
        return None
    return min((level for level in levels if level), key=RANK.__getitem__, default="safe")


def _one(seen: Seen, says: Says) -> str | None:
    if isinstance(says, Stated):
        if seen.sign != 1:
            return None
        if not seen.sends:
            return says.receives
        return says.parameter if seen.part in ("parameter", "header") else says.sends
    if says == K:
        return "safe"
    if seen.sign == 0:
        return "potential"
    effect = OPPOSITE[says] if seen.sign < 0 else says
    harmful = {N, R} if seen.sends else {W, R}
    return "breaking" if effect in harmful else "safe"
