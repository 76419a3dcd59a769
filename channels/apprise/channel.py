"""The adapter: it sends, and that is all that can be promised."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, ClassVar, Final

from channels._links import LinkingChannel
from channels._pictures import fitted
from channels.apprise.service import Attachment, Service, ServiceFacts
from channels.apprise.settings import ADDRESS, SECRETS, AppriseSettings
from publisher.announcement import Announcement
from publisher.channel import Capabilities, Progress, Receipt
from publisher.codec import decode, encode
from publisher.errors import OutcomeUnknown
from publisher.framing import PictureLimits
from publisher.keeper import Keeper
from publisher.problem import Problem, Remedy, warning
from publisher.rendition import Length, Rendition
from publisher.sentence import say
from publisher.settings import SecretField
from publisher.text.cleaning import one_line
from publisher.text.counting import characters
from publisher.text.shortening import compose_post, shorten
from publisher.text.slugs import slug

MOST_IMAGES: Final = 4
# What most services take of a picture.
LIMITS: Final = PictureLimits(max_bytes=1_000_000, max_side=1600, formats=("image/jpeg",))
SHORTEST_TEXT: Final = 20  # characters left to the text beside a title that is part of it


class AppriseChannel(LinkingChannel):
    """One notification address."""

    kind: ClassVar[str] = "apprise"
    label: ClassVar[str] = "Apprise (envoi seulement)"
    summary: ClassVar[str] = (
        "Envoi seulement, vers plus de cent services de notification : ni correction, ni retrait."
    )
    settings_type: ClassVar[type] = AppriseSettings
    secret_fields: ClassVar[tuple[SecretField, ...]] = SECRETS
    has_addresses: ClassVar[bool] = False
    settings: AppriseSettings

    @property
    def facts(self) -> ServiceFacts:
        """What the service takes, as last discovered."""
        known = dict(self.access.facts)
        return decode(ServiceFacts, known) if known else ServiceFacts()

    @property
    def capabilities(self) -> Capabilities:
        facts = self.facts
        return Capabilities(
            text_limit=facts.text_limit,
            max_images=MOST_IMAGES if facts.pictures else 0,
            carries_link=True,
            keeps=(Keeper.NOTIFICATIONS,),
        )

    def discover(self) -> dict[str, Any]:
        """Read from the library what the service takes."""
        facts: dict[str, Any] = encode(self._service().facts())
        return facts

    def _render(self, announcement: Announcement) -> Rendition:
        facts = self.facts
        title, limit = self._title(announcement), self._room(announcement)
        text = self._text(announcement, limit)
        link = announcement.canonical_url
        return Rendition(
            announcement_id=announcement.id,
            language=announcement.language,
            title=title,
            text=text,
            link=link if link and link in text else None,
            images=announcement.images[:MOST_IMAGES] if facts.pictures else (),
            length=Length(used=characters(text), limit=limit, unit="characters"),
        )

    def _check(self, announcement: Announcement) -> list[Problem]:
        return list(self._problems(announcement))

    def picture_limits(self, rendition: Rendition) -> PictureLimits:
        del rendition
        return LIMITS

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        del progress  # one message, of which nothing is known but whether it was confirmed
        service = self._service()
        name = service.facts().name
        pictures = [self._attachment(rendition, number) for number in range(len(rendition.images))]
        if not service.send(rendition.title, rendition.text, pictures):
            raise OutcomeUnknown(
                say(
                    "{service} n'a pas confirmé l'envoi : regardez s'il y est avant de renvoyer.",
                    service=name,
                )
            )
        return Receipt(
            remote_ids={"service": name, "delivery": delivery_key}, url=None, at=datetime.now(UTC)
        )

    def test(self) -> str:
        """Prove what can be proved without sending: that the address is understood."""
        return say(
            "L'adresse est celle d'un service connu d'Apprise ({service}). Seul un envoi prouvera"
            " qu'elle fonctionne.",
            service=self._service().facts().name,
        )

    def _service(self) -> Service:
        return Service(self.access.secrets.read(ADDRESS))

    def _title(self, announcement: Announcement) -> str:
        title, limit = one_line(announcement.title), self.facts.title_limit
        if limit == 0 and self.facts.text_limit is not None:
            limit = max(self.facts.text_limit // 2, 1)
        return shorten(title, limit, characters) if limit else title

    def _room(self, announcement: Announcement) -> int | None:
        """Return how many characters the text may have beside a title that is part of it."""
        facts = self.facts
        if facts.text_limit is None or facts.title_limit != 0:
            return facts.text_limit
        return max(facts.text_limit - characters(self._title(announcement)) - 2, SHORTEST_TEXT)

    def _text(self, announcement: Announcement, limit: int | None) -> str:
        return compose_post(
            dataclasses.replace(announcement, title=""),
            limit=limit,
            count=characters,
            link=announcement.canonical_url,
            names=(self.access.name, self.kind),
            max_tags=self.settings.hashtags,
        )

    def _problems(self, announcement: Announcement) -> Iterator[Problem]:
        facts, images = self.facts, announcement.images
        limit = self._room(announcement)
        if limit is not None and characters(self._text(announcement, None)) > limit:
            yield warning(
                "apprise_shortened",
                say(
                    "{service} ne prend que {limit} caractères : la fin du texte sera coupée.",
                    service=facts.name,
                    limit=limit,
                ),
                "body",
                remedy=Remedy.SHORTEN,
            )
        if images and not facts.pictures:
            yield warning(
                "apprise_no_images",
                say("{service} ne prend pas d'image.", service=facts.name),
                "images",
            )
        elif len(images) > MOST_IMAGES:
            yield warning(
                "apprise_images",
                say("Seules les {most} premières images sont envoyées.", most=MOST_IMAGES),
                "images",
            )

    def _attachment(self, rendition: Rendition, number: int) -> Attachment:
        """Make one picture; its file is named for its description, as nothing else carries it."""
        image = rendition.images[number]
        picture = fitted(image, self.access.media, LIMITS)
        name = f"{number + 1}-{slug(image.alt or image.name, fallback='image')}.jpg"
        return Attachment(name, picture.media_type, picture.content)
