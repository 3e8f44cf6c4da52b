"""Names of earlier versions of virksomhed, and the day on which each goes.

Rendered by the tool; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Mapping

RENAMED: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "models": {
        "VirksomhedSoegning": ("VirksomhedQuery", "2024-07-09"),
    },
    "models.GenericError": {
        "fejltekst": ("detail", "2024-07-09"),
    },
}
