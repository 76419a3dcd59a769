"""The adapter: one topic, from the notification to its end.

What is shown is the newest event of a sequence, which the sender names: the same publication sent
twice is one notification. Servers before 2.16 know no sequences, and would publish a second time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar, Final

from channels._clock import disbelieved
from channels._links import LinkingChannel
from channels.ntfy import connecting, entities
from channels.ntfy.checking import check
from channels.ntfy.entities import DELETED, Event
from channels.ntfy.limits import ServerFacts, limits_of
from channels.ntfy.rendering import CLICK, render
from channels.ntfy.sending import request, sequence_of
from channels.ntfy.server import Server
from channels.ntfy.settings import SECRETS, NtfySettings
from publisher.announcement import Announcement
from publisher.channel import (
    Absent,
    Access,
    Capabilities,
    Edit,
    Health,
    Progress,
    Quota,
    Receipt,
    Unknown,
)
from publisher.codec import decode, encode
from publisher.errors import AuthorizationRevoked, ContentRejected, SecretAbsent, Unreachable
from publisher.framing import PictureLimits
from publisher.keeper import Keeper
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.settings import SecretField

MESSAGE: Final = "message"  # the notification among the remote ids, by its sequence
EARLIER: Final = "earlier-"  # one that a correction left visible
TOPIC: Final = "topic"
MARGIN: Final = timedelta(seconds=2)  # the clocks are compared in whole seconds


class NtfyChannel(LinkingChannel):
    """One ntfy topic."""

    kind: ClassVar[str] = "ntfy"
    label: ClassVar[str] = "ntfy"
    summary: ClassVar[str] = (
        "Envoie une notification sur le téléphone des citoyens abonnés à un sujet ntfy."
    )
    has_addresses: ClassVar[bool] = False
    settings_type: ClassVar[type] = NtfySettings
    secret_fields: ClassVar[tuple[SecretField, ...]] = SECRETS

    settings: NtfySettings
    # Only where the server can: it is there, or not, for each channel (SupportsRetract).
    retract: Callable[[Receipt, str, str, Progress], Receipt]

    def __init__(self, settings: NtfySettings, access: Access) -> None:
        super().__init__(settings, access)
        if self.facts.corrects:
            self.retract = self._retract

    @property
    def facts(self) -> ServerFacts:
        """What the server takes, as last discovered."""
        known = dict(self.access.facts)
        return decode(ServerFacts, known) if known else ServerFacts()

    @property
    def capabilities(self) -> Capabilities:
        facts = self.facts
        return Capabilities(
            text_limit=facts.message_bytes,
            text_unit="bytes",
            max_images=1 if self.settings.pictures and facts.pictures else 0,
            alt_text=True,  # at the end of the message
            edit=Edit.IN_PLACE if facts.corrects else Edit.CORRECTION,
            retract=facts.corrects,
            keeps=(Keeper.NOTIFICATIONS,),
            carries_link=True,
        )

    def _render(self, announcement: Announcement) -> Rendition:
        return render(announcement, self.settings, self.facts, self._names)

    def _check(self, announcement: Announcement) -> list[Problem]:
        return check(announcement, self._render(announcement), self.facts, self._names)

    def discover(self) -> dict[str, Any]:
        """Learn whether the server corrects, and how much it takes; publishes nothing."""
        facts: dict[str, Any] = encode(connecting.discovered(self._server()))
        return facts

    def test(self) -> str:
        return self.health().sentence

    def health(self) -> Health:
        try:
            return connecting.health(self.settings, self._server(), self._secret("access_token"))
        except ContentRejected as failure:  # another server's refusal is no account that works
            raise AuthorizationRevoked(failure.args[0]) from None

    def quotas(self) -> tuple[Quota, ...]:
        try:
            return connecting.quotas(self._server())
        except ContentRejected:
            return ()  # a server without accounts counts nothing

    def picture_limits(self, rendition: Rendition) -> PictureLimits:
        del rendition
        return limits_of(self.facts)

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        return self._receipt({MESSAGE: self._sent(rendition, delivery_key, progress)})

    def update(
        self, rendition: Rendition, receipt: Receipt, delivery_key: str, progress: Progress
    ) -> Receipt:
        """Send a newer version; where the server knows none, a second notification."""
        first = _first(receipt)
        if self.capabilities.edit is Edit.CORRECTION:
            ids = {n: id for n, id in receipt.remote_ids.items() if n.startswith(EARLIER)}
            sent = self._sent(rendition, delivery_key, progress)
            return self._receipt({MESSAGE: sent, **ids, f"{EARLIER}{first}": first})
        server = self._server(receipt)
        if not server.corrects():  # else citizens would be told twice
            raise ContentRejected(
                say(
                    "Le serveur ntfy ne change plus ce qui est paru : testez ce canal, puis"
                    " corrigez de nouveau."
                )
            )
        server.send(*request(rendition, first, self.access.media, self.facts))
        return Receipt(remote_ids=receipt.remote_ids, url=receipt.url, at=datetime.now(UTC))

    def _retract(
        self,
        receipt: Receipt,
        reason: str,  # noqa: ARG002  # ntfy keeps no reason
        delivery_key: str,  # noqa: ARG002  # an end repeated is one end
        progress: Progress,  # noqa: ARG002  # every step may be repeated
    ) -> Receipt:
        """End every notification, and read back that its end is the last that is said of it."""
        first = _first(receipt)
        server = self._server(receipt)
        shown = [id for n, id in receipt.remote_ids.items() if n.startswith(EARLIER)]
        for sequence in (first, *shown):
            if not entities.is_id(sequence):
                raise _unknown()
            if not _ended(server.events(), sequence):
                server.delete(sequence)
                if not _ended(server.events(), sequence):
                    raise Unreachable(
                        say("Le sujet ntfy montre encore le message : nouvel essai."),
                        timedelta(seconds=10),
                    )
        return Receipt(remote_ids=receipt.remote_ids, url=receipt.url, at=datetime.now(UTC))

    def find(
        self, rendition: Rendition, delivery_key: str, since: datetime
    ) -> Receipt | Absent | Unknown:
        """Look for the sequence of this delivery; for its words where the server knows none."""
        server = self._server()
        try:
            corrects = server.corrects()  # asked of the server: it may be another one by now
            wrong = disbelieved(server.clock_ahead, "ntfy") is not None
            events = server.events(None if wrong else since + server.clock_ahead - MARGIN)
        except AuthorizationRevoked:
            return Unknown(
                say(
                    "Ce compte ne peut pas relire le sujet ntfy : regardez dans l'application si la"
                    " notification y est."
                )
            )
        sequence = sequence_of(delivery_key)
        for event in events:
            if event.sequence == sequence or (not corrects and _says(event, rendition)):
                return self._receipt({MESSAGE: event.sequence})
        if datetime.now(UTC) - since > timedelta(seconds=self.facts.kept):
            return Unknown(
                say(
                    "Le serveur ntfy ne garde pas les messages si longtemps : regardez dans"
                    " l'application si la notification y est."
                )
            )
        return Absent()

    @property
    def _names(self) -> tuple[str, ...]:
        return (self.access.name, self.kind)

    def _sent(self, rendition: Rendition, key: str, progress: Progress) -> str:
        """Send it unless an earlier attempt did; returns the sequence by which it is known."""
        sent = progress.known().get(MESSAGE)
        if sent is None:
            headers, content = request(rendition, sequence_of(key), self.access.media, self.facts)
            sent = self._server().send(headers, content).sequence
            progress.save(MESSAGE, sent)
        return sent

    def _server(self, receipt: Receipt | None = None) -> Server:
        """Open the topic, or a receipt's; credentials are read anew: they may have been renewed."""
        proof = connecting.credentials(self.settings, self._secret)
        known = receipt.remote_ids.get(TOPIC, "") if receipt else ""
        topic = known if entities.is_id(known) else self.settings.topic
        return Server(self.settings.base_url, topic, proof)

    def _secret(self, field: str) -> str:
        """Read a credential; "" when this one was not given."""
        try:
            return self.access.secrets.read(field).strip()
        except SecretAbsent:
            return ""

    def _receipt(self, ids: dict[str, str]) -> Receipt:
        page = f"{self.settings.base_url}/{self.settings.topic}"
        return Receipt(
            remote_ids={**ids, TOPIC: self.settings.topic},
            url=f"{page}#{ids[MESSAGE]}",
            at=datetime.now(UTC),
        )


def _says(event: Event, rendition: Rendition) -> bool:
    click = rendition.fields.get(CLICK, "")
    return event.says({"title": rendition.title, "message": rendition.text, "click": click})


def _ended(events: Iterable[Event], sequence: str) -> bool:
    last = [event for event in events if event.sequence == sequence][-1:]
    return bool(last) and last[0].event == DELETED


def _first(receipt: Receipt) -> str:
    sequence = receipt.remote_ids.get(MESSAGE, "")
    if not entities.is_id(sequence):
        raise _unknown()
    return sequence


def _unknown() -> ContentRejected:
    return ContentRejected(
        say("Publisher ne connaît pas le numéro de la notification ntfy : elle reste où elle est.")
    )
