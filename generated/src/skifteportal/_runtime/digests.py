"""Checksums: taken while bytes pass, and read from the headers that tell them."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Mapping

from .errors import ChecksumError

_ALGORITHMS: Mapping[str, str] = {"sha-256": "sha256", "sha-512": "sha512"}


def told_digests(status: int, headers: Mapping[str, str]) -> dict[str, bytes]:
    """algorithm -> digest of the bytes that an answer carries, as far as its headers tell one.

    `Repr-Digest` (RFC 9530) and `Digest` (RFC 3230) speak of the whole file, `Content-Digest` of what this
    answer holds of it. With a content coding they speak of the coded bytes, which are not what a caller gets.
    """
    if headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
        return {}
    names = ("content-digest",) if status == 206 else ("content-digest", "digest", "repr-digest")
    found: dict[str, bytes] = {}
    for name in names:
        found |= _read(headers.get(name, ""))
    return found


def _read(text: str) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for item in text.split(","):
        name, _, value = item.strip().partition("=")
        algorithm = _ALGORITHMS.get(name.strip().lower())
        if algorithm is None:
            continue
        try:
            digest = base64.b64decode(value.strip().strip(":"), validate=True)
        except (binascii.Error, ValueError):
            continue
        if len(digest) == hashlib.new(algorithm).digest_size:
            found[algorithm] = digest
    return found


def digest_header(sha256: bytes) -> str:
    """The value of a `Digest` header (RFC 3230)."""
    return f"sha-256={base64.b64encode(sha256).decode('ascii')}"


class Checksum:
    """SHA-256 of bytes as they pass, and whatever else `told` can be compared by."""

    def __init__(self, told: Mapping[str, bytes] | None = None) -> None:
        self.told = dict(told or {})
        self.size = 0
        self._hashes = {name: hashlib.new(name) for name in {"sha256", *self.told}}

    def update(self, chunk: bytes) -> None:
        self.size += len(chunk)
        for digest in self._hashes.values():
            digest.update(chunk)

    @property
    def sha256(self) -> str:
        """Of what has passed so far, in lower-case hex."""
        return self._hashes["sha256"].hexdigest()

    def compare(self) -> bool:
        """Whether there was anything to compare with. Raises ChecksumError where it differs."""
        for name, expected in sorted(self.told.items()):
            actual = self._hashes[name].digest()
            if actual != expected:
                raise ChecksumError(name, expected.hex(), actual.hex())
        return bool(self.told)
