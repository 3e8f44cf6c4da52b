"""Operations as typed methods, constants, headers and errors."""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.contract import Contract, Parameter, Requirement, Schema, Server, ServerVariable
from generator.pyview.operations import is_made
from generator.pyview.statuses import RUNTIME_ERRORS, is_error, is_success, status_class
from generator.pyview.views import ApiView, SpecView
from tests.factories import (
    array,
    content,
    contract,
    operation,
    parameter,
    record,
    response,
    schema,
    tagged,
)
from tests.pyview.looking import aliases, method, package_of, signature, view_of


def spec(view: ApiView, name: str) -> SpecView:
    return next(s for s in view.operations.specs if s.name == name)


def source(view: ApiView, name: str) -> str:
    return "\n".join(spec(view, name).arguments)


def one(*operations: object, **schemas: object) -> ApiView:
    return view_of(contract(operations=operations, schemas=schemas))  # type: ignore[arg-type]


def test_arguments_come_in_a_fixed_order() -> None:
    given = [
        parameter("valgfri"),
        parameter("X-Krav", "header", required=True),
        parameter("b", "path", "integer"),
        parameter("a", "path", "string!uuid"),
    ]
    view = one(
        operation("PUT /x/{a}/{b}", "ret", parameters=given, body="@x", answer="@x"), x=record()
    )
    assert signature(method(view, "ret").signature) == (
        "(self, a: UUID, b: int, body: models.X, *, x_krav: str, valgfri: str | None = None, "
        "options: RequestOptions | None = None) -> models.X"
    )


def test_a_body_that_may_be_left_out_is_none_by_default() -> None:
    view = one(operation("POST /x", "opret", body="@x", body_required=False), x=record(a="string"))
    assert "body: models.X | None = None" in method(view, "opret").signature.parameters


def test_limits_are_checked_but_not_shown() -> None:
    given = [parameter("side", word=schema("integer", minimum=0))]
    view = one(operation("GET /x", "hent", parameters=given))
    assert "side: int | None = None" in method(view, "hent").signature.parameters
    assert "type=Annotated[int, Limits(minimum=0)]" in source(view, "HENT")


def test_the_constant_holds_what_the_runtime_needs() -> None:
    given = operation(
        "GET /x/{id}",
        "hent",
        parameters=[parameter("f", word=array("string"), style="pipeDelimited", explode=False)],
        answer="@x",
        responses=[response("404", "@fejl")],
        security=(Requirement({"oauth2": frozenset(["b", "a"])}), Requirement({})),
        deprecated=True,
        extensions={"x-sunset": "2024-06-30"},
    )
    view = one(given, x=record(a="string"), fejl=record(b="string"))
    assert spec(view, "HENT").annotation == "OperationSpec[models.X]"
    assert source(view, "HENT") == """\
    id="hent",
    api="prove",
    method="GET",
    path="/x/{id}",
    parameters=(
        ParameterSpec(
            name="id",
            python_name="id",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=str,
        ),
        ParameterSpec(
            name="f",
            python_name="f",
            place="query",
            style="pipeDelimited",
            explode=False,
            type=list[str],
        ),
    ),
    responses=(
        ResponseSpec(
            status="200",
            content={
                "application/json": Content(
                    media_type="application/json",
                    kind="json",
                    type=models.X,
                ),
            },
        ),
        ResponseSpec(
            status="404",
            content={
                "application/json": Content(
                    media_type="application/json",
                    kind="json",
                    type=models.Fejl,
                ),
            },
        ),
    ),
    errors={"404": errors.NotFound},
    accept=("application/json",),
    security=({"oauth2": ("a", "b")}, {}),
    deprecated=True,
    sunset="2024-06-30","""


@pytest.mark.parametrize(
    ("answer", "returns"),
    [
        (None, "None"),
        ("@x", "models.X"),
        (array("@x"), "list[models.X]"),
        ("", "object"),
        (schema("object", additional_properties="@x"), "dict[str, models.X]"),
        ({"application/pdf": "string!binary"}, "BinaryBody"),
        ({"application/xml": "@x"}, "BinaryBody"),
        ({"text/event-stream": "@x"}, "BinaryBody"),
        ({"text/plain": "string"}, "str"),
        ({"text/csv": None}, "str"),
        ({"*/*": "@x"}, "models.X"),
        ({"*/*": "string!binary"}, "BinaryBody"),
        ({"*/*": schema(content_media_type="*/*")}, "BinaryBody"),
        ({"application/problem+json": "@x"}, "models.X"),
        ({"application/json": None}, "object"),
        ({"application/zip": None, "application/pdf": None}, "BinaryBody"),
    ],
)
def test_the_answer_has_the_type_of_its_body(answer: object, returns: str) -> None:
    view = one(operation("GET /x", "hent", answer=answer), x=record(a="string"))  # type: ignore[arg-type]
    assert method(view, "hent").signature.returns == returns


