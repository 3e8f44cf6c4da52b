"""YAML: data, places, anchors, merges, and errors with their places."""

from __future__ import annotations

import pytest

from generator.contract.schema import JsonValue
from generator.document import unpack
from generator.specs import yaml_text
from generator.specs.yaml_text import read_yaml
from tests.specs.reading import refusal, told


def data(text: str) -> JsonValue:
    return read_yaml(text, "f.yaml")[0]


def places(text: str) -> list[tuple[str | int, str]]:
    """Key or position of every member, with its `line:column`, outermost first."""
    value, by_id = read_yaml(text, "f.yaml")
    found: list[tuple[str | int, str]] = []
    todo: list[JsonValue] = [value]
    while todo:
        node = todo.pop(0)
        here = by_id.get(id(node))
        members = (
            node.items()
            if isinstance(node, dict)
            else enumerate(node) if isinstance(node, list) else ()
        )
        for key, child in members:
            line, column = unpack(here[key])  # type: ignore[index]
            found.append((key, f"{line}:{column}"))
            todo.append(child)
    return found


def test_every_key_is_text_as_written() -> None:
    text = "200: a\n1.50: b\ntrue: c\nNO: d\n~: e\n0x1F: f\n2024-01-11: g\n? h\n: i\n'q': j\n"
    assert data(text) == {
        "200": "a", "1.50": "b", "true": "c", "NO": "d", "~": "e", "0x1F": "f", "2024-01-11": "g",
        "h": "i", "q": "j",
    }  # fmt: skip


def test_quotes_and_blocks_are_text_whatever_they_hold() -> None:
    text = "a: '1'\nb: \"true\"\nc: |\n  1\nd: >-\n  x\n  y\ne: !!str 12\nf: ! 3\n"
    assert data(text) == {"a": "1", "b": "true", "c": "1\n", "d": "x y", "e": "12", "f": "3"}


def test_the_place_of_every_key_and_item_is_known() -> None:
    text = "a:\n  - x\n  - {b: 1, æ: [2]}\nlang: ok\n"
    assert places(text) == [
        ("a", "1:1"), ("lang", "4:1"), (0, "2:5"), (1, "3:5"), ("b", "3:6"), ("æ", "3:12"), (0, "3:16"),
    ]  # fmt: skip


def test_a_place_counts_characters_not_bytes() -> None:
    assert places("a: {😀æ: 1, b: 2}\r\nc: 3\r\n") == [
        ("a", "1:1"), ("c", "2:1"), ("😀æ", "1:5"), ("b", "1:12"),
    ]  # fmt: skip


def test_an_alias_is_the_same_value_again() -> None:
    value = data("a: &x {b: [1]}\nc: *x\nd: &k key\n*k : 5\n")
    assert value == {"a": {"b": [1]}, "c": {"b": [1]}, "d": "key", "key": 5}
    assert isinstance(value, dict)
    assert value["a"] is value["c"]


def test_an_anchored_number_serves_as_a_key_by_its_text() -> None:
    assert data("a: &n 007\nb: &m 0x10\nc: {*n : x, *m : y}\n") == {
        "a": "007", "b": 16, "c": {"007": "x", "0x10": "y"},
    }  # fmt: skip


def test_merge_keys_give_way_to_own_keys_and_to_earlier_sources() -> None:
    text = "a: &a {x: 1, y: 2}\nb: &b {y: 3, z: 4}\nc: {<<: [*a, *b], x: 9}\nd:\n  <<: *b\n  w: 0\n"
    value = data(text)
    assert isinstance(value, dict)
    assert value["c"] == {"y": 2, "z": 4, "x": 9}
    assert value["d"] == {"y": 3, "z": 4, "w": 0}


def test_a_merged_member_stands_where_it_was_written() -> None:
    value, by_id = read_yaml("a: &a\n  x: 1\nb:\n  <<: *a\n  y: 2\n", "f")
    assert isinstance(value, dict)
    assert {key: unpack(at) for key, at in by_id[id(value["b"])].items()} == {  # type: ignore[union-attr]
        "x": (2, 3), "y": (5, 3),
    }  # fmt: skip


