"""Scenarios Parameters_CollectionFormat_*."""

from __future__ import annotations

from spector.parameters_collection_format import ParametersCollectionFormatClient
from tests.spector.judge import Judge

PREFIX = "Parameters_CollectionFormat"
CLIENT = ParametersCollectionFormatClient


def query(client: ParametersCollectionFormatClient, passes: Judge) -> None:
    with passes("Query_multi"):
        client.query_multi(colors=["blue", "red", "green"])
    with passes("Query_csv"):
        client.query_csv(colors=["blue", "red", "green"])
    with passes("Query_ssv"):
        client.query_ssv(colors=["blue", "red", "green"])
    with passes("Query_pipes"):
        client.query_pipes(colors=["blue", "red", "green"])


def header(client: ParametersCollectionFormatClient, passes: Judge) -> None:
    with passes("Header_csv"):
        client.header_csv(colors=["blue", "red", "green"])
