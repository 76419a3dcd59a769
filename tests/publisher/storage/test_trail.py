"""What happened to each announcement, streamed one after the other, on both databases."""

from __future__ import annotations

import pytest

from publisher.announcement import Kind
from publisher.delivery import Operation, State
from publisher.outbox import Outcome
from publisher.sieve import EVERYTHING, Sieve
from publisher.storage import journal, trail
from publisher.storage.outbox import reading, together
from tests.publisher.desk import ENGINE, PERSON, Desk


def trails(desk: Desk, sieve: Sieve = EVERYTHING) -> dict[str, trail.Trail]:
    with desk.database.read() as connection:
        return {one.announcement_id: one for one in trail.trails(connection, sieve)}


def test_each_announcement_has_its_own_steps_in_the_order_of_time(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trail, "_SLICE", 2)
    about = [desk.accept(title=f"Annonce {number}").id for number in range(5)]
    for id in about:
        with desk.database.write() as connection:
            told = "announcement.accepted"
            journal.append(connection, actor=PERSON, event=told, subject=id, body={"revision": 1})
    for id in (about[3], about[1], about[0]):
        for channel in ("site", "flux"):
            desk.put(channel, id)
            desk.deliver(channel)
    refused = desk.put("site", about[1])
    desk.outbox.settle(desk.take("site"), Outcome(state=State.REJECTED, error="non"))
    with desk.database.write() as connection:
        together.drop(connection, about[1], PERSON)
        journal.append(connection, actor=PERSON, event="sending.resumed", subject="", body={})
    found = trails(desk)
    assert set(found) == set(about)
    assert [len(found[id].steps) for id in about] == [5, 9, 1, 5, 1]
    for one in found.values():
        moments = [step.at for step in one.steps]
        assert moments == sorted(moments)
    steps = found[about[1]].steps
    assert [step.event for step in steps if step.delivery == refused.id] == [
        "delivery.attempted", "delivery.rejected", "delivery.cancelled",
    ]  # fmt: skip
    assert (steps[0].event, steps[0].actor) == ("announcement.accepted", PERSON)
    assert (steps[-1].event, steps[-1].actor) == ("announcement.dropped", PERSON)
    (tried,) = [s for s in steps if s.delivery == refused.id and s.event == "delivery.attempted"]
    assert (tried.actor, tried.channel, tried.operation) == (ENGINE, "site", Operation.PUBLISH)


def test_a_sieve_chooses_announcements_whole(desk: Desk) -> None:
    works, news = desk.accept(kind=Kind.WORKS).id, desk.accept(kind=Kind.NEWS).id
    for id in (works, news):
        desk.put("site", id)
        desk.deliver("site")
    assert set(trails(desk, Sieve(kind=Kind.WORKS))) == {works}
    assert len(trails(desk, Sieve(kind=Kind.WORKS))[works].steps) == 2
    assert trails(desk, Sieve(words="!!!")) == {}


def test_what_is_followed_is_not_cut_in_the_middle_of_an_announcement(desk: Desk) -> None:
    about = desk.accept().id
    first = desk.put("site", about)
    desk.deliver("site")
    waits = desk.put("flux", about)
    for _ in range(3):
        desk.put("mur")
        desk.deliver("mur")
    with desk.database.read() as connection:
        found = [one.id for one in reading.recent(connection, 1)]
    assert found[1:] == [waits.id, first.id]
    with desk.database.write() as connection:
        (called_off,) = together.call_off(connection, about, PERSON)
        assert (called_off.id, called_off.state) == (waits.id, State.CANCELLED)
