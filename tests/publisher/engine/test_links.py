"""Posts that carry the address of the page, and what an update acts upon."""

from __future__ import annotations

from datetime import timedelta

import pytest

from publisher.delivery import Delivery, Operation, State
from publisher.outbox import Outcome
from publisher.rendition import Rendition
from publisher.storage.outbox import people, suspension
from tests.publisher.desk import PERSON, Desk, delivered, receipt, waiting
from tests.servers.postgres import Clock

RESERVED = "https://ville.be/reserve/"


def pair(desk: Desk, *, fallback: bool = True) -> tuple[Delivery, Delivery]:
    """A page, and a post that waits a minute for it."""
    page = desk.plan("site")
    about = page.announcement_id
    post = desk.plan(
        "toot",
        about=about,
        rendition=Rendition(
            announcement_id=about, language="fr", text=f"Lisez {RESERVED}", link=RESERVED
        ),
        without_link=Rendition(announcement_id=about, language="fr", text="Lisez le site")
        if fallback
        else None,
        reserved_link=RESERVED,
        waits_for=page.id,
        waits_until=page.due_at + timedelta(minutes=1),
    )
    desk.enqueue(page, post)
    return page, post


def test_the_post_carries_the_address_that_the_page_really_got(desk: Desk) -> None:
    pair(desk)
    assert desk.claim("toot") is None
    assert desk.outbox.agenda().due == (desk.channel("site"),)
    desk.deliver("site", "https://ville.be/2027/02/travaux-2/")
    sent = desk.take("toot").delivery.sent
    assert sent is not None
    assert (sent.text, sent.link) == (
        "Lisez https://ville.be/2027/02/travaux-2/",
        "https://ville.be/2027/02/travaux-2/",
    )


@pytest.mark.parametrize("end", ["refused", "late", "no address"])
def test_without_the_page_the_approved_text_without_link_goes(
    desk: Desk, clock: Clock, end: str
) -> None:
    pair(desk)
    match end:
        case "refused":
            desk.outbox.settle(desk.take("site"), Outcome(state=State.REJECTED, error="non"))
        case "late":
            desk.take("site")
            for _ in range(2):  # an engine is awake all the while
                clock.forward(seconds=31)
                desk.outbox.heartbeat(())
        case "no address":
            desk.outbox.settle(desk.take("site"), delivered(None))
    sent = desk.take("toot").delivery.sent
    assert sent is not None
    assert sent.text == "Lisez le site"


def test_or_it_is_held_and_goes_with_the_page_later(desk: Desk) -> None:
    page, post = pair(desk, fallback=False)
    desk.outbox.settle(desk.take("site"), Outcome(state=State.REJECTED, error="non"))
    assert desk.claim("toot") is None
    held = desk.read(post)
    assert held.state is State.HELD
    assert "page du site" in held.error
    with desk.database.write() as connection:
        people.release(connection, page.id, PERSON)
        people.release(connection, post.id, PERSON)
    assert desk.claim("toot") is None
    desk.deliver("site", RESERVED)
    assert desk.take("toot").delivery.id == post.id


def test_after_a_sleep_the_post_gives_the_page_its_time(desk: Desk, clock: Clock) -> None:
    pair(desk)
    clock.forward(minutes=30)
    assert desk.claim("toot") is None
    desk.deliver("site", RESERVED)
    sent = desk.take("toot").delivery.sent
    assert sent is not None
    assert sent.link == RESERVED


# Updates and retractions


def test_an_update_gets_the_newest_receipt(desk: Desk) -> None:
    first = desk.put()
    change = desk.put(about=first.announcement_id, operation=Operation.UPDATE)
    again = desk.put(
        about=first.announcement_id, operation=Operation.UPDATE, target=receipt(post="ancien")
    )
    desk.outbox.settle(desk.take(), delivered(post="1"))
    work = desk.take()
    assert work.delivery.id == change.id
    assert work.delivery.target == receipt(post="1")
    desk.outbox.settle(work, delivered(post="2"))
    work = desk.take()
    assert work.delivery.id == again.id
    assert work.delivery.target == receipt(post="2")


def test_its_own_target_is_used_when_nothing_else_is_known(desk: Desk) -> None:
    desk.put(operation=Operation.RETRACT, target=receipt(post="7"))
    assert desk.take().delivery.target == receipt(post="7")


