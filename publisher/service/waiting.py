"""Use cases: what waits for a person's word, announcement by announcement."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection

from publisher.delivery import Delivery
from publisher.errors import NotFound
from publisher.sentence import say
from publisher.service.delivery_views import delivery_views
from publisher.service.house import UseCases
from publisher.service.readiness import coming
from publisher.service.twins import refuse_twins
from publisher.storage import announcements
from publisher.storage.database import now
from publisher.storage.outbox import reading, together
from publisher.views import DeliveryView, WaitingView


class WaitingCases(UseCases):
    """Missed, held, refused, to be decided: nothing of it moves by itself."""

    def waiting(self) -> tuple[WaitingView, ...]:
        """Return every announcement of which something waits, the first due first."""
        with self.house.database.read() as connection:
            by_announcement: dict[str, list[Delivery]] = {}
            for delivery in reading.waiting(connection):
                by_announcement.setdefault(delivery.announcement_id, []).append(delivery)
            return tuple(_waiting(connection, id, those) for id, those in by_announcement.items())

    def release(
        self, *ids: str, at: datetime | None = None, at_once: bool = False, again: bool = False
    ) -> tuple[DeliveryView, ...]:
        """Set going what stopped of announcements, or single deliveries; all of them or none.

        Beginnings of ids are enough. `at` is a wall time in the announcement's zone, naive, or
        aware with the offset of a time that exists twice. Without it: at the hour that was chosen
        while it is to come, unless `at_once`; else now, at a distance from what was released before
        (publisher.rules.SPACING). Raises `InputError`, of which `TimeInvalid`,
        `schedule.TimeAmbiguous`, and without `again` `Duplicate`: the text has gone out since.
        """
        released: list[Delivery] = []
        with self.house.database.write() as connection:
            for id in ids:
                announcement_id, only = _meant(connection, id)
                instant = None if at is None else _coming(connection, announcement_id, at)
                released += together.release(
                    connection,
                    announcement_id,
                    self.house.author,
                    only=only,
                    at=instant,
                    at_once=at_once,
                )
            if not again:
                refuse_twins(connection, self.house, released)
            views = delivery_views(connection, released)
        self.house.wake()
        return views

    def drop(self, *ids: str) -> tuple[DeliveryView, ...]:
        """Give up what stopped of announcements, or single deliveries; all of them or none."""
        dropped: list[Delivery] = []
        with self.house.database.write() as connection:
            for id in ids:
                announcement_id, only = _meant(connection, id)
                dropped += together.drop(connection, announcement_id, self.house.author, only=only)
            views = delivery_views(connection, dropped)
        self.house.wake()
        return views


def _waiting(connection: Connection, id: str, those: Iterable[Delivery]) -> WaitingView:
    views = delivery_views(connection, those)
    return WaitingView(
        announcement_id=id,
        title=views[0].title,
        time_zone=announcements.newest(connection, id).time_zone,
        alert=views[0].alert,
        deliveries=views,
    )


def _meant(connection: Connection, typed: str) -> tuple[str, tuple[str, ...] | None]:
    """Return the announcement, and the one delivery when it is a delivery that was typed."""
    whole = announcements.beginning_with(connection, typed)
    single = reading.beginning_with(connection, typed)
    if len(whole) + len(single) > 1:
        raise NotFound(
            say(
                "Plusieurs annonces ou envois commencent par « {typed} » : donnez plus de lettres.",
                typed=typed,
            )
        )
    if single:
        return reading.get(connection, single[0]).announcement_id, single
    if whole:
        return whole[0], None
    raise NotFound(
        say(
            "Ni annonce ni envoi ne commence par « {typed} » : « publisher waiting » montre ce qui"
            " attend.",
            typed=typed.strip(),
        )
    )


def _coming(connection: Connection, announcement_id: str, wall: datetime) -> datetime:
    zone = announcements.newest(connection, announcement_id).time_zone
    return coming(wall, zone, now(connection))
