"""Views for tests of the window's parts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from publisher.capabilities import Capabilities
from publisher.delivery import Operation, State
from publisher.planning import Fate, Line
from publisher.views import (
    ChannelView,
    DeliveryView,
    HistoryPage,
    HistoryRow,
    PlanView,
    WaitingView,
)
from ui.dialogs.waiting import Late

AT = datetime(2027, 2, 22, 8, 0, tzinfo=UTC)


def delivery(number: int = 1, **changes: Any) -> DeliveryView:
    """A delivery on the website."""
    values: dict[str, Any] = {
        "id": f"d{number}",
        "announcement_id": f"a{number}",
        "revision": 1,
        "channel": "website",
        "kind": "website",
        "operation": Operation.PUBLISH,
        "state": State.QUEUED,
        "due_at": AT + timedelta(minutes=number),
        "next_at": None,
        "remote_ids": {},
        "url": None,
        "attempts": 0,
        "error": "",
        "title": f"Annonce {number}",
    }
    return DeliveryView(**{**values, **changes})


def channel_view(name: str = "Site web", **changes: Any) -> ChannelView:
    """A website."""
    values: dict[str, Any] = {
        "id": name,
        "kind": "website",
        "label": "Site web",
        "settings": {},
        "capabilities": Capabilities(),
    }
    return ChannelView(name=name, **{**values, **changes})


def history_row(number: int, **states: State) -> HistoryRow:
    """An announcement in the history."""
    return HistoryRow(
        announcement_id=f"a{number}",
        revision=1,
        title=f"Annonce {number}",
        kind="news",
        language="fr",
        accepted_at=AT + timedelta(minutes=number),
        due_at=None,
        states=dict(states) or {"website": State.DELIVERED},
    )


def history_page(first: int, last: int, next: str | None) -> HistoryPage:
    """Rows from `first` down to `last`, newest first."""
    return HistoryPage(
        rows=tuple(history_row(number) for number in range(first, last - 1, -1)), next=next
    )


def waiting_view(number: int, **changes: Any) -> WaitingView:
    """An announcement that was missed on two channels."""
    missed = {"state": State.MISSED, "error": "L'heure prévue est passée.", **changes}
    return WaitingView(
        announcement_id=f"a{number}",
        title=f"Annonce {number}",
        time_zone="Europe/Brussels",
        alert=False,
        deliveries=(
            delivery(number, **missed),
            delivery(number, **{**missed, "id": f"e{number}", "channel": "feed"}),
        ),
    )


def late(count: int) -> Late:
    """What the dialog of the late ones shows."""
    views = tuple(waiting_view(number) for number in range(1, count + 1))
    return Late(views, "5min")


def plan_view(operation: Operation = Operation.RETRACT) -> PlanView:
    """What a withdrawal would do on two channels: one by itself, one by hand."""
    lines = (
        Line(
            channel="website",
            fate=Fate.WITHDRAWN,
            sentence="Publisher la retire, et vérifie qu'elle n'y est plus.",
            url="https://www.exemple.be/annonce/",
            keeps="Hors d'atteinte de Publisher : les moteurs de recherche.",
        ),
        Line(channel="Gazette", fate=Fate.BY_HAND, sentence="Retirez-la vous-même."),
    )
    return PlanView(
        announcement_id="a1",
        revision=1,
        title="Annonce 1",
        operation=operation,
        lines=lines,
        token="0123456789abcdef",
    )
