"""Names of earlier versions of dokumentlager, and the day on which each goes.

Rendered by the tool; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Mapping

RENAMED: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "models.GenericError": {
        "fejltekst": ("detail", "2024-07-09"),
    },
}
