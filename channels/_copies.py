"""The copies of a picture that stand beside a page of the town's own site, and their addresses.

The website writes them there; services that fetch pictures by their address find them there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from publisher.announcement import Image

WIDTHS: Final = (480, 960, 1600)  # pixels
NAME: Final = re.compile(r"[0-9a-f]{16}-\d{1,4}\.(jpg|webp)")
_PAGE: Final = re.compile(r"/\d{4}/\d{2}/[a-z0-9-]+-[0-9a-z]{1,6}/")


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


def has_copies(page: str | None, announcement_id: str) -> bool:
    """Tell whether this is the address of an announcement's page on the town's own site.

    A page that WordPress or Plone made keeps its pictures elsewhere.
    """
    try:
        path = urlsplit(page or "").path
    except ValueError:
        return False
    return bool(_PAGE.search(path)) and path.endswith(f"-{announcement_id[:6]}/")


def public_address(image: Image, page: str) -> str:
    """Return where anybody can fetch the widest copy of `image` once `page` is published."""
    there = page.partition("?")[0].partition("#")[0]  # what was added to the link is not its folder
    return f"{there.rstrip('/')}/{copies(image)[-1].name}"
