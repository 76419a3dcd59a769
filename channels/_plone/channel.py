"""What the channels on Plone have in common.

A page is made private first, under a name that is known beforehand, and made public by one last
small request. A repeated creation is refused by Plone instead of being a second page.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final, Protocol

from channels._article import anchor, page_name
from channels._plone import connecting, films, pages, pictures, refusals, text
from channels._plone.entities import Page
from channels._plone.settings import PASSWORD
from channels._plone.site import Fields, Site
from publisher.announcement import Announcement
from publisher.channel import Absent, Capabilities, Channel, Edit, Progress, Receipt, Unknown
from publisher.errors import ContentRejected, OutcomeUnknown, Unreachable
from publisher.framing import PictureLimits
from publisher.keeper import Keeper
from publisher.problem import Problem, warning
from publisher.rendition import Rendition
from publisher.sentence import say

MOST_IMAGES: Final = 20


class Settings(Protocol):
    """What both kinds are told."""

    @property
    def base_url(self) -> str: ...
    @property
    def username(self) -> str: ...
    @property
    def status(self) -> str: ...
    @property
    def place(self) -> str:
        """The folder's path within the site."""


class PloneChannel(Channel):
    """Pages of one folder of one site, by one account."""

    secret_fields = (PASSWORD,)
    settings: Settings
    _opened: tuple[str, Site] | None = None
    _decodes = True  # see channels._plone.text

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(
            max_images=MOST_IMAGES,
            alt_text=True,
            edit=Edit.IN_PLACE,
            retract=True,
            keeps=(Keeper.CACHES, Keeper.SEARCH),
            # A page that waits for an editor has no public address yet.
            gives_link=self.settings.status == "publish",
        )

    def picture_limits(self, rendition: Rendition) -> PictureLimits:
        del rendition
        return pictures.LIMITS

    @property
    @abstractmethod
    def portal_type(self) -> str:
        """Plone's name of the type of the pages."""

    @abstractmethod
    def address(self, path: str, page: Page | None = None) -> str:
        """Return where citizens read the page that stands at `path`."""

    @abstractmethod
    def fields(
        self, site: Site, rendition: Rendition, page: Page | None, progress: Progress
    ) -> Fields:
        """Return what the page must say; pictures that it needs beforehand are sent here."""

    def rich(self, html: str) -> dict[str, str]:
        """Return HTML as this site takes it."""
        return text.rich(html, decodes=self._decodes)

    def complete(self, site: Site, path: str, rendition: Rendition, progress: Progress) -> None:
        """Put into the page what can only be put into one that exists."""

    def conceal(self, site: Site, path: str, page: Page) -> None:
        """Take the page away from visitors."""
        if not pages.hidden(site, path, page):
            site.delete(path)

    def still_shown(self, site: Site, path: str, receipt: Receipt) -> bool:
        """Whether a visitor still finds it."""
        mark = receipt.remote_ids.get("anchor")
        if site.seen(path):
            return True
        return bool(receipt.url and mark and f'id="{mark}"' in site.page(receipt.url))

    def reserve(self, announcement: Announcement) -> str:
        """Return the address that the page will have: its name is chosen here."""
        return self.address(f"{self.settings.place}/{page_name(announcement)}")

    def check(self, announcement: Announcement) -> list[Problem]:
        if len(announcement.images) <= MOST_IMAGES:
            return []
        words = say("Seules les {most} premières images iront sur ce site.", most=MOST_IMAGES)
        return [warning(f"{self.kind}_too_many_images", words, "images")]

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        """Write the page, or finish the one that an earlier attempt began."""
        del delivery_key  # the page's own name stands for it
        site = self.opened()
        path = f"{self.settings.place}/{rendition.fields['id']}"
        progress.save("anchor", anchor(rendition.announcement_id))
        progress.save("item", path)
        if not site.seen(self.settings.place):
            connecting.folder(site, self.settings.place)  # tells one that is not there
            raise ContentRejected(refusals.HIDDEN_FOLDER)
        page = pages.own(site, path, rendition.announcement_id)
        with refusals.nothing_public():
            fields = self.fields(site, rendition, page, progress)
        if page is None:
            whole = {"@type": self.portal_type, "id": rendition.fields["id"], **fields}
            page = site.create(self.settings.place, whole)
        else:
            path = page.path  # somebody may have moved it
            page = site.change(path, fields)
        page = self._proofread(site, rendition, page, progress)
        if page.path != path:
            raise OutcomeUnknown(refusals.STRANGE)
        progress.save("item", path)
        progress.save("uid", page.uid)
        with refusals.nothing_public():
            self.complete(site, path, rendition, progress)
        state = pages.advanced(site, path, page, self.settings.status)
        if self.settings.status == "publish" and state not in ("", "published"):
            pages.prove_hidden(site, path)
            raise ContentRejected(
                say(
                    "Le site a mis l'annonce en relecture au lieu de la publier. Demandez à un"
                    " relecteur de l'approuver, ou réglez ce canal sur « pending »."
                )
            )
        return self._receipt(rendition, path, page, state, progress.known())

    def update(
        self, rendition: Rendition, receipt: Receipt, delivery_key: str, progress: Progress
    ) -> Receipt:
        """Change the page in place; its address stays."""
        del delivery_key  # the same change twice is one change
        site = self.opened()
        there = pages.located(site, receipt.remote_ids)
        if there is None:
            raise ContentRejected(refusals.GONE)
        path, page = there
        state = page.state
        if self.settings.status == "publish" and state not in ("", "published"):
            raise ContentRejected(refusals.GONE)
        with refusals.nothing_public():
            fields = self.fields(site, rendition, page, progress)
        page = self._proofread(site, rendition, site.change(path, fields), progress)
        with refusals.nothing_public():
            self.complete(site, path, rendition, progress)
            pictures.remove(site, receipt.remote_ids, keep=progress.known())
        return self._receipt(rendition, path, page, state, progress.known())

    def retract(
        self, receipt: Receipt, reason: str, delivery_key: str, progress: Progress
    ) -> Receipt:
        """Hide the page from visitors, remove its pictures, and see that it is gone."""
        del reason, delivery_key, progress  # Plone shows no reason
        site = self.opened()
        there = pages.located(site, receipt.remote_ids)
        path = there[0] if there else receipt.remote_ids["item"]
        if there:
            self.conceal(site, path, there[1])
        pictures.remove(site, receipt.remote_ids, keep={})
        if self.still_shown(site, path, receipt):
            raise Unreachable(
                say(
                    "L'annonce est retirée, mais le site la montre encore (un cache, sans doute)."
                    " Publisher vérifiera de nouveau ; videz le cache du site si cela dure."
                )
            )
        return Receipt(remote_ids=receipt.remote_ids, url=None, at=datetime.now(UTC))

    def find(
        self, rendition: Rendition, delivery_key: str, since: datetime
    ) -> Receipt | Absent | Unknown:
        """Look for the page; a private one is what `publish` will finish."""
        del delivery_key, since
        site = self.opened()
        path = f"{self.settings.place}/{rendition.fields['id']}"
        page = site.found(path)
        if page is None:
            return Absent()
        if not pages.is_ours(page, rendition.announcement_id):
            return Unknown(refusals.TAKEN)
        path, state = page.path, page.state
        public = state in ("", "published")
        if public and not site.seen(path):
            return Unknown(refusals.UNSEEN)
        if public or (self.settings.status == "pending" and state == "pending"):
            return self._receipt(rendition, path, page, state, self.pictured(site, path, rendition))
        return Absent()

    def pictured(self, site: Site, path: str, rendition: Rendition) -> dict[str, str]:
        """Return where the pictures and the film of the rendition are, by `media:<sha256>`."""
        named = films.places(self.picture_folder(path), rendition)
        return {step: place for step, place in named.items() if site.found(place) is not None}

    def picture_folder(self, path: str) -> str:
        """Return the folder of the pictures of the page at `path`."""
        return path

    def discover(self) -> dict[str, Any]:
        """Read the site's name, and what may be put into the folder."""
        return connecting.facts(self.opened(), self.settings.place, self.portal_type)

    def test(self) -> str:
        direct = self.settings.status == "publish"
        return connecting.told(
            self.discover(), self.portal_type, self.settings.username, direct=direct
        )

    def opened(self) -> Site:
        """Return the site; its token is used again as long as the password is the same."""
        password = self.access.secrets.read("password")
        if self._opened is None or self._opened[0] != password:
            settings = self.settings
            self._opened = password, Site(settings.base_url, settings.username, password)
        return self._opened[1]

    def _proofread(self, site: Site, rendition: Rendition, page: Page, progress: Progress) -> Page:
        """Write the texts again as a site of the older sort takes them, where they show that."""
        if not text.is_encoded_twice(page.text, rendition.html):
            return page
        self._decodes = False
        return site.change(page.path, self.fields(site, rendition, page, progress))

    def _receipt(
        self,
        rendition: Rendition,
        path: str,
        page: Page,
        state: str,
        known: Mapping[str, str],
    ) -> Receipt:
        media = {step: value for step, value in known.items() if step.startswith(pictures.STEP)}
        return Receipt(
            remote_ids={
                "item": path,
                "uid": page.uid,
                "anchor": anchor(rendition.announcement_id),
                **media,
            },
            url=self.address(path, page) if state in ("", "published") else None,
            at=datetime.now(UTC),
        )
