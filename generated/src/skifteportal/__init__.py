"""Clients for 8 APIs.

Nothing is imported until it is used: each API has a package of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "0.1.0"
__all__ = [
    "AggregatorClient",
    "AsyncAggregatorClient",
    "AsyncBinaryBody",
    "AsyncDokumentlagerClient",
    "AsyncLikvidatorRegisterClient",
    "AsyncPersonClient",
    "AsyncRetskredsClient",
    "AsyncTvangsoploesningDirigentKreditorClient",
    "AsyncTvangsoploesningDirigentLikvidatorClient",
    "AsyncVirksomhedClient",
    "Auth",
    "Bearer",
    "BinaryBody",
    "DokumentlagerClient",
    "Environment",
    "FileInput",
    "FilePart",
    "HeaderPair",
    "LikvidatorRegisterClient",
    "OpenEnum",
    "PersonClient",
    "RequestOptions",
    "Response",
    "RetskredsClient",
    "SkifteError",
    "Timeout",
    "TvangsoploesningDirigentKreditorClient",
    "TvangsoploesningDirigentLikvidatorClient",
    "UnknownVariant",
    "VirksomhedClient",
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
    from .aggregator import AsyncAggregatorClient
    from ._runtime.binary import AsyncBinaryBody
    from .dokumentlager import AsyncDokumentlagerClient
    from .likvidator_register import AsyncLikvidatorRegisterClient
    from .person import AsyncPersonClient
    from .retskreds import AsyncRetskredsClient
    from .tvangsoploesning_dirigent_kreditor import AsyncTvangsoploesningDirigentKreditorClient
    from .tvangsoploesning_dirigent_likvidator import AsyncTvangsoploesningDirigentLikvidatorClient
    from .virksomhed import AsyncVirksomhedClient
    from ._runtime.auth import Auth
    from ._runtime.auth import Bearer
    from ._runtime.binary import BinaryBody
    from .dokumentlager import DokumentlagerClient
    from ._runtime.client import Environment
    from ._runtime.binary import FileInput
    from ._runtime.binary import FilePart
    from ._runtime.auth import HeaderPair
    from .likvidator_register import LikvidatorRegisterClient
    from ._runtime.models import OpenEnum
    from .person import PersonClient
    from ._runtime.options import RequestOptions
    from ._runtime.response import Response
    from .retskreds import RetskredsClient
    from ._runtime.errors import SkifteError
    from ._runtime.options import Timeout
    from .tvangsoploesning_dirigent_kreditor import TvangsoploesningDirigentKreditorClient
    from .tvangsoploesning_dirigent_likvidator import TvangsoploesningDirigentLikvidatorClient
    from ._runtime.models import UnknownVariant
    from .virksomhed import VirksomhedClient
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
        "AsyncAggregatorClient": ".aggregator",
        "AsyncBinaryBody": "._runtime.binary",
        "AsyncDokumentlagerClient": ".dokumentlager",
        "AsyncLikvidatorRegisterClient": ".likvidator_register",
        "AsyncPersonClient": ".person",
        "AsyncRetskredsClient": ".retskreds",
        "AsyncTvangsoploesningDirigentKreditorClient": ".tvangsoploesning_dirigent_kreditor",
        "AsyncTvangsoploesningDirigentLikvidatorClient": ".tvangsoploesning_dirigent_likvidator",
        "AsyncVirksomhedClient": ".virksomhed",
        "Auth": "._runtime.auth",
        "Bearer": "._runtime.auth",
        "BinaryBody": "._runtime.binary",
        "DokumentlagerClient": ".dokumentlager",
        "Environment": "._runtime.client",
        "FileInput": "._runtime.binary",
        "FilePart": "._runtime.binary",
        "HeaderPair": "._runtime.auth",
        "LikvidatorRegisterClient": ".likvidator_register",
        "OpenEnum": "._runtime.models",
        "PersonClient": ".person",
        "RequestOptions": "._runtime.options",
        "Response": "._runtime.response",
        "RetskredsClient": ".retskreds",
        "SkifteError": "._runtime.errors",
        "Timeout": "._runtime.options",
        "TvangsoploesningDirigentKreditorClient": ".tvangsoploesning_dirigent_kreditor",
        "TvangsoploesningDirigentLikvidatorClient": ".tvangsoploesning_dirigent_likvidator",
        "UnknownVariant": "._runtime.models",
        "VirksomhedClient": ".virksomhed",
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
