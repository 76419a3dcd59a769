"""What the room's server takes, as last read; the protocol's sizes where it is silent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

EVENT_BYTES: Final = 65_536  # a whole event, as servers pass it on
# What an event carries beside its content: signatures, hashes, references to earlier events.
ENVELOPE_BYTES: Final = 6_000
# An edit carries its text twice, and JSON may need two bytes for one.
TEXT_BYTES: Final = 12_000
MOST_IMAGES: Final = 10
ALT_CHARACTERS: Final = 2000
_ENOUGH: Final = 1_000_000_000  # bytes: nothing that Publisher sends is as heavy


@dataclass(frozen=True, slots=True)
class RoomFacts:
    """One room and its server."""

    upload_bytes: int = 10_000_000
    encrypted: bool = False
    name: str = ""

    def facts(self) -> dict[str, Any]:
        """Write them as facts of the channel; `from_facts` reads them."""
        return {
            "upload_bytes": self.upload_bytes, "encrypted": self.encrypted, "name": self.name
        }  # fmt: skip


def from_facts(facts: Mapping[str, Any]) -> RoomFacts:
    """Read what `discover` learned; a default for each fact that is missing or absurd."""
    size, name = facts.get("upload_bytes"), facts.get("name")
    believed = size if isinstance(size, int) and size >= 100_000 else RoomFacts().upload_bytes
    return RoomFacts(
        upload_bytes=min(believed, _ENOUGH),
        encrypted=facts.get("encrypted") is True,
        name=name if isinstance(name, str) else "",
    )
