"""The guard against doubles, as the window and the command meet it."""

from __future__ import annotations

from datetime import datetime, timedelta
from threading import Barrier, Thread

import pytest

from publisher.errors import Duplicate
from publisher.ids import new_id
from publisher.service import Service
from publisher.service.house import House
from publisher.storage.secret_stores import SecretChain
from publisher.text.moments import near
from tests.publisher.service.town import Town
from tests.servers.postgres import Place


def test_the_same_text_is_refused_with_when_and_where(town: Town) -> None:
    about = town.publish("website", "feed", title="Marché de Noël")
    entries = town.service.verify().entries
    with pytest.raises(
        Duplicate, match="« website » a déjà reçu ce texte aujourd.*« feed »"
    ) as refused:
        town.service.publish(town.draft("website", "feed", title="Marché de Noël"))
    (delivery, _) = town.service.deliveries(about)
    assert str(delivery.url) in str(refused.value)
    assert town.service.verify().entries == entries


def test_another_page_address_hides_nothing(town: Town) -> None:
    """The second one would carry the address of another page, and be cut elsewhere."""
    town.publish("website", title="Marché de Noël")
    (twin,) = town.service.twins(town.draft("website", title="marché  de Noël"))
    assert (twin.channel, twin.title) == ("website", "Marché de Noël")


def test_a_draft_that_says_something_else_has_no_twin(town: Town) -> None:
    town.publish("website", title="Marché de Noël")
    assert town.service.twins(town.draft("website", title="Marché de Pâques")) == ()


def test_what_is_planned_is_guarded_and_again_sends_it(town: Town) -> None:
    later = datetime.now().replace(microsecond=0) + timedelta(hours=3)  # noqa: DTZ005 - wall time
    (planned,) = town.service.publish(town.draft("website", at=later)).deliveries
    with pytest.raises(Duplicate, match=f"déjà prévu sur « website » {near(planned.due_at)}"):
        town.service.publish(town.draft("website"))
    accepted = town.service.publish(town.draft("website"), again=True)
    assert len(accepted.deliveries) == 1


def test_a_rehearsal_may_be_repeated(town: Town) -> None:
    town.publish("mur")
    town.publish("mur")


def test_a_correction_is_no_double(town: Town) -> None:
    about = town.publish("website", title="Marché de Noël")
    town.correct(about, "Marché de Noël")


def test_the_window_is_chosen_by_the_house(town: Town) -> None:
    town.publish("website")
    town.service.prefer("duplicate_window", "0")
    town.service.publish(town.draft("website"))


def test_of_two_processes_at_once_one_passes(place: Place) -> None:
    """Whichever database it is: both stand before the same door, one goes through."""
    services = [Service(House(place.folder, place.open(), SecretChain())) for _ in range(2)]
    settings = {"folder": str(place.folder / "site"), "base_url": "https://v.example"}
    services[0].add_channel("website", "website", settings, {})
    town = Town(services[0], place.folder)
    for number in range(5):
        start = Barrier(2)
        done: list[str] = []

        def publish(service: Service, title: str, start: Barrier, done: list[str]) -> None:
            start.wait()
            try:
                service.publish(town.draft("website", title=title, id=new_id()))
                done.append("accepted")
            except Duplicate:
                done.append("refused")

        threads = [
            Thread(target=publish, args=(service, f"Avis {number}", start, done))
            for service in services
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(done) == ["accepted", "refused"]
    for service in services:
        service.close()


def test_what_stopped_is_guarded_when_it_is_set_going(town: Town) -> None:
    about = town.service.publish(town.draft("website", title="Marché de Noël")).announcement_id
    town.service.suspend("Fausse alerte")
    town.service.resume()
    town.service.publish(town.draft("website", title="Marché de Noël"), again=True)
    town.service.drain(None, 20)
    (held,) = town.service.deliveries(about)
    for set_going in (town.service.release, town.service.retry):
        with pytest.raises(Duplicate, match="« website » a déjà reçu ce texte"):
            set_going(held.id)
    assert town.service.deliveries(about) == (held,)
    (released,) = town.service.release(about, again=True)
    assert released.id == held.id
