"""Credentials, time-outs, failures of the network, settings: what surrounds a call."""

from __future__ import annotations

import asyncio
import pickle
import socket
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterator
from typing import Any, ClassVar

import pytest
from skifteportal_runtime import errors
from skifteportal_runtime.auth import Bearer, Flow, HeaderPair, with_headers
from skifteportal_runtime.client import AsyncClient, Client, Environment
from skifteportal_runtime.errors import (
    ConfigurationError,
    RequestValidationError,
    StatusError,
    TransportError,
)
from skifteportal_runtime.headers import Headers
from skifteportal_runtime.operation import ParameterSpec
from skifteportal_runtime.options import RequestOptions, Timeout
from skifteportal_runtime.transport import Request

from tests.runtime.calls import both, call_sync
from tests.runtime.conftest import SOURCE
from tests.runtime.samples import operation
from tests.runtime.server import Answer, Server

PROBE = operation()
SECRET = "hemmelig-610180"


class TestCredentials:
    @both
    def test_the_header_pair_goes_with_every_call(self, call: Any, server: Any) -> None:
        call(server, PROBE, client={"auth": HeaderPair("id-1", SECRET)})
        assert server.last.header("x-client-id") == "id-1"
        assert server.last.header("x-client-secret") == SECRET

    @both
    def test_a_bearer_token_goes_with_every_call(self, call: Any, server: Any) -> None:
        call(server, PROBE, client={"auth": Bearer(SECRET)})
        assert server.last.header("authorization") == f"Bearer {SECRET}"

    @both
    def test_a_flow_may_ask_first_and_try_again(self, call: Any, server: Any) -> None:
        class Fetched:
            def flow(self, request: Request, /) -> Flow:
                for _ in range(2):
                    token = Request(
                        method="POST", url=server.url + "/token", headers={}, for_auth=True
                    )
                    reply = yield token
                    bearer = {"Authorization": reply.body.decode()}
                    reply = yield with_headers(request, bearer)
                    if reply.status != 401:
                        return

        server.answer(
            Answer(200, {}, b"first"), Answer(401), Answer(200, {}, b"second"), Answer(200)
        )
        call(server, PROBE, client={"auth": Fetched()})
        told = [(sent.target, sent.header("authorization")) for sent in server.requests]
        assert told == [("/token", None), ("/x", "first"), ("/token", None), ("/x", "second")]

    def test_they_are_not_sent_over_plain_http_but_to_this_machine(self) -> None:
        for url in ("http://api.domstol.dk", "http://10.0.0.1:8000"):
            with pytest.raises(ConfigurationError, match="https"):
                Client(base_url=url, auth=Bearer(SECRET))
        for url in ("https://x.dk", "http://localhost:1", "http://127.0.0.9", "http://[::1]:2"):
            Client(base_url=url, auth=Bearer(SECRET)).close()

    @both
    def test_nor_through_a_proxy_of_the_environment(
        self, call: Any, server: Any, monkeypatch: Any
    ) -> None:
        """It would be sent there in the clear, wherever that is."""
        with Server() as proxy:
            for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
                monkeypatch.setenv(name, proxy.url)
            proxy.answer(Answer(204))
            call(server, PROBE, client={"auth": Bearer(SECRET)})
            assert proxy.requests == []
        assert server.last.header("authorization") == f"Bearer {SECRET}"

    def test_nor_are_secrets_in_headers(self) -> None:
        for headers in ({"X-Client-Secret": SECRET}, {"authorization": SECRET}):
            with pytest.raises(ConfigurationError, match="https") as caught:
                Client(base_url="http://api.domstol.dk", headers=headers)
            assert SECRET not in str(caught.value)
            options = RequestOptions(headers=headers)
            with (
                Client(base_url="http://api.domstol.dk") as client,
                pytest.raises(ConfigurationError, match="https"),
            ):
                client._session.call(PROBE, {}, options=options)

    def test_nor_does_a_call_of_its_own_send_secrets_to_another_origin(self, server: Any) -> None:
        client = _Elsewhere(server.url.replace("127.0.0.1", "localhost"))
        spec = operation(servers=(server.url,))
        with pytest.raises(ConfigurationError, match="X-Api-Key would go to a server"):
            client._session.call(spec, {}, options=RequestOptions(headers={"X-Api-Key": SECRET}))
        assert server.requests == []
        client.close()

    def test_they_are_not_sent_to_another_origin(self, server: Any) -> None:
        """An operation with a server of its own gets the call, not the credentials."""
        client = _Elsewhere(server.url.replace("127.0.0.1", "localhost"))
        spec = operation(servers=(server.url + "/base",))
        client._session.call(spec, {})
        client._session.call(PROBE, {})
        there, home = server.requests
        assert there.target == "/base/x"
        assert there.header("authorization") is None
        assert there.header("x-own") is None
        assert home.header("authorization") == f"Bearer {SECRET}"
        client.close()

    def test_an_auth_that_leads_the_call_elsewhere_is_stopped(self, server: Any) -> None:
        class Astray:
            def flow(self, request: Request, /) -> Flow:
                yield Request(method="GET", url="https://example.org/", headers=request.headers)

        with pytest.raises(ConfigurationError, match="auth flow"):
            call_sync(server, PROBE, client={"auth": Astray()})
        assert server.requests == []

    def test_they_do_not_follow_a_redirect(self, server: Any) -> None:
        server.answer(Answer(307, {"Location": server.url + "/y"}), Answer(204))
        with pytest.raises(StatusError):
            call_sync(server, PROBE, client={"auth": Bearer(SECRET)})
        assert [sent.target for sent in server.requests] == ["/x"]

    @pytest.mark.parametrize("text", ["", " x", "a\nb", "ø"])
    def test_a_secret_that_no_header_can_carry_is_refused_unseen(self, text: str) -> None:
        with pytest.raises(ConfigurationError) as caught:
            HeaderPair("id", text)
        assert text.strip() == "" or text not in str(caught.value)

    def test_secrets_are_shown_nowhere(self, server: Any) -> None:
        auth = HeaderPair("id-1", SECRET)
        headers = {"X-Api-Key": SECRET, "Cookie": SECRET}
        client = Client(base_url=server.url, auth=auth, headers=headers)
        request = with_headers(
            Request(method="GET", url=f"{server.url}/?token={SECRET}", headers=headers),
            {"Authorization": SECRET},
        )
        shown = [
            auth,
            Bearer(SECRET),
            client,
            client._session.settings,
            request,
            Headers(headers.items()),
            RequestOptions(headers={"Authorization": SECRET}),
        ]
        for thing in shown:
            assert SECRET not in repr(thing)
            assert SECRET not in str(thing)
        client.close()


