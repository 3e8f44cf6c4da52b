"""Scenarios Payload_ContentNegotiation_*."""

from __future__ import annotations

from spector.payload_content_negotiation import PayloadContentNegotiationClient
from tests.spector.judge import Judge
from tests.spector.prepare import JPEG, PNG

PREFIX = "Payload_ContentNegotiation"
CLIENT = PayloadContentNegotiationClient


def all_scenarios(client: PayloadContentNegotiationClient, passes: Judge) -> None:
    with passes("SameBody"):
        same = client.same_body_get_avatar_as_png_same_body_get_avatar_as_jpeg
        assert same(accept="image/png").read() == PNG
        assert same(accept="image/jpeg").read() == JPEG
    with passes("DifferentBody"):
        either = client.different_body_get_avatar_as_png_different_body_get_avatar_as_json
        assert either(accept="image/png").read() == PNG
        assert either(accept="application/json").content == PNG
