"""Every style of OAS 3.1.1, Parameter Object, "Style Examples", and what the table leaves open."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from skifteportal_runtime.encode import cookie_pieces, header_value, path_value, query_pieces
from skifteportal_runtime.errors import RequestValidationError
from skifteportal_runtime.operation import ParameterSpec

from tests.runtime.calls import both
from tests.runtime.samples import Kravstatus, Virksomhed, operation

EMPTY, TEXT, LIST = "", "blue", ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}
LISTED = "color=blue&color=black&color=brown"

# style, explode -> the text for the empty string, a string, an array, an object; None where the table says n/a.
PATH = [
    (
        "matrix",
        False,
        ";color",
        ";color=blue",
        ";color=blue,black,brown",
        ";color=R,100,G,200,B,150",
    ),
    (
        "matrix",
        True,
        ";color",
        ";color=blue",
        ";color=blue;color=black;color=brown",
        ";R=100;G=200;B=150",
    ),
    ("label", False, None, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
    ("label", True, None, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
    ("simple", False, None, "blue", "blue,black,brown", "R,100,G,200,B,150"),
    ("simple", True, None, "blue", "blue,black,brown", "R=100,G=200,B=150"),
]
QUERY = [
    ("form", False, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
    ("form", True, "color=", "color=blue", LISTED, "R=100&G=200&B=150"),
    (
        "spaceDelimited",
        False,
        None,
        None,
        "color=blue%20black%20brown",
        "color=R%20100%20G%20200%20B%20150",
    ),
    ("spaceDelimited", True, None, None, LISTED, None),
    (
        "pipeDelimited",
        False,
        None,
        None,
        "color=blue%7Cblack%7Cbrown",
        "color=R%7C100%7CG%7C200%7CB%7C150",
    ),
    ("pipeDelimited", True, None, None, LISTED, None),
    ("deepObject", True, None, None, None, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
]


def spec(place: Any, style: str, explode: bool, **rest: Any) -> ParameterSpec:
    return ParameterSpec(
        name="color", python_name="color", place=place, style=style, explode=explode, **rest
    )


def rows(table: list[tuple[Any, ...]]) -> list[Any]:
    """One case per cell of the table that is not n/a."""
    return [
        pytest.param(style, explode, value, text, id=f"{style}-{explode}-{kind}")
        for style, explode, *texts in table
        for kind, value, text in zip(
            ("empty", "string", "array", "object"), (EMPTY, TEXT, LIST, OBJECT), texts, strict=True
        )
        if text is not None
    ]


@pytest.mark.parametrize(("style", "explode", "value", "text"), rows(PATH))
def test_a_path_parameter_reads_as_in_the_table(
    style: str, explode: bool, value: object, text: str
) -> None:
    assert path_value(spec("path", style, explode), value) == text


@pytest.mark.parametrize(("style", "explode", "value", "text"), rows(QUERY))
def test_a_query_parameter_reads_as_in_the_table(
    style: str, explode: bool, value: object, text: str
) -> None:
    assert "&".join(query_pieces(spec("query", style, explode), value)) == text


@pytest.mark.parametrize(
    ("explode", "value", "text"),
    [
        (False, TEXT, "blue"),
        (False, LIST, "blue,black,brown"),
        (False, OBJECT, "R,100,G,200,B,150"),
        (True, LIST, "blue,black,brown"),
        (True, OBJECT, "R=100,G=200,B=150"),
    ],
)
def test_a_header_parameter_is_simple(explode: bool, value: object, text: str) -> None:
    assert header_value(spec("header", "simple", explode), value) == text


@pytest.mark.parametrize(
    ("style", "explode", "value", "pieces"),
    [
        ("form", False, TEXT, ["color=blue"]),
        ("form", False, LIST, ["color=blue,black,brown"]),
        ("form", False, OBJECT, ["color=R,100,G,200,B,150"]),
        ("form", True, LIST, ["color=blue", "color=black", "color=brown"]),
        ("form", True, OBJECT, ["R=100", "G=200", "B=150"]),
        ("form", True, "a;b c", ["color=a%3Bb%20c"]),
        ("cookie", True, "a b%", ["color=a b%"]),
    ],
)
def test_a_cookie_parameter_is_form_or_cookie(
    style: str, explode: bool, value: object, pieces: list[str]
) -> None:
    assert cookie_pieces(spec("cookie", style, explode), value) == pieces


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("path", "%7B%22R%22%3A1%7D"),
        ("query", "color=%7B%22R%22%3A1%7D"),
        ("header", '{"R":1}'),
        ("cookie", "color=%7B%22R%22%3A1%7D"),
    ],
)
def test_a_parameter_with_content_is_json_in_every_place(place: str, text: str) -> None:
    parameter = spec(place, "form", True, content_type="application/json")
    written = {
        "path": path_value,
        "query": lambda *pair: "&".join(query_pieces(*pair)),
        "header": header_value,
        "cookie": lambda *pair: "&".join(cookie_pieces(*pair)),
    }[place](parameter, {"R": 1})
    assert written == text


def test_a_whole_query_string_is_json_or_a_form() -> None:
    as_json = spec("querystring", "form", True, content_type="application/json")
    as_form = spec("querystring", "form", True, content_type="application/x-www-form-urlencoded")
    assert query_pieces(as_json, {"a": 1}) == ["%7B%22a%22%3A1%7D"]
    assert query_pieces(as_form, {"a": "x y", "b": 2}) == ["a=x+y", "b=2"]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (7, "7"),
        (1.5, "1.5"),
        (150.0, "150"),
        (1e22, "1e%2B22"),
        (Decimal("12500.70"), "12500.70"),
        (Decimal("1E+3"), "1000"),
        (date(2024, 2, 29), "2024-02-29"),
        (datetime(2024, 2, 29, 12, tzinfo=UTC), "2024-02-29T12%3A00%3A00Z"),
        (Kravstatus.ANMELDT, "ANMELDT"),
        (Kravstatus("NY"), "NY"),
        ("æøå/?#&=+ %", "%C3%A6%C3%B8%C3%A5%2F%3F%23%26%3D%2B%20%25"),
        ("-._~", "-._~"),
    ],
)
def test_every_scalar_has_one_text(value: object, text: str) -> None:
    assert query_pieces(spec("query", "form", True), value) == [f"color={text}"]


def test_a_delimiter_inside_a_value_is_escaped_and_the_one_between_values_is_not() -> None:
    assert query_pieces(spec("query", "form", False), ["a,b", "c"]) == ["color=a%2Cb,c"]


def test_allow_reserved_keeps_what_cannot_end_the_query_and_existing_triplets() -> None:
    parameter = spec("query", "form", True, allow_reserved=True)
    assert query_pieces(parameter, "a/b?c:d%2F &#") == ["color=a/b?c:d%2F%20%26%23"]


def test_null_inside_a_list_or_object_is_left_out() -> None:
    assert query_pieces(spec("query", "form", True), ["a", None]) == ["color=a"]
    assert query_pieces(spec("query", "form", True), {"a": None, "b": 1}) == ["b=1"]


def test_an_empty_list_sends_nothing_in_a_query() -> None:
    assert query_pieces(spec("query", "form", True), []) == []


def test_a_model_goes_by_its_wire_names() -> None:
    model = Virksomhed(cvr_nummer="12345678")
    assert query_pieces(spec("query", "deepObject", True), model) == [
        "color%5Bparttype%5D=VIRKSOMHED",
        "color%5BcvrNummer%5D=12345678",
    ]


def test_deep_objects_nest_and_lists_repeat_their_key() -> None:
    value = {"a": {"b": 1}, "c": ["x", "y"]}
    assert query_pieces(spec("query", "deepObject", True), value) == [
        "color%5Ba%5D%5Bb%5D=1",
        "color%5Bc%5D=x",
        "color%5Bc%5D=y",
    ]


@pytest.mark.parametrize("value", ["", ".", "..", []])
def test_a_path_parameter_cannot_turn_the_path_into_another(value: object) -> None:
    with pytest.raises(RequestValidationError, match="color"):
        path_value(spec("path", "simple", False), value)


def test_a_slash_in_a_path_parameter_stays_inside_its_segment() -> None:
    assert path_value(spec("path", "simple", False), "../x") == "..%2Fx"


@pytest.mark.parametrize("text", ["a\r\nX-Evil: 1", "a\nb", "\0", "\x7f"])
def test_a_header_cannot_be_split(text: str) -> None:
    with pytest.raises(RequestValidationError, match="control"):
        header_value(spec("header", "simple", False), text)


def test_a_raw_cookie_cannot_add_another() -> None:
    with pytest.raises(RequestValidationError, match="semicolon"):
        cookie_pieces(spec("cookie", "cookie", True), "a; admin=1")


def test_a_time_without_offset_is_refused() -> None:
    with pytest.raises(RequestValidationError, match="offset"):
        query_pieces(spec("query", "form", True), datetime(2024, 1, 1))


@both
def test_all_places_arrive_together(call: Any, server: Any) -> None:
    parameters = (
        ParameterSpec(name="id", python_name="id", place="path", style="simple", explode=False),
        ParameterSpec(name="q", python_name="q", place="query", style="form", explode=True),
        ParameterSpec(
            name="X-Navn", python_name="h", place="header", style="simple", explode=False
        ),
        ParameterSpec(name="k", python_name="k", place="cookie", style="form", explode=True),
        ParameterSpec(name="l", python_name="l", place="cookie", style="form", explode=True),
        ParameterSpec(name="ude", python_name="ude", place="query", style="form", explode=True),
    )
    spec = operation(path="/a/{id}/b", parameters=parameters)
    values = {"id": "x y", "q": ["1", "ø"], "h": "Åse", "k": "1", "l": "2", "ude": None}
    call(server, spec, values)
    assert server.last.target == "/a/x%20y/b?q=1&q=%C3%B8"
    assert server.last.header("cookie") == "k=1; l=2"
    sent = server.last.header("x-navn")
    assert sent is not None
    assert sent.encode("latin-1").decode("utf-8") == "Åse"
