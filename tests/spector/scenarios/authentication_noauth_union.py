"""Scenarios Authentication_Noauth_Union_*: with a token or without."""

from __future__ import annotations

from spector import Bearer
from spector.authentication_noauth_union import AuthenticationNoauthUnionClient
from tests.spector.judge import Judge

PREFIX = "Authentication_Noauth_Union"


def all_scenarios(passes: Judge) -> None:
    with passes("validNoAuth"), AuthenticationNoauthUnionClient(base_url=passes.url) as client:
        client.valid_no_auth()
    with passes("validToken"):
        token = Bearer("https://security.microsoft.com/.default")
        with AuthenticationNoauthUnionClient(base_url=passes.url, auth=token) as client:
            client.valid_token()
