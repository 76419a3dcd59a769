"""The adapter: one channel of a team, in which a workflow posts cards.

The workflow takes a card and tells nothing more of it: there is no editing, no withdrawing and no
reading back. What else becomes of a card is done by hand, and of a lost answer a person decides.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import ClassVar, Final

from channels._copies import IN_CHATS, has_copies
from channels._links import LinkingChannel
from channels._pictures import distinct
from channels.teams.cards import LIMIT, message, without_pictures
from channels.teams.rendering import CARD, MOST_IMAGES, render
from channels.teams.settings import SECRETS, TeamsSettings, checked
from channels.teams.workflow import Workflow
from publisher.announcement import Announcement
from publisher.channel import Capabilities, Progress, Receipt
from publisher.errors import ContentRejected
from publisher.framing import PictureLimits
from publisher.keeper import Keeper
from publisher.problem import Problem, Remedy, error, warning
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.settings import SecretField
from publisher.text.counting import utf8_bytes
from publisher.text.shortening import compose_post

RUN: Final = "run"  # the number of the workflow's run, or of the delivery where none was told


class TeamsChannel(LinkingChannel):
    """One Microsoft Teams channel, reached through a workflow."""

    kind: ClassVar[str] = "teams"
    label: ClassVar[str] = "Microsoft Teams"
    summary: ClassVar[str] = "Publie une carte dans un canal Teams, par un flux de travail."
    settings_type: ClassVar[type] = TeamsSettings
    secret_fields: ClassVar[tuple[SecretField, ...]] = SECRETS
    has_addresses: ClassVar[bool] = False

    settings: TeamsSettings

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(
            text_limit=LIMIT,
            text_unit="bytes",
            max_images=MOST_IMAGES,
            alt_text=True,
            keeps=(Keeper.NOTIFICATIONS, Keeper.MAILBOXES),
            carries_link=True,
        )

    def _render(self, announcement: Announcement) -> Rendition:
        return render(announcement, self._names)

    def _check(self, announcement: Announcement) -> list[Problem]:
        return [*self._problems(announcement, self._render(announcement))]

    def picture_limits(self, rendition: Rendition) -> PictureLimits:
        del rendition
        return IN_CHATS

    def test(self) -> str:
        self._workflow().knock()
        return say(
            "L'adresse du flux Teams répond. Seul un premier envoi montrera que le flux publie dans"
            " le canal : Microsoft ne permet pas de le vérifier sans publier."
        )

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        run = progress.known().get(RUN)
        if run is None:
            content = message(_sent(rendition))
            if len(content) > LIMIT:
                raise ContentRejected(
                    say("Teams prend 28 Ko au plus par annonce : raccourcissez le texte.")
                )
            run = self._workflow().post(content) or delivery_key
            progress.save(RUN, run)
        return Receipt(
            remote_ids={RUN: run}, url=self.settings.channel_url or None, at=datetime.now(UTC)
        )

    @property
    def _names(self) -> tuple[str, ...]:
        return (self.access.name, self.kind)

    def _workflow(self) -> Workflow:
        """Read the address anew each time: the officer may have renewed it."""
        return Workflow(checked(self.access.secrets.read("webhook_url")))

    def _problems(self, announcement: Announcement, rendition: Rendition) -> Iterator[Problem]:
        if not rendition.text.strip():
            yield error(
                "teams_empty", say("Il n'y a rien à publier sur Teams : écrivez un titre."), "title"
            )
        whole = compose_post(
            announcement,
            limit=None,
            count=utf8_bytes,
            link=announcement.canonical_url,
            names=self._names,
        )
        if whole != rendition.text:
            yield warning(
                "teams_text_cut",
                say("Teams prend 28 Ko au plus par annonce : la fin du texte n'y sera pas."),
                "body",
                remedy=Remedy.SHORTEN,
            )
        yield from _pictures(announcement, rendition)


def _sent(rendition: Rendition) -> str:
    """Return the card: without pictures where the page turned out to keep none beside it."""
    written = rendition.fields[CARD]
    there = has_copies(rendition.link, rendition.announcement_id)
    return written if there or not rendition.images else without_pictures(written)


def _pictures(announcement: Announcement, rendition: Rendition) -> Iterator[Problem]:
    given = distinct(announcement.images)
    if given and not rendition.images:
        yield warning(
            "teams_no_images",
            say(
                "Teams vient chercher les images sur le site web de la ville : sans un canal « Site"
                " web » en https pour cette annonce, elles n'y seront pas."
            ),
            "images",
        )
    elif len(given) > MOST_IMAGES:
        yield warning(
            "images_left_out",
            say(
                "Teams montre {limit} images au plus : les suivantes n'y seront pas.",
                limit=MOST_IMAGES,
            ),
            "images",
        )
