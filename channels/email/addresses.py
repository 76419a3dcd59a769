"""Addresses of people: which ones mail can reach, and how they are written."""

from __future__ import annotations

import re
from typing import Final

_LOCAL: Final = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_DOMAIN: Final = re.compile(
    r"(?=.{1,253}$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9-]{2,63}"
)


def ascii_address(text: str) -> str | None:
    """Return an address as mail servers take it, or None for what is no such address.

    The domain « brüssel.be » becomes its ASCII form. A name before the @ with accents is refused:
    few servers carry it.
    """
    local, at, domain = text.strip().rpartition("@")
    if not at or len(local) > 64 or not _LOCAL.fullmatch(local):
        return None
    try:
        domain = domain.encode("idna").decode()
    except UnicodeError:
        return None
    return f"{local}@{domain.lower()}" if _DOMAIN.fullmatch(domain) else None
