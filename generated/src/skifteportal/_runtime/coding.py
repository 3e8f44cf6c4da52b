"""Undoing the codings of a body (gzip, deflate) while it comes in."""

from __future__ import annotations

import zlib
from collections.abc import AsyncGenerator, AsyncIterable, Generator, Iterable, Iterator, Mapping
from typing import TypeAlias

from .errors import DecodeError

Pieces: TypeAlias = "Iterable[bytes]"
AsyncPieces: TypeAlias = "AsyncIterable[bytes]"

# A small answer may unpack to anything: never more than this at a time.
_PIECE = 1024 * 1024
_GZIP = b"\x1f"


def decoded(headers: Mapping[str, str], pieces: Pieces) -> Pieces:
    """The body as it was before its codings; codings that nobody asked for are left alone."""
    coders = _coders(headers)
    return _undone(coders, pieces) if coders else pieces


def decoded_async(headers: Mapping[str, str], pieces: AsyncPieces) -> AsyncPieces:
    """The same for async."""
    coders = _coders(headers)
    return _undone_async(coders, pieces) if coders else pieces


def _coders(headers: Mapping[str, str]) -> list[_Coder]:
    """The last coding that was applied is the first to be undone (RFC 9110 §8.4)."""
    names = headers.get("content-encoding", "").lower().split(",")
    known = [name.strip() for name in names if name.strip() in ("gzip", "x-gzip", "deflate")]
    return [_Coder(name) for name in reversed(known)]


def _undone(coders: list[_Coder], pieces: Pieces) -> Generator[bytes]:
    for piece in pieces:
        yield from _through(coders, piece)
    yield from _ends(coders)


async def _undone_async(coders: list[_Coder], pieces: AsyncPieces) -> AsyncGenerator[bytes]:
    async for piece in pieces:
        for plain in _through(coders, piece):
            yield plain
    for plain in _ends(coders):
        yield plain


def _through(coders: list[_Coder], piece: bytes) -> Iterator[bytes]:
    if not coders:
        yield piece
        return
    for plain in coders[0].feed(piece):
        yield from _through(coders[1:], plain)


def _ends(coders: list[_Coder]) -> Iterator[bytes]:
    for number, coder in enumerate(coders):
        if rest := coder.end():
            yield from _through(coders[number + 1 :], rest)


class _Coder:
    """One gzip or deflate stream. Some servers leave out the header of deflate (zlib), so both are taken."""

    def __init__(self, name: str) -> None:
        self._bits = zlib.MAX_WBITS | (0 if name == "deflate" else 16)
        self._work = zlib.decompressobj(self._bits)
        # The beginning of deflate, until it is known to be that of zlib: its header has two bytes.
        self._begun: bytes | None = b"" if name == "deflate" else None
        self._is_empty = True

    def feed(self, data: bytes) -> Iterator[bytes]:
        self._is_empty = self._is_empty and not data
        while data:
            if self._work.eof:
                # Gzip may go on (RFC 1952 §2.2); anything else after the end is padding.
                if not data.startswith(_GZIP):
                    return
                self._work = zlib.decompressobj(self._bits)
            try:
                plain = self._work.decompress(data, _PIECE)
            except zlib.error as problem:
                if self._begun is None:
                    raise _undecodable() from problem
                data, self._begun = self._begun + data, None
                self._bits = -zlib.MAX_WBITS
                self._work = zlib.decompressobj(self._bits)
                continue
            if self._begun is not None:
                self._begun = self._begun + data if len(self._begun + data) < 2 else None
            if plain:
                yield plain
            data = self._work.unconsumed_tail or self._work.unused_data

    def end(self) -> bytes:
        """What is left. Raises DecodeError for what broke off, or has another checksum."""
        try:
            rest = self._work.flush()
        except zlib.error as problem:
            raise _undecodable() from problem
        if not self._work.eof and not self._is_empty:
            raise _undecodable()
        return rest


def _undecodable() -> DecodeError:
    return DecodeError("the body is not coded as its headers say")
