"""Scenarios Payload_MultiPart_FormData_*."""

from __future__ import annotations

from spector import FilePart
from spector.payload_multipart import PayloadMultipartClient, models
from tests.spector.judge import Judge
from tests.spector.prepare import JPEG, PNG

PREFIX = "Payload_MultiPart_FormData"
CLIENT = PayloadMultipartClient
CITY = models.Address(city="X")
HELLO = FilePart(JPEG, filename="hello.jpg", content_type="image/jpg")
IMAGE = FilePart(PNG, filename="image.png", content_type="image/png")


def plain(client: PayloadMultipartClient, passes: Judge) -> None:
    with passes("basic"):
        client.form_data_basic(models.MultiPartRequest(id="123", profile_image=JPEG))
    with passes("withWireName"):
        client.form_data_with_wire_name(
            models.MultiPartRequestWithWireName(id="123", profile_image=JPEG)
        )
    with passes("optionalParts"):
        client.form_data_optional_parts(models.MultiPartOptionalRequest(id="123"))
        client.form_data_optional_parts(models.MultiPartOptionalRequest(profile_image=JPEG))
        client.form_data_optional_parts(
            models.MultiPartOptionalRequest(id="123", profile_image=JPEG)
        )
    with passes("checkFileNameAndContentType"):
        client.form_data_check_file_name_and_content_type(
            models.MultiPartRequest(id="123", profile_image=HELLO)
        )
    with passes("anonymousModel"):
        client.form_data_anonymous_model(models.FormDataAnonymousModelBody(profile_image=JPEG))


def several_parts(client: PayloadMultipartClient, passes: Judge) -> None:
    with passes("fileArrayAndBasic"):
        client.form_data_file_array_and_basic(
            models.ComplexPartsRequest(
                id="123", address=CITY, profile_image=JPEG, pictures=[PNG, PNG]
            )
        )
    with passes("jsonPart"):
        client.form_data_json_part(models.JsonPartRequest(address=CITY, profile_image=JPEG))
    with passes("binaryArrayParts"):
        client.form_data_binary_array_parts(
            models.BinaryArrayPartsRequest(id="123", pictures=[PNG, PNG])
        )
    with passes("multiBinaryParts"):
        client.form_data_multi_binary_parts(models.MultiBinaryPartsRequest(profile_image=JPEG))
        client.form_data_multi_binary_parts(
            models.MultiBinaryPartsRequest(profile_image=JPEG, picture=PNG)
        )


def http_parts(client: PayloadMultipartClient, passes: Judge) -> None:
    with passes("HttpParts_ContentType_imageJpegContentType"):
        client.content_type_image_jpeg_content_type(
            models.FileWithHttpPartSpecificContentTypeRequest(
                profile_image=FilePart(JPEG, filename="hello.jpg")
            )
        )
    octets = FilePart(JPEG, filename="image.jpg", content_type="application/octet-stream")
    with passes("HttpParts_ContentType_requiredContentType"):
        client.content_type_required_content_type(
            models.FileWithHttpPartRequiredContentTypeRequest(profile_image=octets)
        )
    with passes("HttpParts_ContentType_optionalContentType"):
        client.content_type_optional_content_type(
            models.FileWithHttpPartOptionalContentTypeRequest(profile_image=JPEG)
        )
    with passes("HttpParts_jsonArrayAndFileArray"):
        client.http_parts_json_array_and_file_array(
            models.ComplexHttpPartsModelRequest(
                id="123",
                address=CITY,
                profile_image=JPEG,
                previous_addresses=[models.Address(city="Y"), models.Address(city="Z")],
                pictures=[PNG, PNG],
            )
        )
    with passes("HttpParts_NonString_float"):
        client.non_string_float(models.NonStringFloatBody(temperature=0.5))


def files(client: PayloadMultipartClient, passes: Judge) -> None:
    with passes("File_uploadFileSpecificContentType"):
        client.file_upload_file_specific_content_type(
            models.FileUploadFileSpecificContentTypeBody(file=FilePart(PNG, filename="image.png"))
        )
    with passes("File_uploadFileRequiredFilename"):
        client.file_upload_file_required_filename(
            models.FileUploadFileRequiredFilenameBody(file=IMAGE)
        )
    with passes("File_uploadFileArray"):
        client.file_upload_file_array(models.FileUploadFileArrayBody(files=[IMAGE, IMAGE]))
