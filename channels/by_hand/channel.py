"""The adapter: it prepares, and lets the person say where the publication is."""

from __future__ import annotations

from datetime import datetime
from typing import Final, NoReturn

from channels._files import disk, written_aside
from channels._links import LinkingChannel
from channels.by_hand.preparing import LIMITS, VIDEOS, film_into, folder_of, prepared
from channels.by_hand.settings import ByHandSettings
from publisher.announcement import Announcement
from publisher.channel import (
    PREPARED,
    Absent,
    Access,
    Capabilities,
    Progress,
    Unknown,
)
from publisher.errors import OutcomeUnknown
from publisher.framing import PictureLimits
from publisher.problem import Problem, Remedy, warning
from publisher.rendition import Length, Rendition
from publisher.sentence import Sentence, say
from publisher.text.counting import characters
from publisher.text.shortening import compose_post
from publisher.video_limits import VideoLimits

MOST_IMAGES: Final = 10


class ByHandChannel(LinkingChannel):
    """A platform without a door for programs. Nothing appears there but by a person."""

    kind = "by_hand"
    label = "À la main"
    summary = (
        "Pour ce qui n'a pas d'accès automatique (chaîne WhatsApp, YouTube…) : Publisher prépare le"
        " texte et les images, vous publiez."
    )
    settings_type = ByHandSettings
    settings: ByHandSettings

    def __init__(self, settings: ByHandSettings, access: Access) -> None:
        super().__init__(settings, access)
        # On lists of channels; the kind itself keeps its own name.
        vars(self)["label"] = say("{platform} (à la main)", platform=settings.platform)

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(
            text_limit=self.settings.limit,
            max_images=MOST_IMAGES,
            alt_text=True,
            carries_link=True,
            by_hand=True,
        )

    def _render(self, announcement: Announcement) -> Rendition:
        text = self._text(announcement, self.settings.limit)
        link = announcement.canonical_url
        return Rendition(
            announcement_id=announcement.id,
            language=announcement.language,
            title=announcement.title,
            text=text,
            link=link if link and link in text else None,
            images=announcement.images[:MOST_IMAGES],
            video=announcement.video,
            length=Length(used=characters(text), limit=self.settings.limit, unit="characters"),
        )

    def _check(self, announcement: Announcement) -> list[Problem]:
        problems = []
        limit = self.settings.limit
        if limit is not None and characters(self._text(announcement, None)) > limit:
            problems.append(
                warning(
                    "by_hand_shortened",
                    say(
                        "{platform} ne prend que {limit} caractères : la fin du texte sera coupée.",
                        platform=self.settings.platform,
                        limit=limit,
                    ),
                    "body",
                    remedy=Remedy.SHORTEN,
                )
            )
        if len(announcement.images) > MOST_IMAGES:
            problems.append(
                warning(
                    "by_hand_images",
                    say("Seules les {most} premières images sont préparées.", most=MOST_IMAGES),
                    "images",
                )
            )
        return problems

    def picture_limits(self, rendition: Rendition) -> PictureLimits:
        del rendition
        return LIMITS

    def video_limits(self, announcement: Announcement) -> VideoLimits:
        del announcement
        return VIDEOS

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> NoReturn:
        """Prepare all; what becomes of it only a person knows. Preparing again does no harm."""
        folder = folder_of(self.settings, rendition, delivery_key)
        files = prepared(rendition, self.settings, self.access.media)
        progress.save(PREPARED, (folder / "index.html").absolute().as_uri())
        with disk(folder):
            if rendition.video is not None:
                film_into(folder, rendition.video, self.access.media, progress)
            with written_aside(folder, files) as put_in_place:
                put_in_place()
        raise OutcomeUnknown(self._what_to_do(rendition, delivery_key))

    def find(self, rendition: Rendition, delivery_key: str, since: datetime) -> Absent | Unknown:
        """Nobody publishes here but a person: only what is prepared can be seen."""
        del since
        page = folder_of(self.settings, rendition, delivery_key) / "index.html"
        with disk(page.parent):
            if not page.is_file():
                return Absent()
        return Unknown(self._what_to_do(rendition, delivery_key))

    def test(self) -> str:
        with disk(self.settings.root), written_aside(self.settings.root, {"essai": b" "}):
            pass  # written beside its place, and taken away again
        return say(
            "Les textes et les images pour {platform} seront préparés dans {folder}.",
            platform=self.settings.platform,
            folder=self.settings.root,
        )

    def _text(self, announcement: Announcement, limit: int | None) -> str:
        return compose_post(
            announcement,
            limit=limit,
            count=characters,
            link=announcement.canonical_url,
            names=(self.access.name, self.kind),
        )

    def _what_to_do(self, rendition: Rendition, delivery_key: str) -> Sentence:
        return say(
            "Tout est prêt pour {platform} dans {page} : publiez, puis donnez à Publisher l'adresse"
            " de la publication.",
            platform=self.settings.platform,
            page=folder_of(self.settings, rendition, delivery_key) / "index.html",
        )
