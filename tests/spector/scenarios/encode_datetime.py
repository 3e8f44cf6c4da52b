"""Scenarios Encode_Datetime_*."""

from __future__ import annotations

from datetime import UTC, datetime

from spector.encode_datetime import EncodeDatetimeClient, models
from tests.spector.judge import Judge

PREFIX = "Encode_Datetime"
CLIENT = EncodeDatetimeClient


def query(client: EncodeDatetimeClient, passes: Judge) -> None:
    with passes("Query_default"):
        client.query_default(value=datetime(2022, 8, 26, 18, 38, 0, tzinfo=UTC))
    with passes("Query_rfc3339"):
        client.query_rfc3339(value=datetime(2022, 8, 26, 18, 38, 0, tzinfo=UTC))
    with passes("Query_rfc7231"):
        client.query_rfc7231(value="Fri, 26 Aug 2022 14:38:00 GMT")
    with passes("Query_unixTimestamp"):
        client.query_unix_timestamp(value=1686566864)
    with passes("Query_unixTimestampArray"):
        client.query_unix_timestamp_array(value=[1686566864, 1686734256])


def property_values(client: EncodeDatetimeClient, passes: Judge) -> None:
    with passes("Property_default"):
        default = models.DefaultDatetimeProperty(value=datetime(2022, 8, 26, 18, 38, 0, tzinfo=UTC))
        assert client.property_default(default) == default
    with passes("Property_rfc3339"):
        rfc3339 = models.Rfc3339DatetimeProperty(value=datetime(2022, 8, 26, 18, 38, 0, tzinfo=UTC))
        assert client.property_rfc3339(rfc3339) == rfc3339
    with passes("Property_rfc7231"):
        rfc7231 = models.Rfc7231DatetimeProperty(value="Fri, 26 Aug 2022 14:38:00 GMT")
        assert client.property_rfc7231(rfc7231) == rfc7231
    with passes("Property_unixTimestamp"):
        unix = models.UnixTimestampDatetimeProperty(value=1686566864)
        assert client.property_unix_timestamp(unix) == unix
    with passes("Property_unixTimestampArray"):
        several = models.UnixTimestampArrayDatetimeProperty(value=[1686566864, 1686734256])
        assert client.property_unix_timestamp_array(several) == several


def header(client: EncodeDatetimeClient, passes: Judge) -> None:
    with passes("Header_default"):
        client.header_default(value="Fri, 26 Aug 2022 14:38:00 GMT")
    with passes("Header_rfc3339"):
        client.header_rfc3339(value=datetime(2022, 8, 26, 18, 38, 0, tzinfo=UTC))
    with passes("Header_rfc7231"):
        client.header_rfc7231(value="Fri, 26 Aug 2022 14:38:00 GMT")
    with passes("Header_unixTimestamp"):
        client.header_unix_timestamp(value=1686566864)
    with passes("Header_unixTimestampArray"):
        client.header_unix_timestamp_array(value=[1686566864, 1686734256])


def response_header(client: EncodeDatetimeClient, passes: Judge) -> None:
    answers = client.with_response
    with passes("ResponseHeader_default"):
        headers = answers.response_header_default().headers
        assert headers.value == "Fri, 26 Aug 2022 14:38:00 GMT"
    with passes("ResponseHeader_rfc3339"):
        rfc3339 = answers.response_header_rfc3339().headers
        assert rfc3339.value == datetime(2022, 8, 26, 18, 38, tzinfo=UTC)
    with passes("ResponseHeader_rfc7231"):
        rfc7231 = answers.response_header_rfc7231().headers
        assert rfc7231.value == "Fri, 26 Aug 2022 14:38:00 GMT"
    with passes("ResponseHeader_unixTimestamp"):
        unix = answers.response_header_unix_timestamp().headers
        assert unix.value == 1686566864