def test_a_quoted_merge_sign_is_an_ordinary_key() -> None:
    assert data('"<<": {a: 1}\nb: 2\n') == {"<<": {"a": 1}, "b": 2}


@pytest.mark.parametrize("character", ["\u2028", "\u2029", "\x85", "\x7f"])
def test_characters_that_ended_a_line_in_yaml_1_1_are_ordinary(character: str) -> None:
    value, _ = read_yaml(f'a: x{character}y\nb{character}: "{character}"\n', "f")
    assert value == {"a": f"x{character}y", f"b{character}": character}
    assert places(f"a: x{character}y\nb: 1\n") == [("a", "1:1"), ("b", "2:1")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 1\nb:\n  c: 1\n  c: 2\n", ("4:3", "duplicate-key")),
        ("a:\n\tb: 1\n", ("2:1", "tab-indentation")),
        ("a:\n  b: 1\n\tc: 2\n", ("3:1", "tab-indentation")),
        ("a: 1\n---\nb: 2\n", ("2:1", "several-documents")),
        ("# only this\n", ("1:1", "file-empty")),
        ("a: *nowhere\n", ("1:4", "alias-unknown")),
        ("a: &a\n  b: *a\n", ("2:6", "alias-loop")),
        ("a: !mine x\n", ("1:4", "yaml-tag")),
        ("a: !!int x\n", ("1:4", "yaml-tag")),
        ("a: !!bool 1\n", ("1:4", "yaml-tag")),
        ("a: !!set {x}\n", ("1:4", "yaml-tag")),
        ("a: {<<: 3}\n", ("1:5", "yaml-merge")),
        ("? [a]\n: 1\n", ("1:3", "key-not-text")),
        ("a: \x01\n", ("1:4", "yaml-syntax")),
        ("a: 'x\nb: 1\n", ("1:4", "yaml-syntax")),
        ("a: b: c\n", ("1:5", "yaml-syntax")),
        ("a: @b\n", ("1:4", "yaml-syntax")),
        ("a:\n  b: 1\n  cut o", ("3:3", "yaml-syntax")),
        ("a: " + "9" * 5000, ("1:4", "number-too-long")),
        ("a: " + "[" * 300 + "]" * 300, ("1:203", "nesting-too-deep")),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_with_its_place(text: str, expected: tuple[str, str]) -> None:
    assert told(refusal(lambda: read_yaml(text, "f.yaml"))) == expected


def test_a_duplicate_key_names_both_places() -> None:
    found = refusal(lambda: read_yaml("a: 1\nb: 2\na: 3\n", "f.yaml"))
    assert str(found).startswith("f.yaml:3:1: error: the key 'a' is here twice, first at 1:1")


def test_a_file_that_was_cut_off_is_called_so() -> None:
    found = refusal(lambda: read_yaml("a:\n  b: 1\n  descri", "f.yaml"))
    assert "cut off" in found.hint


def test_aliases_cannot_grow_without_bound() -> None:
    levels = "".join(f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 12))
    found = refusal(lambda: read_yaml("a0: &a0 [1,2,3,4,5,6,7,8,9]\n" + levels, "f.yaml"))
    assert found.code == "alias-expansion"


def test_aliases_cannot_nest_without_bound() -> None:
    levels = "".join(f"a{n}: &a{n} [*a{n - 1}]\n" for n in range(1, 400))
    found = refusal(lambda: read_yaml("a0: &a0 [1]\n" + levels, "f.yaml"))
    assert told(found)[1] == "nesting-too-deep"


def test_many_small_aliases_are_fine() -> None:
    text = "a: &a {x: 1}\nb:\n" + "  - *a\n" * 20_000
    value = data(text)
    assert isinstance(value, dict)
    assert len(value["b"]) == 20_000  # type: ignore[arg-type]


def test_a_missing_c_extension_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_text, "CParser", None)
    assert refusal(lambda: read_yaml("a: 1\n", "f.yaml")).code == "no-libyaml"
