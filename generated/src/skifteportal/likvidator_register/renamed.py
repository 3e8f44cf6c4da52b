"""Names of earlier versions of likvidator-register, and the day on which each goes.

Rendered by the tool; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Mapping

RENAMED: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "models": {
        "LikvidatorDto": ("Likvidator", "2024-03-23"),
    },
    "models.GenericError": {
        "fejltekst": ("detail", "2024-07-09"),
    },
    "models.LikvidatorInput": {
        "retskredse": ("retskreds_koder", "2024-03-23"),
    },
    "models.LikvidatorQuery": {
        "retskredse": ("retskreds_koder", "2024-03-23"),
    },
}
