"""A tiny project on disk."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

SPEC = dedent("""\
    openapi: 3.0.3
    info: {title: Prøve, version: '1'}
    paths:
      /sager/{sagId}:
        get:
          operationId: getSag
          summary: Hent en sag
          parameters:
            - {name: sagId, in: path, required: true, schema: {type: string, format: uuid}}
          responses:
            '200':
              description: Sagen
              content:
                application/json:
                  schema: {$ref: '#/components/schemas/sag'}
    components:
      schemas:
        sag:
          type: object
          required: [sagId]
          properties:
            sagId: {type: string, format: uuid}
            titel: {type: string}
    """)


@dataclass(frozen=True)
class Project:
    """A folder with specs/manifest.toml; versions are added with their right hash."""

    root: Path

    @property
    def manifest(self) -> Path:
        return self.root / "specs" / "manifest.toml"

    def write(self, *specs: tuple[str, str, str | bytes], ext: str = "yaml") -> None:
        """Lay out the project anew: (slug, version, content) each, versions oldest first."""
        lines: list[str] = []
        seen: set[str] = set()
        for day, (slug, version, content) in enumerate(specs, 1):
            data = content if isinstance(content, bytes) else content.encode()
            file = self.root / "specs" / slug / f"{version}.{ext}"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
            if slug not in seen:
                seen.add(slug)
                lines += ["[[api]]", f'slug = "{slug}"', f'package = "{slug.replace("-", "_")}"']
            lines += [
                "[[api.version]]",
                f'version = "{version}"',
                f'file = "{slug}/{version}.{ext}"',
                f"released = 2026-01-{day:02}",
                'source = "test"',
                "retrieved = 2026-01-31",
                f'sha256 = "{hashlib.sha256(data).hexdigest()}"',
                'provenance = "reconstruction"',
            ]
        self.manifest.write_text("\n".join(lines) + "\n", "utf-8")

    def output(self) -> dict[str, bytes]:
        """Every file of generated/ with its bytes."""
        folder = self.root / "generated"
        return {
            p.relative_to(folder).as_posix(): p.read_bytes()
            for p in folder.rglob("*")
            if p.is_file()
        }
