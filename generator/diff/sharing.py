"""Parts that several operations share: units of their own."""

from __future__ import annotations

from generator.contract import Header, Parameter, RequestBody, Response
from generator.contract.fingerprint import shared_name
from generator.contract.reach import HERE
from generator.diff.changes import Unit
from generator.diff.record import Record, Spot

UNIT_KINDS: dict[type, str] = {
    Parameter: "parameter",
    Header: "header",
    RequestBody: "body",
    Response: "response",
}


def meet(record: Record, old: object, new: object, spot: Spot) -> bool:
    """Whether both are shared parts, which then are units of their own that this unit uses."""
    before, after = shared_name(old), shared_name(new)
    if before is None or after is None or before != after:
        if before != after:
            record.claim(spot)
        return False
    unit = Unit(UNIT_KINDS[type(old)], before, after)
    record.use(unit, old, new, Spot(HERE))
    return True
