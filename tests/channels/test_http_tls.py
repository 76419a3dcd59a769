"""TLS of the shared HTTP client: who is not proven to be the server hears nothing."""

from __future__ import annotations

import ipaddress
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from channels._http import HttpClient
from publisher.errors import Unreachable
from tests.servers.wire import Wire, answer


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for 127.0.0.1 that only its owner vouches for, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    today = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]),
            critical=False,
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    place = tmp_path_factory.mktemp("tls") / "server.pem"
    place.write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + made.public_bytes(pem)
    )
    return place


@pytest.fixture
def tls(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


def test_a_certificate_nobody_vouches_for_is_refused(tls: ssl.SSLContext) -> None:
    with Wire(answer(200, b"{}"), tls=tls) as wire:
        with pytest.raises(Unreachable, match="certificat refusé"):
            HttpClient("Le service", auth=("ville", "secret")).request("POST", wire.url)
        assert wire.heard == []


def test_an_authority_of_the_machine_is_trusted(
    tls: ssl.SSLContext, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    with Wire(answer(200, b"{}"), tls=tls) as wire:
        assert HttpClient("Le service").request("POST", wire.url).json() == {}


def test_a_certificate_of_another_name_is_refused(
    tls: ssl.SSLContext, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    with Wire(answer(200, b"{}"), tls=tls) as wire:
        with pytest.raises(Unreachable, match="certificat refusé"):
            HttpClient("Le service").request("POST", f"https://localhost:{wire.port}/")
        assert wire.heard == []


def test_a_server_that_speaks_no_tls_got_no_request() -> None:
    with Wire(answer(400, b"plain HTTP here"), deaf=True) as wire, pytest.raises(Unreachable):
        HttpClient("Le service").request("POST", f"https://127.0.0.1:{wire.port}/")
