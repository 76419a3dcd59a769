"""What an officer writes: frozen values, no behaviour beyond reading themselves."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

from publisher.recurrence import Rule

DEFAULT_TIME_ZONE = "Europe/Brussels"
MOST_IMAGES = 40  # of one announcement


class Kind(StrEnum):
    """What sort of announcement it is; decides icons, schema.org types and priorities."""

    NEWS = "news"
    EVENT = "event"
    WORKS = "works"
    ALERT = "alert"
    JOB = "job"
    OFFICIAL_ACT = "official_act"


@dataclass(frozen=True, slots=True)
class Crop:
    """Which part of a master is shown: it is turned, then made straight, then cut.

    The fractions, 0 to 1, are of what is left once it is straight (`publisher.cropping`).
    """

    of: str  # sha256 of the master
    of_width: int  # pixels
    of_height: int  # pixels
    left: float
    top: float
    width: float
    height: float
    turns: int = 0  # quarter turns clockwise, 0 to 3
    tilt: float = 0.0  # degrees clockwise by which it is made straight


@dataclass(frozen=True, slots=True)
class Image:
    """One picture, as it is shown. The bytes are the *master* in the media store.

    The master is already turned upright, stripped of metadata and at most 4096 px wide or high. Of
    a part of it, everything here is of the part: its size, and a name of its own as `sha256`, so
    that another part is another picture for whoever has sent the first one.
    """

    sha256: str
    media_type: str  # image/jpeg or image/png
    width: int  # pixels
    height: int  # pixels
    alt: str
    name: str = "image"  # a safe file name without folder or suffix
    credit: str = ""
    # What must stay where a channel cuts: fractions, 0 to 1, from the left and the top. None: the
    # centre.
    focal: tuple[float, float] | None = None
    crop: Crop | None = None  # None: the whole master

    @property
    def master(self) -> str:
        """The sha256 by which the media store finds its bytes."""
        return self.crop.of if self.crop else self.sha256


@dataclass(frozen=True, slots=True)
class Video:
    """One film. Its bytes are in the media store, found by `sha256`: an MP4 without metadata.

    The poster is a still of it, for where the film does not play.
    """

    sha256: str
    size: int  # bytes
    width: int  # pixels, as it is shown
    height: int  # pixels
    seconds: float
    alt: str  # what it shows and says, for those who do not see or hear it
    poster: Image
    name: str = "video"  # a safe file name without folder or suffix
    credit: str = ""
    codec: str = "h264"  # or hevc
    media_type: str = "video/mp4"


@dataclass(frozen=True, slots=True)
class Link:
    """Where the citizen goes to act: a form, a map, a ticket office."""

    url: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """When and where something takes place; wall times in the announcement's time zone."""

    start: datetime  # naive
    end: datetime | None = None  # naive
    place: str = ""


@dataclass(frozen=True, slots=True)
class Translation:
    """The same announcement in another language."""

    title: str
    summary: str = ""
    body: str = ""  # Markdown


class LongText(StrEnum):
    """What becomes of a text that is too long for one post, where a channel has the choice."""

    SHORTEN = "shorten"  # its beginning; the link leads to the rest
    THREAD = "thread"  # all of it, in numbered posts that follow one another


@dataclass(frozen=True, slots=True)
class Variant:
    """What differs on one channel."""

    text: str = ""  # its own text instead of the one Publisher makes; "": that one
    long_text: LongText | None = None  # None: as the channel's settings say
    # What the town writes first under its own post, where `Capabilities.comment_limit` is a number;
    # "": nothing. "{lien}" in it stands for the page's address (publisher.text.commenting).
    first_comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """One revision of one announcement.

    `id` is minted with the draft and never changes. `revision` counts from 1. `dated` is the
    instant it became (or becomes) public and decides its address; `updated` is set by a correction.
    `canonical_url` is the page that social posts link to: reserved before sending, or None when no
    chosen channel gives one.
    """

    id: str
    title: str
    language: str = "fr"  # BCP 47
    kind: Kind = Kind.NEWS
    summary: str = ""
    body: str = ""  # Markdown
    tags: tuple[str, ...] = ()
    link: Link | None = None
    images: tuple[Image, ...] = ()
    video: Video | None = None
    event: Event | None = None
    expires_at: datetime | None = None  # naive wall time in `time_zone`
    time_zone: str = DEFAULT_TIME_ZONE
    variants: dict[str, Variant] = field(default_factory=dict)  # by channel name or kind
    translations: dict[str, Translation] = field(default_factory=dict)  # by BCP 47 language
    revision: int = 1
    dated: datetime = field(default_factory=lambda: datetime.now(UTC))  # aware, UTC
    updated: datetime | None = None  # aware, UTC
    canonical_url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An announcement that is being written, and where and when it should go."""

    announcement: Announcement
    channels: tuple[str, ...] = ()
    publish_at: datetime | None = None  # wall time in its zone, naive or as chosen; None: now
    repeat: Rule | None = None  # again and again, instead of `publish_at`
    # Which revision of a series it changes; its announcement then has the id of the series.
    series_revision: int = 0
