"""The versions of every API along time, as the marks of a plot: a row for each API, a disc for each version."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import sqrt

from generator.policy.verdict import Counts

_LEFT, _RIGHT, _TOP, _ROW = 270, 40, 34, 34
_WIDTH = 960
_LEAST, _MOST = 4.0, 14.0


@dataclass(frozen=True, slots=True)
class Point:
    """One version of one API and what it changed; `counts` is None for the first one."""

    api: str
    version: str
    released: date
    counts: Counts | None


@dataclass(frozen=True, slots=True)
class Disc:
    """A version: its area is the number of breaking findings; `label` says the same in words."""

    x: float
    y: float
    radius: float
    kind: str
    number: str
    label: str


@dataclass(frozen=True, slots=True)
class Row:
    api: str
    y: float
    discs: tuple[Disc, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Plot:
    """Sizes in the plot's own units; no rows when there is nothing to draw."""

    width: int
    height: int
    left: int
    right: int
    rows: tuple[Row, ...]
    ticks: tuple[Tick, ...]


def plot(points: Sequence[Point]) -> Plot:
    """The marks of the plot, rows in the order in which the APIs come."""
    apis = list(dict.fromkeys(point.api for point in points))
    days = sorted({point.released for point in points})
    most = max((p.counts.breaking for p in points if p.counts is not None), default=0)
    rows = tuple(
        Row(
            api,
            _TOP + _ROW * (number + 0.5),
            tuple(_disc(p, number, days, most) for p in points if p.api == api),
        )
        for number, api in enumerate(apis)
    )
    ticks = tuple(Tick(_x(day, days), day.isoformat()) for day in _apart(days))
    return Plot(_WIDTH, _TOP + _ROW * len(apis) + 8, _LEFT - 20, _WIDTH - _RIGHT + 20, rows, ticks)


def _disc(point: Point, row: int, days: Sequence[date], most: int) -> Disc:
    counts = point.counts
    breaking = counts.breaking if counts is not None else 0
    radius = _LEAST + (_MOST - _LEAST) * sqrt(breaking / most) if breaking else _LEAST
    told = "first version" if counts is None else _told(counts)
    return Disc(
        x=_x(point.released, days),
        y=_TOP + _ROW * (row + 0.5),
        radius=round(radius, 1),
        kind="breaking" if breaking else "calm",
        number=str(breaking) if breaking else "",
        label=f"{point.api} {point.version}, {point.released.isoformat()}: {told}",
    )


def _told(counts: Counts) -> str:
    return (
        f"{counts.breaking} breaking, {counts.potential} potentially breaking, {counts.safe} safe"
    )


def _x(day: date, days: Sequence[date]) -> float:
    """Where a day stands between the first and the last one."""
    span = (days[-1] - days[0]).days
    share = (day - days[0]).days / span if span else 0.5
    return round(_LEFT + share * (_WIDTH - _RIGHT - _LEFT), 1)


def _apart(days: Sequence[date]) -> list[date]:
    """The days whose labels do not run into each other."""
    kept: list[date] = []
    for day in days:
        if not kept or _x(day, days) - _x(kept[-1], days) > 90:
            kept.append(day)
    return kept
