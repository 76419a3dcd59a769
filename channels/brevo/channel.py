"""The adapter: one newsletter. A letter that has left can be followed by another, not taken back.

A campaign is made as a draft, which reaches nobody, and only then told to leave; Brevo lets each
leave once. So what was interrupted goes on, and nobody gets a letter twice.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import ClassVar, Final

from channels._letter.writing import MOST_IMAGES
from channels._links import LinkingChannel
from channels.brevo import connecting
from channels.brevo.checking import check
from channels.brevo.entities import Stage
from channels.brevo.mailing import (
    CAMPAIGN,
    EARLIER,
    Mailing,
    campaigns_of,
    mark_of,
    marked,
    stopped,
)
from channels.brevo.rendering import LIMITS, render
from channels.brevo.service import Brevo
from channels.brevo.settings import SECRETS, BrevoSettings
from publisher.announcement import Announcement
from publisher.channel import (
    Absent,
    Capabilities,
    Edit,
    Health,
    Progress,
    Quota,
    Receipt,
    Unknown,
)
from publisher.errors import AuthorizationRevoked, ChannelError, ContentRejected
from publisher.framing import PictureLimits
from publisher.keeper import Keeper
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.settings import SecretField

SENT: Final = "sent"  # to so many people, when it was last read
MARGIN: Final = timedelta(seconds=5)
_HARMLESS: Final = (Stage.DRAFT, Stage.STOPPED)


class BrevoChannel(LinkingChannel):
    """One newsletter, to lists of a Brevo account."""

    medium: ClassVar[str] = "email"
    kind: ClassVar[str] = "brevo"
    label: ClassVar[str] = "Brevo"
    summary: ClassVar[str] = (
        "Envoie une lettre d'information aux listes d'un compte Brevo ; ce qui est parti reste."
    )
    has_addresses: ClassVar[bool] = False
    settings_type: ClassVar[type] = BrevoSettings
    secret_fields: ClassVar[tuple[SecretField, ...]] = SECRETS

    settings: BrevoSettings

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(
            max_images=MOST_IMAGES,
            alt_text=True,
            edit=Edit.CORRECTION,
            edit_repeats=True,
            retract=True,  # what has not left yet
            keeps=(Keeper.MAILBOXES,),
            carries_link=True,
            read_back_delay=timedelta(seconds=30),
        )

    def _render(self, announcement: Announcement) -> Rendition:
        return render(announcement, (self.access.name, self.kind))

    def _check(self, announcement: Announcement) -> list[Problem]:
        return list(check(announcement, self._render(announcement)))

    def test(self) -> str:
        return self.health().sentence

    def health(self) -> Health:
        try:
            return connecting.health(self.settings, self._brevo())
        except ContentRejected as failure:  # it refuses to say: that is no connection
            raise AuthorizationRevoked(failure.args[0]) from None

    def quotas(self) -> tuple[Quota, ...]:
        try:
            return connecting.quotas(self._brevo())
        except ContentRejected as failure:
            raise AuthorizationRevoked(failure.args[0]) from None

    def picture_limits(self, rendition: Rendition) -> PictureLimits:
        del rendition
        return LIMITS

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        brevo = self._brevo()
        number = Mailing(brevo, self.settings, delivery_key, progress).sent(rendition)
        return self._receipt(brevo, number)

    def update(
        self, rendition: Rendition, receipt: Receipt, delivery_key: str, progress: Progress
    ) -> Receipt:
        """Send another letter, which says that it corrects the first."""
        brevo = self._brevo()
        number = Mailing(brevo, self.settings, delivery_key, progress).sent(rendition)
        corrected = {f"{EARLIER}{first}": str(first) for first in campaigns_of(receipt)}
        return self._receipt(brevo, number, corrected)

    def retract(
        self,
        receipt: Receipt,
        reason: str,  # noqa: ARG002  # nobody reads why a letter does not come
        delivery_key: str,  # noqa: ARG002  # a campaign that is stopped twice is stopped
        progress: Progress,  # noqa: ARG002  # every step may be repeated
    ) -> Receipt:
        """Keep the letters from leaving, where that is not too late."""
        brevo, numbers = self._brevo(), campaigns_of(receipt)
        states = [stopped(brevo, number) for number in numbers]
        if not states or None in states:
            raise ContentRejected(
                say(
                    "Publisher ne retrouve pas la campagne dans Brevo : voyez là-bas si elle est"
                    " partie."
                )
            )
        had = sum(state.sent for state in states if state)
        if had or any(state and state.stage not in _HARMLESS for state in states):
            raise ContentRejected(
                say(
                    "Cette lettre ne se reprend plus : elle est partie ({had} envois comptés par"
                    " Brevo). Envoyez une correction.",
                    had=had,
                )
            )
        return Receipt(remote_ids=receipt.remote_ids, url=receipt.url, at=datetime.now(UTC))

    def find(
        self,
        rendition: Rendition,  # noqa: ARG002  # the campaign's name bears the delivery's mark
        delivery_key: str,
        since: datetime,
    ) -> Receipt | Absent | Unknown:
        brevo = self._brevo()
        found = marked(brevo, mark_of(delivery_key), since - MARGIN)
        if found is None:
            return Unknown(
                say(
                    "Les campagnes n'ont pu être relues assez loin : regardez vous-même dans Brevo."
                )
            )
        going = [campaign for campaign in found if campaign.stage in (Stage.GOING, Stage.LEFT)]
        if going:
            return self._receipt(brevo, going[0].id)
        if any(campaign.stage is not Stage.DRAFT for campaign in found):
            return Unknown(
                say(
                    "La campagne est suspendue dans Brevo : voyez là-bas pourquoi, et si des"
                    " abonnés l'ont reçue."
                )
            )
        return Absent()

    def _receipt(
        self, brevo: Brevo, number: int, corrected: dict[str, str] | None = None
    ) -> Receipt:
        """Say where the letter can be read; that it cannot be asked now takes nothing back."""
        ids, page = {CAMPAIGN: str(number), **(corrected or {})}, ""
        try:
            state = brevo.campaign(number)
        except ChannelError:
            state = None
        if state and state.sent:
            ids[SENT] = str(state.sent)
        page = state.page if state else ""
        # Before it has left there is no page; those who look after it find it in the account.
        url = page or f"https://app.brevo.com/#campagne-{number}"
        return Receipt(remote_ids=ids, url=url, at=datetime.now(UTC))

    def _brevo(self) -> Brevo:
        """Read the key anew each time: the officer may have renewed it."""
        key = self.access.secrets.read("api_key").strip()
        return Brevo(self.settings.base_url, key, self.access.tell_quotas)
