"""Scenarios Server_Path_Single_*."""

from __future__ import annotations

from spector.server_path_single import ServerPathSingleClient
from tests.spector.judge import Judge

PREFIX = "Server_Path_Single"
CLIENT = ServerPathSingleClient


def all_scenarios(client: ServerPathSingleClient, passes: Judge) -> None:
    with passes("myOp"):
        client.my_op()
