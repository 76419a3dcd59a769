"""Whether a draft may go out: content checks, the channels' own checks, and the hour."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from publisher import schedule
from publisher.announcement import Draft
from publisher.errors import DoesNotPass, TimeInvalid
from publisher.problem import Problem, Severity
from publisher.sentence import say

# A time that has just gone by while the officer was clicking still means now.
TOLERANCE = timedelta(minutes=5)


def due(draft: Draft, now: datetime) -> datetime:
    """Return the instant (UTC) at which the draft should go out; raises `TimeInvalid`."""
    if draft.publish_at is None:
        return now
    instant = schedule.instant(draft.publish_at, draft.announcement.time_zone)
    if instant < now - TOLERANCE:
        raise TimeInvalid(
            say(
                "L'heure de publication ({at:%d/%m/%Y à %H:%M}) est déjà passée : choisissez-en une"
                " autre, ou publiez maintenant.",
                at=draft.publish_at,
            )
        )
    return max(instant, now)


def coming(wall: datetime, zone: str, now: datetime) -> datetime:
    """Return the instant (UTC) of a wall time that is still to come; raises `TimeInvalid`."""
    instant = schedule.instant(wall, zone)
    if instant <= now:
        raise TimeInvalid(
            say(
                "Le {wall:%d/%m/%Y à %H:%M} ({zone}) est déjà passé : choisissez une heure à venir,"
                " ou envoyez maintenant.",
                wall=wall,
                zone=zone,
            )
        )
    return instant


def refuse_errors(found: Iterable[tuple[str, Problem]]) -> None:
    """Raise `DoesNotPass` with every error among (channel name, problem) pairs."""
    errors: list[str] = []
    for channel, problem in found:
        if problem.severity is Severity.ERROR:
            sentence = f"[{channel}] {problem.message}" if channel else str(problem.message)
            if sentence not in errors:
                errors.append(sentence)
    if len(errors) == 1:
        raise DoesNotPass(errors[0])
    if errors:
        numbered = " ".join(f"({number}) {text}" for number, text in enumerate(errors, 1))
        raise DoesNotPass(
            say("L'annonce ne peut pas partir, {count} points à corriger : {numbered}",
                count=len(errors), numbered=numbered)
        )  # fmt: skip
