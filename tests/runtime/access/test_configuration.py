"""Settings from arguments, environment variables and a profile, and the errors that name what is wrong."""

from __future__ import annotations

import asyncio
import base64
import subprocess
import sys
from pathlib import Path
from typing import Any, ClassVar

import pytest
from skifteportal_runtime.auth import HeaderPair
from skifteportal_runtime.certificates import Certificate
from skifteportal_runtime.client import AsyncClient, Client
from skifteportal_runtime.configuration import Configuration
from skifteportal_runtime.environment import Environment
from skifteportal_runtime.errors import ConfigurationError

from tests.runtime.access.authority import PASSWORD
from tests.runtime.access.portal import CLIENT, SECRET
from tests.runtime.access.world import PROBE, World
from tests.runtime.conftest import SOURCE

SERVERS = ("https://api.domstol.dk", "https://api.test-minskiftesag.net")


class Sager(Client):
    _api: ClassVar[str] = "aggregator"
    _servers: ClassVar[tuple[str, ...]] = SERVERS


class AsyncSager(AsyncClient):
    _api: ClassVar[str] = "aggregator"
    _servers: ClassVar[tuple[str, ...]] = SERVERS


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: Any) -> Path:
    """A home without any configuration, and no variables of whoever runs the tests."""
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "hjem")
    return tmp_path / "hjem"


