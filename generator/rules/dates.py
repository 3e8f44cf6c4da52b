"""Sunset dates: parsed, compared with the day of judgement, held against the notice promised."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from generator.rules.view import Options

STABILITY = ("draft", "alpha", "beta", "stable")
UNPROMISED = ("draft", "alpha")


def parse_date(text: str) -> date | None:
    """The day of an RFC 3339 date or date-time; None for anything else."""
    try:
        return date.fromisoformat(text.strip().strip('"'))
    except ValueError:
        pass
    try:
        return datetime.fromisoformat(text.strip()).date()
    except ValueError:
        return None


def is_past(sunset: str, options: Options) -> bool:
    """Whether a sunset has been reached on the day of judgement; without such a day none has."""
    day = parse_date(sunset)
    return day is not None and options.as_of is not None and day <= options.as_of


def notice_days(stability: str, options: Options) -> int:
    """How many days of notice a deprecation needs; what is not declared counts as stable."""
    if stability in UNPROMISED:
        return 0
    return options.notice_days.get(stability or "stable", 0)


def earliest(stability: str, options: Options) -> date | None:
    """The first day on which a sunset may lie, today where no notice is needed; None without a day of judgement."""
    if options.as_of is None:
        return None
    return options.as_of + timedelta(days=notice_days(stability, options))
