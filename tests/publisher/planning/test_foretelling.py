"""What an officer reads before approving, and how an announcement ends."""

from __future__ import annotations

import dataclasses
from datetime import datetime

import pytest

from publisher.channel import Edit
from publisher.delivery import Operation, State
from publisher.keeper import Keeper
from publisher.planning import (
    Fate,
    Standing,
    Target,
    foretold,
    plan_correction,
    plan_expiry,
    plan_retraction,
)
from tests.builders import announcement
from tests.publisher.paper import EditablePaper, PaperChannel
from tests.publisher.planning.standings import (
    EDITABLE,
    NOW,
    history,
    receipt,
    standing,
)

# What an officer reads before approving


class Irrevocable(PaperChannel):
    """What was sent stays sent."""

    able = dataclasses.replace(PaperChannel.able, irrevocable=True, keeps=(Keeper.MAILBOXES,))


class Newsletter(PaperChannel):
    """A correction is a second message, and nothing is taken back."""

    able = dataclasses.replace(Irrevocable.able, edit=Edit.CORRECTION)
    update = EditablePaper.update


@pytest.mark.parametrize(
    ("channel", "correcting", "withdrawing"),
    [
        (EditablePaper(), Fate.EDITED, Fate.WITHDRAWN),
        (PaperChannel(), Fate.BY_HAND, Fate.BY_HAND),
        (Irrevocable(), Fate.CANNOT, Fate.CANNOT),
        (Newsletter(), Fate.CORRECTED, Fate.CANNOT),
    ],
)
def test_the_plan_says_what_becomes_of_what_stands(
    channel: PaperChannel, correcting: Fate, withdrawing: Fate
) -> None:
    there = standing(Target("c5", "canal", channel), State.DELIVERED, receipt("https://x.be/1"))
    (corrected,) = plan_correction(announcement(revision=2), [there], NOW).lines
    (withdrawn,) = plan_retraction(announcement(), [there], NOW, "Erreur").lines
    assert (corrected.fate, withdrawn.fate) == (correcting, withdrawing)
    assert corrected.url == withdrawn.url == "https://x.be/1"
    assert "captures d'écran" in withdrawn.keeps
    assert ("boîtes aux lettres" in withdrawn.keeps) == channel.capabilities.irrevocable


def test_what_never_left_is_cancelled_or_published_for_the_first_time() -> None:
    waiting = standing(EDITABLE, State.HELD)
    (first,) = plan_correction(announcement(revision=2), [waiting], NOW).lines
    (none,) = plan_retraction(announcement(), [waiting], NOW, "Erreur").lines
    assert (first.fate, none.fate) == (Fate.PUBLISHED, Fate.CANCELLED)
    assert first.keeps == none.keeps == ""
    asked = history(
        EDITABLE,
        (Operation.PUBLISH, State.DELIVERED),
        (Operation.RETRACT, State.QUEUED),
        receipt=receipt(),
    )
    (leaving,) = plan_correction(announcement(revision=2), [asked], NOW).lines
    assert leaving.fate is Fate.LEAVING


def test_a_rehearsal_leaves_nothing_out_of_reach() -> None:
    class Rehearsal(EditablePaper):
        able = dataclasses.replace(EditablePaper.able, public=False)

    there = standing(Target("c6", "mur", Rehearsal()), State.DELIVERED, receipt())
    assert plan_retraction(announcement(), [there], NOW, "Erreur").lines[0].keeps == ""


# The end that was announced


class SelfEnding(EditablePaper):
    """The platform was told when it ends."""

    able = dataclasses.replace(EditablePaper.able, ends_itself=True)


def delivered(target: Target, revision: int) -> Standing:
    first = standing(target, State.DELIVERED, receipt("https://x.be/1"))
    return dataclasses.replace(first, newest=dataclasses.replace(first.newest, revision=revision))


def test_at_its_end_each_channel_is_left_in_its_own_way() -> None:
    channels = [EditablePaper(), SelfEnding(), PaperChannel(), Irrevocable()]
    known = [delivered(Target(f"c{n}", f"n{n}", one), 2) for n, one in enumerate(channels)]
    plan = plan_expiry(announcement(revision=2), known, NOW)
    assert [line.fate for line in plan.lines] == [
        Fate.WITHDRAWN,
        Fate.ENDS_ITSELF,
        Fate.BY_HAND,
        Fate.CANNOT,
    ]
    assert [d.channel_id for d in plan.deliveries] == ["c0", "c2"]  # the second asks a person
    assert {d.reason for d in plan.deliveries} == {"L'annonce est arrivée à son terme"}


def test_a_platform_that_knows_an_older_end_is_told() -> None:
    stale = delivered(Target("c1", "n", SelfEnding()), 1)
    (line,) = plan_expiry(announcement(revision=2), [stale], NOW).lines
    assert line.fate is Fate.WITHDRAWN


def test_a_withdrawal_that_was_asked_for_is_not_asked_for_again() -> None:
    asked = history(
        EDITABLE,
        (Operation.PUBLISH, State.DELIVERED),
        (Operation.RETRACT, State.HELD),
        receipt=receipt(),
    )
    plan = plan_expiry(announcement(), [asked], NOW)
    assert (plan.deliveries, plan.cancelled, plan.lines) == ((), (), ())


def test_readers_are_told_in_the_language_of_the_page() -> None:
    known = [delivered(EDITABLE, 1)]
    (dutch,) = plan_expiry(announcement(language="nl-BE"), known, NOW).deliveries
    assert dutch.reason == "Het bericht is afgelopen"


def test_the_end_is_said_before_anything_is_published() -> None:
    ends = announcement(expires_at=datetime(2027, 3, 13))  # noqa: DTZ001 - wall time
    channels = [
        ("site", EditablePaper.able),
        ("alertes", SelfEnding.able),
        ("journal", PaperChannel.able),
        ("lettre", Irrevocable.able),
        ("mur", EditablePaper.able),
    ]
    assert foretold(ends, channels) == (
        "Le 13/03/2027 à 00:00 (Europe/Brussels), l'annonce arrive à son terme : Publisher la"
        " retire de site, mur ; la plateforme la retire elle-même de alertes ; vous la retirez"
        " vous-même de journal ; elle reste, sans retour possible, sur lettre."
    )
    assert foretold(announcement(), channels) == ""
