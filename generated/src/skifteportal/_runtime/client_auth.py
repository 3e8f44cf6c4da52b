"""How a client proves to a token endpoint who it is: by certificate or secret; by signature in assertion.py."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import quote_plus

from .auth import header_text


def _nothing() -> Mapping[str, str]:
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What goes into the token request: form fields and headers."""

    form: Mapping[str, str] = field(default_factory=_nothing, repr=False)
    headers: Mapping[str, str] = field(default_factory=_nothing, repr=False)


class ClientAuth(Protocol):
    """Proves who the client is; `prove` may take its time: it is called outside any event loop."""

    @property
    def client_id(self) -> str: ...
    def prove(self, endpoint: str, now: float, /) -> Proof: ...


@dataclass(frozen=True, slots=True)
class TlsClientAuth:
    """The certificate of the connection is the proof (`tls_client_auth`, RFC 8705 §2)."""

    client_id: str

    def prove(self, endpoint: str, now: float, /) -> Proof:
        return Proof(form={"client_id": self.client_id})


@dataclass(frozen=True, slots=True)
class ClientSecretBasic:
    """The secret in the Authorization header (`client_secret_basic`, RFC 6749 §2.3.1)."""

    client_id: str
    client_secret: str = field(repr=False)

    def __post_init__(self) -> None:
        header_text(self.client_secret, "client_secret")

    def prove(self, endpoint: str, now: float, /) -> Proof:
        pair = f"{quote_plus(self.client_id)}:{quote_plus(self.client_secret)}"
        coded = base64.b64encode(pair.encode()).decode()
        return Proof(headers={"Authorization": f"Basic {coded}"})


@dataclass(frozen=True, slots=True)
class ClientSecretPost:
    """The secret in the form (`client_secret_post`)."""

    client_id: str
    client_secret: str = field(repr=False)

    def __post_init__(self) -> None:
        header_text(self.client_secret, "client_secret")

    def prove(self, endpoint: str, now: float, /) -> Proof:
        return Proof(form={"client_id": self.client_id, "client_secret": self.client_secret})
