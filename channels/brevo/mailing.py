"""One delivery's campaign: made as a draft, found again by its mark, and let leave once."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from datetime import datetime
from typing import Any, Final

from channels.brevo.entities import Campaign, Stage
from channels.brevo.refusals import Missing, UnderWay
from channels.brevo.rendering import PREVIEW, SUBJECT, letter
from channels.brevo.service import Brevo
from channels.brevo.settings import BrevoSettings
from publisher.channel import Progress, Receipt
from publisher.errors import ContentRejected, OutcomeUnknown, Unreachable
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.text.counting import characters
from publisher.text.shortening import shorten

CAMPAIGN: Final = "campaign"  # the remote id of the letter
EARLIER: Final = "earlier-"  # that of one which a later one corrects
BEGUN: Final = "begun"  # in `progress`: from here on a draft may be in the account
TAG: Final = "publisher"
LONGEST_NAME: Final = 100  # characters, before the mark


class Mailing:
    """One letter of one delivery, whatever the number of attempts it takes."""

    def __init__(self, brevo: Brevo, settings: BrevoSettings, key: str, progress: Progress) -> None:
        self._brevo = brevo
        self._settings = settings
        self._mark = mark_of(key)
        self._progress = progress

    def sent(self, rendition: Rendition) -> int:
        """Make the draft and let it leave, and return its number; what was done is not repeated."""
        number = self._known()
        if number is None:
            number = self._drafted(rendition)
            self._brevo.send(number)
            return number
        match self._brevo.campaign(number).stage:
            case Stage.DRAFT:
                self._brevo.send(number)
            case Stage.STOPPED:
                raise ContentRejected(
                    say("La campagne est suspendue dans Brevo : voyez là-bas pourquoi.")
                )
            case Stage.STRANGE:
                raise OutcomeUnknown(
                    say("Publisher ne comprend pas où en est la campagne : voyez dans Brevo.")
                )
        return number

    def _known(self) -> int | None:
        """Return the campaign that an earlier attempt made, perhaps without hearing its number."""
        known = self._progress.known()
        if CAMPAIGN in known:
            return int(known[CAMPAIGN])
        there = marked(self._brevo, self._mark) if BEGUN in known else None
        if not there:
            return None
        self._progress.save(CAMPAIGN, str(there[0].id))
        return there[0].id

    def _drafted(self, rendition: Rendition) -> int:
        self._progress.save(BEGUN, self._mark)
        try:
            number = self._brevo.create(self._content(rendition))
        except OutcomeUnknown as failure:
            # A draft reaches nobody; the next attempt finds it by its mark.
            raise Unreachable(failure.args[0]) from None
        self._progress.save(CAMPAIGN, str(number))
        return number

    def _content(self, rendition: Rendition) -> dict[str, Any]:
        settings = self._settings
        named = {"name": settings.sender_name} if settings.sender_name else {}
        content = {
            "name": f"{shorten(rendition.title, LONGEST_NAME, characters)} [{self._mark}]",
            "tag": TAG,
            "sender": {**named, "email": settings.sender},
            "subject": rendition.fields.get(SUBJECT, ""),
            "previewText": rendition.fields.get(PREVIEW, ""),
            "htmlContent": letter(rendition),
            "recipients": {"listIds": list(settings.list_ids)},
            "replyTo": settings.reply_to,
        }
        return {name: value for name, value in content.items() if value}


def mark_of(delivery_key: str) -> str:
    """Return what stands in a campaign's name, by which it is found again."""
    return hashlib.sha256(delivery_key.encode()).hexdigest()[:16]


def marked(brevo: Brevo, mark: str, since: datetime | None = None) -> list[Campaign] | None:
    """Return the campaigns that bear the mark; None where they could not all be read."""
    found: list[Campaign] = []
    for campaign in brevo.campaigns(since):
        if campaign is None:
            return found or None
        if f"[{mark}]" in campaign.name:
            found.append(campaign)
    return found


def stopped(brevo: Brevo, number: int) -> Campaign | None:
    """Stop a campaign if that can be, and return what became of it; None when it is not there."""
    try:
        state = brevo.campaign(number)
        if state.stage is not Stage.GOING:
            return state
        with suppress(UnderWay):
            brevo.stop(number)
        return brevo.campaign(number)
    except Missing:
        return None


def campaigns_of(receipt: Receipt) -> list[int]:
    """Pick the campaigns out of a receipt: the newest first, then those that it corrects."""
    kept = (id for n, id in receipt.remote_ids.items() if n == CAMPAIGN or n.startswith(EARLIER))
    return [int(id) for id in kept if id.isascii() and id.isdecimal() and len(id) < 19]
