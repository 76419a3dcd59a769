"""Quotas on both databases: what is kept, and what the engine therefore does not try."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from publisher.channel import Quota, Stops
from publisher.delivery import Operation
from publisher.quotas import LearntQuota
from publisher.storage import quotas
from tests.publisher.desk import Desk, receipt
from tests.servers.postgres import Clock

HOUR = timedelta(hours=1)


def learn(desk: Desk, left: int, at: datetime | None = None, **changes: Any) -> None:
    """Be told how many posts are left."""
    moment = at or desk.now()
    values: dict[str, Any] = {
        "name": "posts", "one": "publication", "many": "publications", "left": left, "limit": 25,
        "resets_at": moment + HOUR, "stops": Stops.POSTS,
    }  # fmt: skip
    channel_id = desk.channel()
    with desk.database.write() as connection:
        told = LearntQuota(Quota(**{**values, **changes}), moment)
        quotas.learn(connection, channel_id, [told])


def known(desk: Desk) -> dict[str, int]:
    channel_id = desk.channel()
    with desk.database.read() as connection:
        found = quotas.of_channels(connection).get(channel_id, ())
    return {learnt.quota.name: learnt.quota.left for learnt in found}


def test_the_newest_is_kept_until_it_resets(desk: Desk, clock: Clock) -> None:
    learn(desk, 3)
    learn(desk, 2)
    learn(desk, 9, name="requests", stops=Stops.EVERYTHING)
    assert known(desk) == {"posts": 2, "requests": 9}
    clock.forward(minutes=59)
    assert known(desk) == {"posts": 2, "requests": 9}
    clock.forward(minutes=2)
    assert known(desk) == {}


def test_one_without_an_end_is_believed_for_an_hour(desk: Desk, clock: Clock) -> None:
    learn(desk, 5, resets_at=None)
    clock.forward(minutes=59)
    assert known(desk) == {"posts": 5}
    clock.forward(minutes=2)
    assert known(desk) == {}


def test_no_post_is_tried_before_the_reset_and_a_withdrawal_is(desk: Desk, clock: Clock) -> None:
    learn(desk, 0)
    waiting = desk.put()
    assert desk.claim() is None
    assert desk.outbox.agenda().due == ()
    next_in = desk.outbox.agenda().next_in
    assert next_in is not None
    assert timedelta(0) < next_in <= HOUR
    assert not desk.outbox.unfinished(None, timedelta(minutes=1))
    assert desk.outbox.unfinished(None, 2 * HOUR)
    withdrawn = desk.put(operation=Operation.RETRACT, target=receipt())
    assert desk.deliver().id == withdrawn.id
    clock.forward(minutes=59)
    desk.outbox.heartbeat(())
    assert desk.claim() is None
    clock.forward(minutes=2)
    assert desk.outbox.agenda().due == (desk.channel(),)
    assert desk.take().delivery.id == waiting.id


def test_posts_go_on_when_the_platform_takes_them_again(desk: Desk) -> None:
    learn(desk, 0)
    waiting = desk.put()
    assert desk.claim() is None
    learn(desk, 25)
    assert desk.take().delivery.id == waiting.id


def test_when_everything_stops_nothing_is_tried(desk: Desk, clock: Clock) -> None:
    learn(desk, 0, stops=Stops.EVERYTHING)
    desk.put(operation=Operation.RETRACT, target=receipt())
    assert desk.claim() is None
    clock.forward(minutes=59)
    desk.outbox.heartbeat(())
    assert desk.claim() is None
    clock.forward(minutes=2)
    assert desk.claim() is not None


@pytest.mark.parametrize(
    "changes",
    [
        {"stops": Stops.NOTHING},
        {"resets_at": None},
        {"resets_at": datetime.fromisoformat("2026-01-01T00:00Z")},
    ],
)
def test_what_is_not_known_to_stop_posts_stops_nothing(desk: Desk, changes: dict[str, Any]) -> None:
    learn(desk, 0, **changes)
    desk.put()
    assert desk.claim() is not None
