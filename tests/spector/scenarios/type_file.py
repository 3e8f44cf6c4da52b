"""Scenarios Type_File_Body_*."""

from __future__ import annotations

from spector import FilePart
from spector.type_file import TypeFileClient
from tests.spector.judge import Judge
from tests.spector.prepare import PNG

PREFIX = "Type_File_Body"
CLIENT = TypeFileClient


def all_scenarios(client: TypeFileClient, passes: Judge) -> None:
    with passes("uploadFileSpecificContentType"):
        client.body_upload_file_specific_content_type(PNG)
    with passes("uploadFileJsonContentType"):
        client.body_upload_file_json_content_type({"message": "test file content"})
    with passes("downloadFileJsonContentType"):
        assert client.body_download_file_json_content_type() == {"message": "test file content"}
    with passes("downloadFileSpecificContentType"):
        assert client.body_download_file_specific_content_type().read() == PNG
    with passes("uploadFileMultipleContentTypes"):
        client.body_upload_file_multiple_content_types(PNG, content_type="image/png")
    with passes("downloadFileMultipleContentTypes"):
        assert client.body_download_file_multiple_content_types(accept="image/png").read() == PNG
    with passes("uploadFileDefaultContentType"):
        client.body_upload_file_default_content_type(FilePart(PNG, content_type="image/png"))
    with passes("downloadFileDefaultContentType"):
        assert client.body_download_file_default_content_type().read() == PNG
