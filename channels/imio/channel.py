"""The channel of iMio's central news server."""

from __future__ import annotations

import dataclasses
from typing import Any
from urllib.parse import quote

from channels._plone import films, pages, pictures
from channels._plone.channel import PloneChannel
from channels._plone.entities import Page
from channels._plone.site import Fields, Site
from channels._words import words
from channels.imio import checking, content, vocabularies
from channels.imio.settings import ImioSettings
from publisher.announcement import Announcement
from publisher.channel import Capabilities, Progress, Receipt
from publisher.errors import AuthorizationRevoked
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.text.slugs import slug
from publisher.video_limits import VideoLimits

_TERMS_OF_LISTS = ("topics", "iam")


class ImioChannel(PloneChannel):
    """News items in one folder of one entity, by one account.

    `selected_news_folders` is never sent: the server fills it with the item's own folder, and sites
    that read another one would show the item twice.
    """

    kind = "imio"
    label = "iMio Actualités"
    summary = "Le serveur d'actualités d'iMio, d'où les sites communaux wallons les reprennent."
    settings_type = ImioSettings
    settings: ImioSettings
    portal_type = "imio.news.NewsItem"

    @property
    def capabilities(self) -> Capabilities:
        return dataclasses.replace(super().capabilities, text_unit="characters", ends_itself=True)

    def address(self, path: str, page: Page | None = None) -> str:
        """The page on the town's site needs the item's UID, which the server gives."""
        settings = self.settings
        if page is None or not settings.news_page:
            return f"{settings.base_url}/{quote(path)}"
        return f"{settings.news_page}/{slug(page.title)}?u={page.uid}"

    def render(self, announcement: Announcement) -> Rendition:
        return content.render(announcement, self.settings, self.access.name, self.access.facts)

    def check(self, announcement: Announcement) -> list[Problem]:
        found = checking.problems(announcement, self.settings, self.access)
        return [*super().check(announcement), *found]

    def video_limits(self, announcement: Announcement) -> VideoLimits:
        del announcement
        return films.LIMITS

    def fields(
        self, site: Site, rendition: Rendition, page: Page | None, progress: Progress
    ) -> Fields:
        # The gallery comes when there is an item to hold it, and so does a film.
        film = self._film(site, page, rendition, progress) if page is not None else None
        told = rendition.fields
        written: dict[str, Any] = {
            "title": rendition.title,
            "description": told["description"],
            **self._texts(rendition, film),
            "subjects": list(rendition.tags),
            "expires": told["expires"] or None,
            "site_url": told["site_url"] or None,
            "category": told["category"] or None,
            "local_category": told["local_category"] or None,
            **{name: told[name].split(",") if told[name] else [] for name in _TERMS_OF_LISTS},
        }
        for code in content.OTHERS:
            written[f"title_{code}"] = told.get(f"title_{code}")
            written[f"description_{code}"] = told.get(f"description_{code}")
        photo = words(rendition.language).photo
        return written | pictures.lead(page, rendition.images, self.access.media, photo)

    def complete(self, site: Site, path: str, rendition: Rendition, progress: Progress) -> None:
        """Pictures within the item are its gallery."""
        owner, media = rendition.announcement_id, self.access.media
        pictures.sent(site, path, owner, rendition.images[1:], media, progress)
        page = site.found(path) if rendition.video is not None else None
        if page is not None:
            film = self._film(site, page, rendition, progress)
            if film is not None and film.uid not in page.text:
                site.change(path, self._texts(rendition, film))

    def _film(
        self, site: Site, page: Page, rendition: Rendition, progress: Progress
    ) -> Page | None:
        """Return the film within the item; sites offer it for download, too."""
        if rendition.video is None:
            return None
        owner, media = rendition.announcement_id, self.access.media
        return films.sent(site, page.path, owner, rendition.video, media, progress)

    def _texts(self, rendition: Rendition, film: Page | None) -> Fields:
        """Return the texts in all languages, with the film at their heads once it is there."""

        def rich(html: str | None) -> dict[str, str] | None:
            if not html or rendition.video is None:
                return self.rich(html) if html else None
            return self.rich(films.placed_or_left_out(html, rendition.video, film))

        others = {
            f"text_{code}": rich(rendition.fields.get(f"text_{code}")) for code in content.OTHERS
        }
        return {"text": rich(rendition.html), **others}

    def conceal(self, site: Site, path: str, page: Page) -> None:
        """Let the item expire, as iMio wants it, and hide it where the account may."""
        if page.state == "published":
            expires = max(site.now(), page.effective or site.now())
            page = site.change(path, {"expires": expires.isoformat(timespec="seconds")})
        pages.hidden(site, path, page)

    def still_shown(self, site: Site, path: str, receipt: Receipt) -> bool:
        """Whether the list, from which the towns' sites read, still holds it.

        An item that expired keeps its own page where the account may not hide it; no list leads
        there any more.
        """
        uid = receipt.remote_ids.get("uid", "")
        return path in site.listed("@search_newsitems", UID=uid, portal_type=self.portal_type)

    def discover(self) -> dict[str, Any]:
        facts = super().discover()
        return {**facts, "vocabularies": vocabularies.read(self.opened(), self.settings.place)}

    def test(self) -> str:
        sentence = super().test()
        unknown = checking.unknown_terms(self.settings, self.discover())
        if unknown:
            raise AuthorizationRevoked(unknown[0])
        return sentence
