"""Scenarios Response_StatusCodeRange_*."""

from __future__ import annotations

from spector.response_status_code_range import ResponseStatusCodeRangeClient, errors, models
from tests.spector.judge import Judge, raises

PREFIX = "Response_StatusCodeRange"
CLIENT = ResponseStatusCodeRangeClient


def all_scenarios(client: ResponseStatusCodeRangeClient, passes: Judge) -> None:
    with passes("errorResponseStatusCodeInRange"):
        too_large = raises(errors.OtherClientError, client.error_response_status_code_in_range)
        assert too_large.status == 494
        assert too_large.problem == models.ErrorInRange(
            code="request-header-too-large", message="Request header too large"
        )
    with passes("errorResponseStatusCode404"):
        missing = raises(errors.NotFound, client.error_response_status_code404)
        assert missing.problem == models.NotFoundError(code="not-found", resource_id="resource1")