@pytest.mark.parametrize(
    ("named", "returns"),
    [
        (schema(const="a"), "str"),
        (schema(one_of=[schema(const=1), schema(const=2)]), "int"),
        (schema(one_of=[schema(const=1), "@y"]), "int | models.Y"),
        (schema(one_of=["string", "@y"]), "models.X"),
    ],
)
def test_an_answer_that_is_a_constant_by_name_has_the_class_of_it(
    named: Schema, returns: str
) -> None:
    """pyright widens a Literal on its way through a call, behind an alias as well."""
    view = one(operation("GET /x", "hent", answer="@x"), x=named, y=record(a="string"))
    assert method(view, "hent").signature.returns == returns


def test_a_number_that_no_checker_takes_in_a_literal_is_an_enum() -> None:
    limit = parameter("antal", word=schema("integer", enum=[1, 10**20]))
    view = one(operation("GET /x", "hent", parameters=[limit]))
    assert "antal: models.HentAntal | None = None" in signature(method(view, "hent").signature)


def test_streams_differ_for_async_callers() -> None:
    view = one(operation("GET /x", "hent", answer={"application/pdf": None}))
    assert spec(view, "HENT").annotation == (
        "OperationSpec[BinaryBody, ResponseHeaders, AsyncBinaryBody]"
    )
    (found,) = [m for m in view.async_client.client.methods if m.name == "hent"]
    assert found.signature.returns == "AsyncBinaryBody"
    assert found.define == "async def"


def test_several_media_types_are_overloads_on_accept() -> None:
    answer = {"application/json": "@x", "application/pdf": None, "image/png": None}
    view = one(operation("GET /x", "hent", answer=answer), x=record(a="string"))
    found = method(view, "hent")
    assert [signature(overload) for overload in found.overloads] == [
        '(self, *, accept: Literal["application/json"] = "application/json", '
        "options: RequestOptions | None = None) -> models.X",
        '(self, *, accept: Literal["application/pdf", "image/png"], '
        "options: RequestOptions | None = None) -> BinaryBody",
    ]
    assert found.signature.returns == "models.X | BinaryBody"


def test_media_types_of_one_type_need_no_overload() -> None:
    view = one(
        operation("GET /x", "hent", answer={"application/zip": None, "application/pdf": None})
    )
    found = method(view, "hent")
    assert found.overloads == ()
    assert found.signature.parameters[2] == (
        'accept: Literal["application/zip", "application/pdf"] | None = None'
    )


def test_several_success_statuses_are_a_union() -> None:
    given = operation(
        "PUT /x", "gem", answer="@x", responses=[response("201", "@y"), response("204")]
    )
    view = one(given, x=record(a="string"), y=record(b="string"))
    assert method(view, "gem").signature.returns == "models.X | models.Y | None"


def test_several_body_types_are_chosen_by_content_type() -> None:
    body = {
        "application/json": "@x",
        "multipart/form-data": record(fil="string!binary"),
        "text/plain": None,
    }
    view = one(operation("POST /x", "send", body=body), x=record(a="string"))  # type: ignore[arg-type]
    shown = method(view, "send").signature.parameters
    assert "body: models.X | models.SendBodyMultipart | str" in shown
    assert (
        'content_type: Literal["application/json", "multipart/form-data", "text/plain"] | None = None'
        in shown
    )


def test_header_parameters_that_openapi_ignores_are_left_out_and_told() -> None:
    given = operation("GET /x", "hent", parameters=[parameter("Accept", "header"), parameter("a")])
    view, diagnostics = package_of(contract(operations=[given]))
    assert "accept" not in signature(method(view.apis[0], "hent").signature)
    assert [d.code for d in diagnostics] == ["header-parameter-ignored"]


def test_a_path_parameter_that_nobody_declares_is_text() -> None:
    given = replace(operation("GET /x/{id}", "hent"), parameters=())
    view, diagnostics = package_of(contract(operations=[given]))
    assert "id: str" in method(view.apis[0], "hent").signature.parameters
    assert [d.code for d in diagnostics] == ["path-parameter-undeclared"]


