"""The manifest is edited like a person would: what is not meant keeps its every character."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator.diagnostics import InputError
from generator.specs import manifest_edit
from generator.specs.manifest import Api, Manifest, Record, Sdk, Version, parse_manifest

SHA = "0" * 64
RECORD = Record(
    file="a/2.yaml",
    released=date(2026, 2, 1),
    source='said "here" # and there',
    retrieved=date(2026, 3, 1),
    sha256=SHA,
    provenance="official",
)
TWO = Version(
    version="2",
    file=RECORD.file,
    released=RECORD.released,
    source=RECORD.source,
    retrieved=RECORD.retrieved,
    sha256=SHA,
    provenance="official",
)
LINES = """\
file = "a/2.yaml"
released = 2026-02-01
source = "said \\"here\\" # and there"
retrieved = 2026-03-01
sha256 = "{SHA}"
provenance = "official"
""".replace("{SHA}", SHA)
ADDED = '\n[[api.version]]\nversion = "2"\n' + LINES


def version(number: str, slug: str, more: str = "") -> str:
    return (
        f'[[api.version]]   # the {number} one\nversion = "{number}"\nfile = "{slug}/{number}.yaml" # bytes\n'
        f'released = 2026-01-01\nsource = """\n# long\n\n[[not.a.table]]\n"""\nretrieved = 2026-01-31\n'
        f'sha256 = "{SHA}"\nprovenance = "reconstruction" # for now\n'
    )


A = (
    '# The first.\n[[api]]\n  slug = "a"\n  package = "a"\n\n'
    + version("1", "a")
    + "# a word on 1\n"
)
B = '\n# The second.\n\n# It is new.\n[[api]]\nslug = "b"\npackage = "b"\n\n' + version("1", "b")
HEAD = '# head\n\n[sdk]\npackage = "portal"\n\n'
TEXT = HEAD + A + B


def parsed(text: str | bytes) -> Manifest:
    content = text if isinstance(text, bytes) else text.encode()
    return parse_manifest(content, Path("specs"), verify=False)


def added(text: str, slug: str = "a") -> str:
    content = text.encode()
    return manifest_edit.with_version(content, parsed(text), slug, TWO).decode()


def test_a_version_is_added_behind_the_last_of_its_api() -> None:
    assert added(TEXT) == HEAD + A + ADDED + B
    assert added(TEXT, "b") == TEXT + ADDED


def test_comments_right_above_the_next_table_stay_with_that() -> None:
    compact = (A + B).replace("# a word on 1\n\n# The second.\n\n# It is new.\n", "# of b\n")
    assert added(compact) == compact.replace("# of b\n", ADDED + "# of b\n", 1)


def test_other_tables_may_stand_between() -> None:
    between = '\n[api.rename]\nschemas = {x = "y"}\n\n' + version("1b", "a").replace(
        "2026-01-01", "2026-01-02"
    )
    phase = '\n[[phase]]\nname = "pre-pilot"\n'
    text = HEAD + A + between + phase
    assert added(text) == HEAD + A + between + ADDED + phase


def test_windows_line_ends_and_a_mark_at_the_start_stay() -> None:
    text = b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode()
    told = manifest_edit.with_version(text, parsed(text), "a", TWO)
    assert told == b"\xef\xbb\xbf" + (HEAD + A + ADDED + B).replace("\n", "\r\n").encode()


def test_an_official_file_takes_the_place_and_keeps_the_comments() -> None:
    manifest = parsed(TEXT)
    old = manifest.apis[0].versions[0]
    kept = Record(**{key: getattr(old, key) for key in manifest_edit.RECORD_KEYS})
    told = manifest_edit.with_replacement(
        TEXT.encode(), manifest, "a", replace(TWO, version="1", replaced=kept)
    )
    text = told.decode()
    assert '[[api.version]]   # the 1 one\nversion = "1"\nfile = "a/2.yaml" # bytes\n' in text
    assert (
        'provenance = "official" # for now\n# a word on 1\n\n[api.version.replaced]\nfile = "a/1.yaml"\n'
        in text
    )
    assert text.startswith(HEAD)
    assert text.endswith(B)
    assert parsed(told).apis[0].versions[0].replaced == kept


