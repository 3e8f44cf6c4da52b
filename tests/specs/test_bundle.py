"""Several files become one document: names kept, references local, places true, prance agrees."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from prance.util.resolver import RefResolver
from prance.util.url import absurl, urlresource

from generator.contract.schema import JsonValue
from generator.diagnostics import Diagnostic, InputError
from generator.document import RawDocument
from generator.specs.bundle import bundle
from generator.specs.load import load, load_part
from generator.specs.validate import validate
from generator.specs.walk import walk
from tests.specs.reading import refusal, told

Files = dict[str, str]
Write = Callable[[Files], Path]

HEAD = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\n"
TREE: Files = {
    "api.yaml": HEAD
    + """paths:
  /a:
    $ref: paths/a.yaml
  /b/{id}:
    get:
      parameters:
        - $ref: ./common/types.yaml#/components/parameters/id
      responses:
        "200":
          description: ok
          headers:
            ETag: {$ref: 'common/types.yaml#/components/headers/ETag'}
          content:
            application/json:
              schema: {$ref: 'common/types.yaml#/components/schemas/Person'}
              example: {$ref: not/a/file.yaml}
        default: {$ref: 'common/types.yaml#/components/responses/Err'}
components:
  schemas:
    Sag: {$ref: common/sag.yaml}
    Id: {type: string}
    Owner: {$ref: 'common/a%20b.yaml#/definitions/Owner'}
""",
    "paths/a.yaml": """get:
  responses:
    "200":
      description: ok
      content:
        application/json:
          schema: {$ref: '../api.yaml#/components/schemas/Sag'}
    default: {$ref: '../common/types.yaml#/components/responses/Err'}
""",
    "common/types.yaml": """components:
  headers:
    ETag: {schema: {$ref: '#/components/schemas/Id'}}
  parameters:
    id: {name: id, in: path, required: true, schema: {$ref: '#/components/schemas/Id'}}
  schemas:
    Person:
      type: object
      properties:
        id: {$ref: '#/components/schemas/Id'}
        sag: {$ref: sag.yaml}
        own: {$ref: '../api.yaml#/components/schemas/Id'}
        odd: {$ref: '#/components/schemas/Od%7E1d%20one'}
    Id: {type: string}
    Od~1d one: {type: integer}
    Od/d one: {type: boolean}
  responses:
    Err: {description: bad}
""",
    "common/sag.yaml": "type: object\nproperties:\n  born: {$ref: 'types.yaml#/components/schemas/Id'}\n",
    "common/a b.yaml": "definitions:\n  Owner: {type: object, properties: {x: {type: string}}}\n",
}  # fmt: skip


def bundled(root: Path, name: str = "api.yaml") -> RawDocument:
    return bundle(load(root / name, shown_as=f"specs/x/{name}"), root=root)


def refs(document: RawDocument) -> list[str]:
    return [node.ref for node in walk(document.data) if node.ref is not None]


def test_the_parts_of_other_files_become_components_under_their_names(folder: Write) -> None:
    document = bundled(folder(TREE))
    components = document.data["components"]
    assert isinstance(components, dict)
    assert {section: sorted(members) for section, members in components.items()} == {  # type: ignore[arg-type]
        "schemas": ["Id", "Od_d_one", "Owner", "Person", "Sag"],
        "parameters": ["id"],
        "headers": ["ETag"],
        "responses": ["Err"],
    }
    assert all(ref.startswith("#/components/") for ref in refs(document))
    assert document.resolve("/components/schemas/Person/properties") == {
        "id": {"$ref": "#/components/schemas/Id"},
        "sag": {"$ref": "#/components/schemas/Sag"},
        "own": {"$ref": "#/components/schemas/Id"},
        "odd": {"$ref": "#/components/schemas/Od_d_one"},
    }
    assert document.resolve("/components/schemas/Od_d_one") == {"type": "boolean"}
    assert document.resolve("/paths/~1a/get/responses/200/description") == "ok"


def test_a_bundled_document_is_right_to_the_validator(folder: Write) -> None:
    assert validate(bundled(folder(TREE))) == ()


def test_what_is_data_is_left_alone(folder: Write) -> None:
    example = "/paths/~1b~1{id}/get/responses/200/content/application~1json/example"
    assert bundled(folder(TREE)).resolve(example) == {"$ref": "not/a/file.yaml"}


def test_places_are_those_of_the_files_received(folder: Write) -> None:
    document = bundled(folder(TREE))
    assert {
        pointer: str(document.locate(pointer))
        for pointer in (
            "/paths/~1a/get/responses",
            "/components/schemas/Person/properties/sag",
            "/components/schemas/Sag/properties/born",
            "/components/schemas/Id/type",
            "/components/schemas/Owner/properties/x",
            "/paths/~1b~1{id}/get/parameters/0",
        )
    } == {
        "/paths/~1a/get/responses": "specs/x/paths/a.yaml:2:3",
        "/components/schemas/Person/properties/sag": "specs/x/common/types.yaml:11:9",
        "/components/schemas/Sag/properties/born": "specs/x/common/sag.yaml:3:3",
        "/components/schemas/Id/type": "specs/x/api.yaml:23:10",
        "/components/schemas/Owner/properties/x": "specs/x/common/a b.yaml:2:38",
        "/paths/~1b~1{id}/get/parameters/0": "specs/x/api.yaml:9:11",
    }


def test_a_part_of_another_file_that_is_wrong_is_told_there(folder: Write) -> None:
    tree = TREE | {"common/sag.yaml": "type: object\nproperties:\n  born: {type: strng}\n"}
    (one,) = validate(bundled(folder(tree)))
    assert str(one.location) == "specs/x/common/sag.yaml:3:10"


def oracle(root: Path, data: JsonValue, documents: dict[str, JsonValue], name: str) -> JsonValue:
    """The document with everything inlined by prance's own resolver, fed with our documents only."""
    cache = {
        (urlresource(absurl((root / file).as_uri())), True): value
        for file, value in documents.items()
    }
    resolver = RefResolver(data, (root / name).as_uri(), reference_cache=cache)
    resolver.resolve_references()
    return resolver.specs  # type: ignore[no-any-return]


