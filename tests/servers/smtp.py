"""A strict SMTP server on loopback: STARTTLS, then a password, then one message per recipient.

The local part of an address tells what becomes of its mail: `absent` 550, `pleine` 452, `grise` 451
until its third time, `perdue` stored but never answered, `coupee` cut before the message. A subject
with « spam » is refused with 554. aiosmtpd itself refuses what is too big (552).
"""

from __future__ import annotations

import asyncio
import ipaddress
import ssl
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.servers.child import free_port

USER, PASSWORD = "lettre@ville.be", "mot-de-passe-de-la-lettre"
LARGEST = 2_000_000  # bytes


@dataclass
class Post:
    """What arrived, and how the server is to behave."""

    port: int
    certificate: Path
    stored: list[tuple[str, bytes]] = field(default_factory=list)  # recipient, message
    tried: Counter[str] = field(default_factory=Counter)
    per_connection: int = 1000  # then 421
    enough: bool = False  # 451 to everybody
    senders: list[str] = field(default_factory=list)

    def messages(self, recipient: str = "") -> list[EmailMessage]:
        """What one recipient, or everybody, received."""
        read = [
            message_from_bytes(content, policy=policy.default)
            for to, content in self.stored
            if recipient in ("", to)
        ]
        return [message for message in read if isinstance(message, EmailMessage)]

    def recipients(self) -> list[str]:
        return [to for to, _ in self.stored]


class _Rules:
    """aiosmtpd calls these by name."""

    def __init__(self) -> None:
        self.post: Post
        self.counts: Counter[int] = Counter()

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        del server
        if self.counts[id(session)] >= self.post.per_connection:
            return "421 4.7.0 Too many messages on this connection"
        if not address.endswith("@ville.be"):
            return "553 5.7.1 Sender address rejected: not owned by user"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 Ok"

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        del session, options
        local, post = address.partition("@")[0], self.post
        post.tried[address] += 1
        if local.startswith("absent"):
            return f"550 5.1.1 <{address}>: User unknown"
        if local.startswith("pleine"):
            return "452 4.2.2 Mailbox full"
        if post.enough or (local.startswith("grise") and post.tried[address] < 3):
            return "451 4.7.1 Greylisted, try again later"
        if local.startswith("coupee") and post.tried[address] == 1:
            _cut(server)
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 Ok"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        content = envelope.content
        assert isinstance(content, bytes)
        self.counts[id(session)] += 1
        read = message_from_bytes(content, policy=policy.default)
        if "spam" in str(read["subject"]).lower():
            return "554 5.7.1 Message rejected as spam"
        for to in envelope.rcpt_tos:
            self.post.stored.append((to, content))
            self.post.senders.append(str(envelope.mail_from))
        if envelope.rcpt_tos[0].startswith("perdue"):
            _cut(server)
        return "250 2.0.0 Ok: queued"


def _cut(server: SMTP) -> None:
    assert isinstance(server.transport, asyncio.WriteTransport)
    server.transport.abort()


class _Strict(Controller):
    context: ssl.SSLContext | None = None  # None: an old relay that knows no encryption

    def factory(self) -> SMTP:
        return SMTP(
            self.handler,
            hostname="post.test",
            data_size_limit=LARGEST,
            tls_context=self.context,
            require_starttls=self.context is not None,
            auth_required=self.context is not None,
            auth_require_tls=True,
            authenticator=_judge,
        )


def _judge(_server: Any, _session: Any, _envelope: Any, _mechanism: str, told: Any) -> AuthResult:
    right = LoginPassword(USER.encode(), PASSWORD.encode())
    return AuthResult(success=told == right, handled=False)


@contextmanager
def post_office(folder: Path, *, encrypted: bool = True) -> Iterator[Post]:
    """Run the server until the end of the block; its certificate is in `folder`."""
    certificate = _certificate(folder)
    rules = _Rules()
    running = _Strict(rules, hostname="127.0.0.1", port=free_port())
    if encrypted:
        running.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        running.context.load_cert_chain(certificate)
    rules.post = Post(running.port, certificate)
    running.start()
    try:
        yield rules.post
    finally:
        running.stop()


def _certificate(folder: Path) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    today = datetime.now(UTC)
    here = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([here]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    place = folder / "smtp.pem"
    plain = serialization.NoEncryption()
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain)
    place.write_bytes(private + made.public_bytes(pem))
    return place
