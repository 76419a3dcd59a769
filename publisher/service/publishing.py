"""Use cases: publish. One transaction: accepted whole, or not at all."""

from __future__ import annotations

import dataclasses
from datetime import datetime

from sqlalchemy import Connection

from publisher.announcement import Announcement, Draft
from publisher.delivery import WithoutLink
from publisher.errors import DoesNotPass
from publisher.planning import Target, plan_publication, with_reserved_link
from publisher.sentence import say
from publisher.service.accepting import accept, accepted, refuse_wrong
from publisher.service.house import UseCases
from publisher.service.readiness import due
from publisher.service.twins import refuse_twins, twins
from publisher.storage import drafts
from publisher.storage.database import now
from publisher.views import Accepted, TwinView


class PublishingCases(UseCases):
    """What the outbox is first filled with."""

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
            refuse_wrong(announcement, targets)
            plan = plan_publication(announcement, targets, due_at, without_link)
            if not again:
                refuse_twins(connection, self.house, plan.deliveries)
            accept(connection, self.house, announcement, plan, "announcement.accepted")
            drafts.remove(connection, announcement.id)
        self.house.wake()
        return accepted(self.house, announcement, plan)

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
