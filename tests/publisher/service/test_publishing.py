"""Publishing: accepted whole or not at all, on every channel at once."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from publisher.announcement import Draft
from publisher.delivery import Operation, State
from publisher.errors import DoesNotPass, InputError, NotFound, TimeInvalid
from publisher.service import open_service
from tests.publisher.service.town import Town

TOMORROW = timedelta(days=1)


def test_one_act_reaches_every_channel(town: Town) -> None:
    about = town.publish(title="Marché de Noël")
    urls = {d.channel: d.url for d in town.service.deliveries(about)}
    assert urls["website"] is not None
    assert urls["website"].startswith("https://www.ville.example/")
    assert "Marché de Noël" in town.pages()
    assert "Marché de Noël" in (town.home / "flux" / "feed.xml").read_text("utf-8")
    assert "Marché de Noël" in town.walls()


def test_a_draft_is_gone_once_it_is_accepted_and_is_not_accepted_twice(town: Town) -> None:
    draft = town.draft()
    town.service.save_draft(draft)
    town.service.publish(draft)
    assert town.service.drafts() == ()
    before = town.service.deliveries(draft.announcement.id)
    with pytest.raises(InputError, match="deux fois"):
        town.service.publish(draft)
    assert town.service.deliveries(draft.announcement.id) == before


@pytest.mark.parametrize("wrong", ["no channel", "unknown channel", "no title", "past"])
def test_what_does_not_pass_changes_nothing(town: Town, wrong: str) -> None:
    draft, error = {
        "no channel": (Draft(announcement=town.draft().announcement), DoesNotPass),
        "unknown channel": (town.draft("website", "gazette"), NotFound),
        "no title": (town.draft(title=""), DoesNotPass),
        "past": (town.draft(at=datetime(2020, 1, 1, 9)), TimeInvalid),  # noqa: DTZ001 - wall time
    }[wrong]
    town.service.save_draft(draft)
    entries = town.service.verify().entries
    with pytest.raises(error):
        town.service.publish(draft)
    assert town.service.recent_deliveries() == ()
    assert len(town.service.drafts()) == 1
    assert town.service.verify().entries == entries


def test_what_is_planned_waits_and_may_be_cancelled(town: Town) -> None:
    later = datetime.now().replace(microsecond=0) + TOMORROW  # noqa: DTZ005 - wall time
    accepted = town.service.publish(town.draft(at=later))
    assert {d.state for d in town.drain(accepted)} == {State.QUEUED}
    for delivery in accepted.deliveries:
        town.service.cancel(delivery.id)
    assert {d.state for d in town.drain(accepted)} == {State.CANCELLED}
    assert not (town.home / "site" / "index.html").exists()


def test_what_left_is_not_cancelled(town: Town) -> None:
    about = town.publish("website")
    (delivery,) = town.service.deliveries(about)
    with pytest.raises(InputError, match="publié"):
        town.service.cancel(delivery.id)
    assert town.of(about, "website") == [(Operation.PUBLISH, State.DELIVERED)]


def test_what_one_process_accepts_another_sends(town: Town) -> None:
    accepted = town.service.publish(town.draft())
    with open_service(town.home / "data") as worker:
        sent = worker.drain(accepted.announcement_id, 20)
    assert {d.state for d in sent} == {State.DELIVERED}
    assert {d.attempts for d in town.drain(accepted)} == {1}


def test_two_engines_at_once_send_once(town: Town) -> None:
    with open_service(town.home / "data") as worker:
        worker.start_engine()
        town.service.start_engine()
        accepted = [town.service.publish(town.draft(title=f"Avis {n}")) for n in range(5)]
        sent = [delivery for one in accepted for delivery in town.drain(one)]
    assert {(d.state, d.attempts) for d in sent} == {(State.DELIVERED, 1)}


def test_everything_is_in_the_journal(town: Town) -> None:
    about = town.publish("website")
    town.service.retract(about, "Erreur")
    assert town.service.verify().intact
