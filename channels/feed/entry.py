"""One entry of the feeds: what all three formats say of one announcement."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html import escape
from typing import Final
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from channels import _words
from channels._copies import has_copies
from channels._films import public_film
from channels._words.feeds import words
from publisher.announcement import DEFAULT_TIME_ZONE
from publisher.rendition import Rendition
from publisher.text.cleaning import one_line

_TOWN: Final = ZoneInfo(DEFAULT_TIME_ZONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosure:
    """The picture beside the entry. `path` is relative to the folder; `length` is in bytes."""

    path: str
    url: str
    media_type: str
    length: int
    width: int
    height: int
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Film:
    """A video beside the page that the entry leads to."""

    url: str
    media_type: str
    length: int  # bytes
    width: int
    height: int
    seconds: float
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Instants are aware and in UTC. `html` is sanitised; every other text is plain."""

    announcement_id: str
    guid: str  # minted once: corrections and a move of the feeds keep it
    published: datetime  # never changes
    updated: datetime
    title: str
    link: str
    language: str
    summary: str = ""
    html: str = ""
    tags: tuple[str, ...] = ()
    enclosure: Enclosure | None = None
    film: Film | None = None
    withdrawn: bool = False

    @property
    def content(self) -> str:
        """HTML, never empty: what a reader shows; of a correction, also its date."""
        text = self.html or f"<p>{escape(self.summary or self.title)}</p>"
        if self.withdrawn or self.updated == self.published:
            return text
        said = _words.words(self.language)
        return f"{text}<p><em>{said.updated} {said.day(in_town(self.updated))}</em></p>"

    def corrected_by(self, newer: Entry) -> Entry:
        """Return the entry as `newer` words it, with this one's identity and first date."""
        same = dataclasses.replace(
            newer, guid=self.guid, published=self.published, updated=self.updated
        )
        if same == self:
            return self
        return dataclasses.replace(same, updated=_after(self.updated, newer.updated))

    def withdrawn_for(self, reason: str, now: datetime) -> Entry:
        """Return what stays for readers that cached the entry: its title, and why it is gone."""
        said = words(self.language)
        notice = said.reason.format(reason=reason) if reason else said.no_reason
        if self.withdrawn:
            return self
        return dataclasses.replace(
            self,
            title=said.withdrawn.format(title=self.title),
            summary=notice,
            html="",
            tags=(),
            enclosure=None,
            film=None,
            withdrawn=True,
            updated=_after(self.updated, now),
        )


def from_rendition(
    rendition: Rendition, base_url: str, enclosure: Enclosure | None, guid: str | None = None
) -> Entry:
    """Build the entry of an approved rendition; `guid` when it is already known to readers."""
    published = _instant(rendition.fields.get("published"))
    updated = max(_instant(rendition.fields.get("updated"), published), published)
    return Entry(
        announcement_id=rendition.announcement_id,
        guid=guid or mint(rendition.announcement_id, base_url, published),
        published=published,
        updated=updated,
        title=rendition.title,
        link=rendition.link or base_url,
        language=rendition.language,
        summary=rendition.fields.get("summary", ""),
        html=rendition.html,
        tags=rendition.tags,
        enclosure=enclosure,
        film=_film(rendition),
    )


def _film(rendition: Rendition) -> Film | None:
    """None also when the page turned out to be one that keeps no video beside it."""
    video = rendition.video
    if video is None or not has_copies(rendition.link, rendition.announcement_id):
        return None
    return Film(
        url=public_film(video, rendition.link or ""),
        media_type=video.media_type,
        length=video.size,
        width=video.width,
        height=video.height,
        seconds=video.seconds,
        alt=one_line(video.alt),
    )


def in_town(moment: datetime) -> datetime:
    """Return the wall time of an instant, by which the town's people count days."""
    return moment.astimezone(_TOWN)


def mint(announcement_id: str, base_url: str, published: datetime) -> str:
    """Return the tag URI (RFC 4151) of an announcement: unique, and not an address that moves."""
    host = (urlsplit(base_url).hostname or "localhost").strip("[]")
    try:
        authority = host.encode("idna").decode("ascii")
    except UnicodeError:
        authority = ""
    authority = re.sub(r"[^a-z0-9.-]+", "-", authority.lower()).strip("-.") or "localhost"
    specific = re.sub(r"[^A-Za-z0-9._-]", "-", announcement_id)
    return f"tag:{authority},{published:%Y-%m-%d}:publisher/{specific}"


def _instant(text: str | None, default: datetime | None = None) -> datetime:
    """Read an aware instant to the second; a naive one would be read as another time elsewhere."""
    moment = datetime.fromisoformat(text) if text else default or datetime.now(UTC)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment.astimezone(UTC).replace(microsecond=0)


def _after(before: datetime, wanted: datetime) -> datetime:
    """Return `wanted`, or the first second after `before`: readers drop what is not newer."""
    return max(wanted.astimezone(UTC).replace(microsecond=0), before + timedelta(seconds=1))
