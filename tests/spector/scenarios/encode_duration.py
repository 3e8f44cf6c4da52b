"""Scenarios Encode_Duration_*."""

from __future__ import annotations

from spector.encode_duration import EncodeDurationClient, models
from tests.spector.judge import Judge

PREFIX = "Encode_Duration"
CLIENT = EncodeDurationClient


def property_values(client: EncodeDurationClient, passes: Judge) -> None:
    with passes("Property_default"):
        assert client.property_default(
            models.PropertyDefaultDurationProperty(value="P40D")
        ) == models.PropertyDefaultDurationProperty(value="P40D")
    with passes("Property_floatSeconds"):
        assert client.property_float_seconds(
            models.PropertyFloatSecondsDurationProperty(value=35.625)
        ) == models.PropertyFloatSecondsDurationProperty(value=35.625)
    with passes("Property_float64Seconds"):
        assert client.property_float64_seconds(
            models.PropertyFloat64SecondsDurationProperty(value=35.625)
        ) == models.PropertyFloat64SecondsDurationProperty(value=35.625)
    with passes("Property_int32Seconds"):
        assert client.property_int32_seconds(
            models.PropertyInt32SecondsDurationProperty(value=36)
        ) == models.PropertyInt32SecondsDurationProperty(value=36)
    with passes("Property_iso8601"):
        assert client.property_iso8601(
            models.PropertyISO8601DurationProperty(value="P40D")
        ) == models.PropertyISO8601DurationProperty(value="P40D")
    with passes("Property_floatSecondsArray"):
        assert client.property_float_seconds_array(
            models.PropertyFloatSecondsDurationArrayProperty(value=[35.625, 46.75])
        ) == models.PropertyFloatSecondsDurationArrayProperty(value=[35.625, 46.75])
    with passes("Property_int32Milliseconds"):
        assert client.property_int32_milliseconds(
            models.PropertyInt32MillisecondsDurationProperty(value=36000)
        ) == models.PropertyInt32MillisecondsDurationProperty(value=36000)
    with passes("Property_floatMilliseconds"):
        assert client.property_float_milliseconds(
            models.PropertyFloatMillisecondsDurationProperty(value=35625.0)
        ) == models.PropertyFloatMillisecondsDurationProperty(value=35625.0)
    with passes("Property_float64Milliseconds"):
        assert client.property_float64_milliseconds(
            models.PropertyFloat64MillisecondsDurationProperty(value=35625.0)
        ) == models.PropertyFloat64MillisecondsDurationProperty(value=35625.0)
    with passes("Property_floatMillisecondsArray"):
        assert client.property_float_milliseconds_array(
            models.PropertyFloatMillisecondsDurationArrayProperty(value=[35625.0, 46750.0])
        ) == models.PropertyFloatMillisecondsDurationArrayProperty(value=[35625.0, 46750.0])
    with passes("Property_int32SecondsLargerUnit"):
        assert client.property_int32_seconds_larger_unit(
            models.PropertyInt32SecondsLargerUnitDurationProperty(value=120)
        ) == models.PropertyInt32SecondsLargerUnitDurationProperty(value=120)
    with passes("Property_floatSecondsLargerUnit"):
        assert client.property_float_seconds_larger_unit(
            models.PropertyFloatSecondsLargerUnitDurationProperty(value=150.0)
        ) == models.PropertyFloatSecondsLargerUnitDurationProperty(value=150.0)
    with passes("Property_int32MillisecondsLargerUnit"):
        assert client.property_int32_milliseconds_larger_unit(
            models.PropertyInt32MillisecondsLargerUnitDurationProperty(value=180000)
        ) == models.PropertyInt32MillisecondsLargerUnitDurationProperty(value=180000)
    with passes("Property_floatMillisecondsLargerUnit"):
        assert client.property_float_milliseconds_larger_unit(
            models.PropertyFloatMillisecondsLargerUnitDurationProperty(value=210000.0)
        ) == models.PropertyFloatMillisecondsLargerUnitDurationProperty(value=210000.0)


def query(client: EncodeDurationClient, passes: Judge) -> None:
    with passes("Query_default"):
        client.query_default(input="P40D")
    with passes("Query_iso8601"):
        client.query_iso8601(input="P40D")
    with passes("Query_int32Seconds"):
        client.query_int32_seconds(input=36)
    with passes("Query_int32SecondsArray"):
        client.query_int32_seconds_array(input=[36, 47])
    with passes("Query_floatSeconds"):
        client.query_float_seconds(input=35.625)
    with passes("Query_float64Seconds"):
        client.query_float64_seconds(input=35.625)
    with passes("Query_int32Milliseconds"):
        client.query_int32_milliseconds(input=36000)
    with passes("Query_floatMilliseconds"):
        client.query_float_milliseconds(input=35625)
    with passes("Query_float64Milliseconds"):
        client.query_float64_milliseconds(input=35625)
    with passes("Query_int32MillisecondsArray"):
        client.query_int32_milliseconds_array(input=[36000, 47000])
    with passes("Query_int32SecondsLargerUnit"):
        client.query_int32_seconds_larger_unit(input=120)
    with passes("Query_floatSecondsLargerUnit"):
        client.query_float_seconds_larger_unit(input=150)
    with passes("Query_int32MillisecondsLargerUnit"):
        client.query_int32_milliseconds_larger_unit(input=180000)
    with passes("Query_floatMillisecondsLargerUnit"):
        client.query_float_milliseconds_larger_unit(input=210000)


def header(client: EncodeDurationClient, passes: Judge) -> None:
    with passes("Header_default"):
        client.header_default(duration="P40D")
    with passes("Header_iso8601"):
        client.header_iso8601(duration="P40D")
    with passes("Header_int32Seconds"):
        client.header_int32_seconds(duration=36)
    with passes("Header_floatSeconds"):
        client.header_float_seconds(duration=35.625)
    with passes("Header_float64Seconds"):
        client.header_float64_seconds(duration=35.625)
    with passes("Header_iso8601Array"):
        client.header_iso8601_array(duration=["P40D", "P50D"])
    with passes("Header_int32Milliseconds"):
        client.header_int32_milliseconds(duration=36000)
    with passes("Header_floatMilliseconds"):
        client.header_float_milliseconds(duration=35625)
    with passes("Header_float64Milliseconds"):
        client.header_float64_milliseconds(duration=35625)
    with passes("Header_int32MillisecondsArray"):
        client.header_int32_milliseconds_array(duration=[36000, 47000])
    with passes("Header_int32SecondsLargerUnit"):
        client.header_int32_seconds_larger_unit(duration=120)
    with passes("Header_floatSecondsLargerUnit"):
        client.header_float_seconds_larger_unit(duration=150)
    with passes("Header_int32MillisecondsLargerUnit"):
        client.header_int32_milliseconds_larger_unit(duration=180000)
    with passes("Header_floatMillisecondsLargerUnit"):
        client.header_float_milliseconds_larger_unit(duration=210000)
