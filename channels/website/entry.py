"""One line of the site's lists."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from channels.website.address import local, month_of
from channels.website.article import Article, Page
from publisher.announcement import Image, Kind
from publisher.text.slugs import slug

SITEMAP = "sitemap"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What lists show of one article. `places` are the paths of its pages by language."""

    id: str
    path: str
    fingerprint: str
    language: str
    title: str
    summary: str
    kind: Kind
    dated: datetime
    updated: datetime | None
    expires: datetime | None
    expired: bool
    time_zone: str
    picture: Image | None
    places: dict[str, str]
    tags: dict[str, str]  # path of the tag's list → its name

    def lists(self) -> dict[str, str]:
        """Return the lists it stands in: path → name."""
        lists = {month_of(self.path): "", **self.tags}
        return lists if self.expired else {**lists, SITEMAP: ""}

    @property
    def day(self) -> datetime:
        """When it became public, as wall time."""
        return local(self.dated, self.time_zone)


def entry_of(page: Page, expired: bool) -> Entry | None:
    """Return how lists show a page; None: not at all."""
    if not isinstance(page, Article):
        return None
    own = page.versions[page.language]
    return Entry(
        id=page.id,
        path=page.path,
        fingerprint=page.fingerprint,
        language=page.language,
        title=own.title,
        summary=own.summary,
        kind=page.kind,
        dated=page.dated,
        updated=page.updated,
        expires=page.expires,
        expired=expired,
        time_zone=page.time_zone,
        picture=page.pictured[0] if page.pictured else None,
        places={language: page.place_of(language) for language in page.languages},
        tags={tag_path(tag): tag for tag in reversed(page.tags)},
    )


def tag_path(tag: str) -> str:
    """Return the path of a tag's list."""
    return f"tags/{slug(tag, fallback='theme')}"
