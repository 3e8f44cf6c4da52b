"""Whatever a contract holds, it becomes modules that compile, with every operation."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.render.environment import Templates
from tests.pyview.any_contract import any_contract
from tests.pyview.looking import package_of

TEMPLATES = Templates(Path(__file__).parent.parent.parent / "templates")
MODULES = ("models", "operations", "errors", "client", "async_client", "__init__")


@pytest.mark.parametrize("seed", range(40))
def test_any_contract_becomes_a_package(seed: int) -> None:
    given = any_contract(seed)
    package, diagnostics = package_of(given)
    (view,) = package.apis
    for name in MODULES:
        text = TEMPLATES.render(f"api/{name}.py.jinja", {"api": view, "package": package})
        compile(text, f"{name}.py", "exec")
    wanted = len(given.operations)
    assert len(view.operations.specs) == wanted
    for client in (view.client, view.async_client):
        plain = [g for g in client.groups if not g.name.endswith("WithResponse")]
        assert sum(len(g.methods) for g in (*plain, client.client)) == wanted
    assert all(d.message and d.code for d in diagnostics)


def test_the_same_contract_gives_the_same_view() -> None:
    assert package_of(any_contract(7)) == package_of(any_contract(7))
