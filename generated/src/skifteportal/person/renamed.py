"""Names of earlier versions of person, and the day on which each goes.

Rendered by the tool; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Mapping

RENAMED: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "async_client.AsyncPersonGroup": {
        "find_person": ("search_personer", "2024-07-09"),
        "iter_find_person": ("iter_search_personer", "2024-07-09"),
    },
    "async_client.AsyncPersonGroupWithResponse": {
        "find_person": ("search_personer", "2024-07-09"),
        "iter_find_person": ("iter_search_personer", "2024-07-09"),
    },
    "client.PersonGroup": {
        "find_person": ("search_personer", "2024-07-09"),
        "iter_find_person": ("iter_search_personer", "2024-07-09"),
    },
    "client.PersonGroupWithResponse": {
        "find_person": ("search_personer", "2024-07-09"),
        "iter_find_person": ("iter_search_personer", "2024-07-09"),
    },
    "models.GenericError": {
        "fejltekst": ("detail", "2024-07-09"),
    },
}
