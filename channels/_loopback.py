"""This computer: the only host to which credentials may travel without TLS."""

from __future__ import annotations

from typing import Final

LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})
