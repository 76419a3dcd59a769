"""DKIM: the town's own signature, where the server that carries the mail does not sign."""

from __future__ import annotations

import textwrap
from typing import Final

import dkim

from channels.email.settings import EmailSettings
from publisher.errors import AuthorizationRevoked
from publisher.sentence import say

_SIGNED: Final = (
    b"from", b"to", b"reply-to", b"subject", b"date", b"message-id", b"in-reply-to", b"references",
    b"mime-version", b"content-type", b"list-unsubscribe", b"list-unsubscribe-post",
)  # fmt: skip
_PLAIN: Final = "PRIVATE KEY"


class Signature:
    """Signs with one key; `key` is PEM, also where a form made one line of it."""

    def __init__(self, key: str, settings: EmailSettings) -> None:
        if not settings.dkim_selector:
            raise AuthorizationRevoked(
                say("Il y a une clé DKIM, mais pas son nom : remplissez le réglage dkim_selector.")
            )
        self._key = _pem(key)
        self._selector = settings.dkim_selector.encode()
        self._domain = settings.domain.encode()

    def signed(self, message: bytes) -> bytes:
        """Return the message with its signature on top; raises `AuthorizationRevoked`."""
        present = [name for name in _SIGNED if b"\r\n" + name + b":" in b"\r\n" + message.lower()]
        try:
            header: bytes = dkim.sign(
                message,
                self._selector,
                self._domain,
                self._key,
                canonicalize=(b"relaxed", b"relaxed"),
                include_headers=present,
            )
        except (dkim.DKIMException, ValueError, IndexError):
            raise AuthorizationRevoked(
                say("La clé DKIM n'est pas lisible : donnez une clé privée RSA au format PEM.")
            ) from None
        return header + message


def _pem(key: str) -> bytes:
    name = "RSA PRIVATE KEY" if "RSA PRIVATE KEY" in key else _PLAIN
    body = key.replace(f"-----BEGIN {name}-----", "").replace(f"-----END {name}-----", "")
    lines = textwrap.wrap("".join(body.replace("\\n", "").split()), 64)
    return "\n".join((f"-----BEGIN {name}-----", *lines, f"-----END {name}-----", "")).encode()
