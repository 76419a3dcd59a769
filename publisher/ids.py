"""Identifiers short enough to be read over the telephone."""

from __future__ import annotations

import hashlib
import secrets

# Crockford's base 32 in lower case: no i, l, o or u.
ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
LENGTH = 12  # 60 random bits


def new_id() -> str:
    """Return 12 characters of `ALPHABET`, drawn from the system's random source."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def id_of(address: str) -> str:
    """Return the 12 characters that an address always gives."""
    number = int.from_bytes(hashlib.sha256(address.encode("utf-8", "replace")).digest())
    base = len(ALPHABET)
    return "".join(ALPHABET[number // base**place % base] for place in range(LENGTH))
