"""Where the portal lives."""

from __future__ import annotations

from enum import Enum


class Environment(Enum):
    """The portal's environments, by the origin of their APIs."""

    TEST = "https://api.test-minskiftesag.net"
    PRODUCTION = "https://api.domstol.dk"
