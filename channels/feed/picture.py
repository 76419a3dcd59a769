"""The picture beside an entry: made to size, named after its entry, removed with it."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final

from channels.feed.entry import Enclosure
from channels.feed.settings import FeedSettings
from publisher.announcement import Image
from publisher.channel import Media
from publisher.errors import ContentRejected, InputError
from publisher.images import fit
from publisher.rendition import Rendition
from publisher.text.cleaning import one_line

LARGEST: Final = 600_000  # bytes: readers fetch it on the road
LONGEST_SIDE: Final = 1200  # px
FOLDER: Final = "feed/media"


def picture_path(announcement_id: str, image: Image) -> str:
    """Return where the picture of an entry is written, relative to the folder."""
    return f"{FOLDER}/{_owner(announcement_id)}-{image.sha256[:12]}.jpg"


def enclosed(
    rendition: Rendition, settings: FeedSettings, media: Media
) -> tuple[Enclosure | None, dict[str, bytes]]:
    """Make the picture of a rendition: what the entry says of it, and the file to write.

    Raises `ContentRejected` when its master is gone or cannot be made to fit.
    """
    if not rendition.images:
        return None, {}
    image = rendition.images[0]
    try:
        fitted = fit(
            media.read(image.sha256),
            max_bytes=LARGEST,
            max_side=LONGEST_SIDE,
            formats=("image/jpeg",),
        )
    except InputError as refusal:
        raise ContentRejected(str(refusal)) from None
    path = picture_path(rendition.announcement_id, image)
    enclosure = Enclosure(
        path=path,
        url=settings.address(path),
        media_type=fitted.media_type,
        length=len(fitted.content),
        width=fitted.width,
        height=fitted.height,
        alt=one_line(image.alt),
    )
    return enclosure, {path: fitted.content}


def tidy(folder: Path, announcement_id: str, keep: Enclosure | None) -> None:
    """Remove the pictures that an entry no longer shows; raises `OSError`."""
    for picture in (folder / FOLDER).glob(f"{_owner(announcement_id)}-*.jpg"):
        if keep is None or picture.name != Path(keep.path).name:
            picture.unlink(missing_ok=True)


def _owner(announcement_id: str) -> str:
    """Name an announcement by letters that are safe on every disk."""
    return hashlib.sha256(announcement_id.encode("utf-8", "replace")).hexdigest()[:12]
