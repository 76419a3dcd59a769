"""One sending, batch by batch: nobody is written to twice, and a doubt is settled by looking."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from channels._recipients import Recipients
from channels._report import Report
from channels.sms import desk, entities
from channels.sms.entities import Sent
from channels.sms.ledger import Ledger
from channels.sms.server import Server
from publisher.errors import ChannelError, ContentRejected, OutcomeUnknown, RateLimited, Unreachable
from publisher.sentence import say

BATCH: Final = 200  # people
APPEARS: Final = timedelta(seconds=60)  # how long a message may take to be seen at OVHcloud
_UNUSABLE: Final = say("OVHcloud ne peut pas y envoyer de SMS")

_log = logging.getLogger(__name__)


class Sending:
    """Sends one message to those who have not had it yet.

    `message` is the request without its receivers and tag; `told` is called after each batch.
    """

    def __init__(
        self,
        server: Server,
        message: dict[str, Any],
        ledger: Ledger,
        report: Report,
        told: Callable[[Sent], None],
    ) -> None:
        self._server = server
        self._message = message
        self._ledger = ledger
        self._report = report
        self._told = told

    def run(self, people: Recipients) -> None:
        """Write to everybody who waits; raises what the delivery is to be told."""
        if self._ledger.armed:
            self._settle(people)
        for batch in self._batches(people):
            self._send(batch)
        if not self._ledger.sent:
            raise ContentRejected(
                say(
                    "OVHcloud ne peut envoyer de SMS à aucun des {count} destinataires : vérifiez"
                    " leurs numéros.",
                    count=len(people.addresses),
                )
            )

    def _batches(self, people: Recipients) -> Iterator[list[str]]:
        waiting = [number for number in people.addresses if self._ledger.waits(number)]
        for first in range(0, len(waiting), BATCH):
            yield waiting[first : first + BATCH]

    def _send(self, batch: list[str]) -> None:
        ledger = self._ledger
        ledger.arm(batch)
        request = {**self._message, "receivers": batch, "tag": ledger.tag}
        try:
            sent = self._server.send(
                "POST", f"{self._server.account}/jobs", entities.sent, json=request
            )
        except OutcomeUnknown:
            raise
        except ChannelError as failure:
            ledger.disarm()
            raise self._so_far(failure) from None
        self._told(sent)
        refused = frozenset(ledger.digest(number) for number in batch if number in sent.invalid)
        ledger.note(sent.ids, refused)
        for number in batch:
            if number in sent.invalid:
                self._report.line(number, "refusé", _UNUSABLE)
            else:
                self._report.line(number, "envoyé")

    def _settle(self, people: Recipients) -> None:
        """Find out what became of the batch whose answer got lost; OVHcloud takes all or nothing.

        Only a while after the sending is a batch that is not there proven absent.
        """
        ledger = self._ledger
        found = desk.receivers(self._server, ledger.tag)
        if not found:
            rest = ledger.armed_at + APPEARS - datetime.now(UTC)
            if rest > APPEARS:
                ledger.armed_now()
            if rest > timedelta(0):
                raise Unreachable(
                    say("OVHcloud ne montre pas encore ce qui est parti : nouvel essai bientôt."),
                    min(rest, APPEARS),
                )
            ledger.disarm()
            return
        _log.info("A batch was found again: %d of %d", len(found), len(ledger.armed))
        served = {ledger.digest(number) for number in found}
        for number in people.addresses:
            if ledger.digest(number) in ledger.armed:
                known = ledger.digest(number) in served
                self._report.line(
                    number, "envoyé" if known else "refusé", "" if known else _UNUSABLE
                )
        ledger.note(found.values(), frozenset(ledger.armed) - served)

    def _so_far(self, failure: ChannelError) -> ChannelError:
        """Add to a failure how many have had the message."""
        sent = len(self._ledger.sent)
        if not sent:
            return failure
        words = say(
            "{why} {sent} destinataires ont déjà reçu le SMS : relancer l'envoie aux autres.",
            why=str(failure),
            sent=sent,
        )
        if isinstance(failure, RateLimited | Unreachable):
            return type(failure)(words, failure.retry_after)
        return type(failure)(words)
