"""The picture beside an entry: made to size, named after its entry, removed with it."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final

from channels._pictures import fitted
from channels.feed.entry import Enclosure
from channels.feed.settings import FeedSettings
from publisher.announcement import Image
from publisher.channel import Media
from publisher.framing import PictureLimits
from publisher.rendition import Rendition
from publisher.text.cleaning import one_line

# Readers fetch it on the road.
LIMITS: Final = PictureLimits(max_bytes=600_000, max_side=1200, formats=("image/jpeg",))
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
    picture = fitted(image, media, LIMITS)
    path = picture_path(rendition.announcement_id, image)
    enclosure = Enclosure(
        path=path,
        url=settings.address(path),
        media_type=picture.media_type,
        length=len(picture.content),
        width=picture.width,
        height=picture.height,
        alt=one_line(image.alt),
    )
    return enclosure, {path: picture.content}


def tidy(folder: Path, announcement_id: str, keep: Enclosure | None) -> None:
    """Remove the pictures that an entry no longer shows; raises `OSError`."""
    for picture in (folder / FOLDER).glob(f"{_owner(announcement_id)}-*.jpg"):
        if keep is None or picture.name != Path(keep.path).name:
            picture.unlink(missing_ok=True)


def _owner(announcement_id: str) -> str:
    """Name an announcement by letters that are safe on every disk."""
    return hashlib.sha256(announcement_id.encode("utf-8", "replace")).hexdigest()[:12]
