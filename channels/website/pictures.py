"""The copies of a picture that citizens fetch; of a large master, only smaller ones go out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from publisher.announcement import Image
from publisher.images import fit

WIDTHS: Final = (480, 960, 1600)  # pixels
LARGEST: Final = 4_000_000  # bytes; no copy of these sizes comes near
NAME: Final = re.compile(r"[0-9a-f]{16}-\d{1,4}\.(jpg|webp)")


@dataclass(frozen=True, slots=True)
class Copy:
    """One file beside the page."""

    name: str
    width: int  # pixels
    height: int  # pixels


def copies(image: Image) -> tuple[Copy, ...]:
    """Return the copies of one image, narrowest first; never wider than the master."""
    widest = max(1, min(image.width, WIDTHS[-1]))
    widths = [width for width in WIDTHS if width < widest] + [widest]
    suffix = "jpg" if image.media_type == "image/jpeg" else "webp"  # PNG masters are transparent
    return tuple(
        Copy(
            name=f"{image.sha256[:16]}-{width}.{suffix}",
            width=width,
            height=max(1, round(image.height * width / max(1, image.width))),
        )
        for width in widths
    )


def copy_of(master: bytes, copy: Copy) -> bytes:
    """Make the bytes of one copy."""
    kind = "image/jpeg" if copy.name.endswith(".jpg") else "image/webp"
    content, *_ = fit(
        master, max_bytes=LARGEST, max_side=max(copy.width, copy.height), formats=(kind,)
    )
    return content
