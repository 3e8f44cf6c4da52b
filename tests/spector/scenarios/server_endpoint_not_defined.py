"""Scenarios Server_Endpoint_NotDefined_*."""

from __future__ import annotations

from spector.server_endpoint_not_defined import ServerEndpointNotDefinedClient
from tests.spector.judge import Judge

PREFIX = "Server_Endpoint_NotDefined"
CLIENT = ServerEndpointNotDefinedClient


def all_scenarios(client: ServerEndpointNotDefinedClient, passes: Judge) -> None:
    with passes("valid"):
        client.valid()
