"""Reading certificates in every form they come in, and refusing those that will not do."""

from __future__ import annotations

import base64
import pickle
import sys
import warnings
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding
from skifteportal_runtime.certificates import Certificate, CertificateExpiresSoon, decoded
from skifteportal_runtime.clock import VirtualClock
from skifteportal_runtime.errors import ConfigurationError

from tests.runtime.access.authority import CVR, PASSWORD, Authority, Issued


@pytest.fixture(scope="module")
def issued(authority: Authority) -> Issued:
    return authority.organisation()


def _same(certificate: Certificate, issued: Issued, issuers: int = 1) -> None:
    assert certificate.thumbprint == issued.thumbprint
    assert certificate.cvr == CVR
    expected = [issued.certificate, *issued.issuers[:issuers]]
    assert certificate.identity.chain == tuple(c.public_bytes(Encoding.DER) for c in expected)


class TestForms:
    """Whatever the form: the same certificate, with the chain it is to send, without the root."""

    def test_pkcs12_bytes(self, issued: Issued) -> None:
        _same(Certificate(issued.p12(), password=PASSWORD), issued)

    def test_pkcs12_file(self, issued: Issued, tmp_path: Path) -> None:
        path = tmp_path / "oces3.p12"
        path.write_bytes(issued.p12())
        _same(Certificate(path, password=PASSWORD.encode()), issued)
        _same(Certificate(str(path), password=PASSWORD), issued)

    def test_pem_with_everything(self, issued: Issued) -> None:
        _same(Certificate(issued.pem()), issued)
        _same(Certificate(issued.key_pem() + issued.chain_pem), issued)

    def test_encrypted_pem(self, issued: Issued) -> None:
        _same(Certificate(issued.pem(PASSWORD), password=PASSWORD), issued)

    def test_pem_with_the_key_apart(self, issued: Issued, tmp_path: Path) -> None:
        (tmp_path / "key.pem").write_bytes(issued.key_pem(PASSWORD))
        key = tmp_path / "key.pem"
        _same(Certificate(issued.chain_pem, key=key, password=PASSWORD), issued)

    def test_a_password_that_is_not_needed(self, issued: Issued) -> None:
        _same(Certificate(issued.pem(), password=PASSWORD), issued)

    def test_without_its_issuer(self, issued: Issued) -> None:
        alone = issued.certificate.public_bytes(Encoding.PEM) + issued.key_pem()
        _same(Certificate(alone), issued, issuers=0)

    def test_with_certificates_that_have_nothing_to_do_with_it(
        self, authority: Authority, issued: Issued
    ) -> None:
        others = authority.organisation().chain_pem + Authority().organisation().chain_pem
        _same(Certificate(others + issued.pem()), issued)

    @pytest.mark.parametrize("form", ["pem", "p12"])
    def test_environment(self, issued: Issued, form: str, monkeypatch: Any) -> None:
        text = issued.pem().decode() if form == "pem" else base64.encodebytes(issued.p12()).decode()
        monkeypatch.setenv("SKIFTEPORTAL_CERTIFICATE_DATA", text)
        monkeypatch.setenv("SKIFTEPORTAL_CERTIFICATE_PASSWORD", PASSWORD)
        _same(Certificate.from_environment(), issued)
        monkeypatch.setenv("SKIFTEPORTAL_CERTIFICATE_DATA", "æ" + text[:5])
        with pytest.raises(ConfigurationError, match="neither PEM text nor base64"):
            Certificate.from_environment()
        with pytest.raises(ConfigurationError, match="EGEN is not set"):
            Certificate.from_environment("EGEN")

    def test_environment_out_of_a_file_with_one_line_for_each(self, issued: Issued) -> None:
        text = issued.pem().decode().replace("\n", "\\n")
        _same(Certificate(decoded(text)), issued)


