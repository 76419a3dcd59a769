"""What the platforms' quotas mean for an announcement that is about to be sent. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from publisher.channel import Quota, Stops
from publisher.problem import Problem, warning
from publisher.sentence import say
from publisher.text.moments import near

# A quota that names no end is believed for so long: those that are known count by the hour.
BELIEVED: Final = timedelta(hours=1)
FEW: Final = 3
SCARCE: Final = 0.1  # of the limit


@dataclass(frozen=True, slots=True)
class LearntQuota:
    """What a platform said, and when."""

    quota: Quota
    learnt_at: datetime

    def holds_at(self, moment: datetime) -> bool:
        """Say whether it is still to be believed at `moment`."""
        return moment < (self.quota.resets_at or self.learnt_at + BELIEVED)


def in_words(quota: Quota, now: datetime) -> str:
    """Say how much is left: « il reste 3 publications sur 25 ; le compte repart demain à 9:00 »."""
    limit = say(" sur {limit}", limit=quota.limit) if quota.limit is not None else ""
    again = (
        say(" ; le compte repart {when}", when=near(quota.resets_at, now))
        if quota.resets_at
        else ""
    )
    return say(
        "il reste {left} {what}{limit}{again}",
        left=quota.left,
        what=quota.one if quota.left <= 1 else quota.many,
        limit=limit,
        again=again,
    )


def problems(
    channel: str, quotas: Iterable[LearntQuota], due_at: datetime, now: datetime
) -> list[Problem]:
    """Warn when little or nothing is left for something that goes out at `due_at`."""
    return [
        _problem(channel, learnt.quota, now)
        for learnt in quotas
        if learnt.holds_at(max(due_at, now)) and _is_scarce(learnt.quota)
    ]


def _is_scarce(quota: Quota) -> bool:
    return quota.left <= FEW or (quota.limit is not None and quota.left <= quota.limit * SCARCE)


def _problem(channel: str, quota: Quota, now: datetime) -> Problem:
    told = in_words(quota, now)
    if quota.left > 0:
        return warning("quota_low", say("{channel} : {told}.", channel=channel, told=told))
    waits = quota.stops is not Stops.NOTHING and quota.resets_at is not None
    return warning(
        "quota_used_up",
        say(
            "{channel} : {told}. {then}",
            channel=channel,
            told=told,
            then=say("L'envoi attendra jusque-là.") if waits else say("L'envoi pourrait attendre."),
        ),
    )