def test_a_content_parameter_has_the_type_of_its_content() -> None:
    given = Parameter(
        name="filter", place=parameter("x").place, content=content("@f"), style="form", explode=True
    )
    view = one(operation("GET /x", "hent", parameters=[given]), f=record(a="string"))
    assert "filter: models.F | None = None" in method(view, "hent").signature.parameters
    assert 'content_type="application/json"' in source(view, "HENT")


def test_head_has_no_body_whatever_the_spec_says() -> None:
    view = one(operation("HEAD /x", "findes", answer="@x"), x=record(a="string"))
    assert method(view, "findes").signature.returns == "None"


def test_headers_of_the_success_are_typed() -> None:
    answer = response(
        "200",
        "@x",
        headers={"X-Total-Count": "integer", "ETag": "string", "Content-Type": "string"},
    )
    view = one(operation("GET /x", "hent", responses=[answer]), x=record(a="string"))
    (headers,) = view.operations.headers
    assert headers.name == "HentHeaders"
    assert {f.name: (f.annotation, f.value) for f in headers.fields} == {
        "x_total_count": (
            "int | None",
            'Field(default=None, validation_alias="X-Total-Count")',
        ),
        "etag": ("str | None", 'Field(default=None, validation_alias="ETag")'),
    }
    assert spec(view, "HENT").annotation == "OperationSpec[models.X, HentHeaders]"
    (group,) = view.client.groups
    assert group.methods[0].signature.returns == "Response[models.X, operations.HentHeaders]"


def test_a_tagged_union_of_no_name_gets_one() -> None:
    union = tagged("art", {"a": "a", "b": "b"})
    view = one(
        operation("GET /x", "hent", answer=union),
        a=record("art", art="string"),
        b=record("art", art="string"),
    )
    assert method(view, "hent").signature.returns == "models.HentResponse"
    assert "type=models.HentResponse" in source(view, "HENT")
    assert aliases(view)["HentResponse"].startswith("Annotated[A | B | UnknownVariant, Tagged(")


def test_servers_of_the_spec_have_their_variables_filled_in() -> None:
    server = Server(
        url="https://{miljoe}.dk/v1", variables={"miljoe": ServerVariable(default="test")}
    )
    given = contract(operations=[operation("GET /x", "hent")], servers=(server,))
    assert view_of(given).client.servers == '("https://test.dk/v1",)'


def test_own_servers_of_an_operation_are_told() -> None:
    given = operation("GET /x", "hent", servers=(Server(url="https://fil.dk"),), own_servers=True)
    assert 'servers=("https://fil.dk",)' in source(one(given), "HENT")


def test_a_parameter_named_like_a_module_does_not_hide_it() -> None:
    given = [
        operation("GET /a", "models", answer="@x"),
        operation(
            "GET /b", "operations", parameters=[parameter("operations"), parameter("models")]
        ),
    ]
    view = one(*given, x=record(a="string"))
    assert method(view, "models").signature.returns == "_models.X"
    assert method(view, "operations").call[0].strip().startswith("return self._session.call(")
    assert "_operations.OPERATIONS" in " ".join(method(view, "operations").call)


# Statuses


def test_success_and_error_statuses() -> None:
    usual = ["200", "304", "404", "default"]
    assert [s for s in usual if is_success(s, usual)] == ["200"]
    assert [s for s in usual if is_error(s, usual)] == ["304", "404", "default"]
    only_default = ["default", "404"]
    assert [s for s in only_default if is_success(s, only_default)] == ["default"]
    assert [s for s in only_default if is_error(s, only_default)] == ["default", "404"]
    redirect = ["302", "304"]
    assert [s for s in redirect if is_success(s, redirect)] == ["302"]


@pytest.mark.parametrize(
    ("status", "name", "base"),
    [
        ("404", "NotFound", "NotFound"),
        ("413", "PayloadTooLarge", "PayloadTooLarge"),
        ("422", "UnprocessableContent", "UnprocessableContent"),
        ("402", "PaymentRequired", "ClientError"),
        ("418", "ImATeapot", "ClientError"),
        ("430", "Status430", "ClientError"),
        ("501", "NotImplemented_", "ServerError"),
        ("302", "Found", "StatusError"),
        ("4XX", "OtherClientError", "ClientError"),
        ("5XX", "OtherServerError", "ServerError"),
        ("default", "DefaultError", "StatusError"),
    ],
)
def test_a_status_is_a_class_of_its_own(status: str, name: str, base: str) -> None:
    found = status_class(status)
    assert (found.name, found.base) == (name, base)
    assert found.base in RUNTIME_ERRORS


def errors_of(given: Contract) -> dict[str, str]:
    return {e.name: e.base for e in view_of(given).errors.classes}


