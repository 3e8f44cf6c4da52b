"""Likvidator-register-oas

Source: likvidator-register 1.0.0-rc, specs/likvidator-register/1.0.0-rc.yaml
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "AsyncLikvidatorRegisterClient",
    "LikvidatorRegisterClient",
    "errors",
    "models",
    "operations",
]

if TYPE_CHECKING:
    from .async_client import AsyncLikvidatorRegisterClient
    from .client import LikvidatorRegisterClient
    from . import errors
    from . import models
    from . import operations
else:
    _EXPORTS = {
        "AsyncLikvidatorRegisterClient": ".async_client",
        "LikvidatorRegisterClient": ".client",
        "errors": ".errors",
        "models": ".models",
        "operations": ".operations",
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
