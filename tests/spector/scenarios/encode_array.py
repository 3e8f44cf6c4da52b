"""Scenarios Encode_Array_Property_*."""

from __future__ import annotations

from spector.encode_array import EncodeArrayClient, models
from tests.spector.judge import Judge

PREFIX = "Encode_Array_Property"
CLIENT = EncodeArrayClient


def all_scenarios(client: EncodeArrayClient, passes: Judge) -> None:
    with passes("commaDelimited"):
        assert client.property_comma_delimited(
            models.CommaDelimitedArrayProperty(value="blue,red,green")
        ) == models.CommaDelimitedArrayProperty(value="blue,red,green")
    with passes("spaceDelimited"):
        assert client.property_space_delimited(
            models.SpaceDelimitedArrayProperty(value="blue red green")
        ) == models.SpaceDelimitedArrayProperty(value="blue red green")
    with passes("pipeDelimited"):
        assert client.property_pipe_delimited(
            models.PipeDelimitedArrayProperty(value="blue|red|green")
        ) == models.PipeDelimitedArrayProperty(value="blue|red|green")
    with passes("newlineDelimited"):
        assert client.property_newline_delimited(
            models.NewlineDelimitedArrayProperty(value="blue\nred\ngreen")
        ) == models.NewlineDelimitedArrayProperty(value="blue\nred\ngreen")
    with passes("enumCommaDelimited"):
        assert client.property_enum_comma_delimited(
            models.CommaDelimitedEnumArrayProperty(value="blue,red,green")
        ) == models.CommaDelimitedEnumArrayProperty(value="blue,red,green")
    with passes("enumSpaceDelimited"):
        assert client.property_enum_space_delimited(
            models.SpaceDelimitedEnumArrayProperty(value="blue red green")
        ) == models.SpaceDelimitedEnumArrayProperty(value="blue red green")
    with passes("enumPipeDelimited"):
        assert client.property_enum_pipe_delimited(
            models.PipeDelimitedEnumArrayProperty(value="blue|red|green")
        ) == models.PipeDelimitedEnumArrayProperty(value="blue|red|green")
    with passes("enumNewlineDelimited"):
        assert client.property_enum_newline_delimited(
            models.NewlineDelimitedEnumArrayProperty(value="blue\nred\ngreen")
        ) == models.NewlineDelimitedEnumArrayProperty(value="blue\nred\ngreen")
    with passes("extensibleEnumCommaDelimited"):
        assert client.property_extensible_enum_comma_delimited(
            models.CommaDelimitedExtensibleEnumArrayProperty(value="blue,red,green")
        ) == models.CommaDelimitedExtensibleEnumArrayProperty(value="blue,red,green")
    with passes("extensibleEnumSpaceDelimited"):
        assert client.property_extensible_enum_space_delimited(
            models.SpaceDelimitedExtensibleEnumArrayProperty(value="blue red green")
        ) == models.SpaceDelimitedExtensibleEnumArrayProperty(value="blue red green")
    with passes("extensibleEnumPipeDelimited"):
        assert client.property_extensible_enum_pipe_delimited(
            models.PipeDelimitedExtensibleEnumArrayProperty(value="blue|red|green")
        ) == models.PipeDelimitedExtensibleEnumArrayProperty(value="blue|red|green")
    with passes("extensibleEnumNewlineDelimited"):
        assert client.property_extensible_enum_newline_delimited(
            models.NewlineDelimitedExtensibleEnumArrayProperty(value="blue\nred\ngreen")
        ) == models.NewlineDelimitedExtensibleEnumArrayProperty(value="blue\nred\ngreen")