def test_prance_resolves_the_bundled_document_and_the_files_to_the_same(
    folder: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    # prance takes references in examples for real and does not decode percent signs: none of these here
    tree = {name.replace(" ", "_"): text.replace("%20", "_") for name, text in TREE.items()}
    tree["api.yaml"] = tree["api.yaml"].replace(
        "              example: {$ref: not/a/file.yaml}\n", ""
    )
    tree["common/types.yaml"] = tree["common/types.yaml"].replace(
        "        odd: {$ref: '#/components/schemas/Od%7E1d_one'}\n", ""
    )
    root = folder(tree)
    documents = {name: load_part(root / name).data for name in tree}
    document = bundled(root)
    monkeypatch.setattr("prance.util.fs.read_file", None)  # it reads no file itself
    original = oracle(root, documents["api.yaml"], dict(documents), "api.yaml")
    ours = oracle(root, document.data, {}, "bundled.yaml")
    assert isinstance(original, dict)
    assert isinstance(ours, dict)
    assert ours["paths"] == original["paths"]
    assert "$ref" not in str(ours["paths"])
    assert {**original["components"]["schemas"], **ours["components"]["schemas"]} == (  # type: ignore[index,call-overload,dict-item]
        ours["components"]["schemas"]  # type: ignore[index,call-overload]
    )


def test_a_document_of_one_file_comes_back_as_it_is(folder: Write) -> None:
    root = folder({"api.yaml": HEAD + "paths: {}\ncomponents: {schemas: {A: {$ref: '#/x'}}}\n"})
    document = load(root / "api.yaml")
    assert bundle(document, root=root) is document


def test_equal_definitions_are_merged_and_different_ones_told_apart(folder: Write) -> None:
    tree = {
        "api.yaml": HEAD + "paths: {}\ncomponents:\n  schemas:\n"
        "    A: {items: {$ref: 'x.yaml#/components/schemas/B'}}\n"
        "    C: {items: {$ref: 'y.yaml#/components/schemas/B'}}\n",
        "x.yaml": "components:\n  schemas:\n    B: {type: string}\n",
        "y.yaml": "components:\n  schemas:\n    B: {type: string}\n",
    }
    schemas = bundled(folder(tree)).resolve("/components/schemas")
    assert isinstance(schemas, dict)
    assert list(schemas) == ["A", "C", "B"]
    other = tree | {"y.yaml": tree["y.yaml"].replace("string", "integer")}
    assert bundled(folder(other)).resolve("/components/schemas") == {
        "A": {"items": {"$ref": "#/components/schemas/B"}},
        "C": {"items": {"$ref": "#/components/schemas/y.B"}},
        "B": {"type": "string"},
        "y.B": {"type": "integer"},
    }


def test_a_name_that_the_spec_itself_defines_differently_stays_with_the_spec(folder: Write) -> None:
    tree = {
        "api.yaml": HEAD + "paths: {}\ncomponents:\n  schemas:\n"
        "    A: {items: {$ref: 'x.yaml#/components/schemas/B'}}\n    B: {type: integer}\n",
        "x.yaml": "components: {schemas: {B: {type: string}}}\n",
    }
    assert bundled(folder(tree)).resolve("/components/schemas") == {
        "A": {"items": {"$ref": "#/components/schemas/x.B"}},
        "B": {"type": "integer"},
        "x.B": {"type": "string"},
    }


def test_files_of_one_name_are_told_apart_by_their_folders(folder: Write) -> None:
    tree = {
        "api.yaml": HEAD + "paths: {}\ncomponents:\n  schemas:\n"
        "    A: {items: {$ref: request/sag.yaml}}\n    B: {items: {$ref: response/sag.yaml}}\n",
        "request/sag.yaml": "{type: object, properties: {navn: {$ref: ../common/sag.yaml}}}\n",
        "response/sag.yaml": "{type: object, properties: {id: {$ref: ../common/sag.yaml}}}\n",
        "common/sag.yaml": "type: string\n",
    }
    schemas = bundled(folder(tree)).resolve("/components/schemas")
    assert isinstance(schemas, dict)
    assert set(schemas) == {"A", "B", "sag", "request.sag", "response.sag"}


def test_a_name_that_two_parts_want_in_spite_of_their_files_is_refused(folder: Write) -> None:
    tree = {
        "api.yaml": HEAD + "paths: {}\ncomponents:\n  schemas:\n"
        "    A: {items: {$ref: 'x.yaml#/components/schemas/B'}}\n"
        "    B: {type: integer}\n    x.B: {type: boolean}\n",
        "x.yaml": "components: {schemas: {B: {type: string}}}\n",
    }
    found = refusal(lambda: bundled(folder(tree)))
    assert (found.code, {str(found.location), found.message.rpartition(" ")[2]}) == (
        "component-clash",
        {"specs/x/api.yaml:8:5", "specs/x/x.yaml:1:24"},
    )


def test_references_that_only_pass_on_are_followed_to_the_end(folder: Write) -> None:
    tree = {
        "api.yaml": HEAD + "paths: {}\ncomponents:\n  schemas:\n"
        "    Person: {$ref: 'index.yaml#/Person'}\n    Kin: {items: {$ref: 'person.yaml'}}\n",
        "index.yaml": "Person: {$ref: ./person.yaml}\n",
        "person.yaml": "type: object\nproperties: {kin: {$ref: 'index.yaml#/Person'}}\n",
    }
    assert bundled(folder(tree)).resolve("/components/schemas") == {
        "Person": {
            "type": "object",
            "properties": {"kin": {"$ref": "#/components/schemas/Person"}},
        },
        "Kin": {"items": {"$ref": "#/components/schemas/Person"}},
    }


def test_siblings_of_a_reference_are_kept(folder: Write) -> None:
    tree = {
        "api.yaml": HEAD.replace("3.0.3", "3.1.0") + "paths:\n"
        "  /a: {$ref: a.yaml, summary: mine}\ncomponents:\n  schemas:\n"
        "    A: {properties: {x: {$ref: 'x.yaml#/B', description: here}}}\n",
        "a.yaml": "summary: theirs\nget: {responses: {}}\n",
        "x.yaml": "B: {type: string}\n",
    }
    document = bundled(folder(tree))
    assert document.resolve("/components/schemas/A/properties/x") == {
        "$ref": "#/components/schemas/B",
        "description": "here",
    }
    assert document.resolve("/paths/~1a") == {"summary": "mine", "get": {"responses": {}}}


def test_discriminator_mappings_follow(folder: Write) -> None:
    tree = {
        "api.yaml": HEAD + "paths: {}\ncomponents:\n  schemas:\n    A: {items: {$ref: 'x.yaml#/components/schemas/U'}}\n",
        "x.yaml": "components:\n  schemas:\n    U:\n      oneOf: [{$ref: '#/components/schemas/V'}, {$ref: w.yaml}]\n"
        "      discriminator: {propertyName: k, mapping: {v: V, w: w.yaml}}\n    V: {type: object}\n",
        "w.yaml": "type: object\n",
    }  # fmt: skip
    document = bundled(folder(tree))
    assert document.resolve("/components/schemas/U/discriminator/mapping") == {
        "v": "#/components/schemas/V",
        "w": "#/components/schemas/w",
    }


def refused(root: Path, **options: bool) -> list[Diagnostic]:
    with pytest.raises(InputError) as caught:
        bundle(load(root / "api.yaml", shown_as="api.yaml"), root=root, **options)  # type: ignore[arg-type]
    return list(caught.value.diagnostics)


def one_ref(ref: str) -> str:
    return HEAD + f"paths: {{}}\ncomponents:\n  schemas:\n    A: {{items: {{$ref: '{ref}'}}}}\n"


@pytest.mark.parametrize(
    ("ref", "code"),
    [
        ("missing.yaml", "ref-file"),
        ("sub", "ref-file"),
        ("sub/x.yaml#/Nope", "ref-dangling"),
        ("sub/x.yaml#/B/type", "ref-dangling"),
        ("sub/x.yaml#anchor", "ref-dangling"),
        ("../outside.yaml", "ref-outside"),
        ("sub/../../outside.yaml#/B", "ref-outside"),
        ("/etc/hostname", "ref-outside"),
        ("file:///etc/hostname", "ref-outside"),
        ("http://example.com/x.yaml", "ref-network"),
        ("https://example.com/x.yaml#/B", "ref-network"),
        ("python://os/x.yaml", "ref-scheme"),
        ("ftp://example.com/x", "ref-scheme"),
        ("sub/loop.yaml#/A", "ref-loop"),
    ],
)
def test_what_is_not_followed_is_told_where_it_is_referred_to(
    folder: Write, ref: str, code: str
) -> None:
    root = folder(
        {
            "in/api.yaml": one_ref(ref),
            "in/sub/x.yaml": "B: {type: string}\n",
            "in/sub/loop.yaml": "A: {$ref: '#/B'}\nB: {$ref: '#/A'}\n",
            "outside.yaml": "type: string\n",
        }
    )
    (found,) = refused(root / "in")
    assert told(found) == ("6:17", code)
    assert found.location.file == "api.yaml"


def test_everything_that_is_wrong_is_told_at_once(folder: Write) -> None:
    text = (
        HEAD
        + "paths: {}\ncomponents:\n  schemas:\n    A: {items: {$ref: a.yaml}}\n    B: {items: {$ref: b.yaml}}\n"
    )
    root = folder(
        {"api.yaml": text, "b.yaml": "properties:\n  c: {$ref: c.yaml}\n  d: {$ref: 'http://d'}\n"}
    )
    assert [str(one.location) for one in refused(root)] == [
        "api.yaml:6:17",
        "b.yaml:2:7",
        "b.yaml:3:7",
    ]


def test_a_broken_file_is_told_in_that_file(folder: Write) -> None:
    root = folder({"api.yaml": one_ref("b.yaml"), "b.yaml": "a: 1\na: 2\n"})
    (found,) = refused(root)
    assert str(found.location) == "b.yaml:2:1"
    assert found.code == "duplicate-key"


def test_a_link_out_of_the_folder_is_outside(folder: Write) -> None:
    root = folder({"in/api.yaml": one_ref("x.yaml"), "x.yaml": "type: string\n"})
    (root / "in" / "x.yaml").symlink_to(root / "x.yaml")
    assert [one.code for one in refused(root / "in")] == ["ref-outside"]


def test_a_file_outside_is_read_when_allowed(folder: Write) -> None:
    root = folder({"in/api.yaml": one_ref("../x.yaml"), "x.yaml": "type: string\n"})
    document = bundle(load(root / "in/api.yaml"), root=root / "in", allow_outside=True)
    assert document.resolve("/components/schemas/x") == {"type": "string"}


@pytest.fixture
def server() -> Iterator[str]:
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            files = {
                "/x.yaml": b"properties: {y: {$ref: 'y.yaml#/Y'}}\n",
                "/y.yaml": b"Y: {type: string}\n",
            }
            content = files.get(self.path)
            self.send_response(200 if content else 404)
            self.end_headers()
            self.wfile.write(content or b"")

        def log_message(self, *_: object) -> None: ...

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()
        thread.join()


def test_an_address_is_fetched_when_allowed(folder: Write, server: str) -> None:
    root = folder({"api.yaml": one_ref(f"{server}/x.yaml")})
    document = bundle(load(root / "api.yaml"), root=root, allow_network=True)
    assert document.resolve("/components/schemas/x/properties/y/$ref") == "#/components/schemas/Y"
    assert document.locate("/components/schemas/Y/type").file == f"{server}/y.yaml"
    gone = folder({"api.yaml": one_ref(f"{server}/gone.yaml")})
    assert [one.code for one in refused(gone, allow_network=True)] == ["ref-download"]


def test_the_hash_covers_every_file_and_nothing_else(folder: Write, tmp_path: Path) -> None:
    root = folder(TREE)
    first = bundled(root).sha256
    moved = folder({f"elsewhere/{name}": text for name, text in TREE.items()}) / "elsewhere"
    assert bundled(moved).sha256 == first
    folder({"common/sag.yaml": TREE["common/sag.yaml"] + "# changed\n"})
    assert bundled(root).sha256 != first
