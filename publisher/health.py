"""When an account is checked before something planned is due, and what is then in danger. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from publisher.sentence import say
from publisher.text.moments import near

AHEAD: Final = (timedelta(days=1), timedelta(hours=1))  # before it is due
# What was wrong is looked at again while something is planned, so that "mended" is soon known.
AGAIN: Final = timedelta(minutes=15)


class Verdict(StrEnum):
    """What the last check of an account found."""

    GOOD = "good"
    REFUSED = "refused"  # the account must be connected again
    BROKEN = "broken"  # something else is to be mended; the sentence says what
    UNREACHABLE = "unreachable"  # nothing is known of the account


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkup:
    """The last check of one channel's account."""

    verdict: Verdict
    sentence: str  # what the platform said, or why it could not be asked
    checked_at: datetime
    warnings: tuple[str, ...] = ()
    access_ends_at: datetime | None = None


def check_is_due(dues: Iterable[datetime], last: Checkup | None, now: datetime) -> bool:
    """Say whether an account must be checked now, for what goes out at the instants `dues`.

    A day ahead and an hour ahead, or at once when such an instant has passed unchecked.
    """
    coming = [due for due in dues if due > now]
    marks = [due - ahead for due in coming for ahead in AHEAD if due - ahead <= now]
    if not marks or last is None:
        return bool(marks)
    again = last.verdict is not Verdict.GOOD and now - last.checked_at >= AGAIN
    return again or any(mark > last.checked_at for mark in marks)


def danger(channel: str, title: str, due_at: datetime, last: Checkup, now: datetime) -> str | None:
    """Return what to do so that a planned announcement goes out; None when all is well."""
    when = near(due_at, now)
    values = {"channel": channel, "title": title, "when": when, "why": last.sentence}
    match last.verdict:
        case Verdict.REFUSED | Verdict.BROKEN as verdict:
            act = say("Reconnectez") if verdict is Verdict.REFUSED else say("Remettez en ordre")
            before = when.removeprefix("aujourd'hui à ")
            return say(
                "{act} « {channel} » avant {before} : « {title} » ne pourrait pas y paraître."
                " {why}",
                act=act,
                before=before,
                **values,
            )
        case Verdict.UNREACHABLE:
            return say(
                "« {channel} » ne répond pas, et « {title} » doit y paraître {when} : vérifiez la"
                " connexion. {why}",
                **values,
            )
    if last.access_ends_at is not None and last.access_ends_at <= due_at:
        return say(
            "L'accès à « {channel} » s'arrête {end} : reconnectez ce canal d'ici là, car"
            " « {title} » doit y paraître {when}.",
            channel=channel,
            end=near(last.access_ends_at, now),
            title=title,
            when=when,
        )
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class DangerView:
    """Something planned that would not go out as things stand."""

    channel: str
    announcement_id: str
    title: str
    due_at: datetime
    message: str  # one sentence: what to do, until when
