"""What every pair of documents has to tell."""

from __future__ import annotations

from generator.reference.examples import Pair, whole
from generator.rules import Options
from tests.rules.cases.reading import Raw

_WORDS = {"B": "breaking", "P": "potential", "S": "safe"}


def expected(pair: Pair, back: bool) -> list[tuple[str, str]]:
    """Id and level of every finding, sorted."""
    told = pair.back if back else pair.edit
    return sorted((code, _WORDS[word]) for code, word in told.items())


def aliases(pair: Pair, back: bool) -> dict[str, str]:
    """Other ids that findings have to have -> their level."""
    told = pair.raw.get("aliases", {}).get("back" if back else "edit", {})
    return {code: _WORDS[word] for code, word in told.items()}


def options(pair: Pair) -> Options:
    return Options(as_of=pair.as_of, notice_days={"beta": pair.days, "stable": pair.days})


def near(pair: Pair) -> tuple[Raw, Raw]:
    return whole(pair.raw["near"][0]), whole(pair.raw["near"][1])


def near_ids(pair: Pair, back: bool) -> set[str]:
    """The ids that the near miss must not have, forwards or backwards."""
    of = pair.raw.get("near_of", "both")
    if isinstance(of, list):
        return set() if back else set(of)
    told = pair.told(back=back)
    return set(told) if of in ("both", "back" if back else "edit") else set()
