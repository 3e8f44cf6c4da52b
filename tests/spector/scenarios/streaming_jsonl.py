"""Scenarios Streaming_Jsonl_Basic_*."""

from __future__ import annotations

from spector.streaming_jsonl import StreamingJsonlClient
from tests.spector.judge import Judge

PREFIX = "Streaming_Jsonl_Basic"
CLIENT = StreamingJsonlClient


LINES = b'{"desc": "one"}\n{"desc": "two"}\n{"desc": "three"}'


def all_scenarios(client: StreamingJsonlClient, passes: Judge) -> None:
    with passes("send"):
        client.basic_send(LINES)
    with passes("receive"), client.basic_receive() as answer:
        assert b"".join(answer.iter_bytes()) == LINES
