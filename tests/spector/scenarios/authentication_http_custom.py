"""Scenarios Authentication_Http_Custom_*: a scheme of the Authorization header that has no class of its own."""

from __future__ import annotations

from spector.authentication_http_custom import AuthenticationHttpCustomClient, errors
from tests.spector.judge import Judge, raises

PREFIX = "Authentication_Http_Custom"


def all_scenarios(passes: Judge) -> None:
    with passes("valid"):
        right = {"Authorization": "SharedAccessKey valid-key"}
        with AuthenticationHttpCustomClient(base_url=passes.url, headers=right) as client:
            client.valid()
    with passes("invalid"):
        wrong = {"Authorization": "SharedAccessKey invalid-key"}
        with AuthenticationHttpCustomClient(base_url=passes.url, headers=wrong) as client:
            refused = raises(errors.Forbidden, client.invalid)
            assert refused.problem is not None
            assert refused.problem.error == "invalid-api-key"
