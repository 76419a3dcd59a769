"""Use cases: the history, one announcement in full, and the proof."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path

from sqlalchemy import Connection

from publisher.delivery import Delivery, Operation, State
from publisher.errors import FileInvalid, PublisherError
from publisher.journal import Finding, verify_lines
from publisher.keeper import kept_by
from publisher.planning import Fate, Line, plan_retraction
from publisher.sentence import say
from publisher.service.delivery_views import delivery_views
from publisher.service.house import UseCases
from publisher.service.standings import standings
from publisher.sieve import EVERYTHING, Sieve, SieveChoices
from publisher.storage import announcements, expiry, history, journal, sieving, zones
from publisher.storage.database import now
from publisher.storage.outbox import reading
from publisher.storage.series import occurrences
from publisher.views import AnnouncementView, HistoryPage


class LookingBackCases(UseCases):
    """What people and auditors read."""

    def history(
        self, sieve: Sieve = EVERYTHING, *, after: str | None = None, limit: int = 50
    ) -> HistoryPage:
        """Return one page of what a sieve lets through, newest first."""
        with self.house.database.read() as connection:
            return history.page(connection, sieve, after=after, limit=limit)

    def time_zones(self, announcement_ids: Collection[str]) -> dict[str, str]:
        """Return the time zone in which each announcement is written, by its id."""
        with self.house.database.read() as connection:
            return zones.of_announcements(connection, announcement_ids)

    def sieve_choices(self) -> SieveChoices:
        """Return the channels and the authors by which the history can be filtered."""
        with self.house.database.read() as connection:
            return sieving.choices(connection)

    def show(self, announcement_id: str) -> AnnouncementView:
        """Return everything about one announcement; the beginning of its id is enough."""
        with self.house.database.read() as connection:
            identity = announcements.resolve(connection, announcement_id)
            deliveries = reading.of_announcement(connection, identity)
            return AnnouncementView(
                announcement_id=identity,
                revisions=announcements.revisions(connection, identity),
                deliveries=delivery_views(connection, deliveries),
                attempts=reading.attempts(connection, identity),
                keeps=self._keeps(connection, deliveries),
                remains=self._remains(connection, identity),
                series=occurrences.of_announcements(connection, [identity]).get(identity, ("",))[0],
            )

    def _remains(self, connection: Connection, identity: str) -> tuple[Line, ...]:
        """Say where an announcement that has come to its end still is, and stays."""
        newest = announcements.newest(connection, identity)
        end, moment = expiry.of(newest), now(connection)
        if end is None or end > moment:
            return ()
        known = standings(connection, self.house, identity)
        lines = plan_retraction(newest, known, moment, "").lines
        seen_to = {s.target.name for s in known if s.given_up}
        return tuple(
            line
            for line in lines
            if line.fate is Fate.CANNOT
            or (line.fate is Fate.BY_HAND and line.channel not in seen_to)
        )

    def _keeps(self, connection: Connection, deliveries: Iterable[Delivery]) -> dict[str, str]:
        """Say of each text that was replaced or taken away who keeps it out of our reach."""
        found: dict[str, str] = {}
        for delivery in deliveries:
            if delivery.state is not State.DELIVERED or delivery.operation is Operation.PUBLISH:
                continue
            try:
                able = self.house.open_in(connection, delivery.channel_id).capabilities
            except PublisherError:  # its adapter is gone, or its settings are of another time
                continue
            if able.public:
                found[delivery.id] = kept_by(able.keeps)
        return found

    def verify(self) -> Finding:
        """Check the journal's chain from its first entry to its last."""
        with self.house.database.read() as connection:
            return journal.check(connection)


def verify_file(path: Path) -> Finding:
    """Check an exported journal, without any database; raises `FileInvalid`."""
    try:
        with path.open(encoding="utf-8") as lines:
            return verify_lines(lines)
    except (OSError, UnicodeDecodeError) as failure:
        raise FileInvalid(
            say("Le fichier {path} ne peut pas être lu ({why}).", path=path, why=failure)
        ) from None
