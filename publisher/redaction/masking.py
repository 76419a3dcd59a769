"""What is known to be a credential, what looks like one, and masking both."""

from __future__ import annotations

import re
import threading
from typing import Final

from publisher.redaction.disguises import patterns

MASK: Final = "•••"
SHORTEST: Final = 4  # a shorter secret would blank out ordinary words

# What looks like a credential even when nobody told us: headers, tokens in queries, bot paths.
_SUSPECTS: Final = (
    re.compile(r"(?i)\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]{8,}"),
    re.compile(
        r"(?i)\b(access_token|client_secret|password|api[_-]?key|token|secret|appsecret_proof)"
        r"(=|%3D|[\"']?\s*:\s*[\"']?)[^&\s\"',}]+"
    ),
    re.compile(r"/bot\d+:[A-Za-z0-9_-]+"),
    re.compile(r"(?<=://)[^/\s:@]+:[^/\s@]+(?=@)"),
)


class _Known:
    """The credentials of this process, and what finds them."""

    def __init__(self) -> None:
        self.patterns: tuple[re.Pattern[str], ...] = ()  # replaced as a whole: read without a lock
        self._by_secret: dict[str, tuple[re.Pattern[str], ...]] = {}
        self._lock = threading.Lock()

    def add(self, secret: str) -> None:
        with self._lock:
            if secret in self._by_secret:
                return
            self._by_secret[secret] = patterns(secret)
            longest_first = sorted(self._by_secret, key=len, reverse=True)
            self.patterns = tuple(one for known in longest_first for one in self._by_secret[known])


_known = _Known()


def remember(secret: str) -> str:
    """Hide this value from now on, however it is written; returns it unchanged."""
    if len(secret.strip()) >= SHORTEST:
        _known.add(secret)
    return secret


def redact(text: str) -> str:
    """Return `text` with every known credential, and whatever looks like one, masked."""
    for known in _known.patterns:
        text = known.sub(MASK, text)
    for suspect in _SUSPECTS:
        text = suspect.sub(lambda found: f"{found[1]} {MASK}" if found.lastindex else MASK, text)
    return text
