"""A town's desk for tests: channels, announcements and deliveries in a real database."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from publisher.announcement import Announcement
from publisher.channel import Receipt
from publisher.delivery import Attempt, Delivery, Operation, State
from publisher.ids import new_id
from publisher.outbox import Outcome, Work
from publisher.rendition import Rendition
from publisher.storage import announcements, channels
from publisher.storage.database import Database, now
from publisher.storage.outbox import people, reading
from publisher.storage.outbox.port import StoredOutbox
from tests.builders import announcement

PERSON = "Anne"
ENGINE = "un-moteur"


@dataclass
class Desk:
    """Shorthand for what tests do all the time; each call is one transaction."""

    database: Database
    channel_ids: dict[str, str] = field(default_factory=dict)

    @property
    def outbox(self) -> StoredOutbox:
        return StoredOutbox(self.database)

    def now(self) -> datetime:
        with self.database.read() as connection:
            return now(connection)

    def channel(self, name: str = "site") -> str:
        """Return the id of the channel of that name, connected when it is not yet."""
        if name not in self.channel_ids:
            with self.database.write() as connection:
                added = channels.add(connection, "essai", name, {})
            self.channel_ids[name] = added.id
        return self.channel_ids[name]

    def accept(self, **changes: Any) -> Announcement:
        """Keep a new announcement."""
        written = announcement(**{"id": new_id(), **changes})
        with self.database.write() as connection:
            announcements.accept(connection, written, PERSON)
        return written

    def plan(self, channel: str = "site", about: str | None = None, **changes: Any) -> Delivery:
        """Make a delivery that is not in the outbox yet; due now unless `due_at` is given."""
        about = about or self.accept().id
        values: dict[str, Any] = {
            "id": new_id(),
            "announcement_id": about,
            "revision": 1,
            "channel_id": self.channel(channel),
            "operation": Operation.PUBLISH,
            "state": State.QUEUED,
            "due_at": self.now(),
            "rendition": rendition(about),
        }
        return Delivery(**{**values, **changes})

    def put(self, channel: str = "site", about: str | None = None, **changes: Any) -> Delivery:
        """Put a delivery in the outbox."""
        planned = self.plan(channel, about, **changes)
        self.enqueue(planned)
        return planned

    def enqueue(self, *planned: Delivery) -> None:
        with self.database.write() as connection:
            people.enqueue(connection, planned)

    def read(self, delivery: Delivery | str) -> Delivery:
        """Return the delivery as it stands."""
        with self.database.read() as connection:
            return reading.get(connection, delivery if isinstance(delivery, str) else delivery.id)

    def attempts(self, delivery: Delivery) -> tuple[Attempt, ...]:
        with self.database.read() as connection:
            found = reading.attempts(connection, delivery.announcement_id)
        return found.get(delivery.id, ())

    def claim(self, channel: str = "site", owner: str = ENGINE) -> Work | None:
        return self.outbox.claim_next(self.channel(channel), owner)

    def take(self, channel: str = "site", owner: str = ENGINE) -> Work:
        """Claim, and fail when there is nothing to claim."""
        work = self.claim(channel, owner)
        assert work is not None, f"nothing to claim on {channel}"
        return work

    def deliver(self, channel: str = "site", url: str | None = "https://ville.be/p") -> Delivery:
        """Claim the next delivery and have it delivered."""
        return self.outbox.settle(self.take(channel), delivered(url))

    def uncertain(self, channel: str = "site", **changes: Any) -> Delivery:
        """Put a delivery that was armed and never answered."""
        put = self.put(channel, **changes)
        self.outbox.settle(self.take(channel), Outcome(state=State.UNCERTAIN, error="silence"))
        return put


def rendition(about: str, text: str = "Bonjour") -> Rendition:
    return Rendition(announcement_id=about, language="fr", text=text)


def receipt(url: str | None = "https://ville.be/p", **ids: str) -> Receipt:
    return Receipt(
        remote_ids=ids or {"post": "1"},
        url=url,
        at=datetime.fromisoformat("2027-02-22T08:00:00+00:00"),
    )


def delivered(url: str | None = "https://ville.be/p", **ids: str) -> Outcome:
    return Outcome(state=State.DELIVERED, receipt=receipt(url, **ids))


def waiting(seconds: float, *, whole_channel: bool = False) -> Outcome:
    return Outcome(
        state=State.WAITING,
        error="occupé",
        again_in=timedelta(seconds=seconds),
        whole_channel=whole_channel,
    )
