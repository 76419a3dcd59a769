"""Removing credentials from every text that leaves the process: logs, errors, the journal."""

from __future__ import annotations

import logging
import re
import threading
from urllib.parse import quote

MASK = "•••"
SHORTEST = 4  # a shorter secret would blank out ordinary words

_lock = threading.Lock()
_known: set[str] = set()
# What looks like a credential even when nobody told us: headers, tokens in queries, bot paths.
_SUSPECTS = (
    re.compile(r"(?i)\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]{8,}"),
    re.compile(
        r"(?i)\b(access_token|client_secret|password|api[_-]?key|token|secret|appsecret_proof)"
        r"(=|%3D|\"?\s*:\s*\"?)[^&\s\"',}]+"
    ),
    re.compile(r"/bot\d+:[A-Za-z0-9_-]+"),
    re.compile(r"(?<=://)[^/\s:@]+:[^/\s@]+(?=@)"),
)


def remember(secret: str) -> str:
    """Hide this value from now on; returns it unchanged."""
    if len(secret) >= SHORTEST:
        with _lock:
            _known.update({secret, quote(secret, safe="")})
    return secret


def redact(text: str) -> str:
    """Return `text` with every known credential, and whatever looks like one, masked."""
    with _lock:
        known = sorted(_known, key=len, reverse=True)
    for secret in known:
        text = text.replace(secret, MASK)
    for suspect in _SUSPECTS:
        text = suspect.sub(lambda found: f"{found[1]} {MASK}" if found.lastindex else MASK, text)
    return text


class RedactingFilter(logging.Filter):
    """Masks credentials in a log record before any handler formats it."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = redact(record.getMessage())
        record.args = None
        if record.exc_info and not record.exc_text:
            record.exc_text = redact(logging.Formatter().formatException(record.exc_info))
            record.exc_info = None
        return True
