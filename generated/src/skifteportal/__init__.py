"""Clients for 8 APIs.

Nothing is imported until it is used: each API has a package of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "0.1.0"
__all__ = [
    "AggregatorClient",
    "ApiKey",
    "AsyncAggregatorClient",
    "AsyncBinaryBody",
    "AsyncDokumentlagerClient",
    "AsyncLikvidatorRegisterClient",
    "AsyncMutualTlsTransport",
    "AsyncPaged",
    "AsyncPersonClient",
    "AsyncRetskredsClient",
    "AsyncSkifteportal",
    "AsyncTvangsoploesningDirigentKreditorClient",
    "AsyncTvangsoploesningDirigentLikvidatorClient",
    "AsyncVirksomhedClient",
    "Attempt",
    "Auth",
    "Base64Url",
    "Basic",
    "Bearer",
    "BinaryBody",
    "CallableSigner",
    "Certificate",
    "CertificateExpiresSoon",
    "CertificateSigner",
    "ClientSecretBasic",
    "ClientSecretPost",
    "Configuration",
    "DokumentlagerClient",
    "Environment",
    "ErrorReport",
    "FileInput",
    "FilePart",
    "FilePolicy",
    "HeaderPair",
    "Hooks",
    "Ledger",
    "LikvidatorRegisterClient",
    "Limiter",
    "MutualTlsTransport",
    "OAuth2",
    "OpenEnum",
    "Outcome",
    "Page",
    "Paged",
    "PersonClient",
    "PrivateKeyJwt",
    "Progress",
    "Received",
    "ReferenceCache",
    "RequestOptions",
    "Response",
    "RetryPolicy",
    "RetskredsClient",
    "SavedFile",
    "Schemes",
    "SelfSigned",
    "SentFile",
    "Signer",
    "SkifteError",
    "Skifteportal",
    "Stop",
    "Timeout",
    "TlsClientAuth",
    "TokenStore",
    "TvangsoploesningDirigentKreditorClient",
    "TvangsoploesningDirigentLikvidatorClient",
    "UnknownVariant",
    "VirksomhedClient",
    "VirtualClock",
    "aggregator",
    "dokumentlager",
    "errors",
    "likvidator_register",
    "person",
    "retskreds",
    "tvangsoploesning_dirigent_kreditor",
    "tvangsoploesning_dirigent_likvidator",
    "virksomhed",
]

if TYPE_CHECKING:
    from .aggregator import AggregatorClient
    from ._runtime.credentials import ApiKey
    from .aggregator import AsyncAggregatorClient
    from ._runtime.binary import AsyncBinaryBody
    from .dokumentlager import AsyncDokumentlagerClient
    from .likvidator_register import AsyncLikvidatorRegisterClient
    from ._runtime.mutual_tls import AsyncMutualTlsTransport
    from ._runtime.paging import AsyncPaged
    from .person import AsyncPersonClient
    from .retskreds import AsyncRetskredsClient
    from .facade import AsyncSkifteportal
    from .tvangsoploesning_dirigent_kreditor import AsyncTvangsoploesningDirigentKreditorClient
    from .tvangsoploesning_dirigent_likvidator import AsyncTvangsoploesningDirigentLikvidatorClient
    from .virksomhed import AsyncVirksomhedClient
    from ._runtime.watch import Attempt
    from ._runtime.auth import Auth
    from ._runtime.models import Base64Url
    from ._runtime.credentials import Basic
    from ._runtime.auth import Bearer
    from ._runtime.binary import BinaryBody
    from ._runtime.signer import CallableSigner
    from ._runtime.certificates import Certificate
    from ._runtime.certificates import CertificateExpiresSoon
    from ._runtime.signer import CertificateSigner
    from ._runtime.client_auth import ClientSecretBasic
    from ._runtime.client_auth import ClientSecretPost
    from ._runtime.configuration import Configuration
    from .dokumentlager import DokumentlagerClient
    from ._runtime.environment import Environment
    from ._runtime.report import ErrorReport
    from ._runtime.binary import FileInput
    from ._runtime.binary import FilePart
    from ._runtime.outgoing import FilePolicy
    from ._runtime.auth import HeaderPair
    from ._runtime.watch import Hooks
    from ._runtime.ledger import Ledger
    from .likvidator_register import LikvidatorRegisterClient
    from ._runtime.limiter import Limiter
    from ._runtime.mutual_tls import MutualTlsTransport
    from ._runtime.oauth2 import OAuth2
    from ._runtime.models import OpenEnum
    from ._runtime.watch import Outcome
    from ._runtime.paging import Page
    from ._runtime.paging import Paged
    from .person import PersonClient
    from ._runtime.assertion import PrivateKeyJwt
    from ._runtime.outgoing import Progress
    from ._runtime.binary import Received
    from ._runtime.resolve import ReferenceCache
    from ._runtime.options import RequestOptions
    from ._runtime.response import Response
    from ._runtime.retry import RetryPolicy
    from .retskreds import RetskredsClient
    from ._runtime.binary import SavedFile
    from ._runtime.credentials import Schemes
    from ._runtime.assertion import SelfSigned
    from ._runtime.outgoing import SentFile
    from ._runtime.signer import Signer
    from ._runtime.errors import SkifteError
    from .facade import Skifteportal
    from ._runtime.retry import Stop
    from ._runtime.options import Timeout
    from ._runtime.client_auth import TlsClientAuth
    from ._runtime.tokens import TokenStore
    from .tvangsoploesning_dirigent_kreditor import TvangsoploesningDirigentKreditorClient
    from .tvangsoploesning_dirigent_likvidator import TvangsoploesningDirigentLikvidatorClient
    from ._runtime.models import UnknownVariant
    from .virksomhed import VirksomhedClient
    from ._runtime.clock import VirtualClock
    from . import aggregator
    from . import dokumentlager
    from . import errors
    from . import likvidator_register
    from . import person
    from . import retskreds
    from . import tvangsoploesning_dirigent_kreditor
    from . import tvangsoploesning_dirigent_likvidator
    from . import virksomhed
else:
    _EXPORTS = {
        "AggregatorClient": ".aggregator",
        "ApiKey": "._runtime.credentials",
        "AsyncAggregatorClient": ".aggregator",
        "AsyncBinaryBody": "._runtime.binary",
        "AsyncDokumentlagerClient": ".dokumentlager",
        "AsyncLikvidatorRegisterClient": ".likvidator_register",
        "AsyncMutualTlsTransport": "._runtime.mutual_tls",
        "AsyncPaged": "._runtime.paging",
        "AsyncPersonClient": ".person",
        "AsyncRetskredsClient": ".retskreds",
        "AsyncSkifteportal": ".facade",
        "AsyncTvangsoploesningDirigentKreditorClient": ".tvangsoploesning_dirigent_kreditor",
        "AsyncTvangsoploesningDirigentLikvidatorClient": ".tvangsoploesning_dirigent_likvidator",
        "AsyncVirksomhedClient": ".virksomhed",
        "Attempt": "._runtime.watch",
        "Auth": "._runtime.auth",
        "Base64Url": "._runtime.models",
        "Basic": "._runtime.credentials",
        "Bearer": "._runtime.auth",
        "BinaryBody": "._runtime.binary",
        "CallableSigner": "._runtime.signer",
        "Certificate": "._runtime.certificates",
        "CertificateExpiresSoon": "._runtime.certificates",
        "CertificateSigner": "._runtime.signer",
        "ClientSecretBasic": "._runtime.client_auth",
        "ClientSecretPost": "._runtime.client_auth",
        "Configuration": "._runtime.configuration",
        "DokumentlagerClient": ".dokumentlager",
        "Environment": "._runtime.environment",
        "ErrorReport": "._runtime.report",
        "FileInput": "._runtime.binary",
        "FilePart": "._runtime.binary",
        "FilePolicy": "._runtime.outgoing",
        "HeaderPair": "._runtime.auth",
        "Hooks": "._runtime.watch",
        "Ledger": "._runtime.ledger",
        "LikvidatorRegisterClient": ".likvidator_register",
        "Limiter": "._runtime.limiter",
        "MutualTlsTransport": "._runtime.mutual_tls",
        "OAuth2": "._runtime.oauth2",
        "OpenEnum": "._runtime.models",
        "Outcome": "._runtime.watch",
        "Page": "._runtime.paging",
        "Paged": "._runtime.paging",
        "PersonClient": ".person",
        "PrivateKeyJwt": "._runtime.assertion",
        "Progress": "._runtime.outgoing",
        "Received": "._runtime.binary",
        "ReferenceCache": "._runtime.resolve",
        "RequestOptions": "._runtime.options",
        "Response": "._runtime.response",
        "RetryPolicy": "._runtime.retry",
        "RetskredsClient": ".retskreds",
        "SavedFile": "._runtime.binary",
        "Schemes": "._runtime.credentials",
        "SelfSigned": "._runtime.assertion",
        "SentFile": "._runtime.outgoing",
        "Signer": "._runtime.signer",
        "SkifteError": "._runtime.errors",
        "Skifteportal": ".facade",
        "Stop": "._runtime.retry",
        "Timeout": "._runtime.options",
        "TlsClientAuth": "._runtime.client_auth",
        "TokenStore": "._runtime.tokens",
        "TvangsoploesningDirigentKreditorClient": ".tvangsoploesning_dirigent_kreditor",
        "TvangsoploesningDirigentLikvidatorClient": ".tvangsoploesning_dirigent_likvidator",
        "UnknownVariant": "._runtime.models",
        "VirksomhedClient": ".virksomhed",
        "VirtualClock": "._runtime.clock",
        "aggregator": ".aggregator",
        "dokumentlager": ".dokumentlager",
        "errors": ".errors",
        "likvidator_register": ".likvidator_register",
        "person": ".person",
        "retskreds": ".retskreds",
        "tvangsoploesning_dirigent_kreditor": ".tvangsoploesning_dirigent_kreditor",
        "tvangsoploesning_dirigent_likvidator": ".tvangsoploesning_dirigent_likvidator",
        "virksomhed": ".virksomhed",
    }

    def __getattr__(name):
        """Imports a name when it is first asked for (PEP 562)."""
        from importlib import import_module

        module = _EXPORTS.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = import_module(module, __name__)
        if module != f".{name}":
            found = getattr(found, name)
        globals()[name] = found
        return found

    def __dir__():
        return sorted({*globals(), *_EXPORTS})
