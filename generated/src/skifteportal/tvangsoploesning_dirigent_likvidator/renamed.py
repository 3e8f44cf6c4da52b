"""Names of earlier versions of tvangsoploesning-dirigent-likvidator, and the day on which each goes.

Rendered by the tool; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Mapping

RENAMED: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "async_client.AsyncKorrespondanceGroup": {
        "send_til_retten": ("create_besked", "2024-07-09"),
    },
    "async_client.AsyncKorrespondanceGroupWithResponse": {
        "send_til_retten": ("create_besked", "2024-07-09"),
    },
    "async_client.AsyncTvangsoploesningDirigentLikvidatorClient": {
        "handlinger": ("handling", "2024-07-09"),
    },
    "client.KorrespondanceGroup": {
        "send_til_retten": ("create_besked", "2024-07-09"),
    },
    "client.KorrespondanceGroupWithResponse": {
        "send_til_retten": ("create_besked", "2024-07-09"),
    },
    "client.TvangsoploesningDirigentLikvidatorClient": {
        "handlinger": ("handling", "2024-07-09"),
    },
    "models.AnmodOmRevisorHandling": {
        "type": ("handlingstype", "2024-03-23"),
    },
    "models.AnmodOmRevisorInput": {
        "type": ("handlingstype", "2024-03-23"),
    },
    "models.ErklaerInhabilHandling": {
        "type": ("handlingstype", "2024-03-23"),
    },
    "models.ErklaerInhabilInput": {
        "type": ("handlingstype", "2024-03-23"),
    },
    "models.FristudsaettelseHandling": {
        "type": ("handlingstype", "2024-03-23"),
    },
    "models.FristudsaettelseInput": {
        "type": ("handlingstype", "2024-03-23"),
    },
    "models.GenericError": {
        "fejltekst": ("detail", "2024-07-09"),
    },
    "models.HandlingBase": {
        "type": ("handlingstype", "2024-03-23"),
    },
    "models.LikvidatorattestHandling": {
        "type": ("handlingstype", "2024-03-23"),
    },
    "models.LikvidatorattestInput": {
        "type": ("handlingstype", "2024-03-23"),
    },
    "models.MedlikvidatorHandling": {
        "type": ("handlingstype", "2024-03-23"),
    },
    "models.MedlikvidatorInput": {
        "type": ("handlingstype", "2024-03-23"),
    },
}
