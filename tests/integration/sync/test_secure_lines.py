"""HTTPS, directly and through a proxy: whose certificate is not known is not talked to."""

import datetime
import ipaddress
import socket
import ssl
from contextlib import closing
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from sync.client.http_source import HttpSource
from sync.client.pace import Pace
from sync.client.source import SourceError
from tests.fakes.line import line

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


@pytest.fixture
def identity(tmp_path: Path) -> Path:
    """A file with the key and the certificate of 127.0.0.1, signed by itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "centre")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain)
    file = tmp_path / "identity.pem"
    file.write_bytes(private + certificate.public_bytes(pem))
    return file


def _read(source: HttpSource) -> bytes:
    with closing(source), closing(source.open("timestamp.json").pieces) as pieces:
        return b"".join(pieces)


def _answer_securely(connection: socket.socket, identity: Path) -> bytes:
    """Answer one request, and return it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(identity)
    with context.wrap_socket(connection, server_side=True) as secure:
        request = secure.recv(65536)
        secure.sendall(ANSWER)
    return request


def test_a_proxy_leads_to_a_secure_server_which_does_not_see_its_password(
    identity: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(identity))
    asked: list[bytes] = []

    def talk(connection: socket.socket, request: bytes) -> None:
        asked.append(request)
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        asked.append(_answer_securely(connection, identity))

    with line(talk) as address:
        proxy = address.replace("http://", "http://staff:geheim@")
        assert _read(HttpSource("https://127.0.0.1/content", Pace(), proxy=proxy)) == b"ok"
    assert asked[0].startswith(b"CONNECT 127.0.0.1:443 HTTP/1.1\r\n")
    assert b"Proxy-Authorization: Basic c3RhZmY6Z2VoZWlt" in asked[0]
    assert asked[1].startswith(b"GET /content/timestamp.json HTTP/1.1\r\nHost: 127.0.0.1\r\n")
    assert b"Proxy" not in asked[1]


def test_a_certificate_that_nobody_knows_is_refused(identity: Path) -> None:
    def talk(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        _answer_securely(connection, identity)

    with line(talk) as address, pytest.raises(SourceError, match="certificate"):
        _read(HttpSource("https://127.0.0.1/content", Pace(), proxy=address))


def test_a_proxy_that_refuses_is_named() -> None:
    def talk(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")

    with line(talk) as address, pytest.raises(SourceError, match="407"):
        _read(HttpSource("https://127.0.0.1/content", Pace(), proxy=address))
