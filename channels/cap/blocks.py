"""What an alert says in one language."""

from __future__ import annotations

import json
from dataclasses import dataclass

from publisher.codec import decode
from publisher.rendition import Rendition


@dataclass(frozen=True, slots=True)
class Block:
    """One language of an alert: an `info` element in the standard's words."""

    language: str  # BCP 47
    headline: str
    description: str


def blocks_of(rendition: Rendition) -> tuple[Block, ...]:
    """Return what an approved alert says, its main language first."""
    return decode(tuple[Block, ...], json.loads(rendition.fields["blocks"]))