class TestRefusals:
    @pytest.mark.parametrize(
        ("form", "reader"),
        [("p12", "pkcs12.load_key_and_certificates"), ("pem", "load_pem_private_key")],
    )
    def test_what_the_library_does_not_read(
        self, issued: Issued, form: str, reader: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from skifteportal_runtime import pki

        def refuse(*_: object) -> None:
            raise UnsupportedAlgorithm("RC2")

        *path, name = reader.split(".")
        monkeypatch.setattr(getattr(pki, path[0]) if path else pki, name, refuse)
        with pytest.raises(ConfigurationError, match="export it anew"):
            Certificate(getattr(issued, form)())

    @pytest.mark.parametrize(
        ("given", "said"),
        [
            ({"ends": timedelta(hours=-1)}, "expired on 20"),
            ({"begins": timedelta(hours=1)}, "not valid before 20"),
            ({"cvr": None, "holder": None}, "no organizationIdentifier NTRDK-<CVR>"),
            ({"cvr": "1234567"}, "no organizationIdentifier NTRDK-<CVR>"),
            ({"holder": "UI:DK-E:G:1"}, "a person's or an employee's"),
            ({"cvr": None, "holder": "UI:DK-P:G:1"}, "a person's or an employee's"),
        ],
        ids=str,
    )
    def test_a_certificate_that_will_not_do(
        self, authority: Authority, given: dict[str, Any], said: str
    ) -> None:
        with pytest.raises(ConfigurationError, match=said):
            Certificate(authority.organisation(**given).pem())

    def test_any_certificate_is_taken_where_that_is_asked_for(self, authority: Authority) -> None:
        other = authority.organisation(cvr=None, holder="UI:DK-E:G:1")
        assert Certificate(other.pem(), organisation=False).cvr is None

    def test_a_serial_number_of_another_kind_is_no_hindrance(self, authority: Authority) -> None:
        assert Certificate(authority.organisation(holder="4711").pem()).cvr == CVR

    def test_a_key_of_another_certificate(self, authority: Authority, issued: Issued) -> None:
        other = authority.organisation().key_pem()
        with pytest.raises(ConfigurationError, match="does not match the certificate"):
            Certificate(issued.chain_pem, key=other)

    @pytest.mark.parametrize(
        ("make", "password", "said"),
        [
            (lambda i: i.p12(), "forkert", "that the password opens"),
            (lambda i: i.p12(), None, "that the password opens"),
            (lambda i: i.pem(PASSWORD), "forkert", "is the password right"),
            (lambda i: i.pem(PASSWORD), None, "is encrypted; give its password"),
            (lambda i: i.chain_pem, None, "holds no private key"),
            (lambda i: i.key_pem(), None, "holds no certificate"),
            (lambda _: b"hej", None, "neither PEM nor a PKCS#12"),
            (lambda _: b"", None, "neither PEM nor a PKCS#12"),
        ],
    )
    def test_what_cannot_be_read(
        self, issued: Issued, make: Any, password: str | None, said: str
    ) -> None:
        with pytest.raises(ConfigurationError, match=said) as caught:
            Certificate(make(issued), password=password)
        assert "forkert" not in str(caught.value)

    def test_a_file_that_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(ConfigurationError, match=r"mangler\.p12 cannot be read \(No such file"):
            Certificate(tmp_path / "mangler.p12")

    def test_without_the_extra_the_error_names_it(self, issued: Issued, monkeypatch: Any) -> None:
        monkeypatch.delitem(sys.modules, "skifteportal_runtime.pki", raising=False)
        monkeypatch.setattr(sys.modules["skifteportal_runtime"], "pki", None, raising=False)
        monkeypatch.delattr(sys.modules["skifteportal_runtime"], "pki")
        monkeypatch.setitem(sys.modules, "cryptography", None)
        with pytest.raises(ConfigurationError, match=r"pip install 'skifteportal_runtime\[oces\]'"):
            Certificate(issued.pem())


class TestTime:
    @pytest.mark.parametrize(("days", "warned"), [(29, True), (31, False)])
    def test_less_than_thirty_days_are_warned_of(
        self, authority: Authority, days: int, warned: bool
    ) -> None:
        soon = authority.organisation(ends=timedelta(days=days, minutes=1))
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            Certificate(soon.pem())
        told = [(w.category, w.filename, str(w.message).split(" on ")[0]) for w in caught]
        expected = (CertificateExpiresSoon, __file__, "the certificate expires in 29 days,")
        assert told == ([expected] if warned else [])

    def test_reading_again_looks_at_the_time_again(self, issued: Issued) -> None:
        clock = VirtualClock(issued.certificate.not_valid_after_utc.timestamp() - 90 * 86400)
        certificate = Certificate(issued.pem(), clock=clock)
        clock.advance(90 * 86400)
        with pytest.raises(ConfigurationError, match="expired"):
            certificate.reload()


class TestRotation:
    def test_another_source_takes_its_place(self, authority: Authority, issued: Issued) -> None:
        certificate = Certificate(issued.pem())
        new = authority.organisation()
        certificate.reload(new.p12("nyt"), password="nyt")
        _same(certificate, new)
        with pytest.raises(ConfigurationError):
            certificate.reload(issued.p12("andet"))
        _same(certificate, new)
        certificate.reload()
        _same(certificate, new)

    def test_a_watched_file_is_read_when_it_changed_and_only_then(
        self, authority: Authority, issued: Issued, tmp_path: Path
    ) -> None:
        path = tmp_path / "oces3.pem"
        path.write_bytes(issued.pem())
        certificate = Certificate(path)
        identity = certificate.identity
        certificate.refresh()
        assert certificate.identity is identity
        new = authority.organisation()
        path.with_suffix(".ny").write_bytes(new.pem())
        path.with_suffix(".ny").replace(path)
        assert certificate.changed()
        certificate.refresh()
        assert not certificate.changed()
        _same(certificate, new)

    def test_a_file_that_is_not_watched_waits_for_reload(
        self, authority: Authority, issued: Issued, tmp_path: Path
    ) -> None:
        path = tmp_path / "oces3.pem"
        path.write_bytes(issued.pem())
        certificate = Certificate(path, watch=False)
        new = authority.organisation()
        path.write_bytes(new.pem())
        certificate.refresh()
        _same(certificate, issued)
        certificate.reload()
        _same(certificate, new)


def test_it_is_not_pickled(issued: Issued) -> None:
    with pytest.raises(TypeError, match="private key"):
        pickle.dumps(Certificate(issued.pem()))
