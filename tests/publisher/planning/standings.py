"""Channels of paper, and what an announcement has on them."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

from publisher.channel import Receipt
from publisher.delivery import Delivery, Operation, State
from publisher.planning import (
    Standing,
    Target,
    plan_publication,
)
from tests.builders import announcement
from tests.publisher.paper import EditablePaper, PaperChannel, PaperPage

NOW = datetime(2027, 2, 22, 8, tzinfo=UTC)
POST = Target("c1", "social", PaperChannel())
EDITABLE = Target("c2", "editable", EditablePaper())
PAGE = Target("c3", "page", PaperPage())
LINK = "https://ville.example/4hx0s2v9k7qd/"


def standing(target: Target, state: State, receipt: Receipt | None = None) -> Standing:
    first = plan_publication(announcement(canonical_url=None), [target], NOW).deliveries[0]
    return Standing(target, dataclasses.replace(first, state=state), receipt)


def receipt(url: str | None = None) -> Receipt:
    return Receipt(remote_ids={"post": "1"}, url=url, at=NOW)


def by_channel(deliveries: tuple[Delivery, ...]) -> dict[str, Delivery]:
    return {delivery.channel_id: delivery for delivery in deliveries}


def history(target: Target, *done: tuple[Operation, State], **known: Receipt) -> Standing:
    """A channel on which these things were done, oldest first."""
    deliveries = [
        dataclasses.replace(standing(target, state).newest, operation=operation)
        for operation, state in done
    ]
    return Standing(target, deliveries[-1], known.get("receipt"), earlier=tuple(deliveries[:-1]))
