"""The names of records (TIDs): an instant and a mark, in 13 characters that sort by time.

A post's name is made before the first request and carries the mark of its delivery, 20 bits of it,
so that a repeated request names the same post and a read-back knows it among all others.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from typing import Final

_ALPHABET: Final = "234567abcdefghijklmnopqrstuvwxyz"
_LENGTH: Final = 13
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def tid(moment: datetime, delivery_key: str) -> str:
    """Name the post that a delivery makes at `moment` (aware); exact to the millisecond."""
    micros, clock = _mark(delivery_key)
    return _written((_millis(moment) * 1000 + micros) << 10 | clock)


def bears(name: str, delivery_key: str) -> bool:
    """Whether a record's name carries the mark of this delivery."""
    number = _read(name)
    return number is not None and ((number >> 10) % 1000, number & 1023) == _mark(delivery_key)


def made_at(name: str) -> datetime | None:
    """Return the instant (UTC, whole milliseconds) in a record's name; None when it is no TID."""
    number = _read(name)
    if number is None:
        return None
    try:
        return _EPOCH + timedelta(milliseconds=(number >> 10) // 1000)
    except OverflowError:
        return None


def _mark(delivery_key: str) -> tuple[int, int]:
    """Return 0 to 999 and 0 to 1023, always the same for a key."""
    digest = hashlib.sha256(delivery_key.encode()).digest()
    return int.from_bytes(digest[:4], "big") % 1000, int.from_bytes(digest[4:6], "big") % 1024


def _millis(moment: datetime) -> int:
    return max((moment - _EPOCH) // timedelta(milliseconds=1), 0)


def _written(number: int) -> str:
    letters = []
    for _ in range(_LENGTH):
        letters.append(_ALPHABET[number & 31])
        number >>= 5
    return "".join(reversed(letters))


def _read(name: str) -> int | None:
    if len(name) != _LENGTH or not set(name) <= set(_ALPHABET) or name[0] > "j":
        return None
    number = 0
    for letter in name:
        number = number << 5 | _ALPHABET.index(letter)
    return number