def _toml(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "portal.toml"
    path.write_text(text, "utf-8")
    return path


def _load(**given: Any) -> Configuration:
    return Configuration.load(**{"environ": {}, **given})


WAYS = {
    "header_pair": {"client_id": CLIENT, "client_secret": SECRET},
    "tls_client_auth": {"client_id": CLIENT},
    "client_secret_basic": {"client_id": CLIENT, "client_secret": SECRET},
    "client_secret_post": {"client_id": CLIENT, "client_secret": SECRET},
    "private_key_jwt": {"client_id": CLIENT},
    "self_signed_jwt": {"client_id": CLIENT},
}


@pytest.mark.parametrize("access", WAYS)
@pytest.mark.parametrize("place", ["arguments", "variables", "profile"])
def test_every_way_in_is_chosen_by_configuration(
    world: World, access: Any, place: str, tmp_path: Path
) -> None:
    rules = world.portal.rules
    rules.access = {"header_pair": "header_pair", "self_signed_jwt": "self_signed"}.get(
        access, "token"
    )
    rules.sign_in = access
    (tmp_path / "oces3.p12").write_bytes(world.issued.p12())
    given = {
        **WAYS[access],
        "access": access,
        "base_url": world.portal.url,
        "certificate": str(tmp_path / "oces3.p12"),
        "certificate_password": PASSWORD,
        "ca_file": str(world.ca_file),
    }
    if place == "arguments":
        configuration = _load(**given)
    elif place == "variables":
        variables = {f"SKIFTEPORTAL_{name.upper()}": text for name, text in given.items()}
        configuration = _load(environ=variables)
    else:
        given["certificate"] = "oces3.p12"
        lines = "".join(f'{name} = "{text}"\n' for name, text in given.items())
        configuration = _load(file=_toml(tmp_path, f"[mit]\n{lines}"))
    with Sager.configured(configuration) as client:
        client._session.call(PROBE, {})

    async def run() -> None:
        async with AsyncSager.configured(configuration) as other:
            await other._session.call(PROBE, {})

    asyncio.run(run())
    assert [seen.thumbprint for seen in world.portal.calls] == [world.issued.thumbprint] * 2
    asked = 0 if access in ("header_pair", "self_signed_jwt") else 1
    assert len(world.portal.token_requests) == asked, "the clients share their tokens"


class TestOrder:
    def test_arguments_before_variables_before_the_profile(self, tmp_path: Path) -> None:
        file = _toml(
            tmp_path,
            '[p]\naccess="header_pair"\nclient_id="p"\nclient_secret="p"\naudience="p"\n'
            'base_url="http://localhost:1"\n',
        )
        variables = {"SKIFTEPORTAL_CLIENT_ID": "v", "SKIFTEPORTAL_CLIENT_SECRET": "v"}
        found = _load(file=file, environ=variables, client_id="a")
        told = (found.client_id, found.client_secret, found.audience, found.base_url)
        assert told == ("a", "v", "p", "http://localhost:1")
        assert found.auth == HeaderPair("a", "v")

    def test_a_certificate_and_its_key_come_from_one_place(
        self, world: World, tmp_path: Path
    ) -> None:
        other = world.authority.organisation()
        (tmp_path / "key.pem").write_bytes(other.key_pem())
        (tmp_path / "own.pem").write_bytes(other.chain_pem)
        file = _toml(
            tmp_path,
            '[test]\naccess="tls_client_auth"\nclient_id="p"\ncertificate="own.pem"\n'
            'certificate_key="key.pem"\n',
        )
        found = _load(file=file)
        assert found.certificate is not None
        assert found.certificate.thumbprint == other.thumbprint
        data = base64.b64encode(world.issued.p12()).decode()
        variables = {
            "SKIFTEPORTAL_CERTIFICATE_DATA": data,
            "SKIFTEPORTAL_CERTIFICATE_PASSWORD": PASSWORD,
        }
        found = _load(file=file, environ=variables)
        assert found.certificate is not None
        assert found.certificate.thumbprint == world.issued.thumbprint
        given = Certificate(other.pem())
        assert _load(file=file, environ=variables, certificate=given).certificate is given

    def test_the_file_may_be_named_by_a_variable_or_lie_at_home(
        self, tmp_path: Path, home: Path
    ) -> None:
        text = '[{0}]\naccess="header_pair"\nclient_id="{0}"\nclient_secret="x"\nbase_url="http://localhost"\n'
        path = home / ".config" / "skifteportal" / "config.toml"
        path.parent.mkdir(parents=True)
        path.write_text(text.format("hjemme") + text.format("anden"), "utf-8")
        assert _load(profile="hjemme").client_id == "hjemme"
        assert _load(environ={"SKIFTEPORTAL_PROFILE": "anden"}).client_id == "anden"
        file = _toml(tmp_path, text.format("ude"))
        assert _load(environ={"SKIFTEPORTAL_CONFIG": str(file)}).client_id == "ude"
        with pytest.raises(ConfigurationError, match=r"several profiles \(\[anden\], \[hjemme\]\)"):
            _load()

    def test_none_is_looked_for_where_the_program_runs(
        self, tmp_path: Path, monkeypatch: Any
    ) -> None:
        (tmp_path / "skifteportal.toml").write_text('[x]\nclient_id="x"\n')
        (tmp_path / "config.toml").write_text('[x]\nclient_id="x"\n')
        monkeypatch.chdir(tmp_path)
        with pytest.raises(ConfigurationError, match="client_id is missing"):
            _load(access="tls_client_auth")


class TestMissing:
    def test_one_error_names_everything(self) -> None:
        with pytest.raises(ConfigurationError) as caught:
            _load(access="header_pair", environ={"SKIFTEPORTAL_CLIENT_ID": ""})
        lines = str(caught.value).split("\n  ")
        assert lines[0] == "the configuration is not right:"
        assert [line.split(":")[0] for line in lines[1:]] == [
            "client_id is missing",
            "client_secret is missing",
            "certificate is missing",
            "environment is missing",
        ]
        assert "SKIFTEPORTAL_CLIENT_SECRET" in lines[2]
        assert "config.toml" in lines[2]

    @pytest.mark.parametrize(
        ("access", "missing"),
        [
            ("tls_client_auth", ["client_id", "certificate"]),
            ("client_secret_post", ["client_id", "client_secret"]),
            ("private_key_jwt", ["client_id", "certificate"]),
            ("self_signed_jwt", ["client_id", "certificate"]),
        ],
    )
    def test_each_way_in_needs_its_own(self, access: Any, missing: list[str]) -> None:
        with pytest.raises(ConfigurationError) as caught:
            _load(access=access, environment="test")
        lines = str(caught.value).split("\n  ")[1:]
        assert [line.partition(" is missing")[0] for line in lines] == missing

    def test_what_is_none_of_the_choices_is_named_in_the_same_error(self) -> None:
        wrong = {"access": "kodeord", "environment": "stage", "algorithm": "none", "bound": "måske"}
        with pytest.raises(ConfigurationError) as caught:
            _load(**wrong)
        text = str(caught.value)
        assert "access in the arguments must be one of header_pair, tls_client_auth, " in text
        assert "environment in the arguments must be one of test, production" in text
        assert "algorithm in the arguments must be one of RS256, PS256, ES256" in text
        assert "bound in the arguments must be one of true, false" in text

    @pytest.mark.parametrize("url", ["::::", "https://[::1", "https://x:y/", "ftp://x", "https://"])
    @pytest.mark.parametrize("name", ["base_url", "token_url"])
    def test_an_address_that_is_none_is_named_in_the_same_error(self, name: str, url: str) -> None:
        with pytest.raises(ConfigurationError, match="access is missing") as caught:
            _load(**{name: url})
        assert f"{name} in the arguments must begin with https://" in str(caught.value)

    def test_a_profile_that_an_editor_of_windows_wrote(self, tmp_path: Path) -> None:
        file = _toml(tmp_path, f"\ufeff[test]\r\n{PAIR}")
        assert _load(file=file).environment is Environment.TEST

    def test_a_signer_stands_for_the_certificate(self) -> None:
        signer: Any = object()
        found = _load(access="private_key_jwt", client_id="x", environment="test", signer=signer)
        assert found.signer is signer

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("[a", "is not TOML"),
            ("", "holds profiles"),
            ('client_id="x"\n', "outside any stands client_id"),
            ('[a]\nklient="hemmelig"\n', r"\[a\] of .* has settings that are none: klient$"),
            ("[a]\nclient_id=5\nscope=[1]\n", r"\[a\] of .* that are no text: client_id, scope$"),
            ('[a]\nclient_id="x"\n', r"has no profile \[b\], but \[a\]"),
        ],
    )
    def test_a_file_that_is_wrong(self, tmp_path: Path, text: str, said: str) -> None:
        with pytest.raises(ConfigurationError, match=said) as caught:
            _load(file=_toml(tmp_path, text), profile="b" if "no profile" in said else None)
        assert "hemmelig" not in str(caught.value)

    def test_a_file_that_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(ConfigurationError, match="cannot be read"):
            _load(file=tmp_path / "mangler.toml")
        with pytest.raises(ConfigurationError, match=r"\[test\] has no file"):
            _load(profile="test")