def test_an_error_has_the_type_of_its_body_over_all_operations() -> None:
    given = contract(
        schemas={"fejl": record(a="string"), "anden": record(b="string")},
        operations=[
            operation("GET /a", "a", answer="", responses=[response("404", "@fejl")]),
            operation(
                "GET /b", "b", answer="", responses=[response("404", "@anden"), response("409")]
            ),
            operation("GET /c", "c", answer="", responses=[response("500", {"text/html": None})]),
        ],
    )
    assert errors_of(given) == {
        "NotFound": '_errors.NotFound["models.Fejl | models.Anden"]',
        "Conflict": "_errors.Conflict",
        "InternalServerError": '_errors.InternalServerError["str"]',
    }


def test_errors_pass_on_what_the_api_does_not_document() -> None:
    view = one(operation("GET /x", "hent", answer="", responses=[response("404")]))
    assert "NotFound" not in view.errors.passed_on
    assert "Conflict" in view.errors.passed_on
    assert {'"NotFound"', '"Conflict"', '"StatusError"'} <= set(view.errors.exported)


@pytest.mark.parametrize(
    ("name", "place", "made"),
    [
        ("Idempotency-Key", "header", True),
        ("X-Correlation-ID", "header", True),
        ("If-Match", "header", False),
        ("Idempotency-Key", "query", False),
    ],
)
def test_what_the_runtime_makes_need_not_be_given(name: str, place: Any, made: bool) -> None:
    wanted = parameter(name, place, required=True)
    view = one(operation("POST /krav", "createKrav", parameters=[wanted], answer="string"))
    (argument,) = [
        p for p in method(view, "create_krav").signature.parameters if p.startswith(("i", "x_"))
    ]
    assert argument.endswith(": str | None = None" if made else ": str")


def test_what_is_made_is_the_same_on_both_sides() -> None:
    path = Path(__file__).parent.parent.parent / "templates" / "runtime" / "request.py"
    (listed,) = re.findall(r"^_MADE = frozenset\((.+)\)$", path.read_text("utf-8"), re.M)
    for name in ast.literal_eval(listed):
        assert is_made(parameter(name, "header"))
    assert len(ast.literal_eval(listed)) == 3


def test_the_runtimes_errors_are_all_known() -> None:
    path = Path(__file__).parent.parent.parent / "templates" / "runtime" / "errors.py"
    tree = ast.parse(path.read_text("utf-8"))
    (listed,) = [
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    ]
    assert sorted(ast.literal_eval(listed)) == sorted(RUNTIME_ERRORS)


# Docstrings


def test_a_method_tells_all_that_the_spec_tells() -> None:
    given = operation(
        "POST /sager/{sagId}/krav",
        "createKrav",
        summary="Anmeld et krav",
        description="Anmelder et krav på vegne af kreditor.",
        parameters=[parameter("Idempotency-Key", "header", required=True, description="Nøgle")],
        body="@krav",
        responses=[
            response("201", "@krav", description="Kravet"),
            response("409", description="Sagen er lukket"),
        ],
    )
    view = one(given, krav=record(a="string"))
    assert "\n".join(method(view, "create_krav").doc) == '''\
        """Anmeld et krav

        Anmelder et krav på vegne af kreditor.

        Args:
            sag_id: As the spec has it; it says no more.
            body: Sent as application/json.
            idempotency_key: Nøgle. Made for the call where none is given.
            options: Settings of this call alone.

        Returns:
            201: Kravet

        Raises:
            errors.Conflict: 409 Conflict. Sagen er lukket

        Source: prove 1.0.0, operation `createKrav` (POST /sager/{sagId}/krav)
        """'''


def test_a_deprecated_operation_is_marked_for_checkers() -> None:
    view = one(operation("GET /x", "hent", deprecated=True, extensions={"x-sunset": "2024-06-30"}))
    found = method(view, "hent")
    assert found.decorators == (
        '@deprecated("hent is deprecated and ends 2024-06-30", category=None)',
    )
    assert any("Deprecated; ends 2024-06-30." in line for line in found.doc)


def test_a_deprecated_parameter_is_told_to_the_runtime_and_to_the_reader() -> None:
    view = one(
        operation(
            "GET /sager", "listSager", answer="string",
            parameters=[parameter("gammel", deprecated=True, description="Brug ny."), parameter("ny")],
        )
    )  # fmt: skip
    assert source(view, "LIST_SAGER").count("deprecated=True") == 1
    told = [line.strip() for line in method(view, "list_sager").doc]
    assert "gammel: Brug ny. Deprecated." in told
