"""What one announcement becomes on Instagram. Pure and instant."""

from __future__ import annotations

from typing import Final

from publisher.announcement import Announcement
from publisher.rendition import Length, Rendition
from publisher.text.commenting import first_comment
from publisher.text.counting import utf16_units
from publisher.text.entities import Sort, spans
from publisher.text.shortening import compose_post
from publisher.video_limits import VideoLimits

# UTF-16 units: an emoji may count as several, and what fits so fits however it is counted.
LONGEST: Final = 2200
VIDEO: Final = VideoLimits(
    max_bytes=300_000_000,
    min_seconds=3,
    max_seconds=900,
    codecs=("h264", "hevc"),
    max_side=1920,
    narrowest=0.01,
    widest=10,
)
MOST_IMAGES: Final = 10
MOST_HASHTAGS: Final = 30
MOST_MENTIONS: Final = 20
TAGS_OF_OURS: Final = 10  # hashtags made of the announcement's tags; more look like advertising


def render(announcement: Announcement, names: tuple[str, ...]) -> Rendition:
    """Compose the caption, and keep the pictures that Instagram takes."""
    text = caption(announcement, names, LONGEST)
    return Rendition(
        announcement_id=announcement.id,
        language=announcement.language,
        text=text,
        first_comment=first_comment(announcement, names),
        link=announcement.canonical_url,
        images=announcement.images[:MOST_IMAGES],
        video=announcement.video,
        tags=announcement.tags,
        length=Length(utf16_units(text), LONGEST, "utf16"),
    )


def caption(announcement: Announcement, names: tuple[str, ...], limit: int | None) -> str:
    """Write the caption with as many of our hashtags as the officer's own leave room for."""
    bare = _caption(announcement, names, limit, 0)
    taken = counted(bare, Sort.HASHTAG) + counted(first_comment(announcement, names), Sort.HASHTAG)
    room = max(0, MOST_HASHTAGS - taken)
    return _caption(announcement, names, limit, min(room, TAGS_OF_OURS))


def counted(text: str, sort: Sort) -> int:
    """How many hashtags or mentions a text has."""
    return sum(span.sort is sort for span in spans(text))


def _caption(
    announcement: Announcement, names: tuple[str, ...], limit: int | None, tags: int
) -> str:
    page = announcement.canonical_url
    return compose_post(
        announcement,
        limit=limit,
        count=utf16_units,
        # Who gives the address in the comment does not want it in the caption.
        link=None if page in first_comment(announcement, names).split() else page,
        names=names,
        max_tags=tags,
    )
