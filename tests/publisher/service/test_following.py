"""What only a person may do: try again, decide, stop everything, and start again."""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta

import pytest

from publisher.delivery import Operation, State
from publisher.errors import InputError
from publisher.outbox import Outcome
from tests.publisher.service.town import LOST, REFUSED, Town

ASK = Outcome(state=State.NEEDS_DECISION, error="?")


def test_what_was_refused_goes_out_once_its_cause_is_gone(town: Town) -> None:
    site = town.home / "site"
    site.mkdir(exist_ok=True)
    (site / "index.html").write_text("<p>Un autre site</p>", "utf-8")
    (refused,) = town.drain(town.service.publish(town.draft("website")))
    assert refused.state is State.REJECTED
    assert "autre site" in refused.error
    shutil.rmtree(site)
    town.service.retry(refused.id)
    town.service.drain(refused.announcement_id, 20)
    assert town.of(refused.announcement_id, "website") == [(Operation.PUBLISH, State.DELIVERED)]


def test_what_was_refused_may_be_given_up(town: Town) -> None:
    (delivery,) = town.service.publish(town.draft("website")).deliveries
    town.outbox.settle(town.claim("website"), REFUSED)
    town.service.drop(delivery.id)
    with pytest.raises(InputError, match="annulé"):
        town.service.retry(delivery.id)


def test_an_older_version_never_comes_over_a_newer_one(town: Town) -> None:
    about = town.service.publish(town.draft("website")).announcement_id
    town.outbox.settle(town.claim("website"), REFUSED)
    town.drain(town.correct(about, "Marché de Pâques"))
    first = town.service.deliveries(about)[0]
    with pytest.raises(InputError, match="annulé"):
        town.service.retry(first.id)
    assert town.of(about, "website") == [
        (Operation.PUBLISH, State.CANCELLED),
        (Operation.PUBLISH, State.DELIVERED),
    ]


@pytest.mark.parametrize("there", [True, False])
def test_a_person_decides_what_cannot_be_known(town: Town, there: bool) -> None:
    about = town.service.publish(town.draft("website")).announcement_id
    work = town.claim("website")
    town.outbox.settle(work, LOST)
    town.outbox.settle(town.claim("website"), ASK)
    address = "https://www.ville.example/ici/" if there else None
    town.service.decide(work.delivery.id, sent_url=address)
    (after,) = town.service.drain(about, 20)
    assert after.state is State.DELIVERED
    assert after.attempts == (1 if there else 2)
    assert (after.url == address) is there


def test_a_decision_needs_an_address_and_a_question(town: Town) -> None:
    about = town.publish("website")
    (delivery,) = town.service.deliveries(about)
    with pytest.raises(InputError, match="https://"):
        town.service.decide(delivery.id, sent_url="ici")
    with pytest.raises(InputError, match="publié"):
        town.service.decide(delivery.id, sent_url=None)


def test_what_has_no_address_is_decided_without_one(town: Town) -> None:
    place = {"channel_url": "https://teams.microsoft.com/l/channel/1"}
    hook = {"webhook_url": "http://127.0.0.1:9/workflows/1?sig=un-secret-de-flux"}
    town.service.add_channel("teams", "teams", place, hook)
    for name, has_address in (("teams", False), ("website", True)):
        about = town.service.publish(town.draft(name)).announcement_id
        work = town.claim(name)
        town.outbox.settle(work, LOST)
        (asked,) = town.service.deliveries(about)
        assert asked.has_address is has_address
        with pytest.raises(InputError, match=f"« {name} », qui commence par https://"):
            town.service.decide(work.delivery.id, sent_url="ici")
        if has_address:
            with pytest.raises(InputError, match="https://"):
                town.service.decide(work.delivery.id, sent_url="")
        else:
            decided = town.service.decide(work.delivery.id, sent_url="")
            assert (decided.state, decided.url) == (State.DELIVERED, None)


def test_an_emergency_stop_holds_what_is_due_planned_and_accepted_meanwhile(town: Town) -> None:
    later = datetime.now().replace(microsecond=0) + timedelta(days=1)  # noqa: DTZ005 - wall time
    planned = town.service.publish(town.draft("feed", at=later))
    due = town.service.publish(town.draft("website"))
    assert town.service.suspend("Compte piraté") == 2
    meanwhile = town.service.publish(town.draft("mur"))
    assert town.drain(meanwhile)[0].state is State.QUEUED
    assert town.service.suspended() == "Compte piraté"
    assert town.service.resume() == 3
    assert town.service.suspended() is None
    for accepted in (planned, due, meanwhile):
        (held,) = town.drain(accepted)
        assert held.state is State.HELD
        town.service.retry(held.id)
    assert [town.drain(a)[0].state for a in (planned, due, meanwhile)] == [
        State.QUEUED,
        State.DELIVERED,
        State.DELIVERED,
    ]


def test_a_correction_of_what_is_held_goes_out(town: Town) -> None:
    about = town.service.publish(town.draft("website")).announcement_id
    town.service.suspend("Compte piraté")
    town.service.resume()
    assert town.drain(town.correct(about, "Marché de Pâques"))[-1].state is State.DELIVERED
    assert town.of(about, "website")[0] == (Operation.PUBLISH, State.CANCELLED)


def test_a_disconnected_channel_sends_nothing_more(town: Town) -> None:
    accepted = town.service.publish(town.draft("website", "feed"))
    work = town.claim("website")
    town.service.remove_channel("website")
    town.service.remove_channel("feed")
    town.outbox.settle(work, LOST)
    states = {d.channel: d.state for d in town.drain(accepted)}
    assert states == {"website": State.HELD, "feed": State.CANCELLED}


def test_listeners_hear_of_every_change(town: Town) -> None:
    heard: list[tuple[str, State]] = []
    end = town.service.subscribe(
        lambda views: heard.extend((view.channel, view.state) for view in views)
    )
    town.service.start_engine()
    accepted = town.service.publish(town.draft("website"))
    town.drain(accepted)
    town.service.stop_engine()
    end()
    assert heard[-1] == ("website", State.DELIVERED)


def test_what_has_not_left_is_called_off_together(town: Town) -> None:
    service = town.service
    about = service.publish(town.draft("website", "feed", "mur")).announcement_id
    town.outbox.settle(town.claim("website"), REFUSED)
    under_way = town.claim("mur")
    (called_off,) = service.call_off(about)
    assert (called_off.channel, called_off.state) == ("feed", State.CANCELLED)
    assert town.of(about, "website") == [(Operation.PUBLISH, State.REJECTED)]
    assert town.of(about, "mur") == [(Operation.PUBLISH, State.SENDING)]
    with pytest.raises(InputError, match="rien à annuler"):
        service.call_off(about)
    assert under_way.delivery.id != called_off.id
    assert service.verify().intact


def test_what_is_followed_is_all_of_what_is_not_over(town: Town) -> None:
    over = town.publish("website", "feed", title="Finie")
    later = datetime(2031, 1, 6, 8)  # noqa: DTZ001 - wall time
    planned = town.service.publish(town.draft("feed", at=later, title="Prévue")).announcement_id
    town.drain(town.correct(over, "Corrigée"))
    found = town.service.recent_deliveries(limit=1)
    assert [view.announcement_id for view in found] == [over, over, planned, over, over]
    assert [view.revision for view in found] == [2, 2, 1, 1, 1]
