"""Several files as one document: finds and reads the files; `assemble` puts their parts together.

prance splits and absolutises the URLs. Its resolver is not used: it inlines what has a name, drops what
stands beside a `$ref`, and takes references in examples for real ones.
"""

from __future__ import annotations

import os
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Protocol
from urllib.parse import unquote, urljoin, urlparse

from prance.util.url import ResolutionError, split_url_reference, urlresource

from generator.contract.schema import JsonValue
from generator.diagnostics import InputError
from generator.document import RawDocument
from generator.specs.assemble import assemble
from generator.specs.load import load_part, parse_part
from generator.specs.plan import Refused, Target

_TIMEOUT = 30.0
_MAX_DOWNLOAD = 20_000_000


class Loader(Protocol):
    def __call__(self, path: Path, *, shown_as: str | None = None) -> RawDocument: ...


def bundle(
    document: RawDocument,
    *,
    root: Path,
    loader: Loader = load_part,
    allow_outside: bool = False,
    allow_network: bool = False,
) -> RawDocument:
    """The document with the parts of other files as its own components, positions kept.

    A document without external references comes back as it is. `root` is the folder of the spec: files
    outside of it and network addresses are refused unless allowed. `loader` reads the other files.
    Raises InputError with every reference that cannot be followed and every name defined in two ways.
    """
    if not has_external(document.data):
        return document
    url = (root.resolve() / PurePosixPath(document.file).name).as_uri()
    sources = _Sources(url, root.resolve(), loader, allow_outside, allow_network)
    sources.documents[url] = document
    return assemble(url, sources)


def has_external(data: JsonValue) -> bool:
    """Whether any reference may lead out of a document: quick, so it counts those in examples, too."""
    stack: list[JsonValue] = [data]
    while stack:
        value = stack.pop()
        if isinstance(value, list):
            stack.extend(value)
        elif isinstance(value, dict):
            stack.extend(value.values())
            ref = value.get("$ref")
            if isinstance(ref, str) and not ref.startswith("#"):
                return True
            mapping = value.get("mapping")
            if isinstance(mapping, dict) and any("#" in str(to)[1:] for to in mapping.values()):
                return True
    return False


@dataclass(slots=True)
class _Sources:
    """The documents read so far, by absolute URL; that of the spec itself is `url`."""

    url: str
    root: Path
    loader: Loader
    allow_outside: bool
    allow_network: bool
    documents: dict[str, RawDocument] = field(default_factory=dict[str, RawDocument])

    def target(self, base: str, ref: str) -> Target:
        """Where a reference in the file `base` leads. Raises Refused for what is no URL."""
        if urlparse(base).scheme not in ("", "file"):
            ref = urljoin(base, ref)
        try:
            parsed, _ = split_url_reference(urlparse(base), ref)
        except (ResolutionError, ValueError) as error:
            raise Refused("ref-not-url", f"$ref {ref!r} is no reference: {error}") from None
        return urlresource(parsed), unquote(parsed.fragment)

    def document(self, url: str) -> RawDocument:
        """The document at a URL, read once. Raises Refused, and InputError for what is not readable."""
        if url not in self.documents:
            parsed = urlparse(url)
            if parsed.scheme in ("http", "https"):
                self.documents[url] = self._download(url)
            elif parsed.scheme in ("", "file"):
                self.documents[url] = self._read(Path(unquote(parsed.path)))
            else:
                raise Refused("ref-scheme", f"the reference to {url} is neither a file nor http(s)")
        return self.documents[url]

    def _read(self, path: Path) -> RawDocument:
        inside = path.resolve().is_relative_to(self.root)
        relative = os.path.relpath(path, self.root)
        if not inside and not self.allow_outside:
            hint = "copy the file into the folder of the spec"
            raise Refused(
                "ref-outside", f"the reference leads out of the spec's folder: {relative}", hint
            )
        folder = PurePosixPath(self.documents[self.url].file).parent
        shown = os.path.normpath(folder / PurePosixPath(Path(relative).as_posix()))
        try:
            return self.loader(path, shown_as=Path(shown).as_posix())
        except InputError as error:
            first = error.diagnostics[0]
            if first.code in ("file-missing", "file-is-folder", "file-unreadable"):
                message = f"the file {shown} cannot be read: {first.message}"
                raise Refused("ref-file", message, first.hint) from None
            raise

    def _download(self, url: str) -> RawDocument:
        if not self.allow_network:
            hint = "keep a copy of the file in the folder of the spec, and refer to that"
            raise Refused("ref-network", f"the reference leads to the network: {url}", hint)
        try:
            with urllib.request.urlopen(url, timeout=_TIMEOUT) as answer:
                content: bytes = answer.read(_MAX_DOWNLOAD + 1)
        except OSError as error:
            raise Refused("ref-download", f"{url} cannot be fetched: {error}") from None
        if len(content) > _MAX_DOWNLOAD:
            raise Refused("ref-download", f"{url} is larger than {_MAX_DOWNLOAD:,} bytes")
        return parse_part(content, url)
