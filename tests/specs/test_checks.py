"""What the validator misses: fires on the fault, stays quiet on the near miss."""

from __future__ import annotations

import pytest

from generator.diagnostics import Severity
from generator.specs.checks import check
from generator.specs.load import parse
from tests.specs.reading import told

HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n"


def found(text: str) -> list[tuple[str, str]]:
    return [told(one) for one in check(parse((HEAD + text).encode(), "f.yaml"))]


def schemas(text: str) -> str:
    lines = "".join(f"    {line}\n" for line in text.strip().splitlines())
    return f"components:\n  schemas:\n{lines}"


QUIET = {
    "a reference in an example is data": """
paths:
  /a:
    get:
      responses:
        "200":
          description: d
          content:
            application/json:
              example: {$ref: '#/nowhere'}
              examples: {a: {value: {$ref: '#/nowhere'}}}
              schema: {default: {$ref: '#/nowhere'}, enum: [{$ref: '#/nowhere'}]}
x-more: {$ref: '#/nowhere'}
""",
    "a property may be called $ref": schemas("A: {properties: {$ref: {type: string}}}"),
    "percent-encoded and escaped pointers": """
paths:
  /a/{b}:
    parameters: [{name: b, in: path, required: true, schema: {}}]
    get: {responses: {"200": {$ref: '#/components/responses/O%20K'}}}
    put: {responses: {"200": {$ref: '#/paths/~1a~1%7Bb%7D/get/responses/200'}}}
components: {responses: {"O K": {description: d}}}
""",
    "an anchor is a place": schemas("A: {$anchor: here}\nB: {$ref: '#here'}"),
    "recursion that passes a definition": schemas(
        "A: {properties: {a: {$ref: '#/components/schemas/A'}}}"
    ),
    "required by way of allOf and of a sibling branch": schemas(
        "A: {properties: {x: {}}}\n"
        "B: {allOf: [{$ref: '#/components/schemas/A'}, {required: [x, y]}, {properties: {y: {}}}]}\n"
        "C: {$ref: '#/components/schemas/A', required: [x]}\n"
        "D: {properties: {x: {}, y: {}}, anyOf: [{required: [x]}, {required: [y]}]}"
    ),
    "required of an open object": schemas(
        "A: {required: [z], properties: {x: {}}, additionalProperties: {type: string}}\n"
        "B: {required: [z], properties: {x: {}}, patternProperties: {z: {}}}\n"
        "C: {required: [z]}\n"
        "D: {allOf: [{$ref: '#/components/schemas/A'}], required: [q]}"
    ),
    "a mapping by name and by reference": schemas(
        "A: {properties: {k: {}}}\n"
        "B: {oneOf: [{$ref: '#/components/schemas/A'}],\n"
        "    discriminator: {propertyName: k, mapping: {a: A, b: '#/components/schemas/A'}}}"
    ),
    "a discriminator property by way of the base": schemas(
        "A: {properties: {k: {}}}\n"
        "B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {x: {}}}]}\n"
        "C: {oneOf: [{$ref: '#/components/schemas/B'}], discriminator: {propertyName: k}}"
    ),
    "paths that differ by a fixed part": "paths: {'/a/{b}': {parameters: [{name: b, in: path}]}, /a/b: {}}",
    "one name in two places": """
paths:
  /a/{b}:
    parameters: [{name: b, in: path}, {name: b, in: query}]
    get: {parameters: [{name: b, in: path}, {name: b, in: header}]}
""",
    "a scheme that is defined": """
security: [{}, {a: []}]
components: {securitySchemes: {a: {type: http, scheme: bearer}}}
""",
    "scopes of a scheme that has none of its own": """
security: [{a: [x]}]
components: {securitySchemes: {a: {type: openIdConnect, openIdConnectUrl: 'https://a/b'}}}
""",
    "nonsense is somebody else's error": """
paths: {/a: [], /b: {get: 3, parameters: {}}, /c: {get: {parameters: [3], responses: []}}}
security: 3
components: {schemas: {A: {required: 3, discriminator: 3, properties: 3}, B: 4}, securitySchemes: []}
""",
}


@pytest.mark.parametrize("text", QUIET.values(), ids=QUIET.keys())
def test_what_is_right_is_not_told(text: str) -> None:
    assert found(text) == []


