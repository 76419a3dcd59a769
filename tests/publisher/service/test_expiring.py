"""An announcement comes to its end: withdrawn once, by whichever engine is awake, and said."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from publisher.announcement import Kind
from publisher.delivery import Operation, State
from publisher.service import Service
from publisher.storage import expiry, journal
from publisher.views import DeliveryView
from tests.publisher.service import later
from tests.publisher.service.later import opened
from tests.publisher.service.town import BASE, Town
from tests.servers.postgres import Clock, Place

PUBLISH, RETRACT = Operation.PUBLISH, Operation.RETRACT
DONE = State.DELIVERED
BRUSSELS = ZoneInfo("Europe/Brussels")

town = later.town


def wall(**ahead: float) -> datetime:
    """The wall time in Brussels, so far ahead of now."""
    return (datetime.now(UTC) + timedelta(**ahead)).astimezone(BRUSSELS).replace(tzinfo=None)


def ending(town: Town, *channels: str, **changes: Any) -> str:
    """Publish what ends in an hour, and see it delivered."""
    return town.publish(*channels, **{"expires_at": wall(hours=1), **changes})


def retractions(town: Town, about: str) -> dict[str, State]:
    found = [d for d in town.service.deliveries(about) if d.operation is RETRACT]
    assert len({d.channel for d in found}) == len(found)
    return {d.channel: d.state for d in found}


def test_at_its_end_it_is_withdrawn_once(town: Town, clock: Clock) -> None:
    about = ending(town, title="Marché de Noël")
    assert town.service.expire() == 0
    clock.forward(hours=2)
    assert town.service.expire() == 1
    assert town.service.expire() == 0
    town.service.drain(about, 20)
    assert retractions(town, about) == {"website": DONE, "feed": DONE, "mur": DONE}
    assert "Marché de Noël" not in town.pages() + town.walls()
    assert "arrivée à son terme" in town.pages()
    with town.service.house.database.read() as connection:
        (told,) = [e for e in journal.entries(connection) if e.event == "announcement.expired"]
    assert (told.actor, told.subject) == ("publisher", about)
    assert town.service.verify().intact


def test_two_engines_withdraw_it_once(town: Town, place: Place, clock: Clock) -> None:
    about = ending(town)
    clock.forward(hours=2)
    with opened(place, clock) as other, ThreadPoolExecutor(2) as pool:
        ended = list(pool.map(Service.expire, (town.service, other)))
    assert sum(ended) == 1
    assert len(retractions(town, about)) == 3


def test_a_running_engine_sees_to_it(town: Town, clock: Clock) -> None:
    ending(town, "website")
    withdrawn = threading.Event()

    def hear(views: tuple[DeliveryView, ...]) -> None:
        if any((view.operation, view.state) == (RETRACT, DONE) for view in views):
            withdrawn.set()

    town.service.subscribe(hear)
    clock.forward(hours=2)
    town.service.start_engine()
    assert withdrawn.wait(30)


def test_a_computer_that_slept_over_it_withdraws_it_on_waking(town: Town, clock: Clock) -> None:
    about = ending(town, "website")
    clock.forward(days=3)
    town.service.expire()
    town.service.drain(about, 20)
    assert retractions(town, about) == {"website": DONE}


def test_the_newest_revision_says_when(town: Town, clock: Clock) -> None:
    longer, endless = ending(town, "website", title="Un"), ending(town, "website", title="Deux")
    town.drain(town.service.correct(longer, town.draft(title="Un", expires_at=wall(hours=5))))
    town.drain(town.service.correct(endless, town.draft(title="Deux")))
    clock.forward(hours=2)
    assert town.service.expire() == 0
    clock.forward(hours=4)
    assert town.service.expire() == 1
    assert set(retractions(town, longer)) == {"website"}
    assert retractions(town, endless) == {}


def test_what_was_withdrawn_before_is_left_alone(town: Town, clock: Clock) -> None:
    about = ending(town, "website", "feed")
    town.drain(town.service.retract(about, "Erreur", ("website",)))
    town.service.retract(about, "Erreur", ("feed",))  # asked for, not done yet
    before = town.service.deliveries(about)
    clock.forward(hours=2)
    town.service.expire()
    assert [d.id for d in town.service.deliveries(about)] == [d.id for d in before]
    town.service.drain(about, 20)
    assert "Erreur" in town.pages()


def test_what_never_left_does_not_leave_any_more(town: Town, clock: Clock) -> None:
    draft = town.draft("website", expires_at=wall(hours=1))
    about = town.service.publish(draft).announcement_id
    town.service.suspend("Panne")
    clock.forward(hours=2)
    town.service.expire()
    town.service.resume()
    assert town.of(about, "website") == [(PUBLISH, State.CANCELLED)]


def test_during_an_emergency_stop_it_is_held_like_all_the_rest(town: Town, clock: Clock) -> None:
    about = ending(town, "website")
    town.service.suspend("Compte piraté")
    clock.forward(hours=2)
    town.service.expire()
    town.service.drain(about, 0)
    (held,) = [d for d in town.service.deliveries(about) if d.operation is RETRACT]
    assert held.stopped
    town.service.resume()
    assert retractions(town, about) == {"website": State.HELD}
    town.service.release(about)
    town.service.drain(about, 20)
    assert retractions(town, about) == {"website": DONE}


def test_where_only_a_person_can_withdraw_they_are_asked(town: Town, clock: Clock) -> None:
    settings = {"platform": "WhatsApp", "url": "https://wa.example", "folder": str(town.home)}
    town.service.add_channel("by_hand", "whatsapp", settings, {})
    draft = town.draft("whatsapp", expires_at=wall(hours=1))
    about = town.service.publish(draft).announcement_id
    town.service.drain(about, 20)
    (prepared,) = town.service.deliveries(about)
    town.service.decide(prepared.id, sent_url="https://wa.example/42")
    clock.forward(hours=2)
    town.service.expire()
    town.service.drain(about, 20)
    (asked,) = [d for d in town.service.deliveries(about) if d.operation is RETRACT]
    assert asked.state is State.REJECTED
    assert "retirez-la vous-même" in asked.error
    assert [view.announcement_id for view in town.service.waiting()] == [about]
    assert [line.url for line in town.service.show(about).remains] == ["https://wa.example/42"]


def test_an_alert_that_ends_by_itself_is_not_withdrawn_a_second_time(
    town: Town, clock: Clock
) -> None:
    settings = {
        "folder": str(town.home / "cap"),
        "base_url": f"{BASE}/alertes",
        "sender": "alertes@ville.example",
        "sender_name": "Ville de Valrivière",
        "area": "Valrivière",
    }
    town.service.add_channel("cap", "alertes", settings, {})
    about = ending(town, "website", "alertes", kind=Kind.ALERT, title="Crue")
    clock.forward(hours=2)
    town.service.expire()
    town.service.drain(about, 20)
    assert retractions(town, about) == {"website": DONE}
    assert town.service.show(about).remains == ()


def test_after_a_copy_was_taken_back_a_person_says_whether_it_ends(
    town: Town, clock: Clock
) -> None:
    about = ending(town, "website")
    with town.service.house.database.write() as connection:
        expiry.doubt(connection)
    later = ending(town, "feed", title="Après la reprise")
    clock.forward(hours=2)
    assert town.service.expire() == 2
    assert retractions(town, about) == {"website": State.HELD}
    assert retractions(town, later) == {"feed": State.QUEUED}
    (held,) = [d for d in town.service.deliveries(about) if d.operation is RETRACT]
    assert "copie de sauvegarde" in held.error
