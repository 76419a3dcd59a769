"""Use cases: publish, correct, retract. Each is one transaction: accepted whole, or not at all."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from publisher import checks
from publisher.announcement import Announcement, Draft
from publisher.delivery import Delivery, WithoutLink
from publisher.errors import DoesNotPass, InputError, NotFound
from publisher.planning import (
    Plan,
    Target,
    plan_correction,
    plan_publication,
    plan_retraction,
    with_reserved_link,
)
from publisher.sentence import say
from publisher.service.delivery_views import delivery_views
from publisher.service.house import UseCases
from publisher.service.readiness import due, refuse_errors
from publisher.service.standings import left_behind, standings
from publisher.service.twins import refuse_twins, twins
from publisher.storage import announcements, drafts, journal
from publisher.storage import channels as rows
from publisher.storage.database import now
from publisher.storage.outbox import people, reading
from publisher.views import Accepted, TwinView


class PublishingCases(UseCases):
    """What the outbox is filled with."""

    def publish(
        self, draft: Draft, *, without_link: WithoutLink = WithoutLink.SEND, again: bool = False
    ) -> Accepted:
        """Accept a draft for all its channels; raises `InputError` and then nothing was changed.

        Without `again`, what one of the channels has, or will soon have, in the same words is
        refused by `Duplicate`.
        """
        if not draft.channels:
            raise DoesNotPass(
                say("Choisissez au moins un canal (« channels: » dans le fichier, ou --to).")
            )
        with self.house.database.write() as connection:
            announcement, targets, due_at = self._meant(connection, draft)
            self._refuse_errors(announcement, targets)
            plan = plan_publication(announcement, targets, due_at, without_link)
            if not again:
                refuse_twins(connection, self.house, plan.deliveries)
            self._accept(connection, announcement, plan, "announcement.accepted")
            drafts.remove(connection, announcement.id)
        self.house.wake()
        return self._accepted(announcement, plan)

    def twins(self, draft: Draft) -> tuple[TwinView, ...]:
        """Return what `publish` would refuse as sent or planned already, one view per channel."""
        with self.house.database.read() as connection:
            announcement, targets, due_at = self._meant(connection, draft)
            plan = plan_publication(announcement, targets, due_at)
            return twins(connection, self.house, plan.deliveries)

    def _meant(
        self, connection: Connection, draft: Draft
    ) -> tuple[Announcement, list[Target], datetime]:
        """Return the first revision with its link, the opened channels, and when it goes out."""
        due_at = due(draft, now(connection))
        targets = self.house.targets(connection, draft.channels)
        announcement = dataclasses.replace(
            draft.announcement, revision=1, dated=due_at, updated=None, canonical_url=None
        )
        return with_reserved_link(announcement, targets), targets, due_at

    def correct(
        self,
        announcement_id: str,
        draft: Draft,
        *,
        without_link: WithoutLink = WithoutLink.SEND,
    ) -> Accepted:
        """Carry a new revision to every channel of the announcement, each in its own way."""
        with self.house.database.write() as connection:
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
            self._refuse_errors(announcement, [standing.target for standing in known])
            plan = plan_correction(announcement, known, moment, without_link)
            plan = _with_lost(plan, left_behind(connection, identity))
            if not plan.deliveries and not plan.unreachable:
                raise InputError(
                    say("Cette annonce n'est plus sur aucun canal : publiez-la à nouveau.")
                )
            self._accept(connection, announcement, plan, "announcement.corrected")
            drafts.remove(connection, draft.announcement.id)
        self.house.wake()
        return self._accepted(announcement, plan)

    def retract(
        self, announcement_id: str, reason: str, channels: tuple[str, ...] | None = None
    ) -> Accepted:
        """Withdraw an announcement from its channels, or from those named."""
        if not reason.strip():
            raise InputError(say("Dites pourquoi l'annonce est retirée : les lecteurs le liront."))
        with self.house.database.write() as connection:
            identity = announcements.resolve(connection, announcement_id)
            announcement = announcements.newest(connection, identity)
            known = standings(connection, self.house, identity)
            lost = left_behind(connection, identity)
            if channels is not None:
                names = [_as_connected(connection, name) for name in channels]
                _refuse_others(names, {s.target.name for s in known} | set(lost))
                known = [s for s in known if s.target.name in names]
                lost = tuple(name for name in lost if name in names)
            plan = plan_retraction(announcement, known, now(connection), reason.strip())
            plan = _with_lost(plan, lost)
            if not (plan.deliveries or plan.cancelled or plan.unreachable):
                raise InputError(say("Cette annonce n'est plus sur aucun de ces canaux."))
            self._enqueue(connection, plan)
            journal.append(
                connection,
                actor=self.house.author,
                event="announcement.retracted",
                subject=identity,
                body={"reason": reason.strip(), "deliveries": [d.id for d in plan.deliveries]},
            )
        self.house.wake()
        return self._accepted(announcement, plan)

    def _accept(
        self, connection: Connection, announcement: Announcement, plan: Plan, event: str
    ) -> None:
        sha256 = announcements.accept(connection, announcement, self.house.author)
        self._enqueue(connection, plan)
        journal.append(
            connection,
            actor=self.house.author,
            event=event,
            subject=announcement.id,
            body={
                "title": announcement.title,
                "revision": announcement.revision,
                "sha256": sha256,
                "deliveries": {d.id: _summary(d) for d in plan.deliveries},
                "cancelled": list(plan.cancelled),
            },
        )

    def _enqueue(self, connection: Connection, plan: Plan) -> None:
        for delivery_id in plan.cancelled:
            people.cancel(connection, delivery_id, self.house.author)
        people.enqueue(connection, plan.deliveries)

    def _accepted(self, announcement: Announcement, plan: Plan) -> Accepted:
        wanted = {delivery.id for delivery in plan.deliveries} | set(plan.cancelled)
        with self.house.database.read() as connection:
            views = delivery_views(connection, reading.of_announcement(connection, announcement.id))
        return Accepted(
            announcement_id=announcement.id,
            revision=announcement.revision,
            deliveries=tuple(view for view in views if view.id in wanted),
            by_hand=plan.unreachable,
            notices=plan.notices,
        )

    @staticmethod
    def _refuse_errors(announcement: Announcement, targets: Sequence[Target]) -> None:
        shared = [("", problem) for problem in checks.run(announcement)]
        each = [
            (target.name, problem)
            for target in targets
            for problem in target.channel.check(announcement)
            if ("", problem) not in shared
        ]
        refuse_errors([*shared, *each])


def _with_lost(plan: Plan, channels: tuple[str, ...]) -> Plan:
    """Say of the channels that Publisher reaches no more that a person must see to them."""
    sentence = say(
        "Ce canal n'est plus connecté à Publisher : corrigez ou retirez l'annonce vous-même sur la"
        " plateforme."
    )
    lost = tuple((name, sentence) for name in channels)
    return dataclasses.replace(plan, unreachable=plan.unreachable + lost)


def _summary(delivery: Delivery) -> dict[str, str]:
    return {
        "channel": delivery.channel_id,
        "operation": delivery.operation.value,
        "due_at": _iso(delivery.due_at),
    }


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


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
