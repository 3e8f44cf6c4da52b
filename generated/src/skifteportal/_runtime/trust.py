"""Whose servers are believed: the authorities of the system, or those of a file."""

from __future__ import annotations

import os
import ssl
from typing import TypeAlias

import httpx2

from .errors import ConfigurationError

CaFile: TypeAlias = "str | os.PathLike[str]"


def trusting(ca_file: CaFile | None) -> ssl.SSLContext:
    """A new TLS context that believes the authorities in the file (PEM), or those of the system."""
    if ca_file is None:
        return httpx2.create_ssl_context()
    try:
        return ssl.create_default_context(cafile=ca_file)
    except OSError:
        raise ConfigurationError(
            f"ca_file {os.fspath(ca_file)} holds no certificates that can be read"
        ) from None