class _Elsewhere(Client):
    """A client at the servers of its spec, as without base_url."""

    def __init__(self, home: str) -> None:
        type(self)._servers = (home,)
        super().__init__(auth=Bearer(SECRET), headers={"X-Own": SECRET})


class TestSettings:
    @both
    def test_the_later_header_wins_whatever_its_case(self, call: Any, server: Any) -> None:
        parameter = ParameterSpec(
            name="X-A", python_name="a", place="header", style="simple", explode=False
        )
        spec = operation(parameters=(parameter,))
        client = {"headers": {"x-a": "client", "X-B": "client", "user-agent": "own/1"}}
        options = RequestOptions(headers={"x-b": "call"}, correlation_id="k-1")
        call(server, spec, {"a": "parameter"}, client=client, options=options)
        sent = server.last.headers
        assert [text for name, text in sent if name.lower() == "x-a"] == ["parameter"]
        assert [text for name, text in sent if name.lower() == "x-b"] == ["call"]
        assert server.last.header("user-agent") == "own/1"
        assert server.last.header("x-correlation-id") == "k-1"

    def test_the_base_url_keeps_its_path(self, server: Any) -> None:
        with Client(base_url=server.url + "/kreditor/v1/") as client:
            client._session.call(PROBE, {})
        assert server.last.target == "/kreditor/v1/x"

    def test_a_chosen_base_url_keeps_its_host_for_operations_with_own_servers(
        self, server: Any
    ) -> None:
        with Client(base_url=server.url) as client:
            client._session.call(operation(servers=("https://example.org/filer",)), {})
            client._session.call(operation(servers=("/relativ",)), {})
        assert [sent.target for sent in server.requests] == ["/filer/x", "/relativ/x"]

    def test_a_header_cannot_be_smuggled_in(self, server: Any) -> None:
        for headers in ({"X-A": "a\r\nX-B: b"}, {"X-A: x\r\nB": "b"}, {"": "x"}):
            with pytest.raises(RequestValidationError):
                call_sync(server, PROBE, options=RequestOptions(headers=headers))
        assert server.requests == []

    def test_a_required_parameter_is_required(self, server: Any) -> None:
        parameter = ParameterSpec(
            name="q", python_name="q", place="query", style="form", explode=True, required=True
        )
        with pytest.raises(RequestValidationError, match="parameter q is required"):
            call_sync(server, operation(parameters=(parameter,)), {"q": None})

    def test_a_parameter_of_the_wrong_type_is_refused(self, server: Any) -> None:
        parameter = ParameterSpec(
            name="n", python_name="n", place="query", style="form", explode=True, type=int
        )
        with pytest.raises(RequestValidationError, match="parameter n"):
            call_sync(server, operation(parameters=(parameter,)), {"n": "syv"})
        assert server.requests == []

    @pytest.mark.parametrize(
        "url",
        [
            *("", "x.dk", "ftp://x.dk", "https://", "https://u:p@x.dk", "https://x.dk/?a=1"),
            *("https://[x", "https://x.dk:99999", "https://x.dk:a"),
        ],
    )
    def test_a_base_url_that_is_none_is_refused(self, url: str) -> None:
        with pytest.raises(ConfigurationError) as caught:
            Client(base_url=url)
        assert "u:p" not in str(caught.value)

    def test_the_environment_picks_the_server(self) -> None:
        class Portal(AsyncClient):
            _api: ClassVar[str] = "person"
            _servers: ClassVar[tuple[str, ...]] = (
                "https://api.test-minskiftesag.net/person",
                "https://api.domstol.dk/person",
            )

        chosen = Portal(environment=Environment.PRODUCTION)
        assert chosen.base_url == "https://api.domstol.dk/person"
        asyncio.run(chosen.close())
        with pytest.raises(ConfigurationError, match="person needs to know its server"):
            Portal()
        with pytest.raises(ConfigurationError, match="not both"):
            Portal(base_url="https://x.dk", environment=Environment.TEST)
        with pytest.raises(ConfigurationError, match="no server in TEST"):
            AsyncClient(environment=Environment.TEST)

    def test_a_transport_of_the_caller_stays_open(self, server: Any) -> None:
        class Own:
            closed = False

            def send(self, request: Request, /) -> Any:
                raise TransportError("ingen vej", delivery="not_sent")

            def close(self) -> None:
                self.closed = True

        own = Own()
        with (
            Client(base_url=server.url, transport=own) as client,
            pytest.raises(TransportError, match="probe: ingen vej"),
        ):
            client._session.call(PROBE, {})
        assert not own.closed

    def test_a_deprecated_operation_warns_at_the_line_of_the_caller(self, server: Any) -> None:
        spec = operation(deprecated=True, sunset="2025-01-01")
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("default")
            for _ in range(2):
                call_sync(server, spec)
        assert len(caught) == 1
        assert caught[0].category is DeprecationWarning
        assert caught[0].filename.endswith("calls.py")
        assert (
            str(caught[0].message) == "test: the operation probe is deprecated and ends 2025-01-01"
        )

    @both
    def test_a_deprecated_parameter_warns_once_a_line_when_it_is_given(
        self, call: Any, server: Any
    ) -> None:
        names = {"style": "form", "explode": True, "type": str}
        old = ParameterSpec(
            name="gammel", python_name="gammel_", place="query", deprecated=True, **names
        )
        new = ParameterSpec(name="ny", python_name="ny", place="query", **names)
        spec = operation(parameters=(old, new))
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("default")
            call(server, spec, {"ny": "x", "gammel_": None})
            for value in ("x", "y"):
                call(server, spec, {"ny": "x", "gammel_": value})
        assert [str(w.message) for w in caught] == [
            "test: the parameter gammel_ of probe is deprecated"
        ]
        assert caught[0].category is DeprecationWarning


