"""Scenarios Authentication_OAuth2_*: a token that the caller has."""

from __future__ import annotations

from spector import Bearer
from spector.authentication_oauth2 import AuthenticationOauth2Client, errors
from tests.spector.judge import Judge, raises

PREFIX = "Authentication_OAuth2"


def all_scenarios(passes: Judge) -> None:
    with passes("valid"):
        token = Bearer("https://security.microsoft.com/.default")
        with AuthenticationOauth2Client(base_url=passes.url, auth=token) as client:
            client.valid()
    with passes("invalid"):
        wrong = Bearer("bad")
        with AuthenticationOauth2Client(base_url=passes.url, auth=wrong) as client:
            refused = raises(errors.Forbidden, client.invalid)
            assert refused.problem is not None
            assert refused.problem.error == "invalid-grant"
