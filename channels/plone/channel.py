"""The channel of a town's own site on Plone."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from channels._article import with_pictures
from channels._plone import films, pictures
from channels._plone.channel import PloneChannel
from channels._plone.entities import Page
from channels._plone.site import Fields, Site
from channels._words import words
from channels.plone import content
from channels.plone.settings import PloneSettings
from publisher.announcement import Announcement
from publisher.channel import Progress
from publisher.problem import Problem, error, warning
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.showing import still
from publisher.video_limits import VideoLimits


class PloneSiteChannel(PloneChannel):
    """News on one Plone site, by one account."""

    kind = "plone"
    label = "Plone"
    summary = "Un site Plone : une page par annonce, avec ses images et ses mots-clés."
    settings_type = PloneSettings
    settings: PloneSettings

    @property
    def portal_type(self) -> str:
        return self.settings.content_type

    def address(self, path: str, page: Page | None = None) -> str:
        del page
        return f"{self.settings.public_url or self.settings.base_url}/{quote(path)}"

    def render(self, announcement: Announcement) -> Rendition:
        return content.render(announcement, self.settings, self.access.name)

    def check(self, announcement: Announcement) -> list[Problem]:
        problems = super().check(announcement)
        addable, fields = self.access.facts.get("addable"), self.access.facts.get("fields", ())
        if isinstance(addable, list) and self.portal_type not in addable:
            words = say("Ce compte ne peut pas ajouter d'annonces dans le dossier de ce canal.")
            problems.append(error("plone_cannot_add", words))
        if announcement.images and self._leads and fields and "image" not in fields:
            words = say(
                "Les pages de ce site n'ont pas d'image principale : la première image manquera."
                " Réglez « first_image » sur « content »."
            )
            problems.append(warning("plone_no_lead_image", words, "images"))
        return problems

    def video_limits(self, announcement: Announcement) -> VideoLimits | None:
        del announcement
        addable, here = self.access.facts.get("addable"), self.settings.place
        closed = isinstance(addable, list) and "File" not in addable
        return None if closed and self.settings.picture_place == here else films.LIMITS

    def fields(
        self, site: Site, rendition: Rendition, page: Page | None, progress: Progress
    ) -> Fields:
        shown = rendition.images[1:] if self._leads else rendition.images
        folder, owner, store = (
            self.settings.picture_place,
            rendition.announcement_id,
            self.access.media,
        )
        html, video = rendition.html, rendition.video
        if video is not None:
            # The film first: a site that takes none then has nothing of the announcement.
            film = films.sent(site, folder, owner, video, store, progress)
            pictures.sent(site, folder, owner, [still(video)], store, progress)
            where = self.address(progress.known()[pictures.STEP + video.poster.sha256])
            html = films.placed(html, video, film, f"{where}/@@images/image/large")
        uids = pictures.sent(site, folder, owner, shown, store, progress)

        def attributes(sha256: str) -> str:
            return f'src="resolveuid/{uids[sha256]}/@@images/image/large"'

        written: dict[str, Any] = {
            "title": rendition.title,
            "description": rendition.fields["description"],
            "text": self.rich(with_pictures(html, attributes)),
            "subjects": list(rendition.tags),
            "expires": rendition.fields["expires"] or None,
        }
        if self._leads:
            photo = words(rendition.language).photo
            written |= pictures.lead(page, rendition.images, store, photo)
        return written

    def complete(self, site: Site, path: str, rendition: Rendition, progress: Progress) -> None:
        del path, rendition
        pictures.shown(site, progress.known())

    def picture_folder(self, path: str) -> str:
        del path
        return self.settings.picture_place

    @property
    def _leads(self) -> bool:
        """Whether the first picture is the page's own, beside the text."""
        return self.settings.first_image == "lead"
