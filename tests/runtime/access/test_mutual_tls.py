"""The client certificate is shown where it belongs, and nowhere else."""

from __future__ import annotations

import asyncio
import os
import ssl
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from skifteportal_runtime import mutual_tls
from skifteportal_runtime.auth import HeaderPair
from skifteportal_runtime.certificates import Certificate
from skifteportal_runtime.client import Client
from skifteportal_runtime.errors import (
    ConfigurationError,
    StatusError,
    TransportError,
    Unauthorized,
)

from tests.runtime.access.authority import PASSWORD
from tests.runtime.access.portal import CLIENT, SECRET
from tests.runtime.access.world import PROBE, World, both
from tests.runtime.samples import operation


@both
@pytest.mark.parametrize("kind", ["ec", "rsa"])
def test_the_header_pair_goes_over_mutual_tls(call: Any, world: World, kind: str) -> None:
    issued = world.authority.organisation(kind=kind)
    world.portal.rules.registered = [issued.certificate]
    world.portal.rules.access = "header_pair"
    certificate = Certificate(issued.p12(), password=PASSWORD)
    call(world, auth=HeaderPair(CLIENT, SECRET), certificate=certificate, times=2)
    assert [seen.thumbprint for seen in world.portal.calls] == [issued.thumbprint] * 2


@both
def test_without_the_certificate_the_pair_alone_is_turned_away(call: Any, world: World) -> None:
    world.portal.rules.access = "header_pair"
    with pytest.raises(Unauthorized):
        call(world, auth=HeaderPair(CLIENT, SECRET), certificate=None)


@both
def test_a_server_of_another_authority_is_not_believed(call: Any, world: World) -> None:
    with pytest.raises(TransportError, match="CERTIFICATE_VERIFY_FAILED"):
        call(world, ca_file=None)


@both
def test_the_certificate_is_not_shown_to_another_origin(call: Any, world: World) -> None:
    """127.0.0.1 is the same server, which asks for certificates, by another name."""
    elsewhere = operation(path="/x", servers=(world.portal.url.replace("localhost", "127.0.0.1"),))
    settings = {"base_url": None, "auth": HeaderPair(CLIENT, SECRET)}
    home = _at_home(world)
    with pytest.raises(Unauthorized):
        home(call, elsewhere, settings)
    assert [(s.thumbprint, "x-client-secret" in s.headers) for s in world.portal.calls] == [
        (None, False)
    ]


def _at_home(world: World) -> Any:
    """Calls as clients do that know their server from the spec, whose operations may have others."""

    def run(call: Any, spec: Any, settings: dict[str, Any]) -> Any:
        from skifteportal_runtime.client import _Base

        held, _Base._servers = _Base._servers, (world.portal.url,)
        try:
            return call(world, spec, **settings)
        finally:
            _Base._servers = held

    return run


@both
def test_the_certificate_does_not_follow_a_redirect(call: Any, world: World) -> None:
    with pytest.raises(StatusError) as caught:
        call(world, operation(path="/redirect"), auth=HeaderPair(CLIENT, SECRET))
    assert caught.value.status == 307
    assert [seen.target for seen in world.portal.calls] == ["/redirect"]


