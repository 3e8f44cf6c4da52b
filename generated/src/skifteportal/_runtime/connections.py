"""The connections of a client that brings none: with a certificate and a trust where they are given."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .certificates import Certificate
    from .transport import AsyncTransport, Transport
    from .trust import CaFile


# What reads certificates is imported by those who have any, and the engine when there is something to connect.
def connections(certificate: Certificate | None, ca_file: CaFile | None) -> Transport:
    """Connections of a sync client."""
    from .http import HttpTransport

    if certificate is not None:
        from .mutual_tls import MutualTlsTransport

        return MutualTlsTransport(certificate, ca_file=ca_file)
    if ca_file is not None:
        from .trust import trusting

        return HttpTransport(verify=trusting(ca_file))
    return HttpTransport()


def async_connections(certificate: Certificate | None, ca_file: CaFile | None) -> AsyncTransport:
    """Connections of an async client."""
    from .http import AsyncHttpTransport

    if certificate is not None:
        from .mutual_tls import AsyncMutualTlsTransport

        return AsyncMutualTlsTransport(certificate, ca_file=ca_file)
    if ca_file is not None:
        from .trust import trusting

        return AsyncHttpTransport(verify=trusting(ca_file))
    return AsyncHttpTransport()
