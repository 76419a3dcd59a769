"""Use cases: another hour for what is planned, or for a draft. All of it moves, or nothing."""

from __future__ import annotations

import dataclasses
from datetime import datetime

from sqlalchemy import Connection

from publisher.announcement import Announcement, Draft
from publisher.calendar import Moved
from publisher.delivery import Delivery
from publisher.errors import DoesNotPass
from publisher.planning import Planned, Target, other_than_approved, plan_move
from publisher.sentence import say
from publisher.service.accepting import refuse_wrong
from publisher.service.delivery_views import delivery_views
from publisher.service.house import UseCases
from publisher.service.readiness import coming
from publisher.service.twins import refuse_twins
from publisher.storage import announcements, drafts, journal
from publisher.storage import channels as rows
from publisher.storage.database import now
from publisher.storage.outbox import moving
from publisher.storage.series import occurrences


class ReschedulingCases(UseCases):
    """What changes the hour and nothing else."""

    def reschedule(self, announcement_id: str, at: datetime, *, again: bool = False) -> Moved:
        """Plan an announcement for another hour, on all of its channels; the same text goes out.

        `at` is a wall time in the announcement's zone, naive, or aware with the offset of a time
        that exists twice. The beginning of the id is enough. Raises `InputError`, of which
        `TimeInvalid`, `schedule.TimeAmbiguous`, and without `again` `Duplicate`; nothing has
        changed then, and nothing is moved once one channel has begun.
        """
        with self.house.database.write() as connection:
            identity = announcements.resolve(connection, announcement_id)
            last = announcements.newest(connection, identity)
            due_at = coming(at, last.time_zone, now(connection))
            planned = self._planned(connection, identity)
            before = min(one.delivery.due_at for one in planned)
            moved, deliveries = last, tuple(one.delivery for one in planned)
            if any(one.due_at != due_at for one in deliveries):
                _refuse_other_texts(other_than_approved(last, planned))
                moved, deliveries = plan_move(last, planned, due_at)
                refuse_wrong(moved, [one.target for one in planned])
                self._move(connection, moved, planned, deliveries)
                if not again:
                    refuse_twins(connection, self.house, deliveries)
            views = delivery_views(connection, deliveries)
        self.house.wake()
        return Moved(
            announcement_id=identity,
            revision=moved.revision,
            title=moved.title,
            time_zone=moved.time_zone,
            before=before,
            due_at=due_at,
            url_before=last.canonical_url,
            url=moved.canonical_url,
            deliveries=views,
        )

    def reschedule_draft(self, draft_id: str, at: datetime) -> Draft:
        """Give a draft another date; raises as `reschedule` does, or `NotFound`."""
        with self.house.database.write() as connection:
            draft = drafts.get(connection, draft_id)
            coming(at, draft.announcement.time_zone, now(connection))
            draft = dataclasses.replace(draft, publish_at=at)
            drafts.save(connection, draft)
        return draft

    def _planned(self, connection: Connection, identity: str) -> tuple[Planned, ...]:
        found = []
        for delivery in moving.movable(connection, identity):
            row = rows.get(connection, delivery.channel_id)
            found.append(Planned(Target(row.id, row.name, self.house.open(row)), delivery))
        return tuple(found)

    def _move(
        self,
        connection: Connection,
        moved: Announcement,
        planned: tuple[Planned, ...],
        deliveries: tuple[Delivery, ...],
    ) -> None:
        # Announcement, journal, deliveries: as `correct` does, or two wait for each other.
        sha256 = announcements.accept(connection, moved, self.house.author)
        journal.take_turn(connection)
        before = [one.delivery for one in planned]
        moving.move(connection, zip(before, deliveries, strict=True))
        occurrences.note_move(connection, moved.id, moved.dated)
        journal.append(
            connection,
            actor=self.house.author,
            event="announcement.rescheduled",
            subject=moved.id,
            body={
                "title": moved.title,
                "revision": moved.revision,
                "sha256": sha256,
                "due_at": moved.dated.isoformat(timespec="seconds"),
                "deliveries": {
                    one.id: {"channel": one.channel_id, "was_due_at": one.due_at.isoformat()}
                    for one in before
                },
            },
        )


def _refuse_other_texts(names: tuple[str, ...]) -> None:
    """Only the date may differ from what a person approved."""
    if names:
        raise DoesNotPass(
            say(
                "Le texte de {channels} ne serait plus celui que vous avez approuvé : le canal a"
                " changé depuis. Corrigez l'annonce pour l'approuver à nouveau ; elle peut ensuite"
                " être déplacée.",
                channels=", ".join(f"« {name} »" for name in names),
            )
        )
