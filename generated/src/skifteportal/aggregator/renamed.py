"""Names of earlier versions of aggregator, and the day on which each goes.

Rendered by the tool; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Mapping

RENAMED: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "async_client.AsyncSagGroup": {
        "iter_search_sag": ("iter_search_sager", "2024-07-09"),
        "search_sag": ("search_sager", "2024-07-09"),
    },
    "async_client.AsyncSagGroupWithResponse": {
        "iter_search_sag": ("iter_search_sager", "2024-07-09"),
        "search_sag": ("search_sager", "2024-07-09"),
    },
    "client.SagGroup": {
        "iter_search_sag": ("iter_search_sager", "2024-07-09"),
        "search_sag": ("search_sager", "2024-07-09"),
    },
    "client.SagGroupWithResponse": {
        "iter_search_sag": ("iter_search_sager", "2024-07-09"),
        "search_sag": ("search_sager", "2024-07-09"),
    },
    "models.GenericError": {
        "fejltekst": ("detail", "2024-07-09"),
    },
    "models.Sag": {
        "cvr": ("cvr_nummer", "2024-03-23"),
    },
}
