"""Scenarios Server_Versions_NotVersioned_*."""

from __future__ import annotations

from spector.server_versions_not_versioned import ServerVersionsNotVersionedClient
from tests.spector.judge import Judge

PREFIX = "Server_Versions_NotVersioned"
CLIENT = ServerVersionsNotVersionedClient


def all_scenarios(client: ServerVersionsNotVersionedClient, passes: Judge) -> None:
    with passes("withoutApiVersion"):
        client.without_api_version()
    with passes("withPathApiVersion"):
        client.with_path_api_version("v1.0")
    with passes("withQueryApiVersion"):
        client.with_query_api_version(api_version="v1.0")
