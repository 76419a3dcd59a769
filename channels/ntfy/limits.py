"""What the server takes, as last discovered; ntfy's own defaults where it is silent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from publisher.framing import PictureLimits

MESSAGE_BYTES: Final = 4096  # more becomes a file beside the notification
SMALLER: Final = (2048, 1024, 512)  # what a town's own server may have been set to
TITLE: Final = 150  # characters; telephones show half of it
MOST_TAGS: Final = 10
LARGEST: Final = 1_000_000  # bytes of the picture: telephones load it by themselves
WIDEST: Final = 1600  # px
SMALLEST: Final = 20_000  # bytes; a server that takes less takes no picture worth the name


@dataclass(frozen=True, slots=True)
class ServerFacts:
    """One server, for one account."""

    corrects: bool = False  # from 2.16 on; an older one would publish a second time
    message_bytes: int = MESSAGE_BYTES
    picture_bytes: int = LARGEST
    kept: int = 12 * 3600  # seconds that a message can be read back

    @property
    def pictures(self) -> bool:
        """Whether it takes a picture at all."""
        return self.picture_bytes >= SMALLEST


def limits_of(facts: ServerFacts) -> PictureLimits:
    """Return what a server takes of a picture."""
    return PictureLimits(max_bytes=min(facts.picture_bytes, LARGEST), max_side=WIDEST)
