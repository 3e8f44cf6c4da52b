"""Scenarios Payload_MediaType_StringBody_*."""

from __future__ import annotations

from spector.payload_media_type import PayloadMediaTypeClient
from tests.spector.judge import Judge

PREFIX = "Payload_MediaType_StringBody"
CLIENT = PayloadMediaTypeClient


def all_scenarios(client: PayloadMediaTypeClient, passes: Judge) -> None:
    with passes("sendAsText"):
        client.string_body_send_as_text("{cat}")
    with passes("getAsText"):
        assert client.string_body_get_as_text() == "{cat}"
    with passes("sendAsJson"):
        client.string_body_send_as_json("foo")
    with passes("getAsJson"):
        assert client.string_body_get_as_json() == "foo"
