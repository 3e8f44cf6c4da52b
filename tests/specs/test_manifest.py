"""The manifest: read whole, or refused with everything that is wrong, each with its line."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic, InputError
from generator.specs.manifest import Api, Sdk, Version, read_manifest
from generator.specs.manifest_edit import render_manifest

Write = Callable[[dict[str, str]], Path]

SHA = hashlib.sha256(b"bytes").hexdigest()


def version(number: str, released: str = "2024-01-01", file: str = "a.yaml", **other: str) -> str:
    fields = {
        "version": f'"{number}"',
        "file": f'"{file}"',
        "released": released,
        "source": '"somewhere"',
        "retrieved": "2026-11-23",
        "sha256": f'"{SHA}"',
        "provenance": '"official"',
    } | other
    lines = [f"{key} = {value}" for key, value in fields.items() if value]
    return "\n".join(["[[api.version]]", *lines, ""])


def api(slug: str = "person", package: str = "person", *versions: str) -> str:
    head = f'[[api]]\nslug = "{slug}"\npackage = "{package}"\n'
    return head + "".join(versions or (version("1.0.0"),))


def problems(folder: Write, text: str) -> list[Diagnostic]:
    root = folder({"manifest.toml": text, "a.yaml": "bytes"})
    with pytest.raises(InputError) as caught:
        read_manifest(root)
    return list(caught.value.diagnostics)


def places(folder: Write, text: str) -> list[tuple[int, int, str]]:
    return [(one.location.line, one.location.column, one.code) for one in problems(folder, text)]


def test_a_manifest_is_read_whole(folder: Write) -> None:
    root = folder(
        {
            "manifest.toml": '# said by hand\n[sdk]\npackage = "portal"\nversion = "1.2"\n'
            + api("person", "person", version("1.0.0"), version("1.1.0", "2024-02-01")),
            "a.yaml": "bytes",
        }
    )
    manifest = read_manifest(root)
    assert manifest.root == root
    assert manifest.file == (root / "manifest.toml").as_posix()
    assert manifest.sdk == Sdk(package="portal", version="1.2")
    (person,) = manifest.apis
    assert (person.slug, person.package) == ("person", "person")
    assert [one.version for one in person.versions] == ["1.0.0", "1.1.0"]
    assert person.versions[0] == Version(
        version="1.0.0",
        file="a.yaml",
        released=date(2024, 1, 1),
        source="somewhere",
        retrieved=date(2026, 11, 23),
        sha256=SHA,
        provenance="official",
    )


def test_what_is_rendered_is_read_back_the_same(folder: Write) -> None:
    one = Version(
        version="1.0.0-rc",
        file="a.yaml",
        released=date(2024, 1, 1),
        source='a "quoted" \\ æøå source',
        retrieved=date(2026, 1, 2),
        sha256=SHA,
        provenance="reconstruction",
    )
    apis = (
        Api(slug="a-b", package="a_b", versions=(one,)),
        Api(slug="c", package="c", versions=(one,)),
    )
    root = folder({"manifest.toml": render_manifest(apis, Sdk(package="p")), "a.yaml": "bytes"})
    manifest = read_manifest(root)
    assert (manifest.apis, manifest.sdk) == (apis, Sdk(package="p"))


def test_a_folder_without_a_manifest_is_told(tmp_path: Path) -> None:
    for folder, message in (
        (tmp_path, "the folder has no manifest.toml"),
        (tmp_path / "no", "there is no such folder"),
    ):
        with pytest.raises(InputError) as caught:
            read_manifest(folder)
        (one,) = caught.value.diagnostics
        assert (one.code, one.message) == ("manifest-missing", message)
        assert one.location.file == folder.as_posix()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('[[api]]\nslug = "a', [(2, 10, "manifest-syntax")]),
        ("[[api]]\nslug == 1\n", [(2, 7, "manifest-syntax")]),
        ("", [(1, 1, "manifest-missing-key")]),
        ("api = 3\n", [(1, 1, "manifest-type")]),
        (api() + "[[apis]]\n", [(12, 1, "manifest-unknown-key")]),
        ('[[api]]\nslug = "a"\nversion = []\n', [(1, 1, "manifest-missing-key")]),
        ('[[api]]\nslug = "a"\npackage = "a"\nversion = []\n', [(1, 1, "manifest-no-version")]),
        (api(package="class"), [(3, 1, "manifest-package")]),
        (api(package="a-b"), [(3, 1, "manifest-package")]),
        (api(slug="A b"), [(2, 1, "manifest-slug")]),
        (
            api() + api("other", "person"),
            [(14, 1, "manifest-duplicate-package")],
        ),
        (api() + api("person", "other"), [(13, 1, "manifest-duplicate-api")]),
        (
            api("a", "a", version("1.0"), version("1.0")),
            [(13, 1, "manifest-duplicate-version")],
        ),
        (
            api("a", "a", version("1.0", "2024-02-01"), version("1.1", "2024-01-31")),
            [(15, 1, "manifest-order")],
        ),
        (api("a", "a", version("1.0", file="b.yaml")), [(6, 1, "manifest-file-missing")]),
        (api("a", "a", version("1.0", file="../a.yaml")), [(6, 1, "manifest-file")]),
        (api("a", "a", version("1.0", file="/a.yaml")), [(6, 1, "manifest-file")]),
        (
            api("a", "a", version("1.0", provenance='"guessed"')),
            [(11, 1, "manifest-provenance")],
        ),
        (api("a", "a", version("1.0", sha256='"abc"')), [(10, 1, "manifest-sha256")]),
        (
            api("a", "a", version("1.0", sha256=f'"{"0" * 64}"')),
            [(10, 1, "manifest-bytes-changed")],
        ),
        (api("a", "a", version("1.0", released='"soon"')), [(7, 1, "manifest-type")]),
        (
            api("a", "a", version("1.0", source="", phase="1")),
            [(4, 1, "manifest-missing-key"), (11, 1, "manifest-unknown-key")],
        ),
        ("[sdk]\nname = 'x'\n" + api(), [(2, 1, "manifest-unknown-key")]),
        ("[[api]]\nversion = [{version = 3}]\nslug = 'a'\npackage = 'a'\n",
         [(2, 1, "manifest-missing-key")] * 6 + [(2, 1, "manifest-type")]),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_place(
    folder: Write, text: str, expected: list[tuple[int, int, str]]
) -> None:
    assert places(folder, text) == expected


def test_everything_that_is_wrong_is_told_at_once(folder: Write) -> None:
    text = api("a", "class", version("1.0", provenance='"x"', file="../b")) + api("a b", "c-d")
    assert [code for _, _, code in places(folder, text)] == [
        "manifest-package",
        "manifest-file",
        "manifest-provenance",
        "manifest-slug",
        "manifest-package",
    ]


def test_a_typo_is_met_with_a_suggestion(folder: Write) -> None:
    one, two = problems(folder, api("a", "a", version("1.0", source="", sourse='"x"')))
    assert (one.hint, two.hint) == ("add source = ...", "did you mean source?")


def test_changed_bytes_are_shown_with_both_hashes(folder: Write) -> None:
    (one,) = problems(folder, api("a", "a", version("1.0", sha256=f'"{"0" * 64}"')))
    assert SHA in one.message
    assert "0" * 64 in one.message


def test_bytes_are_not_read_when_that_is_not_asked_for(folder: Write) -> None:
    root = folder({"manifest.toml": api()})
    assert read_manifest(root, verify=False).apis[0].slug == "person"


def test_places_hold_in_a_manifest_with_long_strings_and_lists(folder: Write) -> None:
    text = (
        '# [[api]]\n[[api]] # one\nslug = "a"\npackage = "a"\n[[api.version]]\nversion = "1"\n'
        'source = """\nfile = "trap"\n[[api]]\n"""\nfile = "gone.yaml"\nreleased = 2024-01-01\n'
        f'retrieved = 2024-01-01\nsha256 = "{SHA}"\nprovenance = "official"\n'
    )
    assert places(folder, text) == [(11, 1, "manifest-file-missing")]
