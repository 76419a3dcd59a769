"""Settling what is uncertain: the channel is read back, nothing is guessed, nothing sent here."""

from __future__ import annotations

import dataclasses
import logging
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from publisher.backoff import pause
from publisher.channel import (
    Absent,
    Channel,
    Edit,
    Partial,
    Receipt,
    SupportsReconcile,
)
from publisher.delivery import Delivery, Operation, State
from publisher.errors import (
    OutcomeUnknown,
    PublisherError,
    RateLimited,
    SecretUnavailable,
    Unreachable,
)
from publisher.outbox import CLOCK_SKEW, MOST_TRIES, Outbox, Outcome, Work
from publisher.redaction import redact
from publisher.sentence import say

# A dead engine may leave hundreds: they are read back, and written down, some at a time; but an
# alert must not wait for them.
TOGETHER: Final = 0.25  # seconds
MOST_TOGETHER: Final = 50

_log = logging.getLogger(__name__)


def reconcile(work: Work, outbox: Outbox, open_channel: Callable[[str], Channel]) -> Delivery:
    """Find out what became of an uncertain delivery, and settle it; raises `LeaseLost`.

    DELIVERED when it was found, QUEUED when it is proven absent or safe to repeat, UNCERTAIN again
    when the channel could not be read now, NEEDS_DECISION when it never will. When it was found
    quickly, others of its lane that are uncertain are looked up with it.
    """
    began = time.monotonic()
    outcome = _outcome(work, open_channel)
    if outcome.state is not State.DELIVERED:
        return outbox.settle(work, outcome)
    most = int(TOGETHER / max(time.monotonic() - began, TOGETHER / MOST_TOGETHER))
    told = [(work, outcome)]
    for more in outbox.beside(work, most) if most > 1 else ():
        told.append((more, _outcome(more, open_channel)))
        # What the platform refuses to tell now, it refuses for the others, too.
        if told[-1][1].state is not State.DELIVERED or time.monotonic() > began + TOGETHER:
            break
    return outbox.settle_all(told)


def _outcome(work: Work, open_channel: Callable[[str], Channel]) -> Outcome:
    operation = work.delivery.operation
    if operation is Operation.RETRACT:
        return _again(work)
    try:
        channel = open_channel(work.delivery.channel_id)
        if operation is Operation.PUBLISH:
            return _read_back(work, channel)
        able = channel.capabilities
        if able.edit is not Edit.IN_PLACE and not able.edit_repeats:
            return _ask()
        # It looks for what it may have added the first time, in lists that show it a while later.
        return _too_early(work, channel) or _again(work)
    except PublisherError as failure:
        return _not_read(work, failure)
    except Exception:  # an adapter's mistake must not stop the lane
        _log.exception("Reading back delivery %s failed unexpectedly", work.delivery.id)
        return _ask()


def _not_read(work: Work, failure: PublisherError) -> Outcome:
    match failure:
        case RateLimited():
            rest = pause(work.look_ups, failure.retry_after)
            return _later(failure, rest, whole_channel=True)
        case Unreachable():
            return _later(failure, pause(work.look_ups, failure.retry_after))
        case OutcomeUnknown():  # of a question: nothing was learnt
            return _later(failure, pause(work.look_ups))
        case SecretUnavailable() if work.look_ups < MOST_TRIES:  # perhaps a keyring still locked
            return _later(failure, pause(work.look_ups))
        case _:
            return _ask(str(failure))


def _read_back(work: Work, channel: Channel) -> Outcome:
    if not isinstance(channel, SupportsReconcile):
        return _ask()
    delivery = work.delivery
    since = (delivery.first_armed_at or work.claimed_at) - CLOCK_SKEW
    found = channel.find(delivery.sent or delivery.rendition, delivery.id, since)
    if isinstance(found, Receipt):
        return Outcome(state=State.DELIVERED, receipt=found)
    if isinstance(found, Absent | Partial):
        behind = _behind(work, found) if isinstance(found, Partial) else _again(work)
        return _too_early(work, channel) or behind
    if channel.capabilities.by_hand:
        return Outcome(state=State.NEEDS_DECISION, error=redact(found.reason))
    return _ask(found.reason)


def _too_early(work: Work, channel: Channel) -> Outcome | None:
    """Wait until the platform is believed when it shows nothing; None: it is, by now."""
    believed_at = work.uncertain_since or work.claimed_at
    believed_at += channel.capabilities.read_back_delay
    if believed_at <= work.claimed_at:
        return None
    return Outcome(state=State.UNCERTAIN, again_in=believed_at - work.claimed_at)


def _again(work: Work) -> Outcome:
    """Nothing is there, or doing it twice is doing it once: send again, but not for ever."""
    if work.tries >= MOST_TRIES:
        return _ask(say("Après {tries} essais, rien n'est arrivé.", tries=work.tries))
    return Outcome(state=State.QUEUED, again_in=pause(work.tries))


def _behind(work: Work, found: Partial) -> Outcome:
    """A part is there: go on behind it, but not for ever."""
    if work.tries >= MOST_TRIES:
        outcome = Outcome(state=State.NEEDS_DECISION, error=redact(found.told))
    else:
        outcome = Outcome(state=State.QUEUED, again_in=pause(work.tries))
    return dataclasses.replace(outcome, found=found.steps)


def _later(failure: PublisherError, rest: timedelta, *, whole_channel: bool = False) -> Outcome:
    return Outcome(
        state=State.UNCERTAIN,
        error=redact(
            say(
                "On ne sait pas encore si l'envoi est parti ; Publisher vérifie de nouveau bientôt."
                " {why}",
                why=str(failure),
            )
        ),
        again_in=rest,
        whole_channel=whole_channel,
    )


def _ask(why: str = "") -> Outcome:
    sentence = say(
        "Publisher ne peut pas savoir si l'envoi est parti : regardez sur le canal, puis dites s'il"
        " y est. {why}",
        why=why,
    )
    return Outcome(state=State.NEEDS_DECISION, error=redact(sentence).strip())
