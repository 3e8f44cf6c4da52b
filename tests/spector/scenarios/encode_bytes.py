"""Scenarios Encode_Bytes_*."""

from __future__ import annotations

from spector import Base64Url
from spector.encode_bytes import EncodeBytesClient, models
from tests.spector.judge import Judge
from tests.spector.prepare import PNG

PREFIX = "Encode_Bytes"
CLIENT = EncodeBytesClient


def query(client: EncodeBytesClient, passes: Judge) -> None:
    with passes("Query_default"):
        client.query_default(value=b"test")
    with passes("Query_base64"):
        client.query_base64(value=b"test")
    with passes("Query_base64url"):
        client.query_base64_url(value=Base64Url(b"test"))
    with passes("Query_base64urlArray"):
        client.query_base64_url_array(value=[Base64Url(b"test"), Base64Url(b"test")])


def property_values(client: EncodeBytesClient, passes: Judge) -> None:
    with passes("Property_default"):
        assert client.property_default(
            models.DefaultBytesProperty(value=b"test")
        ) == models.DefaultBytesProperty(value=b"test")
    with passes("Property_base64"):
        assert client.property_base64(
            models.Base64BytesProperty(value=b"test")
        ) == models.Base64BytesProperty(value=b"test")
    with passes("Property_base64url"):
        assert client.property_base64_url(
            models.Base64UrlBytesProperty(value=Base64Url(b"test"))
        ) == models.Base64UrlBytesProperty(value=Base64Url(b"test"))
    with passes("Property_base64urlArray"):
        assert client.property_base64_url_array(
            models.Base64UrlArrayBytesProperty(value=[Base64Url(b"test"), Base64Url(b"test")])
        ) == models.Base64UrlArrayBytesProperty(value=[Base64Url(b"test"), Base64Url(b"test")])


def header(client: EncodeBytesClient, passes: Judge) -> None:
    with passes("Header_default"):
        client.header_default(value=b"test")
    with passes("Header_base64"):
        client.header_base64(value=b"test")
    with passes("Header_base64url"):
        client.header_base64_url(value=Base64Url(b"test"))
    with passes("Header_base64urlArray"):
        client.header_base64_url_array(value=[Base64Url(b"test"), Base64Url(b"test")])


def request_body(client: EncodeBytesClient, passes: Judge) -> None:
    with passes("RequestBody_default"):
        client.request_body_default(PNG)
    with passes("RequestBody_base64"):
        client.request_body_base64(b"test")
    with passes("RequestBody_base64url"):
        client.request_body_base64_url(b"test")
    with passes("RequestBody_customContentType"):
        client.request_body_custom_content_type(PNG)
    with passes("RequestBody_octetStream"):
        client.request_body_octet_stream(PNG)


def response_body(client: EncodeBytesClient, passes: Judge) -> None:
    with passes("ResponseBody_default"):
        assert client.response_body_default().read() == PNG
    with passes("ResponseBody_base64"):
        assert client.response_body_base64() == b"test"
    with passes("ResponseBody_base64url"):
        assert client.response_body_base64_url() == b"test"
    with passes("ResponseBody_customContentType"):
        assert client.response_body_custom_content_type().read() == PNG
    with passes("ResponseBody_octetStream"):
        assert client.response_body_octet_stream().read() == PNG
