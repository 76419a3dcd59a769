"""What one announcement becomes on Threads, and what Threads would not show of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from channels._copies import LARGEST, WIDTHS, Copy, copies, fetched, has_copies
from channels._numbered import composed, cut_thread
from channels.threads.settings import ThreadsSettings
from publisher.announcement import Announcement, Image
from publisher.framing import PictureLimits
from publisher.problem import Problem, Remedy, warning
from publisher.rendition import Length, Rendition
from publisher.sentence import say
from publisher.text.counting import threads
from publisher.text.shortening import compose_post
from publisher.video_limits import VideoLimits

LONGEST: Final = 500  # code points, an emoji counts its bytes
MOST_IMAGES: Final = 20
MOST_HASHTAGS: Final = 1  # Threads makes a topic of the first, and leaves the others plain
VIDEO: Final = VideoLimits(
    max_bytes=1_000_000_000,
    max_seconds=300,
    codecs=("h264", "hevc"),
    max_side=1920,
    narrowest=0.01,
    widest=10,
)
MOST_STRETCHED: Final = 10  # the longer side by the shorter one
LIMITS: Final = PictureLimits(
    max_bytes=LARGEST, max_side=WIDTHS[-1], narrowest=1 / MOST_STRETCHED, widest=MOST_STRETCHED
)


def render(
    announcement: Announcement, settings: ThreadsSettings, names: tuple[str, ...]
) -> Rendition:
    """Compose the post. Its page is shown as a card, or as text when pictures take that place."""
    images = _images(announcement)
    beside = images or announcement.video
    text, *following = composed(
        announcement,
        settings,
        names,
        limit=LONGEST,
        count=threads,
        link=announcement.canonical_url if beside else None,
        max_tags=MOST_HASHTAGS,
    )
    link = announcement.canonical_url
    if link is None and announcement.link is not None:
        given = announcement.link.url.strip()
        link = given if given.startswith(("https://", "http://")) else None
    return Rendition(
        announcement_id=announcement.id,
        language=announcement.language,
        text=text,
        following=tuple(following),
        link=link,
        images=images,
        video=announcement.video,
        tags=announcement.tags,
        length=Length(max(map(threads, (text, *following))), LONGEST, "threads"),
    )


def check(
    announcement: Announcement, rendition: Rendition, names: tuple[str, ...]
) -> list[Problem]:
    """Say what Threads would cut or leave out."""
    return list(_problems(announcement, rendition, names))


def _problems(
    announcement: Announcement, rendition: Rendition, names: tuple[str, ...]
) -> Iterator[Problem]:
    if rendition.following:
        yield from cut_thread("threads", "Threads", announcement, rendition)
    elif threads(_whole(announcement, names)) > LONGEST:
        yield warning(
            "text_shortened",
            say(
                "Threads prend {limit} signes au plus : la fin du texte n'y sera pas.",
                limit=LONGEST,
            ),
            "body",
            remedy=Remedy.SHORTEN,
        )
    if not announcement.images:
        return
    if not has_copies(announcement.canonical_url, announcement.id):
        yield warning(
            "threads_no_images",
            say(
                "Threads vient chercher les images sur le site web de la ville : choisissez aussi"
                " un canal « Site web », sinon la publication n'aura pas d'image."
            ),
            "images",
        )
        return
    if len(announcement.images) > MOST_IMAGES:
        yield warning(
            "images_left_out",
            say(
                "Threads montre {limit} images au plus : les suivantes n'y seront pas.",
                limit=MOST_IMAGES,
            ),
            "images",
        )


def _images(announcement: Announcement) -> tuple[Image, ...]:
    if not has_copies(announcement.canonical_url, announcement.id):
        return ()
    return announcement.images[:MOST_IMAGES]


def copy_of(image: Image) -> Copy:
    """Return which copy Threads fetches: the whole picture, unless it is no JPEG or a ribbon."""
    widest = copies(image)[-1]
    long, short = max(widest.width, widest.height), min(widest.width, widest.height)
    whole = widest.name.endswith(".jpg") and long <= MOST_STRETCHED * short
    return widest if whole else fetched(image)


def _whole(announcement: Announcement, names: tuple[str, ...]) -> str:
    return compose_post(
        announcement,
        limit=None,
        count=threads,
        link=announcement.canonical_url if _images(announcement) or announcement.video else None,
        names=names,
        max_tags=MOST_HASHTAGS,
    )
