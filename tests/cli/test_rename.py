"""Names of the SDK can be chosen in the manifest, without touching a template."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from click.testing import Result

from tests.cli.project import Project

Run = Callable[..., Result]


def choose(project: Project, text: str) -> None:
    """Add a [api.rename] table to the only API."""
    manifest = project.manifest.read_text("utf-8")
    project.manifest.write_text(
        manifest.replace("[[api.version]]", f"{text}\n[[api.version]]", 1), "utf-8"
    )


def test_an_operation_a_schema_and_a_parameter_get_the_chosen_names(
    project: Project, run: Run
) -> None:
    choose(
        project,
        '[api.rename]\noperations = { getSag = "hent" }\nschemas = { sag = "Sagsakt" }\n'
        'parameters = { "getSag.sagId" = "identifikation" }',
    )
    result = run("generate", "--root", project.root)
    assert result.exit_code == 0, result.output
    client = project.output()["src/skifteportal/sag/client.py"].decode()
    assert "def hent(" in client
    assert "identifikation: UUID" in client
    assert "-> models.Sagsakt" in client
    assert "class Sagsakt(Model):" in project.output()["src/skifteportal/sag/models.py"].decode()


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ('operations = { getSagg = "hent" }', "none of the operations called 'getSagg'"),
        ('operations = { getSag = "hent sag" }', "not a Python name"),
        ("schemas = { sag = 1 }", "sag is not text"),
        ('classes = { sag = "S" }', "unknown key 'classes'"),
    ],
)
def test_a_choice_that_cannot_be_met_is_refused(
    project: Project, run: Run, table: str, message: str
) -> None:
    choose(project, f"[api.rename]\n{table}")
    result = run("generate", "--root", project.root)
    assert result.exit_code == 2
    assert message in result.stderr
    assert "manifest.toml" in result.stderr
