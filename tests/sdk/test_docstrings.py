"""The docstrings of all operations tell every argument and every error of the spec."""

from __future__ import annotations

import pytest

from tests.docstrings import complaints, methods, of_operations
from tests.e2e.operations import Api, apis
from tests.sdk.checkers import GENERATED

MODULES = ("client", "async_client")


@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize("api", apis(), ids=lambda api: api.slug)
def test_every_docstring_is_complete(api: Api, module: str) -> None:
    source = (GENERATED / "skifteportal" / api.package / f"{module}.py").read_text("utf-8")
    assert sorted(complaints(methods(source), api.document)) == []


@pytest.mark.parametrize("module", MODULES)
def test_that_are_104_operations(module: str) -> None:
    sources = [GENERATED / "skifteportal" / api.package / f"{module}.py" for api in apis()]
    assert sum(len(of_operations(methods(s.read_text("utf-8")))) for s in sources) == 104


def test_what_is_missing_is_seen() -> None:
    """The check itself can fail: with an argument, an error or a method less it complains."""
    (api,) = [api for api in apis() if api.slug == "person"]
    source = (GENERATED / "skifteportal" / api.package / "client.py").read_text("utf-8")
    for line in (
        "            person_id: ",
        "            errors.NotFound: ",
        "            options: ",
    ):
        assert line in source
        shorter = "\n".join(one for one in source.split("\n") if not one.startswith(line))
        assert [*complaints(methods(shorter), api.document)]