@pytest.mark.parametrize("known", ["", "announced = 2025-12-01 # by mail\n"])
def test_the_announcement_stays_until_another_is_told(known: str) -> None:
    text = HEAD + A.replace("# a word on 1\n", known) + B
    manifest = parsed(text)
    for told in (None, date(2025, 12, 24)):
        entry = replace(TWO, version="1", announced=told)
        edited = manifest_edit.with_replacement(text.encode(), manifest, "a", entry)
        expected = told or (date(2025, 12, 1) if known else None)
        assert parsed(edited).apis[0].versions[0].announced == expected
        assert known.endswith("# by mail\n") is (b"# by mail" in edited)


def test_what_was_replaced_comes_back() -> None:
    manifest = parsed(TEXT)
    old = manifest.apis[0].versions[0]
    kept = Record(**{key: getattr(old, key) for key in manifest_edit.RECORD_KEYS})
    there = manifest_edit.with_replacement(
        TEXT.encode(), manifest, "a", replace(TWO, version="1", replaced=kept)
    )
    back = manifest_edit.with_restored(there, parsed(there), "a", "1")
    assert parsed(back) == manifest


def test_removing_what_was_added_gives_back_the_same_text() -> None:
    more = added(TEXT)
    assert manifest_edit.without_version(more.encode(), parsed(more), "a", "2").decode() == TEXT
    last = added(TEXT, "b")
    assert manifest_edit.without_version(last.encode(), parsed(last), "b", "2").decode() == TEXT


def test_the_oldest_version_goes_with_its_own_comments_only() -> None:
    more = added(TEXT)
    told = manifest_edit.without_version(more.encode(), parsed(more), "a", "1").decode()
    assert told == HEAD + A[: A.index("\n[[api.version]]")] + ADDED + B


def test_an_api_is_added_to_an_empty_project_and_to_others() -> None:
    one = Api(slug="a", package="a", versions=(TWO,))
    empty = manifest_edit.first_manifest(Sdk(package="portal"))
    assert parsed(empty).apis == ()
    first = manifest_edit.with_api(empty, parsed(empty), one)
    assert parsed(first) == replace(parsed(empty), apis=(one,))
    two = manifest_edit.with_api(first, parsed(first), replace(one, slug="b", package="b"))
    assert two == first + b'\n[[api]]\nslug = "b"\npackage = "b"\n' + ADDED.encode()


def test_a_layout_that_cannot_be_edited_is_refused_with_its_place() -> None:
    inline = ", ".join(line.replace('\\"', "") for line in LINES.strip().split("\n"))
    text = f'# head\n[[api]]\nslug = "a"\npackage = "a"\nversion = [{{version = "1", {inline}}}]\n'
    with pytest.raises(InputError) as caught:
        added(text)
    (one,) = caught.value.diagnostics
    assert (one.code, one.location.line) == ("manifest-layout", 2)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_in_the_manifest_of_this_project_every_api_can_be_added_to_and_taken_back(end: str) -> None:
    path = Path(__file__).parent.parent.parent / "specs" / "manifest.toml"
    content = path.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", end.encode())
    manifest = parsed(content)
    for api in manifest.apis:
        newest = replace(TWO, version="99.0.0", released=date(2999, 1, 1))
        more = manifest_edit.with_version(content, manifest, api.slug, newest)
        assert sorted(more.splitlines()) == sorted(
            [*content.splitlines(), b"", *map(str.encode, manifest_edit.render_version(newest))]
        )
        back = manifest_edit.without_version(more, parsed(more), api.slug, "99.0.0")
        assert back == content
