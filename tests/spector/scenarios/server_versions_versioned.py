"""Scenarios Server_Versions_Versioned_*."""

from __future__ import annotations

from spector.server_versions_versioned_2022_12_01_preview import (
    ServerVersionsVersioned20221201PreviewClient,
)
from tests.spector.judge import Judge

PREFIX = "Server_Versions_Versioned"
CLIENT = ServerVersionsVersioned20221201PreviewClient


def all_scenarios(client: ServerVersionsVersioned20221201PreviewClient, passes: Judge) -> None:
    with passes("withoutApiVersion"):
        client.without_api_version()
    with passes("withPathApiVersion"):
        client.with_path_api_version("2022-12-01-preview")
    with passes("withQueryOldApiVersion"):
        client.with_query_old_api_version(api_version="2021-01-01-preview")
    with passes("withQueryApiVersion"):
        client.with_query_api_version(api_version="2022-12-01-preview")
