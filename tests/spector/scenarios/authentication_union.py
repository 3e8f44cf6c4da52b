"""Scenarios Authentication_Union_*: a key or a token."""

from __future__ import annotations

from spector import Bearer
from spector.authentication_union import AuthenticationUnionClient
from tests.spector.judge import Judge

PREFIX = "Authentication_Union"


def all_scenarios(passes: Judge) -> None:
    with passes("validKey"):
        key = {"x-ms-api-key": "valid-key"}
        with AuthenticationUnionClient(base_url=passes.url, headers=key) as client:
            client.valid_key()
    with passes("validToken"):
        token = Bearer("https://security.microsoft.com/.default")
        with AuthenticationUnionClient(base_url=passes.url, auth=token) as client:
            client.valid_token()
