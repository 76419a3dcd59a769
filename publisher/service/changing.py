"""Use cases: correct and withdraw. A plan first, which a person approves; then all or nothing."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from publisher.announcement import Announcement, Draft
from publisher.delivery import Operation, WithoutLink
from publisher.errors import InputError, NotFound, PlanChanged
from publisher.planning import Line, Plan, plan_correction, plan_retraction
from publisher.sentence import say
from publisher.service.accepting import accept, accepted, enqueue, refuse_wrong
from publisher.service.approval import token
from publisher.service.house import UseCases
from publisher.service.standings import left_behind, read_on, standings
from publisher.storage import announcements, drafts, journal
from publisher.storage import channels as rows
from publisher.storage.database import now
from publisher.views import Accepted, PlanView


@dataclass(frozen=True, slots=True)
class _Meant:
    """A change as things stand now; `plan` is for the chosen channels, `token` for all of them."""

    announcement: Announcement
    plan: Plan
    token: str

    def refuse_unless(self, approved: str | None) -> None:
        if approved is not None and approved != self.token:
            raise PlanChanged(
                say(
                    "L'annonce a changé d'état depuis que le plan vous a été montré, et rien n'a"
                    " été fait : lisez le nouveau plan, puis approuvez-le."
                )
            )

    def view(self, operation: Operation) -> PlanView:
        return PlanView(
            announcement_id=self.announcement.id,
            revision=self.announcement.revision,
            title=self.announcement.title,
            operation=operation,
            lines=self.plan.lines,
            token=self.token,
        )


class ChangingCases(UseCases):
    """What becomes of an announcement that is out there, or on its way."""

    def plan_correction(self, announcement_id: str, draft: Draft) -> PlanView:
        """Say what `correct` would do on each channel, and change nothing; raises as it does."""
        with self.house.database.read() as connection:
            return self._correction(connection, announcement_id, draft).view(Operation.UPDATE)

    def correct(
        self,
        announcement_id: str,
        draft: Draft,
        *,
        without_link: WithoutLink = WithoutLink.SEND,
        approved: str | None = None,
    ) -> Accepted:
        """Carry a new revision to every channel of the announcement, each in its own way.

        With the token of a plan that was `approved`, raises `PlanChanged` unless it still holds.
        """
        with self.house.database.write() as connection:
            meant = self._correction(connection, announcement_id, draft, without_link)
            meant.refuse_unless(approved)
            accept(connection, self.house, meant.announcement, meant.plan, "announcement.corrected")
            drafts.remove(connection, draft.announcement.id)
        self.house.wake()
        return accepted(self.house, meant.announcement, meant.plan)

    def plan_retraction(
        self, announcement_id: str, channels: tuple[str, ...] | None = None
    ) -> PlanView:
        """Say what `retract` would do on each channel, and change nothing.

        The token holds for any choice of channels.
        """
        with self.house.database.read() as connection:
            return self._retraction(connection, announcement_id, "", channels).view(
                Operation.RETRACT
            )

    def retract(
        self,
        announcement_id: str,
        reason: str,
        channels: tuple[str, ...] | None = None,
        *,
        approved: str | None = None,
    ) -> Accepted:
        """Withdraw an announcement from its channels, or from those named.

        With the token of a plan that was `approved`, raises `PlanChanged` unless it still holds.
        """
        reason = reason.strip()
        if not reason:
            raise InputError(say("Dites pourquoi l'annonce est retirée : les lecteurs le liront."))
        with self.house.database.write() as connection:
            meant = self._retraction(connection, announcement_id, reason, channels)
            meant.refuse_unless(approved)
            enqueue(connection, meant.plan, self.house.author)
            journal.append(
                connection,
                actor=self.house.author,
                event="announcement.retracted",
                subject=meant.announcement.id,
                body={"reason": reason, "deliveries": [d.id for d in meant.plan.deliveries]},
            )
        self.house.wake()
        return accepted(self.house, meant.announcement, meant.plan)

    def _correction(
        self,
        connection: Connection,
        announcement_id: str,
        draft: Draft,
        without_link: WithoutLink = WithoutLink.SEND,
    ) -> _Meant:
        identity = announcements.resolve(connection, announcement_id)
        last = announcements.newest(connection, identity)
        moment = now(connection)
        announcement = dataclasses.replace(
            draft.announcement,
            id=identity,
            revision=last.revision + 1,
            dated=last.dated,
            updated=moment,
            canonical_url=last.canonical_url,
        )
        known = standings(connection, self.house, identity)
        refuse_wrong(announcement, [standing.target for standing in known], read_on(known))
        plan = plan_correction(announcement, known, moment, without_link)
        plan = _with_lost(plan, left_behind(connection, identity))
        if not plan.deliveries and not plan.unreachable:
            raise InputError(
                say("Cette annonce n'est plus sur aucun canal : publiez-la à nouveau.")
            )
        return _Meant(announcement, plan, token(announcement, plan.lines))

    def _retraction(
        self,
        connection: Connection,
        announcement_id: str,
        reason: str,
        channels: tuple[str, ...] | None,
    ) -> _Meant:
        identity = announcements.resolve(connection, announcement_id)
        announcement = announcements.newest(connection, identity)
        known = standings(connection, self.house, identity)
        lost = left_behind(connection, identity)
        moment = now(connection)
        whole = _with_lost(plan_retraction(announcement, known, moment, reason), lost)
        approved = token(announcement, whole.lines)
        if channels is not None:
            names = [_as_connected(connection, name) for name in channels]
            _refuse_others(names, {s.target.name for s in known} | {line.channel for line in lost})
            known = [s for s in known if s.target.name in names]
            lost = tuple(line for line in lost if line.channel in names)
            whole = _with_lost(plan_retraction(announcement, known, moment, reason), lost)
        if not (whole.deliveries or whole.cancelled or whole.unreachable):
            raise InputError(say("Cette annonce n'est plus sur aucun de ces canaux."))
        return _Meant(announcement, whole, approved)


def _with_lost(plan: Plan, lost: tuple[Line, ...]) -> Plan:
    return dataclasses.replace(plan, lines=plan.lines + lost)


def _as_connected(connection: Connection, name: str) -> str:
    """Return the name of the channel that a person means; as typed when none is connected."""
    try:
        return rows.named(connection, name).name
    except NotFound:
        return name


def _refuse_others(names: Sequence[str], known: set[str]) -> None:
    for name in names:
        if name not in known:
            raise InputError(
                say("L'annonce n'a pas été publiée sur le canal « {name} ».", name=name)
            )
