"""From announcement and channels to deliveries."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

import pytest

from publisher.announcement import Kind
from publisher.channel import Edit
from publisher.delivery import Operation, State, WithoutLink
from publisher.planning import (
    LINK_WAIT,
    Standing,
    Target,
    plan_correction,
    plan_publication,
    plan_retraction,
)
from tests.builders import announcement
from tests.publisher.paper import EditablePaper, PaperPage
from tests.publisher.planning.standings import (
    EDITABLE,
    LINK,
    NOW,
    PAGE,
    POST,
    by_channel,
    history,
    receipt,
    standing,
)


def test_posts_carry_the_reserved_link_and_wait_for_the_page() -> None:
    plan = plan_publication(announcement(canonical_url=None), [POST, PAGE], NOW)
    page, post = plan.deliveries
    assert page.channel_id == "c3"
    assert post.waits_for == page.id
    assert post.waits_until == NOW + LINK_WAIT
    assert post.rendition.link == post.reserved_link == LINK
    assert post.without_link is not None
    assert post.without_link.link is None
    assert page.waits_for is None


def test_the_same_words_have_the_same_key_whatever_page_they_link_to() -> None:
    plans = [
        plan_publication(announcement(id=id, canonical_url=None), [POST, PAGE], NOW)
        for id in ("4hx0s2v9k7qd", "7aaaaaaaaaaa")
    ]
    first, second = [by_channel(plan.deliveries)["c1"] for plan in plans]
    assert first.rendition.text != second.rendition.text
    assert first.text_key == second.text_key is not None
    (alone,) = plan_publication(announcement(canonical_url=None), [POST], NOW).deliveries
    assert alone.text_key == first.text_key


def test_what_takes_a_text_away_has_no_key() -> None:
    there = standing(EDITABLE, State.DELIVERED, receipt())
    (change,) = plan_correction(announcement(revision=2), [there], NOW).deliveries
    (withdrawal,) = plan_retraction(announcement(), [there], NOW, "Erreur").deliveries
    assert change.text_key is not None
    assert withdrawal.text_key is None


def test_holding_leaves_no_fallback() -> None:
    plan = plan_publication(announcement(), [POST, PAGE], NOW, WithoutLink.HOLD)
    assert by_channel(plan.deliveries)["c1"].without_link is None


def test_without_a_page_nothing_waits() -> None:
    (post,) = plan_publication(announcement(canonical_url=None), [POST], NOW).deliveries
    assert post.waits_for is None
    assert post.rendition.link is None


def test_a_rehearsal_page_gives_no_link_to_anybody() -> None:
    class Rehearsal(PaperPage):
        able = dataclasses.replace(PaperPage.able, public=False)

    rehearsal = Target("c9", "mur", Rehearsal())
    plan = plan_publication(announcement(canonical_url=None), [POST, rehearsal], NOW)
    assert all(delivery.waits_for is None for delivery in plan.deliveries)


def test_alerts_go_first() -> None:
    alert = plan_publication(announcement(kind=Kind.ALERT), [POST], NOW).deliveries[0]
    news = plan_publication(announcement(kind=Kind.NEWS), [POST], NOW).deliveries[0]
    assert alert.priority > news.priority


def test_a_correction_edits_what_stands_and_keeps_the_link() -> None:
    known = receipt("https://ville.example/kept/")
    plan = plan_correction(
        announcement(revision=2),
        [standing(PAGE, State.DELIVERED, known), standing(EDITABLE, State.DELIVERED, receipt())],
        NOW,
    )
    assert [d.operation for d in plan.deliveries] == [Operation.UPDATE, Operation.UPDATE]
    assert by_channel(plan.deliveries)["c2"].rendition.link == "https://ville.example/kept/"
    assert plan.cancelled == ()


def test_a_correction_replaces_what_never_left() -> None:
    waiting = standing(POST, State.WAITING)
    plan = plan_correction(
        announcement(revision=2), [waiting, standing(PAGE, State.DELIVERED, receipt(LINK))], NOW
    )
    fresh = by_channel(plan.deliveries)["c1"]
    assert fresh.operation is Operation.PUBLISH
    assert fresh.target is None
    assert plan.cancelled == (waiting.newest.id,)


def test_a_correction_of_what_is_planned_stays_planned() -> None:
    later = NOW + timedelta(days=3)
    planned = plan_publication(announcement(), [EDITABLE], later).deliveries[0]
    plan = plan_correction(announcement(revision=2), [Standing(EDITABLE, planned, None)], NOW)
    (delivery,) = plan.deliveries
    assert delivery.due_at == later
    assert plan.cancelled == (planned.id,)


def test_an_edit_that_has_not_left_is_replaced_by_the_newer_one() -> None:
    pending = plan_correction(
        announcement(revision=2), [standing(EDITABLE, State.DELIVERED, receipt())], NOW
    ).deliveries[0]
    plan = plan_correction(announcement(revision=3), [Standing(EDITABLE, pending, receipt())], NOW)
    assert [d.operation for d in plan.deliveries] == [Operation.UPDATE]
    assert plan.cancelled == (pending.id,)


@pytest.mark.parametrize(
    ("edit", "cost"),
    [
        (Edit.IN_PLACE, None),
        (Edit.NEW_VERSION, "nouvelle adresse"),
        (Edit.REPLACE, "réponses"),
        (Edit.CORRECTION, "reste visible"),
    ],
)
def test_each_way_of_correcting_is_done_and_its_cost_is_told(edit: Edit, cost: str | None) -> None:
    class Corrected(EditablePaper):
        able = dataclasses.replace(EditablePaper.able, edit=edit)

    known = standing(Target("c4", "fil", Corrected()), State.DELIVERED, receipt())
    plan = plan_correction(announcement(revision=2), [known], NOW)
    (delivery,) = plan.deliveries
    assert delivery.operation is Operation.UPDATE
    assert delivery.target == receipt()
    assert plan.unreachable == ()
    if cost is None:
        assert plan.notices == ()
    else:
        ((name, sentence),) = plan.notices
        assert name == "fil"
        assert cost in sentence


def test_what_cannot_be_edited_is_said() -> None:
    plan = plan_correction(
        announcement(revision=2), [standing(POST, State.DELIVERED, receipt())], NOW
    )
    assert plan.deliveries == ()
    assert plan.unreachable[0][0] == "social"


def test_a_retraction_withdraws_cancels_and_says_the_rest() -> None:
    plan = plan_retraction(
        announcement(),
        [
            standing(EDITABLE, State.DELIVERED, receipt()),
            standing(PAGE, State.QUEUED),
            standing(POST, State.DELIVERED, receipt()),
        ],
        NOW,
        "Date erronée",
    )
    assert [(d.channel_id, d.reason) for d in plan.deliveries] == [("c2", "Date erronée")]
    assert len(plan.cancelled) == 1
    assert [name for name, _ in plan.unreachable] == ["social"]


@pytest.mark.parametrize("state", [State.SENDING, State.UNCERTAIN])
def test_what_may_be_out_there_is_withdrawn_once_it_is_known(state: State) -> None:
    plan = plan_retraction(announcement(), [standing(EDITABLE, state)], NOW, "Erreur")
    (delivery,) = plan.deliveries
    assert delivery.operation is Operation.RETRACT
    assert delivery.target is None


def test_what_is_withdrawn_is_left_alone() -> None:
    gone = dataclasses.replace(standing(EDITABLE, State.DELIVERED, receipt()), gone=True)
    assert plan_retraction(announcement(), [gone], NOW, "Erreur").deliveries == ()
    assert plan_correction(announcement(revision=2), [gone], NOW).deliveries == ()


# What came before the newest delivery


PERHAPS = [State.SENDING, State.UNCERTAIN, State.NEEDS_DECISION]


@pytest.mark.parametrize("first", PERHAPS)
@pytest.mark.parametrize("then", [State.QUEUED, State.HELD, State.CANCELLED])
def test_a_second_correction_never_publishes_twice(first: State, then: State) -> None:
    known = history(EDITABLE, (Operation.PUBLISH, first), (Operation.UPDATE, then))
    plan = plan_correction(announcement(revision=3), [known], NOW)
    assert [d.operation for d in plan.deliveries] == [Operation.UPDATE]
    assert plan.cancelled == (() if then is State.CANCELLED else (known.newest.id,))


@pytest.mark.parametrize("first", PERHAPS)
@pytest.mark.parametrize("then", [State.QUEUED, State.HELD, State.CANCELLED])
def test_what_may_be_there_is_withdrawn_whatever_came_after(first: State, then: State) -> None:
    known = history(EDITABLE, (Operation.PUBLISH, first), (Operation.UPDATE, then))
    plan = plan_retraction(announcement(), [known], NOW, "Erreur")
    assert [d.operation for d in plan.deliveries] == [Operation.RETRACT]


@pytest.mark.parametrize("given_up", [Operation.UPDATE, Operation.RETRACT])
def test_what_is_there_is_withdrawn_after_something_was_given_up(given_up: Operation) -> None:
    known = history(
        EDITABLE,
        (Operation.PUBLISH, State.DELIVERED),
        (given_up, State.CANCELLED),
        receipt=receipt(),
    )
    plan = plan_retraction(announcement(), [known], NOW, "Erreur")
    assert [d.operation for d in plan.deliveries] == [Operation.RETRACT]


def test_a_refused_publication_is_replaced_with_its_held_correction() -> None:
    known = history(EDITABLE, (Operation.PUBLISH, State.REJECTED), (Operation.UPDATE, State.HELD))
    plan = plan_correction(announcement(revision=3), [known], NOW)
    assert [d.operation for d in plan.deliveries] == [Operation.PUBLISH]
    assert set(plan.cancelled) == {known.earlier[0].id, known.newest.id}


@pytest.mark.parametrize("asked", [State.QUEUED, State.WAITING, State.REJECTED, State.UNCERTAIN])
def test_a_correction_does_not_undo_a_withdrawal(asked: State) -> None:
    known = history(
        EDITABLE,
        (Operation.PUBLISH, State.DELIVERED),
        (Operation.RETRACT, asked),
        receipt=receipt(),
    )
    plan = plan_correction(announcement(revision=2), [known], NOW)
    assert (plan.deliveries, plan.cancelled) == ((), ())
    assert plan.unreachable[0][0] == "editable"


def test_corrected_posts_wait_for_a_page_that_is_on_its_way() -> None:
    page, post = standing(PAGE, State.SENDING), standing(POST, State.QUEUED)
    again = announcement(revision=2, canonical_url=LINK)
    plan = plan_correction(again, [page, post], NOW, WithoutLink.HOLD)
    fresh = by_channel(plan.deliveries)["c1"]
    assert fresh.waits_for == page.newest.id
    assert fresh.reserved_link == LINK
    assert fresh.without_link is None


def test_a_page_that_was_withdrawn_gives_no_link() -> None:
    gone = dataclasses.replace(standing(PAGE, State.DELIVERED), gone=True)
    plan = plan_correction(
        announcement(revision=2, canonical_url=LINK), [gone, standing(POST, State.HELD)], NOW
    )
    assert by_channel(plan.deliveries)["c1"].rendition.link is None
