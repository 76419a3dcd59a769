"""Correcting and withdrawing, whatever the first publication is doing at that moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from publisher.channel import SHOWN, Receipt
from publisher.delivery import Operation, State
from publisher.errors import InputError, PlanChanged
from publisher.outbox import Outcome
from publisher.planning import Fate
from publisher.storage.outbox import reading
from tests.publisher.desk import delivered
from tests.publisher.service.town import LOST, REFUSED, Town

PUBLISH, UPDATE, RETRACT = Operation.PUBLISH, Operation.UPDATE, Operation.RETRACT
DONE, CANCELLED = State.DELIVERED, State.CANCELLED


def test_a_correction_replaces_the_text_and_keeps_the_address(town: Town) -> None:
    about = town.publish(title="Marché de Noël")
    before = {d.channel: d.url for d in town.service.deliveries(about)}
    corrected = town.drain(town.correct(about, "Marché de Pâques"))
    assert {(d.operation, d.state) for d in corrected} == {(UPDATE, DONE)}
    assert {d.channel: d.url for d in corrected} == before
    assert "Marché de Noël" not in town.pages() + town.walls()
    assert "Marché de Pâques" in town.pages()


def test_a_withdrawal_leaves_nothing_to_read(town: Town) -> None:
    about = town.publish(title="Marché de Noël")
    town.drain(town.service.retract(about, "La date est fausse"))
    assert {d.state for d in town.service.deliveries(about)} == {DONE}
    assert "Marché de Noël" not in town.pages() + town.walls()
    assert "La date est fausse" in town.pages()


def test_a_withdrawal_needs_a_reason_and_something_to_withdraw(town: Town) -> None:
    about = town.publish("website")
    with pytest.raises(InputError, match="pourquoi"):
        town.service.retract(about, "  ")
    with pytest.raises(InputError, match="« feed »"):
        town.service.retract(about, "Erreur", ("feed",))
    town.drain(town.service.retract(about, "Erreur"))
    with pytest.raises(InputError, match="plus sur aucun"):
        town.service.retract(about, "Erreur")
    with pytest.raises(InputError, match="plus sur aucun"):
        town.correct(about, "Autre titre")


def test_one_channel_is_withdrawn_and_the_others_are_corrected_later(town: Town) -> None:
    about = town.publish(title="Marché de Noël")
    town.drain(town.service.retract(about, "Erreur", ("mur",)))
    corrected = town.drain(town.correct(about, "Marché de Pâques"))
    assert {d.channel for d in corrected} == {"website", "feed"}
    assert "Marché" not in town.walls()


def test_what_is_planned_is_corrected_before_it_leaves(town: Town) -> None:
    later = datetime.now().replace(microsecond=0) + timedelta(days=1)  # noqa: DTZ005 - wall time
    first = town.service.publish(town.draft(at=later))
    accepted = town.correct(first.announcement_id, "Marché de Pâques")
    due = {d.due_at for d in first.deliveries}
    again = [d for d in accepted.deliveries if d.state is State.QUEUED]
    assert {(d.operation, d.revision) for d in again} == {(PUBLISH, 2)}
    assert {d.due_at for d in again} == due
    town.service.retract(first.announcement_id, "Erreur")
    states = {d.state for d in town.service.deliveries(first.announcement_id)}
    assert states == {CANCELLED}


def test_it_is_a_correction_only_where_it_was_read(town: Town) -> None:
    place = {"base_url": "https://ntfy.example", "topic": "valriviere"}
    town.service.add_channel("ntfy", "ntfy", place, {})
    about = town.service.publish(town.draft("website", "ntfy")).announcement_id
    work = town.claim("website")
    page = town.service.show(about).revisions[-1].announcement.canonical_url
    receipt = Receipt(remote_ids={"page": "1"}, url=page, at=datetime.now(UTC))
    town.outbox.settle(work, Outcome(state=DONE, receipt=receipt))
    last = town.service.show(about).revisions[-1].announcement
    draft = town.draft("website", "ntfy")
    changed = replace(last, title="Marché de Pâques", revision=2)
    draft = replace(draft, announcement=changed)
    assert town.service.read_on(changed) == {"website"}
    previews = {name: town.service.preview(draft, name).rendition for name in draft.channels}
    town.service.correct(about, draft)
    with town.service.house.database.read() as connection:
        sent = {
            town.named(one.channel_id): one
            for one in reading.of_announcement(connection, about)
            if one.state is State.QUEUED
        }
    assert (sent["website"].operation, sent["ntfy"].operation) == (UPDATE, PUBLISH)
    assert sent["ntfy"].rendition == previews["ntfy"]
    assert previews["ntfy"].title == "Marché de Pâques"
    assert "updated" in sent["website"].rendition.fields
    assert "updated" in previews["website"].fields


def test_correcting_twice_while_the_first_is_being_sent_publishes_once(town: Town) -> None:
    about = town.service.publish(town.draft("mur")).announcement_id
    work = town.claim("mur")
    town.correct(about, "Deuxième version")
    third = town.correct(about, "Troisième version")
    town.outbox.settle(work, LOST)
    assert town.drain(third)[-1].state is DONE
    assert [operation for operation, state in town.of(about, "mur") if state is DONE] == [
        PUBLISH,
        UPDATE,
    ]
    assert "Troisième version" in town.walls()


def test_withdrawing_after_a_correction_while_the_first_is_being_sent(town: Town) -> None:
    about = town.service.publish(town.draft("mur", title="Marché de Noël")).announcement_id
    work = town.claim("mur")
    town.correct(about, "Marché de Pâques")
    withdrawn = town.service.retract(about, "Erreur")
    town.outbox.settle(work, LOST)
    assert all(d.state in (DONE, CANCELLED) for d in town.drain(withdrawn))
    assert town.of(about, "mur")[-1][0] is RETRACT
    assert "Marché" not in town.walls()


def test_withdrawing_what_then_is_refused_is_done(town: Town) -> None:
    about = town.service.publish(town.draft("website")).announcement_id
    work = town.claim("website")
    withdrawn = town.service.retract(about, "Erreur")
    town.outbox.settle(work, REFUSED)
    assert town.drain(withdrawn)[-1].state is CANCELLED


def test_a_withdrawal_that_was_given_up_may_be_asked_again(town: Town) -> None:
    about = town.publish("website", title="Marché de Noël")
    (asked,) = town.service.retract(about, "Erreur").deliveries
    town.service.cancel(asked.id)
    assert town.drain(town.service.retract(about, "Erreur"))[-1].state is DONE
    assert "Marché de Noël" not in town.pages()


def test_asking_twice_withdraws_once_and_a_correction_does_not_undo_it(town: Town) -> None:
    about = town.publish("website", "feed", title="Marché de Noël")
    town.service.retract(about, "Erreur", ("website",))
    town.service.retract(about, "Erreur de date", ("website",))
    accepted = town.correct(about, "Marché de Pâques")
    assert [name for name, _ in accepted.by_hand] == ["website"]
    town.drain(accepted)
    assert town.of(about, "website") == [(PUBLISH, DONE), (RETRACT, CANCELLED), (RETRACT, DONE)]
    assert "Erreur de date" in town.pages()
    assert "Marché" not in town.pages()


def test_channels_that_were_disconnected_are_named(town: Town) -> None:
    about = town.publish("website", "mur")
    town.service.remove_channel("mur")
    accepted = town.service.retract(about, "Erreur")
    assert [name for name, _ in accepted.by_hand] == ["mur"]
    assert [d.channel for d in accepted.deliveries] == ["website"]


def test_a_channel_connected_again_under_its_name_is_another_one(town: Town) -> None:
    about = town.publish("mur", title="Marché de Noël")
    town.service.remove_channel("mur")
    wall = {"wraps": "mastodon", "folder": str(town.home / "autre")}
    town.service.add_channel("practice", "mur", wall, {})
    accepted = town.service.retract(about, "Erreur", ("mur",))
    assert accepted.deliveries == ()
    assert [name for name, _ in accepted.by_hand] == ["mur"]


def test_a_correction_of_a_post_that_waits_for_a_page_on_its_way(town: Town) -> None:
    about = town.service.publish(town.draft("website", "feed")).announcement_id
    page = town.claim("website")
    accepted = town.correct(about, "Marché de Pâques")
    fresh = [d for d in accepted.deliveries if d.channel == "feed" and d.state is State.QUEUED]
    assert [d.waits_for_link for d in fresh] == [True]
    assert [d.waits_for for d in fresh] == ["website"]
    address = "https://www.ville.example/vraie/"
    town.outbox.settle(page, delivered(address, page="vraie"))
    sent = town.claim("feed").delivery.sent
    assert sent is not None
    assert sent.link == address


def test_an_edit_that_a_person_saw_keeps_what_the_platform_called_the_post(town: Town) -> None:
    about = town.publish("mur", title="Marché de Noël")
    town.correct(about, "Marché de Pâques")
    work = town.claim("mur")
    town.outbox.settle(work, LOST)
    town.outbox.settle(town.claim("mur"), Outcome(state=State.NEEDS_DECISION, error="?"))
    town.service.decide(work.delivery.id, sent_url="https://social.example/1")
    assert town.drain(town.service.retract(about, "Erreur"))[-1].state is DONE
    assert "Marché" not in town.walls()


# The plan that is approved


def test_the_plan_is_what_then_happens(town: Town) -> None:
    about = town.publish("website", "mur", title="Marché de Noël")
    draft = town.draft(title="Marché de Pâques")
    plan = town.service.plan_correction(about[:5], draft)
    assert [(line.channel, line.fate) for line in plan.lines] == [
        ("website", Fate.EDITED),
        ("mur", Fate.EDITED),
    ]
    assert town.of(about, "website") == [(PUBLISH, DONE)]
    accepted = town.service.correct(about, draft, approved=plan.token)
    assert accepted.revision == plan.revision == 2


def test_what_was_approved_is_refused_once_a_colleague_changed_it(town: Town) -> None:
    about = town.publish("website", title="Marché de Noël")
    draft = town.draft(title="Marché de Pâques")
    plan = town.service.plan_correction(about, draft)
    leaving = town.service.plan_retraction(about)
    town.drain(town.correct(about, "Marché du centre"))
    before = town.service.deliveries(about)
    with pytest.raises(PlanChanged, match="nouveau plan"):
        town.service.correct(about, draft, approved=plan.token)
    with pytest.raises(PlanChanged):
        town.service.retract(about, "Erreur", approved=leaving.token)
    assert town.service.deliveries(about) == before
    again = town.service.plan_correction(about, draft)
    assert town.service.correct(about, draft, approved=again.token).revision == 3


def test_a_plan_no_longer_holds_once_the_announcement_left(town: Town) -> None:
    about = town.service.publish(town.draft("website")).announcement_id
    plan = town.service.plan_retraction(about)
    assert [line.fate for line in plan.lines] == [Fate.CANCELLED]
    town.service.drain(about, 20)
    with pytest.raises(PlanChanged):
        town.service.retract(about, "Erreur", approved=plan.token)


def test_one_token_approves_any_choice_of_channels(town: Town) -> None:
    about = town.publish("website", "feed", "mur")
    token = town.service.plan_retraction(about).token
    assert town.service.plan_retraction(about, ("feed",)).token == token
    town.drain(town.service.retract(about, "Erreur", ("feed", "mur"), approved=token))
    assert town.of(about, "website") == [(PUBLISH, DONE)]


def test_a_channel_that_was_disconnected_keeps_its_address_in_the_plan(town: Town) -> None:
    about = town.publish("website", "feed")
    (page,) = [d.url for d in town.service.deliveries(about) if d.channel == "website"]
    town.service.remove_channel("website")
    lines = {line.channel: line for line in town.service.plan_retraction(about).lines}
    assert (lines["website"].fate, lines["website"].url) == (Fate.DISCONNECTED, page)
    assert "lecteurs de flux" in lines["feed"].keeps


def test_what_stays_out_of_reach_is_said_afterwards_too(town: Town) -> None:
    about = town.publish("feed", "mur")
    (published, *_) = town.service.deliveries(about)
    town.drain(town.service.retract(about, "Erreur"))
    keeps = town.service.show(about).keeps
    assert published.id not in keeps
    (sentence,) = keeps.values()  # a rehearsal leaves nothing
    assert "lecteurs de flux" in sentence


@pytest.mark.parametrize("state", [State.WAITING, State.NEEDS_DECISION])
def test_what_went_out_in_part_is_withdrawn_too(town: Town, state: State) -> None:
    about = town.service.publish(town.draft("mur")).announcement_id
    work = town.claim("mur")
    for step, id in (("sheet", "1"), ("post", "aucun"), (SHOWN, "1")):
        town.outbox.save_progress(work, step, id)
    rest = timedelta(hours=1) if state is State.WAITING else None
    town.outbox.settle(work, Outcome(state=state, error="un sur deux", again_in=rest))
    town.drain(town.service.retract(about, "Erreur"))
    published, withdrawn = town.of(about, "mur")
    assert withdrawn == (RETRACT, DONE)
    assert published == (PUBLISH, CANCELLED if state is State.WAITING else state)
