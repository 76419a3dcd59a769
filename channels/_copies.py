"""The copies of a picture that stand beside a page of the town's own site, and their addresses.

The website writes them there; services that fetch pictures by their address find them there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from publisher.announcement import Image
from publisher.framing import CARD, PictureLimits, frame_of

WIDTHS: Final = (480, 960, 1600)  # pixels
# Of a part of a picture: its size, and where in the master it begins. Of a video, only its hash.
NAME: Final = re.compile(r"[0-9a-f]{16}(-\d{1,4}(x\d{1,4}-\d{1,4}-\d{1,4})?\.(jpg|webp)|\.mp4)")
LARGEST: Final = 4_000_000  # bytes; no copy of these sizes comes near
NARROWEST: Final = 4 / 5  # width by height: what Instagram takes
WIDEST: Final = 1.91
ON_CARDS: Final = PictureLimits(
    max_bytes=LARGEST, max_side=1200, formats=("image/jpeg",), narrowest=CARD, widest=CARD
)
FETCHED: Final = PictureLimits(
    max_bytes=LARGEST, max_side=1440, formats=("image/jpeg",), narrowest=NARROWEST, widest=WIDEST
)
IN_CHATS_SIDE: Final = 1024  # pixels: Teams shows nothing larger, and no WebP
IN_CHATS: Final = PictureLimits(
    max_bytes=1_000_000, max_side=IN_CHATS_SIDE, formats=("image/jpeg",)
)
_PAGE: Final = re.compile(r"/\d{4}/\d{2}/[a-z0-9-]+-[0-9a-z]{1,6}/")


@dataclass(frozen=True, slots=True)
class Copy:
    """One file beside the page."""

    name: str
    width: int  # pixels
    height: int  # pixels
    limits: PictureLimits  # how it is made of the master


def copies(image: Image) -> tuple[Copy, ...]:
    """Return the copies of one image, narrowest first; never wider than the master."""
    widest = max(1, min(image.width, WIDTHS[-1]))
    widths = [width for width in WIDTHS if width < widest] + [widest]
    suffix = "jpg" if image.media_type == "image/jpeg" else "webp"  # PNG masters are transparent
    kind = "image/jpeg" if suffix == "jpg" else "image/webp"
    made = []
    for width in widths:
        height = max(1, round(image.height * width / max(1, image.width)))
        side = max(width, height)
        limits = PictureLimits(max_bytes=LARGEST, max_side=side, formats=(kind,))
        made.append(Copy(f"{image.sha256[:16]}-{width}.{suffix}", width, height, limits))
    return tuple(made)


def on_card(image: Image) -> Copy:
    """Return the copy that cards of links show: 1200 by 630 pixels, or smaller."""
    return _part(image, ON_CARDS)


def fetched(image: Image) -> Copy:
    """Return the copy for networks that fetch pictures: a JPEG in a shape that Instagram takes."""
    widest, part = copies(image)[-1], frame_of(image, FETCHED)
    whole = not part.cut(image.width, image.height)
    return widest if whole and widest.name.endswith(".jpg") else _part(image, FETCHED)


def whole_jpeg(image: Image) -> Copy:
    """Return the largest copy for chats: a JPEG of the whole, of at most 1024 pixels a side."""
    made = [copy for copy in copies(image) if copy.name.endswith(".jpg")]
    small = [copy for copy in made if max(copy.width, copy.height) <= IN_CHATS_SIDE]
    if small:
        return small[-1]
    *_, width, height = frame_of(image, IN_CHATS)
    return Copy(f"{image.sha256[:16]}-{width}.jpg", width, height, IN_CHATS)


def every_copy(images: Sequence[Image]) -> Iterator[tuple[Image, Copy]]:
    """Give all that stands beside a page; its own card shows the first picture."""
    for image in images:
        card = (on_card(image),) if image is images[0] else ()
        made = (*copies(image), fetched(image), whole_jpeg(image), *card)
        for copy in dict.fromkeys(made):
            yield image, copy


def has_copies(page: str | None, announcement_id: str) -> bool:
    """Tell whether this is the address of an announcement's page on the town's own site.

    A page that WordPress or Plone made keeps its pictures elsewhere.
    """
    try:
        path = urlsplit(page or "").path
    except ValueError:
        return False
    return bool(_PAGE.search(path)) and path.endswith(f"-{announcement_id[:6]}/")


def public_address(copy: Copy, page: str) -> str:
    """Return where anybody can fetch a copy of a picture once `page` is published."""
    there = page.partition("?")[0].partition("#")[0]  # what was added to the link is not its folder
    return f"{there.rstrip('/')}/{copy.name}"


def _part(image: Image, limits: PictureLimits) -> Copy:
    left, top, *_, width, height = frame_of(image, limits)
    name = f"{image.sha256[:16]}-{width}x{height}-{left}-{top}.jpg"
    return Copy(name, width, height, limits)
