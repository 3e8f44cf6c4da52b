"""Names of earlier versions of tvangsoploesning-dirigent-kreditor, and the day on which each goes.

Rendered by the tool; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Mapping

RENAMED: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "async_client.AsyncKravGroup": {
        "add_fordring_bilag": ("add_krav_bilag", "2024-03-23"),
        "create_fordring": ("create_krav", "2024-03-23"),
        "delete_fordring": ("delete_krav", "2024-03-23"),
        "get_fordring": ("get_krav", "2024-03-23"),
        "iter_list_fordringer": ("iter_list_krav", "2024-03-23"),
        "list_fordringer": ("list_krav", "2024-03-23"),
        "remove_fordring_bilag": ("remove_krav_bilag", "2024-03-23"),
        "update_fordring": ("update_krav", "2024-03-23"),
    },
    "async_client.AsyncKravGroupWithResponse": {
        "add_fordring_bilag": ("add_krav_bilag", "2024-03-23"),
        "create_fordring": ("create_krav", "2024-03-23"),
        "delete_fordring": ("delete_krav", "2024-03-23"),
        "get_fordring": ("get_krav", "2024-03-23"),
        "iter_list_fordringer": ("iter_list_krav", "2024-03-23"),
        "list_fordringer": ("list_krav", "2024-03-23"),
        "remove_fordring_bilag": ("remove_krav_bilag", "2024-03-23"),
        "update_fordring": ("update_krav", "2024-03-23"),
    },
    "client.KravGroup": {
        "add_fordring_bilag": ("add_krav_bilag", "2024-03-23"),
        "create_fordring": ("create_krav", "2024-03-23"),
        "delete_fordring": ("delete_krav", "2024-03-23"),
        "get_fordring": ("get_krav", "2024-03-23"),
        "iter_list_fordringer": ("iter_list_krav", "2024-03-23"),
        "list_fordringer": ("list_krav", "2024-03-23"),
        "remove_fordring_bilag": ("remove_krav_bilag", "2024-03-23"),
        "update_fordring": ("update_krav", "2024-03-23"),
    },
    "client.KravGroupWithResponse": {
        "add_fordring_bilag": ("add_krav_bilag", "2024-03-23"),
        "create_fordring": ("create_krav", "2024-03-23"),
        "delete_fordring": ("delete_krav", "2024-03-23"),
        "get_fordring": ("get_krav", "2024-03-23"),
        "iter_list_fordringer": ("iter_list_krav", "2024-03-23"),
        "list_fordringer": ("list_krav", "2024-03-23"),
        "remove_fordring_bilag": ("remove_krav_bilag", "2024-03-23"),
        "update_fordring": ("update_krav", "2024-03-23"),
    },
    "models": {
        "Fordring": ("Krav", "2024-03-23"),
        "FordringBase": ("KravBase", "2024-03-23"),
        "FordringBaseInput": ("KravBaseInput", "2024-03-23"),
        "FordringBaseKonkursorden": ("KravBaseKonkursorden", "2024-03-23"),
        "FordringBaseKravtype": ("KravBaseKravtype", "2024-03-23"),
        "FordringBaseValuta": ("KravBaseValuta", "2024-03-23"),
        "FordringInput": ("KravInput", "2024-03-23"),
        "FordringOversigt": ("KravOversigt", "2024-03-23"),
        "Fordringafgoerelse": ("Kravafgoerelse", "2024-03-23"),
        "Fordringstatus": ("Kravstatus", "2024-03-23"),
    },
    "models.GenericError": {
        "fejltekst": ("detail", "2024-07-09"),
    },
}
