"""What a page of the site says: read from a rendition, kept in the page, read back from it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from channels.website.address import LANGUAGE, local, zone
from publisher.announcement import Event, Image, Kind, Link, Video
from publisher.rendition import Rendition
from publisher.showing import still


@dataclass(frozen=True, slots=True)
class Version:
    """The announcement in one language; `html` is sanitised, the rest is plain text."""

    title: str
    summary: str
    html: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One announcement that can be read. Instants are aware; wall times are in `time_zone`."""

    id: str
    path: str
    fingerprint: str  # of the rendition it was made from
    language: str
    versions: dict[str, Version]  # by language
    kind: Kind
    dated: datetime
    updated: datetime | None
    time_zone: str
    tags: tuple[str, ...]
    link: Link | None
    event: Event | None
    expires: datetime | None
    images: tuple[Image, ...]
    video: Video | None = None

    @property
    def pictured(self) -> tuple[Image, ...]:
        """Every picture that stands beside the page; cards show the first: a still of the video."""
        return (still(self.video), *self.images) if self.video else self.images

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages it can be read in, its own first."""
        return (self.language, *sorted(self.versions.keys() - {self.language}))

    def place_of(self, language: str) -> str:
        """Return the path of the page in that language."""
        return self.path if language == self.language else f"{self.path}/{language.lower()}"

    def expired(self, now: datetime) -> bool:
        """Tell whether it is no longer valid."""
        return self.expires is not None and self.expires <= now


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn:
    """One announcement that was taken back: its address stays, its text is gone."""

    id: str
    path: str
    languages: tuple[str, ...]  # its own first
    dated: datetime
    time_zone: str
    at: datetime
    reason: str

    @property
    def language(self) -> str:
        """The language of the announcement itself."""
        return self.languages[0]

    def place_of(self, language: str) -> str:
        """Return the path of the page in that language."""
        return self.path if language == self.language else f"{self.path}/{language.lower()}"


Page = Article | Withdrawn


def article_of(rendition: Rendition, path: str, fingerprint: str) -> Article:
    """Read a rendition made by this adapter."""
    fields = rendition.fields
    own = Version(rendition.title, fields.get("summary", ""), rendition.html)
    zone_name = fields.get("time_zone", "UTC")
    expires = _moment(fields, "expires_at")
    return Article(
        id=rendition.announcement_id,
        path=path,
        fingerprint=fingerprint,
        language=rendition.language,
        versions={rendition.language: own, **_translations(rendition)},
        kind=Kind(fields["kind"]),
        dated=datetime.fromisoformat(fields["dated"]),
        updated=_moment(fields, "updated"),
        time_zone=zone_name,
        tags=rendition.tags,
        link=Link(fields["link_url"], fields.get("link_label", ""))
        if "link_url" in fields
        else None,
        event=_event(fields),
        expires=expires.replace(tzinfo=zone(zone_name)) if expires else None,
        images=rendition.images,
        video=rendition.video,
    )


def withdrawal_of(article: Article, at: datetime, reason: str) -> Withdrawn:
    """Return what stays of an article that is taken back."""
    return Withdrawn(
        id=article.id,
        path=article.path,
        languages=article.languages,
        dated=article.dated,
        time_zone=article.time_zone,
        at=local(at, article.time_zone),
        reason=reason,
    )


def _translations(rendition: Rendition) -> dict[str, Version]:
    given = json.loads(rendition.fields.get("translations", "{}"))
    return {
        language: Version(text["title"], text["summary"], text["html"])
        for language, text in given.items()
        if LANGUAGE.fullmatch(language) and language.lower() != rendition.language.lower()
    }


def _event(fields: Mapping[str, str]) -> Event | None:
    start = _moment(fields, "event_start")
    if start is None:
        return None
    return Event(start, _moment(fields, "event_end"), fields.get("event_place", ""))


def _moment(fields: Mapping[str, str], name: str) -> datetime | None:
    return datetime.fromisoformat(fields[name]) if name in fields else None
