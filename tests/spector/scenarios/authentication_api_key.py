"""Scenarios Authentication_ApiKey_*: a key in a header of its own."""

from __future__ import annotations

from spector.authentication_api_key import AuthenticationApiKeyClient, errors
from tests.spector.judge import Judge, raises

PREFIX = "Authentication_ApiKey"


def all_scenarios(passes: Judge) -> None:
    with passes("invalid"):
        wrong = {"x-ms-api-key": "invalid-key"}
        with AuthenticationApiKeyClient(base_url=passes.url, headers=wrong) as client:
            refused = raises(errors.Forbidden, client.invalid)
            assert refused.problem is not None
            assert refused.problem.error == "invalid-api-key"
    with passes("valid"):
        right = {"x-ms-api-key": "valid-key"}
        with AuthenticationApiKeyClient(base_url=passes.url, headers=right) as client:
            client.valid()
