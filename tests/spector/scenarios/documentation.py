"""Scenarios Documentation_*."""

from __future__ import annotations

from spector.documentation import DocumentationClient, models
from tests.spector.judge import Judge

PREFIX = "Documentation"
CLIENT = DocumentationClient


def lists(client: DocumentationClient, passes: Judge) -> None:
    with passes("Lists_bulletPointsOp"):
        client.lists_bullet_points_op()
    with passes("Lists_bulletPointsModel"):
        client.lists_bullet_points_model(
            models.ListsBulletPointsModelBody(
                input=models.ListsBulletPointsModel(prop=models.ListsBulletPointsEnum.SIMPLE)
            )
        )
    with passes("Lists_numbered"):
        client.lists_numbered()


def text_formatting(client: DocumentationClient, passes: Judge) -> None:
    with passes("TextFormatting_boldText"):
        client.text_formatting_bold_text()
    with passes("TextFormatting_italicText"):
        client.text_formatting_italic_text()
    with passes("TextFormatting_combinedFormatting"):
        client.text_formatting_combined_formatting()
