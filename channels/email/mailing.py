"""One mailing, recipient by recipient: nobody is written to twice, and a doubt stays a doubt."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from channels._recipients import Recipients, digest
from channels._report import Report
from channels.email.ledger import Ledger
from channels.email.message import Letter, message_id
from channels.email.wire import Lost, Reply, Session
from publisher.errors import ContentRejected, OutcomeUnknown, RateLimited, Unreachable
from publisher.sentence import say

STREAK: Final = 10  # « later » in a row: it is the server that has enough, not the mailboxes
REFUSED_MESSAGES: Final = 3  # so many, and none accepted: it is the message that is refused
DOUBTS: Final = 3  # so many answers lost in one attempt: a person looks before the others follow
LATER: Final = timedelta(minutes=10)  # greylists want to see some patience

_log = logging.getLogger(__name__)


class Mailing:
    """Sends one letter to those who have not had it yet."""

    def __init__(
        self,
        letter: Letter,
        sign: Callable[[bytes], bytes],
        ledger: Ledger,
        report: Report,
        base: str,
        corrects: str = "",  # the base of the mailing that this one corrects
    ) -> None:
        self._letter = letter
        self._sign = sign
        self._ledger = ledger
        self._report = report
        self._base, self._corrects = base, corrects
        self._streak = self._refused_messages = 0
        self._put_off = self._doubts = 0

    def run(self, people: Recipients, connect: Callable[[], Session]) -> None:
        """Write to everybody who waits; raises what the delivery is to be told."""
        left = [address for address in people.addresses if self._ledger.waits(address)]
        while left:
            self._ledger.close()  # before the server can be out of reach
            with connect() as session:
                left = self._converse(session, left)
        self._ledger.close()
        if self._put_off:
            raise Unreachable(
                say(
                    "{late} boîtes aux lettres demandent d'attendre ; {sent} destinataires ont reçu"
                    " le courriel. Publisher réessaie pour les autres.",
                    late=self._put_off,
                    sent=len(self._ledger.sent),
                ),
                LATER,
            )
        self._conclude(people)

    def _converse(self, session: Session, left: list[str]) -> list[str]:
        """Send over one connection; return who is left when the server ended it."""
        for place, address in enumerate(left):
            copy = self._copy(address)
            self._ledger.arm(address)
            try:
                reply, message_refused = _delivered(
                    session, self._letter.settings.sender, address, copy
                )
            except Lost as lost:
                if lost.sent:
                    self._doubt(address, len(left) - place - 1)
                    return left[place + 1 :]
                self._ledger.disarm()
                if place == 0:
                    raise self._cut() from None
                return left[place:]
            except ContentRejected:
                self._ledger.disarm()
                self._ledger.close()
                raise
            if reply.code == 421:
                self._ledger.disarm()
                if place == 0:
                    raise self._enough(reply)
                return left[place:]
            self._note(address, reply, message_refused)
        return []

    def _note(self, address: str, reply: Reply, message_refused: bool) -> None:
        ledger = self._ledger
        if reply.fine:
            self._streak = 0
            ledger.note(address, ledger.sent)
            self._report.line(address, "envoyé")
            return
        _log.info("A recipient was refused: %d", reply.code)
        if reply.later:
            self._streak += 1
            if self._streak >= STREAK:
                ledger.disarm()
                raise self._enough(reply)
            if ledger.later(address):
                self._put_off += 1
                return
        else:
            ledger.note(address, ledger.refused)
        self._report.line(address, "refusé", f"{in_words(reply)} ({reply.code} {reply.words})")
        self._refused_messages += message_refused
        if self._refused_messages >= REFUSED_MESSAGES and not ledger.sent:
            raise self._nobody(reply)

    def _doubt(self, address: str, left: int) -> None:
        self._ledger.note(address, self._ledger.doubtful)
        self._report.line(address, "incertain", "la réponse du serveur s'est perdue")
        self._ledger.close()
        self._doubts += 1
        if self._doubts >= DOUBTS:
            raise self._uncertain(left)

    def _uncertain(self, left: int) -> OutcomeUnknown:
        self._ledger.ask()
        return OutcomeUnknown(
            say(
                "{sent} destinataires ont reçu le courriel et {left} pas encore ; pour {doubtful},"
                " la réponse du serveur s'est perdue : {where}.",
                sent=len(self._ledger.sent),
                left=left,
                doubtful=len(self._ledger.doubtful),
                where=self._where(),
            )
        )

    def _conclude(self, people: Recipients) -> None:
        ledger = self._ledger
        if ledger.doubtful:
            raise self._uncertain(0)
        if not ledger.sent:
            raise ContentRejected(
                say(
                    "Aucun des {count} destinataires n'a pu être servi : {where}.",
                    count=len(people.addresses),
                    where=self._where(),
                )
            )

    def _where(self) -> str:
        if self._report.file is None:
            return say("demandez à ceux qui gèrent la liste")
        return say("le détail est dans « {file} »", file=self._report.file)

    def _nobody(self, reply: Reply) -> ContentRejected:
        self._ledger.close()
        return ContentRejected(
            say("Le serveur d'envoi refuse ce courriel : {why}.", why=_told(reply))
        )

    def _enough(self, reply: Reply) -> RateLimited:
        self._ledger.close()
        return RateLimited(
            say(
                "Le serveur d'envoi demande d'attendre ({told}) ; {sent} destinataires ont déjà"
                " reçu le courriel, la suite part plus tard.",
                told=reply.words,
                sent=len(self._ledger.sent),
            ),
            LATER,
        )

    def _cut(self) -> Unreachable:
        self._ledger.close()
        return Unreachable(
            say(
                "Le serveur d'envoi coupe la connexion ; {sent} destinataires ont déjà reçu le"
                " courriel, la suite part plus tard.",
                sent=len(self._ledger.sent),
            )
        )

    def _copy(self, address: str) -> bytes:
        domain, before = self._letter.settings.domain, self._corrects
        own = message_id(self._base, self._ledger.digest(address), domain)
        answers = message_id(before, digest(before, address), domain) if before else ""
        return self._sign(self._letter.bytes_for(address, own, answers))


def _delivered(session: Session, sender: str, address: str, copy: bytes) -> tuple[Reply, bool]:
    """Return the answer that decided, and whether it refused the message rather than the person."""
    reply = session.begin(sender, len(copy))
    if not reply.fine and reply.code != 421 and not reply.later:
        raise ContentRejected(
            say(
                "Le serveur d'envoi refuse l'expéditeur ou le poids du courriel : {why}.",
                why=_told(reply),
            )
        )
    if not reply.fine:
        return reply, False
    reply = session.to(address)
    if not reply.fine:
        if reply.code != 421:
            session.again()
        return reply, False
    return session.message(copy), True


def _told(reply: Reply) -> str:
    return f"{in_words(reply)} ({reply.code} {reply.words})"


def in_words(reply: Reply) -> str:
    """Say in French what a refusal's code means."""
    match reply.code:
        case 550 | 551 | 553 | 521 | 556:
            return say("l'adresse n'existe pas ou n'accepte pas ce courrier")
        case 552 if "5.2.2" in reply.words:
            return say("la boîte est pleine")
        case 552 | 523:
            return say("le courriel est trop lourd")
        case 554:
            return say("le contenu a été pris pour indésirable")
        case 450 | 451:
            return say("le serveur du destinataire ne l'a pas pris à temps")
        case 452:
            return say("la boîte est pleine")
        case _:
            return say("le serveur l'a refusé")
