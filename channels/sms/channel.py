"""The adapter: one text message to the people of a list. What has left cannot be taken back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, ClassVar, Final

from channels._report import Report
from channels.sms import access, desk, withdrawing
from channels.sms.checking import check
from channels.sms.entities import Sent
from channels.sms.ledger import Ledger, base_of, ranges, spread, tag_of
from channels.sms.recipients import recipients
from channels.sms.rendering import PRIORITY, render, space
from channels.sms.sending import APPEARS, BATCH, Sending
from channels.sms.server import Server
from channels.sms.settings import (
    APPLICATION_KEY,
    APPLICATION_SECRET,
    CONSUMER_KEY,
    SECRETS,
    SmsSettings,
)
from channels.sms.signing import Keys
from publisher.announcement import Announcement
from publisher.channel import (
    Absent,
    Capabilities,
    Channel,
    Edit,
    Health,
    Progress,
    Quota,
    Receipt,
    Unknown,
)
from publisher.errors import AuthorizationRevoked, ContentRejected, OutcomeUnknown
from publisher.keeper import Keeper
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.settings import SecretField

TAGS: Final = "tags"  # among the remote ids: of every batch, those of what was corrected first
IDS: Final = "ids"
VALID_FOR: Final = 2880  # minutes that a telephone may be switched off


class SmsChannel(Channel):
    """One SMS account at OVHcloud, and the people of one list."""

    kind: ClassVar[str] = "sms"
    label: ClassVar[str] = "SMS (OVHcloud)"
    summary: ClassVar[str] = (
        "Envoie un SMS aux abonnés d'une liste ; un SMS parti ne se reprend pas."
    )
    has_addresses: ClassVar[bool] = False
    settings_type: ClassVar[type] = SmsSettings
    secret_fields: ClassVar[tuple[SecretField, ...]] = SECRETS

    settings: SmsSettings

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(
            text_limit=space(self.settings, seven_bits=True),
            text_unit="septets",
            edit=Edit.CORRECTION,
            edit_repeats=True,  # a repeated attempt first looks for its batch
            retract=True,  # what OVHcloud has not sent yet
            keeps=(Keeper.PHONES,),
            carries_link=True,
            read_back_delay=APPEARS,
        )

    def render(self, announcement: Announcement) -> Rendition:
        return render(announcement, self.settings, self._names)

    def check(self, announcement: Announcement) -> list[Problem]:
        known = self.access.facts.get("recipients")
        known = known if isinstance(known, int) else None
        rendition = self.render(announcement)
        return list(check(announcement, rendition, self.settings, self._names, known))

    def discover(self) -> dict[str, Any]:
        return {"recipients": len(recipients(self.settings).addresses)}

    def test(self) -> str:
        return self.health().sentence

    def health(self) -> Health:
        return access.health(self._server(), self.settings, recipients(self.settings))

    def quotas(self) -> tuple[Quota, ...]:
        account = access.read_account(self._server(), self.settings)
        return (access.quota(account.credits_left),)

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        return self._send(rendition, delivery_key, progress)

    def update(
        self, rendition: Rendition, receipt: Receipt, delivery_key: str, progress: Progress
    ) -> Receipt:
        """Write to today's recipients again; the receipt names the first message, too."""
        return self._send(rendition, delivery_key, progress, receipt)

    def retract(
        self,
        receipt: Receipt,
        reason: str,  # noqa: ARG002  # nobody is told: a correction says more
        delivery_key: str,  # noqa: ARG002  # stopping twice is stopping once
        progress: Progress,  # noqa: ARG002  # every step may be repeated
    ) -> Receipt:
        """Stop what has not left; raises `ContentRejected` when people have had some of it."""
        ids = receipt.remote_ids
        withdrawing.stop(self._server(), _ids(ids.get(IDS, "")), ids.get(TAGS, "").split())
        return Receipt(remote_ids=ids, url=receipt.url, at=datetime.now(UTC))

    def find(
        self,
        rendition: Rendition,  # noqa: ARG002  # the tag says which message it is
        delivery_key: str,
        since: datetime,  # noqa: ARG002  # the tag is of this delivery alone
    ) -> Receipt | Absent | Unknown:
        """Look for the last batch: each is sent only when the fate of the one before is known.

        When it is absent, `publish` goes on: it looks for the batch that was on its way, too.
        """
        base = base_of(delivery_key)
        count = -(-len(recipients(self.settings).addresses) // BATCH)
        tags = [tag_of(base, number) for number in range(1, count + 1)]
        try:
            found = desk.batches(self._server(), tags)
        except OutcomeUnknown as unclear:
            return Unknown(str(unclear))
        if not found[tags[-1]]:
            return Absent()
        return self._receipt(base, tags, [id for ids in found.values() for id in ids])

    def _send(
        self, rendition: Rendition, key: str, progress: Progress, first: Receipt | None = None
    ) -> Receipt:
        people, base = recipients(self.settings), base_of(key)
        ledger = Ledger(base, progress)
        report = Report(self.settings.recipients, base, "numéro")
        if not ledger.begun:
            for cell in people.unusable:
                report.line(cell, "refusé", "ce n'est pas un numéro de GSM")
        sending = Sending(self._server(), self._message(rendition), ledger, report, self._told)
        sending.run(people)
        more = {"sent": str(len(ledger.sent))}
        refused = len(ledger.refused) + len(people.unusable)
        if refused:
            more["refused"] = str(refused)
        if report.file is not None:
            more["report"] = report.file.name
        before = first.remote_ids if first else {}
        return self._receipt(
            base,
            [*before.get(TAGS, "").split(), *ledger.tags],
            [*_ids(before.get(IDS, "")), *ledger.ids],
            more,
        )

    def _message(self, rendition: Rendition) -> dict[str, Any]:
        """Return the request, without its receivers and tag."""
        settings = self.settings
        sender = {"sender": settings.sender} if settings.sender else {"senderForResponse": True}
        return {
            **sender,
            "message": rendition.text,
            "charset": "UTF-8",
            "class": "phoneDisplay",
            "noStopClause": not settings.advertising,
            "priority": rendition.fields.get(PRIORITY, "medium"),
            "validityPeriod": VALID_FOR,
        }

    def _receipt(
        self, base: str, tags: list[str], ids: list[int], more: dict[str, str] | None = None
    ) -> Receipt:
        kept = {TAGS: " ".join(tags), IDS: ranges(ids), "sent": str(len(ids))}
        return Receipt(
            remote_ids={**kept, **(more or {})},
            url=f"https://manager.eu.ovhcloud.com/#/sms/{self.settings.service}?envoi={base}",
            at=datetime.now(UTC),
        )

    def _told(self, sent: Sent) -> None:
        if sent.credits_left is not None:
            self.access.tell_quotas((access.quota(sent.credits_left),))

    def _server(self) -> Server:
        names = (APPLICATION_KEY, APPLICATION_SECRET, CONSUMER_KEY)
        keys = [self.access.secrets.read(name).strip() for name in names]
        if not all(key.isascii() and key.isalnum() for key in keys):
            raise AuthorizationRevoked(
                say("Une des trois clés n'est pas une clé d'OVHcloud : copiez-les à nouveau.")
            )
        return Server(self.settings, Keys(*keys))

    @property
    def _names(self) -> tuple[str, ...]:
        return (self.access.name, self.kind)


def _ids(text: str) -> list[int]:
    try:
        return spread(text)
    except ValueError:
        raise ContentRejected(
            say("Publisher ne connaît pas les numéros de ces SMS : arrêtez-les chez OVHcloud.")
        ) from None