class TestNetwork:
    @both
    def test_nobody_there_is_a_transport_error_of_a_call_not_sent(self, call: Any) -> None:
        with socket.create_server(("127.0.0.1", 0)) as taken:
            address = f"http://127.0.0.1:{taken.getsockname()[1]}"

        class Nowhere:
            url = address

        with pytest.raises(TransportError) as caught:
            call(Nowhere, PROBE)
        assert (caught.value.delivery, caught.value.operation) == ("not_sent", "probe")

    @both
    @pytest.mark.parametrize(
        "raw", [b"", b"HTTP/1.1 200", b"SSH-2.0-x\r\n", b"HTTP/1.1 abc x\r\n\r\n"]
    )
    def test_what_is_no_http_is_a_transport_error(self, call: Any, server: Any, raw: bytes) -> None:
        server.answer(Answer(raw=raw))
        with pytest.raises(TransportError) as caught:
            call(server, PROBE)
        assert caught.value.delivery == "maybe_sent"

    @both
    def test_a_body_that_breaks_off_is_a_transport_error(self, call: Any, server: Any) -> None:
        server.answer(Answer(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nkort"))
        with pytest.raises(TransportError) as caught:
            call(server, PROBE)
        assert caught.value.delivery == "response_started"

    @pytest.fixture
    def stuck(self, server: Any) -> Iterator[Any]:
        held = threading.Event()
        server.answer(Answer(before=lambda: held.wait(5)))
        yield server
        held.set()

    @both
    def test_each_phase_has_its_time(self, call: Any, stuck: Any) -> None:
        with pytest.raises(errors.TimeoutError) as caught:
            call(stuck, PROBE, client={"timeout": Timeout(read=0.05)})
        assert (caught.value.phase, caught.value.delivery) == ("read", "maybe_sent")
        with pytest.raises(TimeoutError):
            call(stuck, PROBE, options=RequestOptions(timeout=0.05))


def test_errors_survive_pickling() -> None:
    error = errors.NotFound(status=404, problem={"a": 1}, body=b"x", operation="op")
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.status, again.problem, str(again)) == (
        errors.NotFound,
        404,
        {"a": 1},
        str(error),
    )
    late = pickle.loads(pickle.dumps(errors.TimeoutError("for sent", phase="write")))
    assert (late.phase, str(late)) == ("write", "for sent")


def test_all_names_of_the_tree_are_exported() -> None:
    tree = {
        name
        for name, kind in vars(errors).items()
        if isinstance(kind, type) and issubclass(kind, errors.SkifteError)
    }
    assert tree <= set(errors.__all__)


def test_the_errors_cost_neither_pydantic_nor_httpx2() -> None:
    """So that `import skifteportal` and an `except` of its errors stay quick."""
    code = (
        f"import sys; sys.path.insert(0, {str(SOURCE.parent)!r})\n"
        "import runtime.errors, runtime.options\n"
        "print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = done.stdout.split()
    assert "runtime.errors" in loaded
    assert not {"pydantic", "httpx2", "asyncio"} & set(loaded)
