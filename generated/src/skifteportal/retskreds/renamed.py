"""Names of earlier versions of retskreds, and the day on which each goes.

Rendered by the tool; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Mapping

RENAMED: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "async_client.AsyncRetskredsGroup": {
        "get_retskredse": ("list_retskredse", "2024-03-23"),
    },
    "async_client.AsyncRetskredsGroupWithResponse": {
        "get_retskredse": ("list_retskredse", "2024-03-23"),
    },
    "client.RetskredsGroup": {
        "get_retskredse": ("list_retskredse", "2024-03-23"),
    },
    "client.RetskredsGroupWithResponse": {
        "get_retskredse": ("list_retskredse", "2024-03-23"),
    },
    "models.GenericError": {
        "fejltekst": ("detail", "2024-07-09"),
    },
}
