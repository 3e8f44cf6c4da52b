"""JWTs as text (RFC 7515, 7519); who signs them is in signer.py."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from typing import cast


def encoded(data: bytes) -> str:
    """base64url without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def signing_input(header: Mapping[str, object], claims: Mapping[str, object]) -> str:
    """The two parts that are signed."""
    texts = (json.dumps(part, separators=(",", ":")).encode() for part in (header, claims))
    return ".".join(encoded(text) for text in texts)


def thumbprint(der: bytes) -> str:
    """What `x5t#S256` holds for a certificate (RFC 7515 §4.1.8, RFC 8705 §3.1)."""
    return encoded(hashlib.sha256(der).digest())


def readable_claims(token: str) -> Mapping[str, object] | None:
    """The claims of a token that is a signed JWT, unproven; None for one that is anything else."""
    parts = token.split(".")
    if len(parts) != 3:
        return None
    try:
        text = base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4))
        found: object = json.loads(text)
    except ValueError:
        return None
    return cast("dict[str, object]", found) if isinstance(found, dict) else None
