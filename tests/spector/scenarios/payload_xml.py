"""Scenarios Payload_Xml_*: XML goes as bytes both ways, the SDK has no models of it."""

from __future__ import annotations

from collections.abc import Callable
from xml.etree.ElementTree import canonicalize

from spector import BinaryBody
from spector.payload_xml import PayloadXmlClient, errors
from tests.spector.judge import Judge, raises

PREFIX = "Payload_Xml"
CLIENT = PayloadXmlClient


def _both(
    passes: Judge, name: str, get: Callable[[], BinaryBody], put: Callable[[str], None], xml: str
) -> None:
    """The two scenarios of a model: what is received and what is sent."""
    with passes(f"{name}_get"), get() as answer:
        assert _plain(answer.read().decode()) == _plain(xml)
    with passes(f"{name}_put"):
        put(xml)


def _plain(xml: str) -> str:
    return canonicalize(xml, strip_text=True)


def models(client: PayloadXmlClient, passes: Judge) -> None:
    _both(
        passes,
        "SimpleModelValue",
        client.simple_model_value_get,
        lambda xml: client.simple_model_value_put(xml.encode()),
        """
<SimpleModel>
  <name>foo</name>
  <age>123</age>
</SimpleModel>
""",
    )
    _both(
        passes,
        "ModelWithSimpleArraysValue",
        client.model_with_simple_arrays_value_get,
        lambda xml: client.model_with_simple_arrays_value_put(xml.encode()),
        """
<ModelWithSimpleArrays>
  <colors>
    <string>red</string>
    <string>green</string>
    <string>blue</string>
  </colors>
  <counts>
    <int32>1</int32>
    <int32>2</int32>
  </counts>
</ModelWithSimpleArrays>
""",
    )
    _both(
        passes,
        "ModelWithArrayOfModelValue",
        client.model_with_array_of_model_value_get,
        lambda xml: client.model_with_array_of_model_value_put(xml.encode()),
        """
<ModelWithArrayOfModel>
  <items>
    <SimpleModel>
      <name>foo</name>
      <age>123</age>
    </SimpleModel>
    <SimpleModel>
      <name>bar</name>
      <age>456</age>
    </SimpleModel>
  </items>
</ModelWithArrayOfModel>
""",
    )
    _both(
        passes,
        "ModelWithOptionalFieldValue",
        client.model_with_optional_field_value_get,
        lambda xml: client.model_with_optional_field_value_put(xml.encode()),
        """
<ModelWithOptionalField>
  <item>widget</item>
</ModelWithOptionalField>
""",
    )
    _both(
        passes,
        "ModelWithAttributesValue",
        client.model_with_attributes_value_get,
        lambda xml: client.model_with_attributes_value_put(xml.encode()),
        """
<ModelWithAttributes id1="123" id2="foo">
  <enabled>true</enabled>
</ModelWithAttributes>
""",
    )
    _both(
        passes,
        "ModelWithUnwrappedArrayValue",
        client.model_with_unwrapped_array_value_get,
        lambda xml: client.model_with_unwrapped_array_value_put(xml.encode()),
        """
<ModelWithUnwrappedArray>
  <colors>red</colors>
  <colors>green</colors>
  <colors>blue</colors>
  <counts>
    <int32>1</int32>
    <int32>2</int32>
  </counts>
</ModelWithUnwrappedArray>
""",
    )
    _both(
        passes,
        "ModelWithRenamedArraysValue",
        client.model_with_renamed_arrays_value_get,
        lambda xml: client.model_with_renamed_arrays_value_put(xml.encode()),
        """
<ModelWithRenamedArrays>
  <Colors>red</Colors>
  <Colors>green</Colors>
  <Colors>blue</Colors>
  <Counts>
    <int32>1</int32>
    <int32>2</int32>
  </Counts>
</ModelWithRenamedArrays>
""",
    )
    _both(
        passes,
        "ModelWithRenamedFieldsValue",
        client.model_with_renamed_fields_value_get,
        lambda xml: client.model_with_renamed_fields_value_put(xml.encode()),
        """
<ModelWithRenamedFieldsSrc>
  <InputData>
    <name>foo</name>
    <age>123</age>
  </InputData>
  <OutputData>
    <name>bar</name>
    <age>456</age>
  </OutputData>
</ModelWithRenamedFieldsSrc>
""",
    )
    _both(
        passes,
        "ModelWithEmptyArrayValue",
        client.model_with_empty_array_value_get,
        lambda xml: client.model_with_empty_array_value_put(xml.encode()),
        """
<ModelWithEmptyArray>
  <items />
</ModelWithEmptyArray>
""",
    )
    _both(
        passes,
        "ModelWithTextValue",
        client.model_with_text_value_get,
        lambda xml: client.model_with_text_value_put(xml.encode()),
        """
<ModelWithText language="foo">
  This is some text.
</ModelWithText>
""",
    )
    _both(
        passes,
        "ModelWithDictionaryValue",
        client.model_with_dictionary_value_get,
        lambda xml: client.model_with_dictionary_value_put(xml.encode()),
        """
<ModelWithDictionary>
  <metadata>
    <Color>blue</Color>
    <Count>123</Count>
    <Enabled>false</Enabled>
  </metadata>
</ModelWithDictionary>
""",
    )
    _both(
        passes,
        "ModelWithEncodedNamesValue",
        client.model_with_encoded_names_value_get,
        lambda xml: client.model_with_encoded_names_value_put(xml.encode()),
        """
<ModelWithEncodedNamesSrc>
  <SimpleModelData>
    <name>foo</name>
    <age>123</age>
  </SimpleModelData>
  <PossibleColors>
    <string>red</string>
    <string>green</string>
    <string>blue</string>
  </PossibleColors>
</ModelWithEncodedNamesSrc>
""",
    )
    _both(
        passes,
        "ModelWithEnumValue",
        client.model_with_enum_value_get,
        lambda xml: client.model_with_enum_value_put(xml.encode()),
        """
<ModelWithEnum>
  <status>success</status>
</ModelWithEnum>
""",
    )
    _both(
        passes,
        "ModelWithDatetimeValue",
        client.model_with_datetime_value_get,
        lambda xml: client.model_with_datetime_value_put(xml.encode()),
        """
<ModelWithDatetime>
  <rfc3339>2022-08-26T18:38:00.000Z</rfc3339>
  <rfc7231>Fri, 26 Aug 2022 14:38:00 GMT</rfc7231>
</ModelWithDatetime>
""",
    )


def error(client: PayloadXmlClient, passes: Judge) -> None:
    with passes("XmlErrorValue_get"):
        wrong = raises(errors.BadRequest, client.xml_error_value_get)
        assert b"<message>Something went wrong</message>" in wrong.body
