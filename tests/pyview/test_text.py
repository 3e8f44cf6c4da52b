"""Spec text as Python text: whatever goes in stays inside its quotes."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.pyview.text import docstring, literal, one_line, quote, wrapped

HOSTILE = [
    '"""',
    'slut """ import os',
    'ender på "',
    'ender på \\"',
    "ender på \\",
    'to ""',
    "\\N{DASH} \\u0041 \\x41 \\",
    "{{ value }} {% for %} {# x #}",
    "linje\r\nto\rtre\x0bfire\x00\u2028fem\x85seks",
    "\u202ebagfra\u202c",
    "\ud800",
    "\ttab",
    "'''",
    "%s {0} $x",
]


def read_back(lines: tuple[str, ...], indent: int) -> str:
    """The docstring as Python reads it."""
    head = "def f():\n" if indent else ""
    tree = ast.parse(head + "\n".join(lines) + ("\n    pass\n" if indent else "\n"))
    first, *rest = tree.body
    node = first.body[0] if isinstance(first, ast.FunctionDef) else first
    assert not rest
    assert isinstance(node, ast.Expr)
    assert isinstance(node.value, ast.Constant)
    return str(node.value.value)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("indent", [0, 4])
def test_hostile_text_stays_in_its_docstring(text: str, indent: int) -> None:
    for blocks in ([wrapped(text, 60)], [[one_line(text)], wrapped(text, 60)]):
        lines = docstring(blocks, indent)
        if lines:
            read_back(lines, indent)


@given(st.lists(st.text(max_size=80), max_size=3), st.sampled_from([0, 4, 8]))
def test_any_text_stays_in_its_docstring(texts: list[str], indent: int) -> None:
    lines = docstring([wrapped(text, 60) for text in texts], 4 if indent else 0)
    if lines:
        found = read_back(lines, 4 if indent else 0)
        assert "\x00" not in found


@given(st.text(max_size=60))
def test_a_literal_is_the_text_again(text: str) -> None:
    assert ast.literal_eval(quote(text)) == text


def test_a_backslash_is_read_as_it_was_written() -> None:
    assert read_back(docstring([wrapped(r"^\d+\"$", 60)], 0), 0) == r"^\d+\"$"


def test_danish_stays_danish() -> None:
    lines = docstring([wrapped("Bestræbelser på Ærø – “citat”", 60)], 4)
    assert lines == ('    """Bestræbelser på Ærø – “citat”"""',)


def test_long_text_is_wrapped_and_paragraphs_stay() -> None:
    text = "Et ord " * 12 + "\n\n- et punkt " + "som er langt " * 5 + "\n- endnu et\n"
    assert wrapped(text, 50) == [
        "Et ord Et ord Et ord Et ord Et ord Et ord Et ord",
        "Et ord Et ord Et ord Et ord Et ord",
        "",
        "- et punkt som er langt som er langt som er langt",
        "  som er langt som er langt",
        "- endnu et",
    ]


def test_tables_and_code_are_left_alone() -> None:
    table = "| kode | betydning |\n|---|---|\n| A | " + "x" * 80 + " |"
    assert wrapped(table, 50) == table.split("\n")
    code = "```\nif  x:\n    y\n```"
    assert wrapped(code, 50) == code.split("\n")


def test_a_word_longer_than_the_line_stays_whole() -> None:
    url = "https://api.domstol.dk/" + "a" * 100
    assert wrapped(f"Se {url}", 50) == ["Se", url]


def test_no_text_is_no_docstring() -> None:
    assert docstring([[], wrapped(" \n ", 60)], 4) == ()


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a", '"a"'),
        ('"', "'\"'"),
        ("it's", '"it\'s"'),
        (0.1, "0.1"),
        (True, "True"),
        (None, "None"),
        ([1, "a"], '[1, "a"]'),
        ({"a": None}, '{"a": None}'),
        (float("inf"), 'float("inf")'),
    ],
)
def test_json_values_are_written_as_python(value: object, expected: str) -> None:
    assert literal(value) == expected  # type: ignore[arg-type]
