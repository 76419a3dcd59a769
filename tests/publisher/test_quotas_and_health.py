"""What quotas and checks mean for people. Pure."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from publisher.channel import Quota, Stops
from publisher.health import Checkup, Verdict, check_is_due, danger
from publisher.problem import Severity
from publisher.quotas import LearntQuota, problems

NOW = datetime(2027, 2, 22, 8, tzinfo=UTC)
HOUR = timedelta(hours=1)


def quota(left: int, **changes: Any) -> LearntQuota:
    values: dict[str, Any] = {
        "name": "posts", "one": "publication", "many": "publications", "left": left, "limit": 25,
        "resets_at": NOW + 3 * HOUR, "stops": Stops.POSTS,
    }  # fmt: skip
    return LearntQuota(Quota(**{**values, **changes}), NOW)


@pytest.mark.parametrize(
    ("learnt", "said"),
    [
        (quota(3), "Instagram : il reste 3 publications sur 25 ; le compte repart"),
        (quota(1, limit=None), "Instagram : il reste 1 publication ;"),
        (quota(0), "attendra jusque-là"),
        (quota(0, stops=Stops.NOTHING), "pourrait attendre"),
        (quota(0, resets_at=None), "pourrait attendre"),
    ],
)
def test_little_or_nothing_left_is_a_warning(learnt: LearntQuota, said: str) -> None:
    (problem,) = problems("Instagram", [learnt], NOW, NOW)
    assert said in problem.message
    assert problem.severity is Severity.WARNING


@pytest.mark.parametrize("learnt", [quota(12), quota(40, limit=300)])
def test_enough_is_not_worth_a_word(learnt: LearntQuota) -> None:
    assert problems("Instagram", [learnt], NOW, NOW) == []


def test_a_quota_says_nothing_of_what_goes_out_after_its_reset() -> None:
    assert problems("Instagram", [quota(0)], NOW + 4 * HOUR, NOW) == []
    assert problems("Instagram", [quota(0)], NOW, NOW + 4 * HOUR) == []


def checkup(verdict: Verdict = Verdict.GOOD, at: datetime = NOW, **changes: Any) -> Checkup:
    return Checkup(verdict=verdict, sentence="Le jeton a expiré.", checked_at=at, **changes)


@pytest.mark.parametrize(
    ("due_in", "last", "expected"),
    [
        (25 * HOUR, None, False),
        (24 * HOUR, None, True),
        (3 * HOUR, None, True),
        (3 * HOUR, checkup(at=NOW - 20 * HOUR), False),
        (HOUR, checkup(at=NOW - 20 * HOUR), True),
        (HOUR / 2, checkup(at=NOW - HOUR / 4), False),
        (24 * HOUR, checkup(at=NOW - HOUR), True),
        (-HOUR, None, False),
    ],
)
def test_when_a_check_is_due(due_in: timedelta, last: Checkup | None, expected: bool) -> None:
    assert check_is_due([NOW + due_in], last, NOW) is expected


@pytest.mark.parametrize(
    ("last", "said"),
    [
        (checkup(Verdict.REFUSED), "Reconnectez « Facebook » avant demain à "),
        (checkup(Verdict.BROKEN), "Remettez en ordre « Facebook » avant demain à "),
        (checkup(Verdict.UNREACHABLE), "« Facebook » ne répond pas, et « Marché » doit y paraître"),
        (checkup(access_ends_at=NOW + HOUR), "L'accès à « Facebook » s'arrête aujourd'hui à "),
    ],
)
def test_a_danger_names_the_announcement_and_what_to_do(last: Checkup, said: str) -> None:
    told = danger("Facebook", "Marché", NOW + 24 * HOUR, last, NOW)
    assert told is not None
    assert said in told
    assert "« Marché »" in told


def test_a_good_account_is_no_danger() -> None:
    assert danger("Facebook", "Marché", NOW + HOUR, checkup(), NOW) is None
    later = checkup(access_ends_at=NOW + 2 * HOUR)
    assert danger("Facebook", "Marché", NOW + HOUR, later, NOW) is None