FAULTS: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "a reference to nowhere": (
        schemas("A: {properties: {x: {$ref: '#/components/schemas/Nope'}}}"),
        [("5:26", "ref-dangling")],
    ),
    "a reference through a list": (
        schemas("A: {allOf: [{}, {$ref: '#/components/schemas/A/allOf/2'}]}"),
        [("5:22", "ref-dangling")],
    ),
    "a reference to an anchor that is not": (
        schemas("A: {items: {$ref: '#here'}}"),
        [("5:17", "ref-dangling")],
    ),
    "a reference into another file": (
        schemas("A: {items: {$ref: 'b.yaml#/B'}}"),
        [("5:17", "ref-external")],
    ),
    "a reference that is no text": (schemas("A: {items: {$ref: 3}}"), [("5:17", "ref-not-text")]),
    "a section that is a reference": (
        "components: {schemas: {$ref: 'all.yaml'}}",
        [("3:24", "ref-misplaced")],
    ),
    "a reference to another kind": (
        "components: {responses: {R: {description: d}}, schemas: {A: {$ref: '#/components/responses/R'}}}",
        [("3:62", "ref-wrong-kind")],
    ),
    "a loop of bare references, told once": (
        schemas(
            "A: {$ref: '#/components/schemas/B'}\n"
            "B: {$ref: '#/components/schemas/C'}\n"
            "C: {$ref: '#/components/schemas/A'}\n"
            "D: {$ref: '#/components/schemas/A'}"
        ),
        [("5:9", "ref-loop")],
    ),
    "a reference to itself": (
        schemas("A: {$ref: '#/components/schemas/A'}"),
        [("5:9", "ref-loop")],
    ),
    "an operationId twice": (
        "paths:\n  /a: {get: {operationId: x}}\n  /b: {get: {operationId: x}}",
        [("5:14", "duplicate-operation-id")],
    ),
    "a path parameter that nobody declares": (
        "paths:\n  /a/{b}:\n    get: {}\n    put: {parameters: [{name: b, in: path}]}",
        [("5:5", "path-parameter-undeclared")],
    ),
    "a path parameter that is not in the path": (
        "paths:\n  /a/{b}:\n    get:\n      parameters:\n"
        "        - {name: b, in: path}\n        - {name: c, in: path}",
        [("8:11", "path-parameter-unused")],
    ),
    "a parameter twice, once by reference": (
        "paths:\n  /a:\n    get:\n      parameters:\n        - {name: b, in: query}\n"
        "        - $ref: '#/components/parameters/b'\n"
        "components: {parameters: {b: {name: b, in: query}}}",
        [("8:11", "duplicate-parameter")],
    ),
    "two paths that are one": (
        "paths:\n  /a/{b}: {get: {parameters: [{name: b, in: path}]}}\n"
        "  /a/{c}: {get: {parameters: [{name: c, in: path}]}}",
        [("5:3", "paths-identical")],
    ),
    "an undefined scheme": (
        "security: [{a: []}]\npaths:\n  /a:\n    get: {security: [{b: []}]}",
        [("3:13", "security-scheme-undefined"), ("6:23", "security-scheme-undefined")],
    ),
    "an undefined scope": (
        "security: [{a: [x, y]}]\ncomponents: {securitySchemes: {a: {type: oauth2,"
        " flows: {clientCredentials: {tokenUrl: t, scopes: {x: ''}}}}}}",
        [("3:13", "security-scope-undefined")],
    ),
    "required names no property": (
        schemas("A:\n  properties: {x: {}}\n  required:\n    - x\n    - y"),
        [("9:11", "required-undeclared")],
    ),
    "required names no property of any part": (
        schemas("A: {properties: {x: {}}}\nB: {allOf: [{$ref: '#/components/schemas/A'}], required: [y]}"),
        [("6:63", "required-undeclared")],
    ),
    "a mapping to nowhere": (
        schemas("A: {discriminator: {propertyName: k, mapping: {a: B}}, properties: {k: {}}}"),
        [("5:52", "discriminator-dangling")],
    ),
    "a discriminator property that a variant lacks": (
        schemas(
            "A: {properties: {k: {}}}\nB: {properties: {x: {}}}\n"
            "C: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}],"
            " discriminator: {propertyName: k}}"
        ),
        [("7:86", "discriminator-undeclared")],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_told_once_with_its_place(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def hint(text: str) -> str:
    (one,) = check(parse((HEAD + text).encode(), "f.yaml"))
    return one.hint


def test_a_near_name_is_suggested() -> None:
    assert hint(schemas("Person: {}\nB: {$ref: '#/components/schemas/Persn'}")) == (
        "did you mean #/components/schemas/Person?"
    )
    assert hint(
        "components: {schemas: {A: {$ref: '#/components/schemas/Err'}}, parameters: {Err: {}}}"
    ) == ("did you mean #/components/parameters/Err?")
    assert hint("security: [{apikey: []}]\ncomponents: {securitySchemes: {apiKey: {}}}") == (
        "did you mean apiKey?"
    )


def test_identical_paths_without_a_common_method_are_a_warning() -> None:
    text = (
        "paths:\n  /a/{b}: {get: {parameters: [{name: b, in: path}]}}\n"
        "  /a/{c}: {put: {parameters: [{name: c, in: path}]}}"
    )
    (one,) = check(parse((HEAD + text).encode(), "f.yaml"))
    assert one.severity is Severity.WARNING


def test_webhooks_and_callbacks_are_checked_too() -> None:
    text = (
        "webhooks:\n  a: {post: {security: [{x: []}]}}\n"
        "paths:\n  /a:\n    post:\n      callbacks:\n"
        "        c: {'{$request.body#/url}': {post: {requestBody: {$ref: '#/nowhere'}}}}"
    )
    assert found(text) == [("4:26", "security-scheme-undefined"), ("9:59", "ref-dangling")]
