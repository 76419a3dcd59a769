"""What waits for a person: listed by announcement, released, planned anew or dropped as one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from publisher.announcement import Kind
from publisher.delivery import State
from publisher.errors import InputError, NotFound, TimeInvalid
from publisher.outbox import Outcome
from publisher.schedule import TimeAmbiguous
from publisher.storage import journal
from tests.publisher.service.town import LOST, REFUSED, Town

ASK = Outcome(state=State.NEEDS_DECISION, error="?")


def held(town: Town, *channels: str, **changes: Any) -> str:
    about = town.service.publish(town.draft(*channels, **changes)).announcement_id
    town.service.suspend("Fausse alerte")
    town.service.resume()
    return about


def states(town: Town, about: str) -> set[State]:
    return {one.state for one in town.service.deliveries(about)}


def test_all_that_waits_is_listed_by_announcement(town: Town) -> None:
    town.service.publish(town.draft("website"))
    town.outbox.settle(town.claim("website"), REFUSED)
    unknown = town.service.publish(town.draft("feed")).announcement_id
    town.outbox.settle(town.claim("feed"), LOST)
    town.outbox.settle(town.claim("feed"), ASK)
    both = held(town, "website", "mur", title="Fête du fleuve")
    first, second, third = town.service.waiting()
    assert [len(view.deliveries) for view in (first, second, third)] == [1, 1, 2]
    assert second.announcement_id == unknown
    assert (third.announcement_id, third.title) == (both, "Fête du fleuve")
    assert len(third.late) == 2
    assert (first.late, second.late) == ((), ())
    assert not third.alert


def test_an_announcement_is_released_as_a_whole_and_arrives(town: Town) -> None:
    about = held(town, "website", "feed", "mur")
    assert {one.state for one in town.service.release(about[:5])} == {State.QUEUED}
    town.service.drain(about, 20)
    assert states(town, about) == {State.DELIVERED}
    assert town.service.waiting() == ()


def test_an_hour_is_meant_in_the_zone_of_the_announcement(town: Town) -> None:
    about = held(town, "website", time_zone="Europe/Brussels")
    (planned,) = town.service.release(about, at=datetime(2031, 7, 1, 9, 0))  # noqa: DTZ001 - wall time
    assert planned.due_at == datetime(2031, 7, 1, 7, 0, tzinfo=UTC)
    assert town.service.waiting() == ()


def test_hours_that_cannot_be_are_refused_and_change_nothing(town: Town) -> None:
    about = held(town, "website", time_zone="Europe/Brussels")
    with pytest.raises(TimeInvalid, match="n'existe pas"):
        town.service.release(about, at=datetime(2031, 3, 30, 2, 30))  # noqa: DTZ001 - wall time
    with pytest.raises(TimeAmbiguous) as double:
        town.service.release(about, at=datetime(2031, 10, 26, 2, 30))  # noqa: DTZ001 - wall time
    with pytest.raises(TimeInvalid, match="déjà passé"):
        town.service.release(about, at=datetime(2020, 1, 1, 9, 0))  # noqa: DTZ001 - wall time
    assert states(town, about) == {State.HELD}
    (planned,) = town.service.release(about, at=double.value.choices[1])
    assert planned.due_at == datetime(2031, 10, 26, 1, 30, tzinfo=UTC)


def test_several_are_released_all_or_none(town: Town) -> None:
    first, second = held(town, "website"), held(town, "feed")
    with pytest.raises(NotFound):
        town.service.release(first, "zzzzzz")
    assert states(town, first) == {State.HELD}
    released = town.service.release(first, second)
    assert released[1].due_at - released[0].due_at >= timedelta(minutes=5)


def test_one_delivery_of_several_may_be_dropped(town: Town) -> None:
    about = held(town, "website", "feed")
    (gone,) = [one for one in town.service.deliveries(about) if one.channel == "feed"]
    assert [one.id for one in town.service.drop(gone.id[:6])] == [gone.id]
    (waiting,) = town.service.waiting()
    assert [one.channel for one in waiting.deliveries] == ["website"]
    town.service.drop(about)
    assert states(town, about) == {State.CANCELLED}


def test_a_decision_may_be_given_by_the_beginning_of_the_id(town: Town) -> None:
    town.service.publish(town.draft("website"))
    work = town.claim("website")
    town.outbox.settle(work, LOST)
    town.outbox.settle(town.claim("website"), ASK)
    with pytest.raises(NotFound, match="publisher waiting"):
        town.service.decide("zzzzzz", sent_url=None)
    decided = town.service.decide(work.delivery.id[:6], sent_url="https://www.ville.example/ici/")
    assert (decided.id, decided.state) == (work.delivery.id, State.DELIVERED)


def test_what_waits_is_shown_however_old_it_is(town: Town) -> None:
    about = held(town, "website")
    town.service.publish(town.draft("feed", "mur"))
    shown = town.service.recent_deliveries(limit=2)
    assert [one.announcement_id == about for one in shown] == [False, False, True]


# Through an emergency stop


def test_what_is_being_sent_finishes_and_is_shown(town: Town) -> None:
    town.service.publish(town.draft("website"))
    work = town.claim("website")
    assert town.service.suspend("Compte piraté") == 0
    (shown,) = town.service.being_sent()
    assert (shown.id, shown.state) == (work.delivery.id, State.SENDING)
    assert town.outbox.settle(work, REFUSED).state is State.REJECTED
    assert town.service.being_sent() == ()


def test_an_alert_passes_a_stop_when_somebody_allows_it(town: Town) -> None:
    before = town.service.publish(town.draft("website", kind=Kind.ALERT)).announcement_id
    town.service.suspend("Compte piraté")
    during = town.service.publish(town.draft("feed", kind=Kind.ALERT)).announcement_id
    for about in (before, during):
        (view,) = town.service.deliveries(about)
        assert (view.alert, view.stopped) == (True, True)
        (allowed,) = town.service.allow(about[:6])
        assert (allowed.state, allowed.stopped) == (State.QUEUED, False)
        town.service.drain(about, 20)
        assert states(town, about) == {State.DELIVERED}
    assert town.service.suspended() == "Compte piraté"


def test_a_corrected_alert_passes_as_well(town: Town) -> None:
    town.service.suspend("Compte piraté")
    about = town.service.publish(town.draft("website", kind=Kind.ALERT)).announcement_id
    town.service.allow(about)
    town.service.drain(about, 20)
    fixed = town.draft(title="Crue : le pont est fermé", kind=Kind.ALERT)
    assert town.drain(town.service.correct(about, fixed))[0].state is State.DELIVERED


def test_what_is_no_alert_does_not_pass(town: Town) -> None:
    town.service.suspend("Compte piraté")
    about = town.service.publish(town.draft("website", title="Fête")).announcement_id
    with pytest.raises(InputError, match="« Fête » n'est pas une alerte"):
        town.service.allow(about)
    (view,) = town.drain(town.service.correct(about, town.draft(title="Fête !")))[-1:]
    assert view.stopped
    with pytest.raises(InputError, match="Compte piraté"):
        town.service.retry(view.id)


def test_who_did_it_is_in_the_journal(town: Town) -> None:
    about = held(town, "website", kind=Kind.ALERT)
    town.service.suspend("Compte piraté")
    town.service.allow(about)
    town.service.prefer("spacing", "10min")
    with town.service.house.database.read() as connection:
        acts = {e.event: e.actor for e in journal.entries(connection)}
    author = town.service.house.author
    for act in (
        "sending.suspended",
        "sending.resumed",
        "sending.allowed",
        "announcement.released",
        "preference.changed",
    ):
        assert acts[act] == author
