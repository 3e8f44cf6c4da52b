"""How the portal is reached and who calls: by arguments, environment variables and a TOML profile, in that order."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, TypedDict, Unpack, cast

from .auth import Auth, Flow, HeaderPair
from .certificates import Certificate, Source, decoded
from .client_auth import ClientAuth, ClientSecretBasic, ClientSecretPost, TlsClientAuth
from .environment import Environment
from .errors import ConfigurationError
from .layers import layers, settled
from .oauth2 import OAuth2
from .requirements import Access, named_environment, problems
from .settings import environment_of
from .transport import Request

if TYPE_CHECKING:
    from .signer import Algorithm, Signer
    from .trust import CaFile


class Values(TypedDict, total=False):
    """What can be given as arguments; all but `signer` also as variables (SKIFTEPORTAL_...) and in a profile.

    `certificate` is a path; as an argument also bytes or a Certificate. `certificate_data` is PEM text, or
    PKCS#12 in base64. `token_url` is `/oauth2/token` below the base URL unless it is given.
    """

    access: Access
    environment: Environment | str
    base_url: str
    client_id: str
    client_secret: str
    certificate: Source | Certificate
    certificate_data: str
    certificate_key: Source
    certificate_password: str | bytes
    ca_file: CaFile
    token_url: str
    audience: str
    scope: str
    algorithm: Algorithm
    bound: bool
    signer: Signer


@dataclass(frozen=True, kw_only=True)
class Configuration:
    """How the portal is reached and who calls; made by `load`. One serves any number of clients.

    They share its tokens. Credentials of the test environment are never sent to production, nor the reverse.
    `access` is the way in:

    - `header_pair`: id and secret on every call, over mutual TLS;
    - `tls_client_auth`: OAuth2 client credentials, the certificate is the proof and the token bound to it;
    - `client_secret_basic`, `client_secret_post`: the same with the secret as proof;
    - `private_key_jwt`: the same with an assertion that the certificate's key signs;
    - `self_signed_jwt`: such an assertion as bearer token, without a token endpoint.

    A profile looks so, in a file that SKIFTEPORTAL_CONFIG names, with what is secret left to variables::

        [test]
        access = "tls_client_auth"
        client_id = "..."
        certificate = "oces3-test.p12"
    """

    access: Access
    client_id: str
    environment: Environment | None = None
    base_url: str | None = None
    client_secret: str | None = field(default=None, repr=False)
    certificate: Certificate | None = None
    ca_file: CaFile | None = None
    token_url: str | None = None
    audience: str | None = None
    scope: str | None = None
    algorithm: Algorithm | None = None
    bound: bool | None = None
    signer: Signer | None = None

    @classmethod
    def load(
        cls,
        *,
        profile: str | None = None,
        file: str | os.PathLike[str] | None = None,
        environ: Mapping[str, str] | None = None,
        **arguments: Unpack[Values],
    ) -> Self:
        """The configuration, taken together. Raises one ConfigurationError that names all that is wrong."""
        given = cast("Mapping[str, object]", arguments)
        found = layers(given, os.environ if environ is None else environ, file, profile)
        chosen = settled(found)
        wrong = problems(chosen, found)
        if wrong:
            raise ConfigurationError(
                "the configuration is not right:" + "".join(f"\n  {w}" for w in wrong)
            )
        return cls(**_fields({name: value for name, (value, _) in chosen.items()}))

    @cached_property
    def auth(self) -> Auth:
        """Signs the requests of every client of this configuration, and keeps their tokens."""
        auth = self._auth()
        return auth if self.environment is None else _Tied(auth, self.environment)

    @property
    def address(self) -> str:
        """Where the portal is. Raises ConfigurationError when nothing says so."""
        if self.base_url is not None:
            return self.base_url
        if self.environment is None:
            raise ConfigurationError("a configuration needs an environment or a base_url")
        return self.environment.value

    def _auth(self) -> Auth:
        if self.access == "header_pair":
            return HeaderPair(self.client_id, self.client_secret or "")
        if self.access == "self_signed_jwt":
            from .assertion import SelfSigned

            return SelfSigned(self.client_id, self._signer(), audience=self.audience)
        return OAuth2(
            self.token_url or f"{self.address.rstrip('/')}/oauth2/token",
            self._client_auth(),
            audience=self.audience,
            scope=self.scope,
            certificate=self.certificate,
            bound=self.access == "tls_client_auth" if self.bound is None else self.bound,
        )

    def _client_auth(self) -> ClientAuth:
        match self.access:
            case "private_key_jwt":
                from .assertion import PrivateKeyJwt

                return PrivateKeyJwt(self.client_id, self._signer())
            case "client_secret_basic":
                return ClientSecretBasic(self.client_id, self.client_secret or "")
            case "client_secret_post":
                return ClientSecretPost(self.client_id, self.client_secret or "")
            case _:
                return TlsClientAuth(self.client_id)

    def _signer(self) -> Signer:
        from .signer import CertificateSigner

        if self.signer is not None:
            return self.signer
        if self.certificate is None:
            raise ConfigurationError(f"{self.access} needs a certificate or a signer")
        return CertificateSigner(self.certificate, self.algorithm)


@dataclass(frozen=True, slots=True)
class _Tied:
    """Credentials of one environment, kept from the other."""

    auth: Auth
    environment: Environment

    def flow(self, request: Request, /) -> Flow:
        called = environment_of(request.url)
        if called not in (None, self.environment):
            raise ConfigurationError(
                f"credentials for {self.environment.name} are not sent to {called.name}"
            )
        return self.auth.flow(request)


def _fields(values: Mapping[str, object]) -> dict[str, Any]:
    """The values as Configuration has them: texts read, the certificate loaded."""
    found = {n: v for n, v in values.items() if n in Configuration.__dataclass_fields__}
    if "environment" in found:
        found["environment"] = named_environment(found["environment"])
    if "base_url" in found:
        found.setdefault("environment", environment_of(str(found["base_url"])))
    if "bound" in found:
        found["bound"] = str(found["bound"]).lower() == "true"
    found["certificate"] = _certificate(values)
    return found


def _certificate(values: Mapping[str, object]) -> Certificate | None:
    given = values.get("certificate")
    if given is None and "certificate_data" in values:
        given = decoded(str(values["certificate_data"]))
    if given is None or isinstance(given, Certificate):
        return given
    return Certificate(
        cast("Source", given),
        key=cast("Source | None", values.get("certificate_key")),
        password=cast("str | bytes | None", values.get("certificate_password")),
    )
