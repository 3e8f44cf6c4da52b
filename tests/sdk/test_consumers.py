"""The consumer programs do what they say, against the portal."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.e2e.files import pdf_pieces
from tests.e2e.portal import Portal

from . import consumer_kreditor, consumer_likvidator


def test_the_creditor_reports_and_withdraws_a_claim(portal: Portal) -> None:
    assert consumer_kreditor.main(portal.url, "test") == [
        "Selskabet 2020 ApS: HOS_LIKVIDATOR",
        "CVR 99000961: 12000.10 DKK, sikret i Varelager",
        "forfalder None",
        "i alt 781937.50",
        "kravet er ændret af en anden",
        "kravet er trukket tilbage",
        "kravet findes ikke: IKKE_FUNDET",
    ]
    assert portal.violations == []


def test_the_likvidator_reads_a_case_and_reports(portal: Portal, tmp_path: Path) -> None:
    pdf = tmp_path / "Redegørelse.pdf"
    pdf.write_bytes(b"".join(pdf_pieces(107_000)))
    assert asyncio.run(consumer_likvidator.main(portal.url, "test", pdf)) == [
        "222222222 Selskabet 2020 ApS (12500.75 kr.)",
        "200000001 Selskabet af maj 2020 ApS (12500.75 kr.)",
        "200000002 Prøvebyg Havneby ApS (12500.75 kr.)",
        "200000003 Fiktiv Energi A/S (12500.75 kr.)",
        "200000004 Eksempel Inkasso ApS (12500.75 kr.)",
        "200000005 Åse Ægirsdatter ApS (12500.75 kr.)",
        "200000006 Mange Krav ApS (12500.75 kr.)",
        "200000007 Ukendt Status ApS (12500.75 kr.)",
        "200000009 boet efter Fie Fiktivsen",
        "Selskabet 2020 ApS (HOS_LIKVIDATOR): REDEGOERELSE 2023-10-13",
        "Ressourcen findes ikke eller er ikke synlig for kalderen",
        "ny frist 10.11.2023: MODTAGET",
        "salær 4438.13: MODTAGET",
        "Redegørelse.pdf (107000 bytes): 1",
        "107000",
    ]
    assert portal.violations == []
