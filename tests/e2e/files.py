"""Files that the portal serves, and the documents that were uploaded to it."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

from .exchange import Answer, Call, Json, RefusalError
from .operations import find
from .state import example

API = "dokumentlager"


def pdf_pieces(size: int, piece: int = 64 * 1024) -> Iterator[bytes]:
    """The bytes of a PDF of the given size, a piece at a time: a page and a long comment."""
    head = b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    tail = b"\ntrailer<</Root 1 0 R>>\n%%EOF\n"
    left = size - len(head) - len(tail)
    assert left > 0, "too small for a PDF"
    yield head
    line = b"%" + bytes(range(33, 126)) * 11 + b"\n"
    block = line * (piece // len(line))
    while left > len(block):
        yield block
        left -= len(block)
    yield block[:left]
    yield tail


def sample_file(kind: str, folder: Path) -> Path:
    """A small file of a media type, for the answers that a spec cannot show an example of.

    It is kept beside `folder`, since it is always the same.
    """
    path = folder.parent / kind.replace("/", "-")
    if not path.exists():
        if kind == "application/zip":
            with zipfile.ZipFile(path, "w") as archive:
                archive.writestr("Sagens_akt.pdf", b"".join(pdf_pieces(1024)))
        elif kind == "image/png":
            path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
        elif kind == "image/jpeg":
            path.write_bytes(b"\xff\xd8\xff\xe0" + bytes(64) + b"\xff\xd9")
        else:
            path.write_bytes(b"".join(pdf_pieces(107_000)))
    return path


class Documents:
    """Uploaded documents: metadata as the spec's example has it, bytes on disk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.values: dict[str, dict[str, Json]] = {}
        self.paths: dict[str, Path] = {}
        self.count = 0
        known = example(find(API, "getDokument"))
        self.known: str = known["dokumentId"]
        path = sample_file("application/pdf", folder)
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        self._keep({**known, "sha256": digest, "stoerrelseBytes": path.stat().st_size}, path)
        self.handlers: dict[str, Callable[[Call], Answer]] = {
            "uploadDokument": self.upload,
            "getDokument": self.show,
            "patchDokument": self.patch,
            "deleteDokument": self.delete,
            "downloadDokument": self.content,
            "headDokumentIndhold": self.content,
        }

    def answer(self, call: Call) -> Answer | None:
        """The answer for one of the operations on documents, None for others. Raises RefusalError."""
        handler = self.handlers.get(call.operation.id)
        return handler(call) if handler and call.operation.api.slug == API else None

    def upload(self, call: Call) -> Answer:
        parts = {part.name: part for part in call.parts}
        file = parts["fil"]
        assert file.path is not None
        if "sha256" in parts and parts["sha256"].data.decode() != file.sha256:
            raise RefusalError("422", "sha256 is that of another file")
        self.count += 1
        id_ = str(UUID(int=(0x4000 << 64) | (0xA000 << 48) | self.count))
        value = {
            **json.loads(json.dumps(example(call.operation)).replace(self.known, id_)),
            **json.loads(parts["metadata"].data),
            "filnavn": file.filename,
            "sha256": file.sha256,
            "stoerrelseBytes": file.size,
            "version": 1,
        }
        path = file.path.rename(self.folder / id_)
        self._keep(value, path)
        where = f"{call.target}/{id_}"
        return Answer("201", json=value, headers={"Location": where}, etag='"1"')

    def show(self, call: Call) -> Answer:
        value = self._find(call)
        return Answer("200", json=dict(value), etag=self._etag(value))

    def patch(self, call: Call) -> Answer:
        value = self._find(call, to_change=True)
        value.update(call.json)
        if value.get("maerker", ()) is None:
            del value["maerker"]
        value["version"] += 1
        return self.show(call)

    def delete(self, call: Call) -> Answer:
        value = self._find(call, to_change=True)
        del self.values[value["dokumentId"]], self.paths[value["dokumentId"]]
        return Answer("204")

    def content(self, call: Call) -> Answer:
        value = self._find(call)
        name = str(value["filnavn"])
        plain = name.encode("ascii", "replace").decode().replace("?", "_")
        quoted = "".join(
            c if (c.isascii() and c.isalnum()) or c in "._-" else _percent(c) for c in name
        )
        disposition = f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quoted}"
        return Answer(
            "200",
            file=self.paths[value["dokumentId"]],
            headers={"Content-Disposition": disposition},
            etag=self._etag(value),
        )

    def _keep(self, value: dict[str, Json], path: Path) -> None:
        self.values[value["dokumentId"]] = value
        self.paths[value["dokumentId"]] = path

    def _find(self, call: Call, *, to_change: bool = False) -> dict[str, Json]:
        value = self.values.get(call.path["dokumentId"])
        if value is None:
            raise RefusalError("404", f"dokumentId {call.path['dokumentId']}")
        if to_change and call.headers["If-Match"] not in (self._etag(value), "*"):
            raise RefusalError("412", f"{call.headers['If-Match']} is not {self._etag(value)}")
        return value

    def _etag(self, value: dict[str, Json]) -> str:
        return f'"{value["version"]}"'


def _percent(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode())
