"""What a person approved, as a word that no longer fits when anything of it has changed."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Final

from publisher.announcement import Announcement
from publisher.codec import canonical, encode
from publisher.planning import Line

_LENGTH: Final = 16  # hexadecimal digits: nobody guesses, somebody may copy


def token(announcement: Announcement, lines: Sequence[Line]) -> str:
    """Digest the revision and the fate, the sentence and the address of every channel."""
    seen = {
        "announcement": announcement.id,
        "revision": announcement.revision,
        "lines": [encode(line) for line in lines],
    }
    return hashlib.sha256(canonical(seen).encode()).hexdigest()[:_LENGTH]
