"""Public specs of all kinds: read as other readers read them, and judged as the validator judges them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from generator.diagnostics import errors
from generator.specs.load import load, parse_part
from generator.specs.validate import validate

CORPUS = Path(__file__).parents[3] / "shared" / "cases" / "corpus"
FILES = sorted(path for path in CORPUS.glob("*") if path.name != "index.json")

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not FILES, reason="the corpus ../shared/cases/corpus is not there"),
]


class Core(yaml.CSafeLoader):  # type: ignore[misc]
    """PyYAML's own loader without what YAML 1.1 sees in dates, times and words."""


Core.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in entries if tag.rpartition(":")[2] in ("bool", "int", "null", "float", "merge")]
    for first, entries in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}  # fmt: skip


def with_text_keys(value: object) -> object:
    if isinstance(value, dict):
        return {
            str(key).lower() if isinstance(key, bool) else str(key): with_text_keys(child)
            for key, child in value.items()
        }
    if isinstance(value, list):
        return [with_text_keys(child) for child in value]
    return value


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_it_reads_the_same_data_as_other_readers(path: Path) -> None:
    content = path.read_bytes()
    data = parse_part(content, path.name).data
    if path.suffix == ".json":
        assert data == json.loads(content)
    elif "museum" in path.name:  # 18:00 is 1080 to YAML 1.1
        assert data["components"]["schemas"]["MuseumDailyHours"]["properties"]["timeClose"]["example"] == "18:00"  # type: ignore[index,call-overload]
    else:
        expected = with_text_keys(yaml.load(content, Core))
        assert data == expected
        assert json.dumps(data) == json.dumps(expected)  # the same order, too


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_it_accepts_what_the_validator_accepts(path: Path) -> None:
    index = {
        one["file"]: one["validator"] for one in json.loads((CORPUS / "index.json").read_text())
    }
    accepted = not errors(validate(load(path, shown_as=path.name)))
    assert accepted is index[path.name].startswith("ok")
