"""The copies of a picture that citizens fetch; of a large master, only smaller ones go out."""

from __future__ import annotations

from typing import Final

from channels._copies import Copy
from publisher.images import fit

LARGEST: Final = 4_000_000  # bytes; no copy of these sizes comes near


def copy_of(master: bytes, copy: Copy) -> bytes:
    """Make the bytes of one copy."""
    kind = "image/jpeg" if copy.name.endswith(".jpg") else "image/webp"
    content, *_ = fit(
        master, max_bytes=LARGEST, max_side=max(copy.width, copy.height), formats=(kind,)
    )
    return content
