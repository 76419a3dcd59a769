"""The deliveries of one announcement, as they stand together in « Envois »."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

from publisher.delivery import WAIT_FOR_A_PERSON, Operation, State
from publisher.views import DeliveryView, Upload
from ui.look.hues import rank
from ui.look.marks import Count
from ui.models.tally import counts

FINISHED: Final = frozenset({State.DELIVERED, State.CANCELLED})
NEEDED, LEAVING, PLANNED, DONE = range(4)  # what waits for a person comes first
Key = tuple[int, float, str]


@dataclass(slots=True)
class Group:
    """One announcement. `key` and `shown` say where and how it stands in the list now."""

    announcement_id: str
    number: int  # from 1; stays its own whatever moves
    views: dict[str, DeliveryView] = field(default_factory=dict)  # the first told of first
    key: Key = (DONE, 0.0, "")
    shown: list[str] = field(default_factory=list)  # ids of deliveries; empty: not in the list

    @property
    def title(self) -> str:
        """Of its newest revision that is known here."""
        newest = max(self.views.values(), key=lambda view: view.revision)
        return newest.title or self.announcement_id

    @property
    def of_series(self) -> bool:
        """Whether it comes again by itself."""
        return any(view.series for view in self.views.values())

    @property
    def finished(self) -> bool:
        """Nothing more happens, and nobody is asked anything."""
        return all(view.state in FINISHED for view in self.views.values())

    @property
    def when(self) -> datetime:
        """When its next delivery is due; of what is over, when the last one was."""
        left = [view.due_at for view in self.views.values() if view.state not in FINISHED]
        return min(left) if left else max(view.due_at for view in self.views.values())

    def counts(self) -> tuple[Count, ...]:
        """How many stand how."""
        return counts(self.views.values(), datetime.now(UTC))

    def place(self) -> Key:
        """Where it belongs: by urgency; what is planned the soonest first, the rest the newest."""
        now = datetime.now(UTC)
        urgency = min(_urgency(view, now) for view in self.views.values())
        moment = self.when.timestamp()
        if urgency != PLANNED:
            moment = -max(view.due_at for view in self.views.values()).timestamp()
        return urgency, moment, self.announcement_id

    def wanted(self, *, only_open: bool) -> list[str]:
        """Which deliveries are shown: the newest act first, the channels in their order."""
        views = (
            view for view in self.views.values() if not only_open or view.state not in FINISHED
        )
        return [view.id for view in sorted(views, key=_act)]

    def upload(self, uploads: Mapping[str, Upload]) -> Upload | None:
        """How far all that it uploads at this moment is; None when it uploads nothing."""
        under_way = [
            uploads[view.id]
            for view in self.views.values()
            if view.state is State.SENDING and view.id in uploads
        ]
        if not under_way:
            return None
        done, total = sum(one.done for one in under_way), sum(one.total for one in under_way)
        return Upload(self.announcement_id, done, total)


def _act(view: DeliveryView) -> tuple[int, bool, int]:
    """A withdrawal comes after the revision that it withdraws."""
    return -view.revision, view.operation is not Operation.RETRACT, rank(view.channel)


def _urgency(view: DeliveryView, now: datetime) -> int:
    if view.state in WAIT_FOR_A_PERSON:
        return NEEDED
    if view.state in FINISHED:
        return DONE
    return PLANNED if view.state is State.QUEUED and view.due_at > now else LEAVING
