"""The organisation's certificate: read, checked, and read again when it is replaced."""

from __future__ import annotations

import logging
import os
import threading
import warnings
from binascii import a2b_base64
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeAlias

from .clock import SYSTEM, Clock
from .errors import ConfigurationError, SkifteError

if TYPE_CHECKING:
    from . import pki

Source: TypeAlias = "str | os.PathLike[str] | bytes"
_Stamp: TypeAlias = tuple[tuple[int, int, int] | None, ...]

_WARN_BEFORE = timedelta(days=30)
_log = logging.getLogger("skifteportal.certificates")


@dataclass(frozen=True, slots=True)
class _Files:
    """Where a certificate comes from."""

    source: Source = field(repr=False)
    key: Source | None = field(repr=False)
    password: bytes | None = field(repr=False)

    def stamp(self) -> _Stamp:
        """What tells one state of the files from another; nothing for bytes and for files that are away."""
        return tuple(
            _stat(source)
            for source in (self.source, self.key)
            if source is not None and not isinstance(source, bytes)
        )


class CertificateExpiresSoon(UserWarning):
    """The certificate has less than 30 days left."""


class Certificate:
    """The organisation certificate (OCES3) that the client shows and signs with.

    `source` is a path or the bytes themselves, PKCS#12 or PEM, told apart by content; `key` is only needed where
    a PEM key is kept apart. A file that changes is read again at the next call (unless `watch` is false), and
    `reload` does so at once: new connections show the new certificate, and tokens bound to the old one are not
    used any more. Raises ConfigurationError when it cannot be read, is out of its time, does not go with its
    key, or is not an organisation's (`organisation=False` takes any).
    """

    def __init__(
        self,
        source: Source,
        *,
        key: Source | None = None,
        password: str | bytes | None = None,
        organisation: bool = True,
        watch: bool = True,
        clock: Clock = SYSTEM,
    ) -> None:
        self._files = _Files(source, key, _coded(password))
        self._organisation = organisation
        self._watch = watch
        self._clock = clock
        self._lock = threading.Lock()
        self._stamp = self._files.stamp()
        self._identity = self._read(self._files)

    @classmethod
    def from_environment(
        cls,
        variable: str = "SKIFTEPORTAL_CERTIFICATE_DATA",
        password_variable: str = "SKIFTEPORTAL_CERTIFICATE_PASSWORD",
        *,
        organisation: bool = True,
        clock: Clock = SYSTEM,
    ) -> Self:
        """The certificate in an environment variable: PEM text, or PKCS#12 in base64."""
        text = os.environ.get(variable)
        if not text:
            raise ConfigurationError(f"the environment variable {variable} is not set")
        password = os.environ.get(password_variable)
        return cls(decoded(text), password=password, organisation=organisation, clock=clock)

    @property
    def identity(self) -> pki.Identity:
        """What was read last."""
        return self._identity

    @property
    def thumbprint(self) -> str:
        """SHA-256 of the certificate, as in `x5t#S256`."""
        return self._identity.thumbprint

    @property
    def cvr(self) -> str | None:
        """The organisation's CVR number; None only with `organisation=False`."""
        return self._identity.cvr

    @property
    def not_valid_after(self) -> datetime:
        """When it expires, in UTC."""
        return self._identity.not_valid_after

    def reload(self, source: Source | None = None, *, password: str | bytes | None = None) -> None:
        """Reads the source again, or another one. Raises ConfigurationError, and keeps what it had."""
        with self._lock:
            files = self._files
            if source is not None:
                files = replace(files, source=source, key=None)
            if password is not None:
                files = replace(files, password=_coded(password))
            stamp = files.stamp()
            self._identity = self._read(files)
            self._files, self._stamp = files, stamp

    def changed(self) -> bool:
        """Whether the file is another than the one that was read."""
        return self._watch and self._files.stamp() != self._stamp

    def refresh(self) -> None:
        """Reads a changed file. One that cannot be read is logged, and what was there stays in use."""
        with self._lock:
            stamp = self._files.stamp()
            if not self._watch or stamp == self._stamp:
                return
            try:
                self._identity = self._read(self._files)
            except SkifteError as problem:
                _log.warning("the changed certificate is not used: %s", problem)
            else:
                until = self.not_valid_after
                _log.info("the certificate was read again; it is valid until %s", until)
            finally:
                # After reading, for whoever sees no change takes what is there; and even when that failed, so
                # that one broken file is not read at every call.
                self._stamp = stamp

    def _read(self, files: _Files) -> pki.Identity:
        from . import pki

        key = None if files.key is None else content(files.key)
        identity = pki.identify(content(files.source), key, files.password)
        now = pki.utc(self._clock.now())
        pki.check(identity, now, organisation=self._organisation)
        if identity.not_valid_after - now < _WARN_BEFORE:
            days = (identity.not_valid_after - now).days
            warnings.warn(
                f"the certificate expires in {days} days, on {identity.not_valid_after:%Y-%m-%d}",
                CertificateExpiresSoon,
                stacklevel=3,
            )
        return identity

    def __repr__(self) -> str:
        return f"Certificate(cvr={self.cvr!r}, not_valid_after={self.not_valid_after:%Y-%m-%d})"

    def __reduce__(self) -> str:
        raise TypeError("a certificate holds a private key and is not pickled")


def decoded(text: str) -> bytes:
    """The bytes of PEM text, or of base64. Raises ConfigurationError."""
    if "-----BEGIN" in text:
        # Files of variables have one line for each, and write the ends of PEM's lines out.
        return text.replace("\\n", "\n").encode()
    try:
        return a2b_base64("".join(text.split()), strict_mode=True)
    except ValueError:
        raise ConfigurationError("the certificate is neither PEM text nor base64") from None


def _coded(password: str | bytes | None) -> bytes | None:
    return password.encode() if isinstance(password, str) else password


def _stat(path: str | os.PathLike[str]) -> tuple[int, int, int] | None:
    try:
        found = Path(path).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def content(source: Source) -> bytes:
    """The bytes, or those of the file. Raises ConfigurationError."""
    if isinstance(source, bytes):
        return source
    try:
        return Path(source).read_bytes()
    except OSError as problem:
        raise ConfigurationError(
            f"the certificate file {os.fspath(source)} cannot be read ({problem.strerror})"
        ) from None
