"""Corrections are applied after reading, point at the overlay, and are told when they no longer fit."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic, InputError
from generator.document import RawDocument
from generator.specs.bundle import bundle
from generator.specs.correct import corrected, still_fits
from generator.specs.load import load, parse
from generator.specs.overlay import Correction, read_overlay

SPEC = """\
openapi: 3.0.3
info: {title: Sag, version: '1'}
paths: {}
components:
  schemas:
    sag:
      type: object
      required: [a, b, c]
      properties:
        a: {type: string, maxLength: 5, nullable: true}
        'x/y~z': {enum: [1, true, null]}
"""
SAG = "/components/schemas/sag"


def document(text: str = SPEC) -> RawDocument:
    return parse(text.encode(), "specs/sag/1.yaml")


def overlay(tmp_path: Path, *bodies: str, versions: str = '["1"]') -> tuple[Correction, ...]:
    """The corrections of a file; each body begins in the fourth line of its table."""
    path = tmp_path / "overlay.toml"
    tables = (
        f'[[correction]]\nversions = {versions}\nreason = "wrong"\n{body}\n' for body in bodies
    )
    path.write_text("\n".join(tables), "utf-8")
    return read_overlay(path, ("1", "2"))


def problems(tmp_path: Path, *bodies: str, versions: str = '["1"]') -> list[Diagnostic]:
    with pytest.raises(InputError) as caught:
        corrected(document(), overlay(tmp_path, *bodies, versions=versions))
    return list(caught.value.diagnostics)


@pytest.mark.parametrize(
    ("body", "pointer", "value"),
    [
        (f'pointer = "{SAG}/properties/a/type"\nexpected = "string"\nvalue = "integer"', f"{SAG}/properties/a/type", "integer"),
        (f'pointer = "{SAG}/properties/a/maxLength"\nexpected = 5\nvalue = 50', f"{SAG}/properties/a/maxLength", 50),
        (f'pointer = "{SAG}/properties/a/nullable"\nexpected = true\nvalue = false', f"{SAG}/properties/a/nullable", False),
        (f'pointer = "{SAG}/required/1"\nexpected = "b"\nvalue = "d"', f"{SAG}/required", ["a", "d", "c"]),
        (f'pointer = "{SAG}/required/0"\nexpected = "a"\nremove = true', f"{SAG}/required", ["b", "c"]),
        (f'pointer = "{SAG}/required/-"\nvalue = "d"', f"{SAG}/required", ["a", "b", "c", "d"]),
        (f'pointer = "{SAG}/properties/x~1y~0z/enum"\nexpected_json = "[1, true, null]"\nvalue_json = "[null]"', f"{SAG}/properties/x~1y~0z", {"enum": [None]}),
        (f'pointer = "{SAG}/properties/e"\nvalue = {{type = "object", properties = {{f = {{type = "number"}}}}}}',
         f"{SAG}/properties/e/properties/f", {"type": "number"}),
        (f'pointer = "{SAG}/properties/a"\nexpected = {{nullable = true, maxLength = 5, type = "string"}}\nremove = true', f"{SAG}/properties", {"x/y~z": {"enum": [1, True, None]}}),
    ],
)  # fmt: skip
def test_a_value_is_exchanged_added_or_removed(
    body: str, pointer: str, value: object, tmp_path: Path
) -> None:
    told = corrected(document(), overlay(tmp_path, body))
    assert told.resolve(pointer) == value
    assert type(told.resolve(pointer)) is type(value)


def test_what_was_put_in_points_at_the_overlay_and_the_rest_at_the_spec(tmp_path: Path) -> None:
    told = corrected(
        document(),
        overlay(
            tmp_path,
            f'pointer = "{SAG}/properties/a/maxLength"\nexpected = 5\nvalue = 50',
            f'pointer = "{SAG}/properties/e"\nvalue = {{type = "object"}}',
            f'pointer = "{SAG}/required/0"\nexpected = "a"\nremove = true',
        ),
    )
    file = (tmp_path / "overlay.toml").as_posix()
    assert str(told.locate(f"{SAG}/properties/a/maxLength")) == f"{file}:1:1"
    assert str(told.locate(f"{SAG}/properties/e/type")) == f"{file}:8:1"
    assert str(told.locate(f"{SAG}/properties/a/type")) == "specs/sag/1.yaml:10:13"
    assert str(told.locate(f"{SAG}/required/0")) == "specs/sag/1.yaml:8:21"


def test_places_are_kept_when_the_spec_is_put_together_from_files(tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text("type: string\n", "utf-8")
    spec = tmp_path / "spec.yaml"
    spec.write_text(SPEC.replace("{type: string,", "{$ref: other.yaml,"), "utf-8")
    body = f'pointer = "{SAG}/properties/x~1y~0z/type"\nvalue = "integer"'
    told = bundle(corrected(load(spec), overlay(tmp_path, body)), root=tmp_path)
    at = told.locate(f"{SAG}/properties/x~1y~0z/type")
    assert at.file == (tmp_path / "overlay.toml").as_posix()


def test_the_hash_covers_the_corrections(tmp_path: Path) -> None:
    plain = document()
    body = f'pointer = "{SAG}/properties/a/maxLength"\nexpected = 5\nvalue = {{}}'
    hashes = {plain.sha256}
    for value in ("6", "7"):
        hashes.add(corrected(document(), overlay(tmp_path, body.format(value))).sha256)
    assert len(hashes) == 3
    assert corrected(plain, ()) is plain


def test_an_old_value_that_does_not_match_shows_both_with_places(tmp_path: Path) -> None:
    body = f'pointer = "{SAG}/properties/a/maxLength"\nexpected = 6\nvalue = 50'
    (one,) = problems(tmp_path, body)
    assert (one.code, one.location.line) == ("overlay-mismatch", 1)
    assert one.message == f"{SAG}/properties/a/maxLength is 5 at specs/sag/1.yaml:10:27, expected 6"


def test_what_the_publisher_has_mended_is_told_as_such(tmp_path: Path) -> None:
    body = f'pointer = "{SAG}/properties/a/maxLength"\nexpected = 6\nvalue = 5'
    (one,) = problems(tmp_path, body)
    assert (
        one.hint == "the spec says by itself what the correction wants: take the version out of it"
    )


@pytest.mark.parametrize(
    ("body", "code", "hint"),
    [
        (f'pointer = "{SAG}/propertis/a/type"\nexpected = "string"\nvalue = "x"', "overlay-pointer", f"did you mean {SAG}/properties?"),
        (f'pointer = "{SAG}/properties/a/type/x"\nvalue = 1', "overlay-pointer", ""),
        (f'pointer = "{SAG}/required/7"\nexpected = "x"\nremove = true', "overlay-pointer", "the list has 3 items"),
        (f'pointer = "{SAG}/properties/a/type"\nvalue = "x"', "overlay-mismatch", "look at the spec again"),
        (f'pointer = "{SAG}/properties/a/maxLength"\nexpected = 5.0\nvalue = 1', "overlay-mismatch", "look at"),
        (f'pointer = "{SAG}/properties/a/nullable"\nexpected = 1\nvalue = false', "overlay-mismatch", "look at"),
        ('pointer = "components"\nvalue = 1', "overlay-pointer", "write it as in /components"),
        (f'pointer = "{SAG}/a"\nvalue = 2026-01-01', "overlay-not-json", "dates are text"),
        (f'pointer = "{SAG}/a"\nvalue = nan', "overlay-not-json", "dates are text"),
        (f'pointer = "{SAG}/a"\nvalue_json = "{{"', "overlay-not-json", "dates are text"),
        (f'pointer = "{SAG}/a"\nvalue_json = "1"\nvalue = 1', "overlay-one-of-two", ""),
        (f'pointer = "{SAG}/a"\nremove = true', "overlay-nothing-expected", "add expected"),
        (f'pointer = "{SAG}/a"\nexpected = 1', "overlay-one-of-two", ""),
        (f'pointer = "{SAG}/a"\nexpected = 1\nvalue = 2\nremove = true', "overlay-one-of-two", ""),
        (f'pointer = "{SAG}/a"\nvalu = 2', "overlay-unknown-key", "did you mean value?"),
        (f'pointer = "{SAG}/a"\nvalue = 2\nremove = "yes"', "overlay-type", ""),
        ('value = 2', "overlay-missing-key", "add pointer = ..."),
    ],
)  # fmt: skip
def test_what_is_wrong_is_one_message_with_its_place(
    body: str, code: str, hint: str, tmp_path: Path
) -> None:
    found = problems(tmp_path, body)
    assert found[0].code == code
    assert len(found) == 1 or code == "overlay-one-of-two"
    assert found[0].hint.startswith(hint)
    assert found[0].location.file.endswith("overlay.toml")
    assert found[0].location.line


@pytest.mark.parametrize(
    ("versions", "code", "hint"),
    [
        ('["1", "22"]', "overlay-unknown-version", "did you mean '2'?"),
        ("[]", "overlay-no-version", 'name them, or "*"'),
        ('"1"', "overlay-type", ""),
    ],
)
def test_the_versions_have_to_be_there(versions: str, code: str, hint: str, tmp_path: Path) -> None:
    body = f'pointer = "{SAG}/a"\nvalue = 2'
    (one,) = problems(tmp_path, body, versions=versions)
    assert (one.code, one.hint) == (code, hint)


def test_a_file_that_is_no_toml_is_told_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "overlay.toml").write_text("[[correction]]\nversions = [\n", "utf-8")
    with pytest.raises(InputError) as caught:
        read_overlay(tmp_path / "overlay.toml", ("1",))
    assert caught.value.diagnostics[0].code == "overlay-syntax"


def test_all_that_does_not_fit_is_told_at_once(tmp_path: Path) -> None:
    bodies = [
        f'pointer = "{SAG}/properties/{name}/type"\nexpected = "x"\nvalue = 1' for name in "ab"
    ]
    assert [one.code for one in problems(tmp_path, *bodies)] == [
        "overlay-mismatch",
        "overlay-pointer",
    ]


def test_a_correction_is_for_its_versions_or_for_all(tmp_path: Path) -> None:
    body = f'pointer = "{SAG}/a"\nvalue = 2'
    (one,) = overlay(tmp_path, body)
    assert [one.applies_to(version) for version in ("1", "2")] == [True, False]
    (every,) = overlay(tmp_path, body, versions='["*"]')
    assert every.applies_to("2")


def test_whether_a_mistake_is_still_there_is_known(tmp_path: Path) -> None:
    (one,) = overlay(
        tmp_path, f'pointer = "{SAG}/properties/a/maxLength"\nexpected = 5\nvalue = 50'
    )
    assert still_fits(document(), one)
    assert not still_fits(document(SPEC.replace("maxLength: 5", "maxLength: 50")), one)
    assert not still_fits(document("openapi: 3.0.3\ninfo: {}\npaths: {}\n"), one)