PAIR = 'access="client_secret_post"\nclient_id="x"\nclient_secret="x"\n'


class TestEnvironments:
    """Credentials of the one are never used for the other."""

    @pytest.fixture
    def file(self, tmp_path: Path) -> Path:
        named = f'[test]\n{PAIR}[production]\n{PAIR}[t]\nenvironment="test"\n{PAIR}'
        return _toml(tmp_path, f'{named}[p]\nbase_url="https://api.domstol.dk"\n{PAIR}')

    @pytest.mark.parametrize(
        ("profile", "called"),
        [
            ("test", Environment.TEST),
            ("t", Environment.TEST),
            ("production", Environment.PRODUCTION),
            ("p", Environment.PRODUCTION),
        ],
    )
    def test_the_profile_says_where_to(self, file: Path, profile: str, called: Environment) -> None:
        found = _load(file=file, profile=profile)
        assert found.environment is called
        with Sager.configured(found) as client:
            assert client.base_url == called.value

    @pytest.mark.parametrize(
        ("profile", "given"),
        [
            ("test", {"environment": Environment.PRODUCTION}),
            ("t", {"environment": "production"}),
            ("t", {"environment": "Production"}),
            ("t", {"base_url": "https://api.domstol.dk/"}),
            ("t", {"environ": {"SKIFTEPORTAL_ENVIRONMENT": "production"}}),
            ("production", {"environment": "test"}),
            ("production", {"base_url": "https://API.test-minskiftesag.net:443/x"}),
            ("p", {"environment": "test"}),
            ("p", {"base_url": "https://api.test-minskiftesag.net"}),
        ],
    )
    def test_the_other_environment_is_refused(
        self, file: Path, profile: str, given: dict[str, Any]
    ) -> None:
        with pytest.raises(ConfigurationError, match=r"hold credentials for|environment says"):
            _load(file=file, profile=profile, **given)

    def test_credentials_of_another_place_may_go_there(self, file: Path) -> None:
        """Then nothing of the profile's own credentials is used."""
        own = {"client_id": "y", "client_secret": "y"}
        found = _load(file=file, profile="t", environment="production", **own)
        assert found.environment is Environment.PRODUCTION

    def test_a_client_of_the_other_environment_does_not_send_them(self, file: Path) -> None:
        found = _load(file=file, profile="t")
        with (
            Sager(environment=Environment.PRODUCTION, auth=found.auth) as client,
            pytest.raises(ConfigurationError, match="for TEST are not sent to PRODUCTION"),
        ):
            client._session.call(PROBE, {})

    def test_a_stand_in_of_the_portal_takes_either(self, file: Path) -> None:
        for profile in ("test", "production"):
            found = _load(file=file, profile=profile, base_url="http://localhost:8080")
            assert found.address == "http://localhost:8080"


def test_without_arguments_the_client_reads_the_variables(monkeypatch: Any) -> None:
    told = {"ACCESS": "header_pair", "CLIENT_ID": "x", "CLIENT_SECRET": "x"}
    for name, text in {**told, "BASE_URL": "http://127.0.0.1:1/sager"}.items():
        monkeypatch.setenv(f"SKIFTEPORTAL_{name}", text)
    with Sager.configured() as client:
        assert client.base_url == "http://127.0.0.1:1/sager"


def test_who_needs_none_of_it_loads_none_of_it() -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(SOURCE.parent)!r})\n"
        "from runtime.client import Client\n"
        "from runtime.auth import HeaderPair\n"
        "Client(base_url='https://x.dk', auth=HeaderPair('a', 'b')).close()\n"
        "print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = done.stdout.split()
    assert "runtime.session" in loaded
    ours = {"certificates", "configuration", "oauth2", "tokens", "pki", "mutual_tls", "signer"}
    assert not {"cryptography", "tomllib", *(f"runtime.{name}" for name in ours)} & set(loaded)
