"""A town with a website, a feed and rehearsals, and all that is asked of its service."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from publisher.announcement import Draft
from publisher.delivery import Operation, State
from publisher.ids import new_id
from publisher.outbox import Outcome, Work
from publisher.service import Service
from publisher.storage.outbox.port import StoredOutbox
from publisher.views import Accepted, DeliveryView
from tests.builders import announcement

BASE = "https://www.ville.example"
ALL = ("website", "feed", "mur")


@dataclass
class Town:
    """Shorthand for what tests ask of the service; channels are real, and write into folders."""

    service: Service
    home: Path

    @property
    def outbox(self) -> StoredOutbox:
        """The outbox as another engine sees it."""
        return StoredOutbox(self.service.house.database)

    def connect(self) -> None:
        place = {"folder": str(self.home / "site"), "base_url": BASE}
        self.service.add_channel("website", "website", place, {})
        self.service.add_channel("feed", "feed", {**place, "folder": str(self.home / "flux")}, {})
        wall = {"wraps": "mastodon", "folder": str(self.home / "mur")}
        self.service.add_channel("practice", "mur", wall, {})

    def draft(self, *channels: str, at: datetime | None = None, **changes: Any) -> Draft:
        written = announcement(**{"id": new_id(), "canonical_url": None, "images": (), **changes})
        return Draft(announcement=written, channels=channels or ALL, publish_at=at)

    def publish(self, *channels: str, **changes: Any) -> str:
        """Publish and see it delivered everywhere; returns the announcement's id."""
        accepted = self.service.publish(self.draft(*channels, **changes))
        assert {d.state for d in self.drain(accepted)} == {State.DELIVERED}
        return accepted.announcement_id

    def correct(self, about: str, title: str) -> Accepted:
        return self.service.correct(about, self.draft(title=title))

    def drain(self, accepted: Accepted) -> tuple[DeliveryView, ...]:
        """Send what was accepted; returns how it stands then."""
        self.service.drain(accepted.announcement_id, 20)
        ids = {delivery.id for delivery in accepted.deliveries}
        return tuple(d for d in self.service.deliveries(accepted.announcement_id) if d.id in ids)

    def of(self, about: str, channel: str) -> list[tuple[Operation, State]]:
        """What was done about an announcement on one channel, oldest first."""
        return [
            (d.operation, d.state) for d in self.service.deliveries(about) if d.channel == channel
        ]

    def named(self, channel_id: str) -> str:
        """The name of a channel."""
        return next(one.name for one in self.service.channels() if one.id == channel_id)

    def claim(self, channel: str) -> Work:
        """Take the channel's next delivery, as an engine elsewhere would."""
        (found,) = [c for c in self.service.channels() if c.name == channel]
        work = self.outbox.claim_next(found.id, "ailleurs")
        assert work is not None
        return work

    def pages(self) -> str:
        """Everything that citizens may read on the website."""
        files = sorted((self.home / "site").rglob("*.html"))
        return "\n".join(file.read_text("utf-8") for file in files)

    def walls(self) -> str:
        """What the rehearsal shows; what is struck through there is withdrawn."""
        files = sorted((self.home / "mur").rglob("*.html"))
        shown = "\n".join(file.read_text("utf-8") for file in files)
        return re.sub(r"<s>.*?</s>", "", shown, flags=re.DOTALL)


REFUSED = Outcome(state=State.REJECTED, error="non")
LOST = Outcome(state=State.UNCERTAIN, error="silence", again_in=timedelta(0))