class TestRotation:
    @pytest.fixture
    def file(self, world: World, tmp_path: Path) -> Path:
        path = tmp_path / "oces3.p12"
        path.write_bytes(world.issued.p12())
        world.portal.rules.access = "header_pair"
        return path

    def test_a_new_file_is_used_by_the_next_call(self, world: World, file: Path) -> None:
        new = world.authority.organisation()
        world.portal.rules.registered.append(new.certificate)
        certificate = Certificate(file, password=PASSWORD)
        with world.client(auth=HeaderPair(CLIENT, SECRET), certificate=certificate) as client:
            client._session.call(PROBE, {})
            file.write_bytes(new.p12())
            client._session.call(PROBE, {})
        shown = [seen.thumbprint for seen in world.portal.calls]
        assert shown == [world.issued.thumbprint, new.thumbprint]

    def test_a_new_file_is_used_by_the_next_async_call(self, world: World, file: Path) -> None:
        new = world.authority.organisation()
        world.portal.rules.registered.append(new.certificate)
        certificate = Certificate(file, password=PASSWORD)

        async def run() -> None:
            auth = HeaderPair(CLIENT, SECRET)
            async with world.async_client(auth=auth, certificate=certificate) as client:
                await client._session.call(PROBE, {})
                file.write_bytes(new.p12())
                await asyncio.gather(*(client._session.call(PROBE, {}) for _ in range(5)))

        asyncio.run(run())
        shown = [seen.thumbprint for seen in world.portal.calls]
        assert shown == [world.issued.thumbprint, *[new.thumbprint] * 5]

    def test_a_call_under_way_ends_on_its_connection(self, world: World, file: Path) -> None:
        certificate = Certificate(file, password=PASSWORD)
        transport = mutual_tls.MutualTlsTransport(certificate, ca_file=world.ca_file)
        raw = transport.send(_request(world))
        certificate.reload(world.authority.organisation().p12())
        transport.send(_request(world)).read()
        assert raw.read() == b'{"title": "wrong pair or certificate"}'
        assert len(transport._pools.all()) == 1
        transport.close()

    def test_a_file_that_cannot_be_read_leaves_the_old_one_in_use(
        self, world: World, file: Path, caplog: Any
    ) -> None:
        certificate = Certificate(file, password=PASSWORD)
        with world.client(auth=HeaderPair(CLIENT, SECRET), certificate=certificate) as client:
            file.write_bytes(b"halvt skrevet")
            client._session.call(PROBE, {})
            client._session.call(PROBE, {})
        said = [
            r.getMessage() for r in caplog.records if "certificate is not used" in r.getMessage()
        ]
        assert len(said) == 1
        with pytest.raises(ConfigurationError):
            certificate.reload()
        assert certificate.thumbprint == world.issued.thumbprint


def _request(world: World) -> Any:
    from skifteportal_runtime.transport import Request

    return Request(method="GET", url=world.portal.url + "/x", headers={}, certified=True)


class TestKeyMaterial:
    """What OpenSSL is given to read never holds the key in the clear, and is gone afterwards."""

    def test_on_linux_nothing_is_written_to_a_disk(self, world: World, monkeypatch: Any) -> None:
        def refused(*_: object, **__: object) -> Any:
            raise AssertionError("a file was made")

        monkeypatch.setattr(tempfile, "mkstemp", refused)
        if not hasattr(os, "memfd_create"):
            pytest.skip("no memory files here")
        mutual_tls.load_chain(ssl.create_default_context(), world.certificate.identity)

    def test_elsewhere_the_file_is_encrypted_private_and_gone(
        self, world: World, monkeypatch: Any
    ) -> None:
        seen: list[tuple[str, int, bytes]] = []

        class Context(ssl.SSLContext):
            def load_cert_chain(self, certfile: Any, *rest: Any, **named: Any) -> None:
                path = Path(certfile)
                seen.append((certfile, path.stat().st_mode & 0o777, path.read_bytes()))
                super().load_cert_chain(certfile, *rest, **named)

        monkeypatch.setattr(mutual_tls.sys, "platform", "darwin")
        mutual_tls.load_chain(Context(ssl.PROTOCOL_TLS_CLIENT), world.certificate.identity)
        [(path, mode, held)] = seen
        assert b"BEGIN ENCRYPTED PRIVATE KEY" in held
        assert b"BEGIN PRIVATE KEY" not in held
        assert held.count(b"BEGIN CERTIFICATE") == 2
        assert (mode, Path(path).exists()) == (0o600, False)

    def test_the_passphrase_opens_one_reading_only(self, world: World) -> None:
        again = Certificate(world.issued.pem()).identity
        assert again.passphrase != world.certificate.identity.passphrase
        mixed = replace(again, passphrase=world.certificate.identity.passphrase)
        with pytest.raises(ConfigurationError, match="TLS does not take the certificate"):
            mutual_tls.load_chain(ssl.create_default_context(), mixed)


def test_a_transport_of_the_caller_brings_its_own_certificate(world: World) -> None:
    transport = mutual_tls.MutualTlsTransport(world.certificate, ca_file=world.ca_file)
    with pytest.raises(ConfigurationError, match="transport of your own"):
        Client(base_url=world.portal.url, transport=transport, certificate=world.certificate)
    transport.close()


def test_a_ca_file_without_certificates_is_told(tmp_path: Path) -> None:
    for path in (tmp_path / "mangler.pem", Path(__file__)):
        with pytest.raises(ConfigurationError, match="holds no certificates"):
            Client(base_url="https://x.dk", ca_file=path)
