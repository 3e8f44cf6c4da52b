"""No secret shows: not in a repr, an error, a traceback or a log, of any class that may hold one."""

from __future__ import annotations

import importlib
import logging
import pprint
import traceback
from collections.abc import Callable, Iterator
from enum import Enum
from inspect import isclass
from pathlib import Path
from typing import Any, is_typeddict

import pytest
from skifteportal_runtime import (
    assertion,
    auth,
    certificates,
    client,
    client_auth,
    configuration,
    facade,
    http,
    layers,
    mutual_tls,
    settings,
    signer,
    tokens,
    transport,
)
from skifteportal_runtime.errors import SkifteError
from skifteportal_runtime.headers import Headers
from skifteportal_runtime.retry import NO_RETRIES

from tests.runtime.access.authority import PASSWORD
from tests.runtime.access.portal import CLIENT, SECRET
from tests.runtime.access.world import World, both

MODULES = (
    *("assertion", "auth", "certificates", "client", "client_auth", "configuration"),
    *(
        "environment",
        "facade",
        "http",
        "jwt",
        "layers",
        "mutual_tls",
        "oauth2",
        "pki",
        "requirements",
    ),
    *("settings", "signer", "tokens", "transport", "trust"),
)
# Only what the transport reads and what holds no state of its own.
BARE = {
    *("_Body", "_Raw", "_AsyncRaw", "_Leased", "_AsyncLeased", "_Base", "_Conduct"),
    *("Group", "AsyncGroup", "Conduct"),
}


def _made(world: World) -> dict[type, Any]:
    """One of every class, with a canary wherever it takes a secret."""
    certificate = certificates.Certificate(world.issued.p12(), password=PASSWORD)
    pair = auth.HeaderPair(CLIENT, SECRET)
    key = tokens.TokenKey("https://x", CLIENT)
    token = tokens.Token.lasting(SECRET, 60, 0)
    store = tokens.TokenStore()
    store._slots[key] = tokens._Slot(token)
    request = transport.Request(
        method="POST",
        url=f"https://x.dk/?token={SECRET}",
        headers={"Authorization": f"Bearer {SECRET}", "X-Client-Secret": SECRET},
        body=SECRET.encode(),
    )
    configured = configuration.Configuration.load(
        environ={},
        access="client_secret_basic",
        client_id=CLIENT,
        client_secret=SECRET,
        environment="test",
        certificate=certificate,
    )
    signing = signer.CertificateSigner(certificate)
    pools = mutual_tls.MutualTlsTransport(certificate)
    made = [
        *(certificate, certificate._files, certificate.identity, pair, auth.Bearer(SECRET)),
        *(key, token, store, store._slots[key], request, configured, configured.auth, signing),
        *(pools, pools._pools, pools._pools._current),
        mutual_tls.AsyncMutualTlsTransport(certificate),
        http.HttpTransport(),
        http.AsyncHttpTransport(),
        signer.CallableSigner(
            lambda _: SECRET.encode(), certificate=world.issued.chain_pem, algorithm="ES256"
        ),
        assertion.PrivateKeyJwt(CLIENT, signing),
        assertion.SelfSigned(CLIENT, signing),
        client_auth.TlsClientAuth(CLIENT),
        client_auth.ClientSecretBasic(CLIENT, SECRET),
        client_auth.ClientSecretPost(CLIENT, SECRET),
        client_auth.ClientSecretPost(CLIENT, SECRET).prove("", 0),
        client_auth.ClientSecretBasic(CLIENT, SECRET).prove("", 0),
        world.oauth2(client_auth.ClientSecretPost(CLIENT, SECRET)),
        auth.Reply(status=200, headers=Headers([("Set-Cookie", SECRET)]), body=SECRET.encode()),
        layers.Layer("the arguments", {"client_secret": SECRET}),
        settings.Settings(base_url="https://x.dk", auth=pair, headers={"X-Api-Key": SECRET}),
        client.Client(base_url="https://x.dk", auth=pair, headers={"X-Api-Key": SECRET}),
        facade.Facade(base_url="https://x.dk", auth=pair, headers={"X-Api-Key": SECRET}),
        facade.AsyncFacade(base_url="https://x.dk", auth=pair, headers={"X-Api-Key": SECRET}),
        facade._Plan(addresses={"x": "https://x.dk"}, auth=pair, headers={"X-Api-Key": SECRET}),
        client.AsyncClient(base_url="https://x.dk", auth=pair, headers={"X-Api-Key": SECRET}),
    ]
    return {type(one): one for one in made}


