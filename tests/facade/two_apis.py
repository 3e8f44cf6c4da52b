"""Two small APIs that refer to each other, their manifest, and the package that is generated for them."""

from __future__ import annotations

import hashlib
from pathlib import Path

from generator.pipeline.rendering import Rendered, render
from generator.pipeline.workspace import Workspace

_REFERENCE = """
    henvisning:
      type: object
      required: [art, id]
      properties:
        art: {type: string, enum: [BOG, EKSEMPLAR, LAANER, FORLAG, UDGAVE]}
        id: {type: string}
        href: {type: string, format: uri-reference}
        tjeneste: {type: string, enum: [boeger, laanere]}
"""

BOOKS = f"""
openapi: 3.0.3
info: {{title: Bøger, version: 1.2.0}}
servers: [{{url: 'https://api.example.com/v1/boeger'}}]
paths:
  /bog/{{isbn}}:
    get:
      operationId: getBog
      summary: Hent en bog
      tags: [bog]
      parameters: [{{name: isbn, in: path, required: true, schema: {{type: string}}}}]
      responses:
        '200':
          description: bogen
          content: {{application/json: {{schema: {{$ref: '#/components/schemas/bog'}}}}}}
        '404':
          description: findes ikke
          content: {{application/problem+json: {{schema: {{type: object}}}}}}
    delete:
      operationId: deleteBog
      tags: [bog]
      parameters: [{{name: isbn, in: path, required: true, schema: {{type: string}}}}]
      responses: {{'204': {{description: slettet}}}}
  /bog/{{isbn}}/eksemplar/{{nr}}:
    get:
      operationId: getEksemplar
      tags: [bog]
      parameters:
        - {{name: isbn, in: path, required: true, schema: {{type: string}}}}
        - {{name: nr, in: path, required: true, schema: {{type: integer}}}}
      responses:
        '200':
          description: eksemplaret
          content: {{application/json: {{schema: {{$ref: '#/components/schemas/eksemplar'}}}}}}
  /bog/{{isbn}}/udgave:
    get:
      operationId: getUdgave
      tags: [bog]
      parameters:
        - {{name: isbn, in: path, required: true, schema: {{type: string}}}}
        - {{name: aar, in: query, required: true, schema: {{type: integer}}}}
        - {{name: sprog, in: query, schema: {{type: string}}}}
      responses:
        '200':
          description: udgaven
          content: {{application/json: {{schema: {{$ref: '#/components/schemas/bog'}}}}}}
components:
  schemas:{_REFERENCE}
    bog:
      type: object
      required: [titel]
      properties:
        titel: {{type: string}}
        laaner: {{$ref: '#/components/schemas/henvisning'}}
    eksemplar:
      type: object
      properties: {{nr: {{type: integer}}}}
"""

READERS = f"""
openapi: 3.0.3
info: {{title: Lånere, version: 3.0.0}}
servers: [{{url: 'https://api.example.com/v2'}}]
paths:
  /laaner/{{laanerId}}:
    get:
      operationId: getLaaner
      tags: [laaner]
      parameters: [{{name: laanerId, in: path, required: true, schema: {{type: string}}}}]
      responses:
        '200':
          description: låneren
          content: {{application/json: {{schema: {{$ref: '#/components/schemas/laaner'}}}}}}
components:
  schemas:{_REFERENCE}
    laaner:
      type: object
      properties:
        navn: {{type: string}}
        boeger: {{type: array, items: {{$ref: '#/components/schemas/henvisning'}}}}
"""

SDK = """
[sdk]
package = "bibliotek"
version = "0.3.0"
facade = "Bibliotek"

[sdk.references]
BOG = "boeger.getBog"
EKSEMPLAR = ["boeger.getEksemplar"]
LAANER = "laanere.getLaaner"
UDGAVE = "boeger.getUdgave"
"""

_API = """
[[api]]
slug = "{slug}"
package = "{package}"

[[api.version]]
version = "1.0.0"
file = "{slug}.yaml"
released = 2024-01-01
source = "made up"
retrieved = 2024-01-01
sha256 = "{digest}"
provenance = "official"
"""


def rendered(
    folder: Path, *, sdk: str = SDK, readers: str = "laanere", books: str = "boeger"
) -> Rendered:
    """The package of both APIs; `readers` and `books` are the sub-packages. Raises InputError."""
    specs = folder / "specs"
    specs.mkdir(parents=True, exist_ok=True)
    text = sdk
    for slug, package, content in (("boeger", books, BOOKS), ("laanere", readers, READERS)):
        (specs / f"{slug}.yaml").write_text(content, "utf-8")
        digest = hashlib.sha256(content.encode()).hexdigest()
        text += _API.format(slug=slug, package=package, digest=digest)
    (specs / "manifest.toml").write_text(text, "utf-8")
    return render(Workspace(folder, folder / "cache", lambda text: None))


def write(made: Rendered, folder: Path) -> None:
    for path, content in made.files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
