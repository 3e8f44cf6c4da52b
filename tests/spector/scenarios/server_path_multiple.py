"""Scenarios Server_Path_Multiple_*."""

from __future__ import annotations

from spector.server_path_multiple_v1_0 import ServerPathMultipleV10Client
from tests.spector.judge import Judge

PREFIX = "Server_Path_Multiple"


def all_scenarios(passes: Judge) -> None:
    client = ServerPathMultipleV10Client(base_url=f"{passes.url}/server/path/multiple/v1.0")
    with passes("noOperationParams"):
        client.no_operation_params()
    with passes("withOperationPathParam"):
        client.with_operation_path_param("test")
