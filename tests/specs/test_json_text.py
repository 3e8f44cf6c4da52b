"""JSON: the same data as the standard library's reader, with places, and errors with their places."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import InputError
from generator.document import unpack
from generator.specs.json_text import read_json
from tests.specs.reading import refusal, told

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | WORDS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=20,
)


@settings(max_examples=150, deadline=None)
@given(VALUES, st.sampled_from([None, 1, "\t"]), st.booleans())
def test_it_reads_what_the_standard_library_writes(
    value: object, indent: int | str | None, ascii_only: bool
) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    found, _ = read_json(text, "f.json")
    assert found == json.loads(text)
    assert json.dumps(found) == json.dumps(value)


@settings(max_examples=150, deadline=None)
@given(VALUES, st.integers(0, 200), st.sampled_from(list('{}[],:"\\x0-.e \n')))
def test_it_refuses_exactly_what_the_standard_library_refuses(
    value: object, at: int, character: str
) -> None:
    text = json.dumps({"k": value})
    text = text[: at % len(text)] + character + text[at % len(text) + 1 :]
    try:
        pairs = json.loads(text, object_pairs_hook=list)
        json.dumps(pairs, ensure_ascii=False).encode()
    except ValueError:
        with pytest.raises(InputError):
            read_json(text, "f.json")
        return
    try:
        found, _ = read_json(text, "f.json")
    except InputError as error:
        assert error.diagnostics[0].code == "duplicate-key"  # noqa: PT017
    else:
        assert found == json.loads(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (r'"\ud83d\ude00"', "😀"),
        (r'"\/\b\f\n\r\t\"\\\u00e6"', '/\b\f\n\r\t"\\æ'),
        ('{\t"a"\t:\t1\t}', {"a": 1}),
        ('{"a"\n:\n1}', {"a": 1}),
        ('{"' + "k" * 3000 + '": [1]}', {"k" * 3000: [1]}),
        ('["\x7f\u2028\u0085"]', ["\x7f\u2028\u0085"]),
        ("[1e3, -0, 12345678901234567890, 0.10]", [1000.0, 0, 12345678901234567890, 0.1]),
        (r'{"\u0061": 1}', {"a": 1}),
        (" [ ] ", []),
    ],
)
def test_the_corners_of_the_format(text: str, value: object) -> None:
    assert read_json(text, "f.json")[0] == value


def test_the_place_of_every_key_and_item_is_known() -> None:
    value, places = read_json('{\n  "a": [1,\n   {"b\\u00e6": 2}],\n\t"c": 3}', "f.json")
    assert isinstance(value, dict)
    assert {k: unpack(v) for k, v in places[id(value)].items()} == {"a": (2, 3), "c": (4, 2)}  # type: ignore[union-attr]
    items = value["a"]
    assert isinstance(items, list)
    assert [unpack(v) for v in places[id(items)]] == [(2, 9), (3, 4)]  # type: ignore[arg-type]
    assert unpack(places[id(items[1])]["bæ"]) == (3, 5)  # type: ignore[index,call-overload]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": tru}', ("1:7", "json-syntax")),
        ('{"a": 1 "b": 2}', ("1:9", "json-syntax")),
        ('{"a": 1,}', ("1:9", "json-syntax")),
        ('{"a": 1', ("1:8", "json-syntax")),
        ('{"a": "x', ("1:7", "json-syntax")),
        ('{"a": 1} 2', ("1:10", "json-syntax")),
        ("{'a': 1}", ("1:2", "json-syntax")),
        ('{"a" 1}', ("1:6", "json-syntax")),
        ('{"a": 01}', ("1:7", "json-syntax")),
        ('{"a": NaN}', ("1:7", "json-syntax")),
        ('{"a": -Infinity}', ("1:7", "json-syntax")),
        ('{"a": "\n"}', ("1:8", "json-syntax")),
        (r'{"a": "x\q"}', ("1:9", "json-syntax")),
        (r'{"a": "xx\ud83d"}', ("1:10", "json-syntax")),
        ("[1,\n 2 3]", ("2:4", "json-syntax")),
        ('{"a": 1,\n "a": 2}', ("2:2", "duplicate-key")),
        ('{"a": 1, "\\u0061": 2}', ("1:10", "duplicate-key")),
        ("[" * 300, ("1:201", "nesting-too-deep")),
        ("[" + "9" * 5000 + "]", ("1:2", "json-syntax")),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(text: str, expected: tuple[str, str]) -> None:
    assert told(refusal(lambda: read_json(text, "f.json"))) == expected


def test_an_error_in_the_middle_of_one_long_line_has_its_column() -> None:
    members = [f'"key{n:06}": {{"type": "string"}}' for n in range(7_000)]
    text = "{" + ", ".join(members) + "}"
    assert len(text) > 200_000
    broken_at = text.index('"key003500"') + len('"key003500"')
    broken = text[:broken_at] + " " + text[broken_at + 1 :]
    found = refusal(lambda: read_json(broken, "f.json"))
    assert (found.location.line, found.location.column) == (1, broken_at + 3)
    assert len(str(found)) < 200