def _classes() -> Iterator[type]:
    for name in MODULES:
        module = importlib.import_module(f"skifteportal_runtime.{name}")
        for kind in vars(module).values():
            own = isclass(kind) and kind.__module__ == module.__name__
            if not own or getattr(kind, "_is_protocol", False) or is_typeddict(kind):
                continue
            if not issubclass(kind, Enum | Exception) and kind.__name__ not in BARE:
                yield kind


def _secrets(world: World) -> list[str]:
    lines = world.issued.key_pem().decode().splitlines()[1:-1]
    return [SECRET, SECRET.replace("+", "%2B"), PASSWORD, *lines]


def _clean(text: str, world: World) -> bool:
    return not any(secret in text for secret in _secrets(world))


def test_no_class_shows_what_it_holds(world: World) -> None:
    made = _made(world)
    assert set(_classes()) <= set(made), "a new class needs its canary here"
    shown: list[Callable[[Any], str]] = [repr, str, format, pprint.pformat, "{0!r:>10}".format]
    for kind, one in made.items():
        for show in shown:
            assert _clean(show(one), world), kind
        with pytest.raises(TypeError) as caught:
            int(one)
        assert _clean("".join(traceback.format_exception(caught.value)), world), kind


WAYS = ["tls_client_auth", "client_secret_basic", "client_secret_post", "private_key_jwt"]


@both
@pytest.mark.parametrize("sign_in", WAYS)
@pytest.mark.parametrize("outcome", ["good", "echoed", "refused", "away"])
def test_no_log_and_no_error_tells_a_secret(
    call: Any, world: World, sign_in: Any, outcome: str, caplog: Any
) -> None:
    """At the loudest setting of every logger, and with a token endpoint that repeats what it was sent."""
    rules = world.portal.rules
    rules.sign_in = sign_in
    if outcome == "echoed":
        rules.failures = [(400, f'{{"error":"{SECRET}","error_description":"{SECRET}"}}'.encode())]
    rules.refusals = 9 if outcome == "refused" else 0
    configured = configuration.Configuration.load(
        environ={},
        access=sign_in,
        client_id=CLIENT,
        client_secret=SECRET,
        base_url=world.portal.url,
        certificate=world.issued.p12(),
        certificate_password=PASSWORD,
        token_url="https://localhost:9/t" if outcome == "away" else world.portal.token_url,
    )
    said = ""
    with caplog.at_level(logging.DEBUG):
        try:
            call(world, auth=configured.auth, retry=NO_RETRIES)
        except SkifteError as problem:
            said = "".join(traceback.format_exception(problem)) + repr(problem)
    assert (said == "") == (outcome == "good")
    lines = [record.getMessage() for record in caplog.records if record.name != "asyncio"]
    assert lines, "there is something to look at"
    sent = [*world.portal.token_requests, *world.portal.calls]
    assert (outcome == "away") == (not sent)
    travelled = [text for seen in sent for text in (seen.headers.get("authorization"),) if text]
    travelled += [seen.form["client_assertion"] for seen in sent if "client_assertion" in seen.form]
    for text in ("\n".join(lines), said):
        assert _clean(text, world)
        assert not any(one.rpartition(" ")[2] in text for one in travelled)


@pytest.mark.parametrize("form", ["p12", "pem"])
def test_no_error_of_reading_tells_the_password_or_the_file(
    world: World, form: str, tmp_path: Path
) -> None:
    path = tmp_path / "oces3"
    path.write_bytes(world.issued.p12() if form == "p12" else world.issued.pem(PASSWORD))
    with pytest.raises(SkifteError) as caught:
        certificates.Certificate(path, password=PASSWORD + "x")
    text = "".join(traceback.format_exception(caught.value))
    assert PASSWORD not in text.replace("PASSWORD", "")
    assert caught.value.__cause__ is None