def test_a_correction_of_nothing_is_held(desk: Desk) -> None:
    first = desk.put()
    change = desk.put(about=first.announcement_id, operation=Operation.UPDATE)
    desk.outbox.settle(desk.take(), Outcome(state=State.REJECTED, error="non"))
    assert desk.claim() is None
    assert desk.read(change).state is State.HELD
    assert desk.read(change).error


def test_a_withdrawal_of_nothing_has_no_object(desk: Desk) -> None:
    first = desk.put()
    work = desk.take()
    change = desk.put(about=first.announcement_id, operation=Operation.RETRACT)
    desk.outbox.settle(work, Outcome(state=State.REJECTED, error="non"))
    assert desk.claim() is None
    assert desk.read(change).state is State.CANCELLED
    assert "rien à retirer" in desk.read(change).error


def test_a_withdrawal_of_what_may_be_there_waits_for_a_person(desk: Desk) -> None:
    first = desk.put()
    work = desk.take()
    change = desk.put(about=first.announcement_id, operation=Operation.RETRACT)
    desk.outbox.settle(work, Outcome(state=State.UNCERTAIN, error="silence"))
    desk.outbox.settle(desk.take(), Outcome(state=State.NEEDS_DECISION, error="?"))
    assert desk.claim() is None
    assert desk.read(change).state is State.HELD


@pytest.mark.parametrize("end", ["waiting", "absent"])
def test_what_is_to_be_withdrawn_is_not_tried_again(desk: Desk, clock: Clock, end: str) -> None:
    first = desk.put()
    work = desk.take()
    change = desk.put(about=first.announcement_id, operation=Operation.RETRACT)
    if end == "waiting":
        desk.outbox.settle(work, waiting(5))
    else:
        desk.outbox.settle(work, Outcome(state=State.UNCERTAIN, error="silence"))
        desk.outbox.settle(desk.take(), Outcome(state=State.QUEUED, again_in=timedelta(seconds=5)))
    clock.forward(seconds=6)
    assert desk.claim() is None
    assert [desk.read(d).state for d in (first, change)] == [State.CANCELLED] * 2


def test_a_withdrawal_that_was_given_up_stops_nothing(desk: Desk, clock: Clock) -> None:
    first = desk.put()
    work = desk.take()
    change = desk.put(about=first.announcement_id, operation=Operation.RETRACT)
    desk.outbox.settle(work, waiting(5))
    with desk.database.write() as connection:
        people.cancel(connection, change.id, PERSON)
    clock.forward(seconds=6)
    assert desk.take().delivery.id == first.id


def test_what_was_withdrawn_is_not_corrected(desk: Desk) -> None:
    first = desk.put()
    desk.deliver()
    desk.put(about=first.announcement_id, operation=Operation.RETRACT)
    change = desk.put(about=first.announcement_id, operation=Operation.UPDATE)
    desk.deliver()
    assert desk.claim() is None
    assert "retirée" in desk.read(change).error


# A page that a person still decides about


def test_a_post_does_not_lead_to_a_page_that_was_withdrawn(desk: Desk) -> None:
    page, _ = pair(desk)
    desk.deliver("site", RESERVED)
    desk.put("site", about=page.announcement_id, operation=Operation.RETRACT)
    sent = desk.take("toot").delivery.sent
    assert sent is not None
    assert sent.link is None


def test_a_post_that_is_set_going_first_leaves_the_page_its_time(desk: Desk) -> None:
    page, post = pair(desk)
    with desk.database.write() as connection:
        suspension.suspend(connection, "Fausse alerte", PERSON)
        suspension.resume(connection, PERSON)
        people.release(connection, post.id, PERSON)
    assert desk.claim("toot") is None
    with desk.database.write() as connection:
        people.release(connection, page.id, PERSON)
    desk.deliver("site", RESERVED)
    sent = desk.take("toot").delivery.sent
    assert sent is not None
    assert sent.link == RESERVED


def test_but_not_for_ever(desk: Desk, clock: Clock) -> None:
    _, post = pair(desk)
    with desk.database.write() as connection:
        suspension.suspend(connection, "Fausse alerte", PERSON)
        suspension.resume(connection, PERSON)
        people.release(connection, post.id, PERSON)
    for _ in range(2):  # an engine is awake all the while
        clock.forward(seconds=31)
        desk.outbox.heartbeat(())
    sent = desk.take("toot").delivery.sent
    assert sent is not None
    assert sent.link is None
