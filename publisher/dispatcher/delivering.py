"""Arm, act, confirm: one attempt of one delivery.

The claim is durable before this begins. What an adapter raises decides what becomes of the
delivery; whatever is not proven to be unsent is uncertain.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Final

from publisher import leave
from publisher.backoff import pause
from publisher.channel import Channel, Progress, Receipt, SupportsRetract, SupportsUpdate
from publisher.delivery import Delivery, Operation, State
from publisher.errors import (
    AuthorizationRevoked,
    ContentRejected,
    Incomplete,
    OutcomeUnknown,
    PublisherError,
    RateLimited,
    SecretUnavailable,
    StorageUnavailable,
    Unreachable,
)
from publisher.outbox import MOST_TRIES, LeaseLost, Outbox, Outcome, Work
from publisher.planning import by_hand
from publisher.redaction import redact
from publisher.sentence import say

OpenChannel = Callable[[str], Channel]  # by the channel's id; raises PublisherError

Report = Callable[[int, int], None]  # bytes done, and their total

# Seconds between tries to write down an outcome: losing one that is known would be a pity.
_PERSIST: Final = (0.2, 1.0, 3.0, 5.0, 10.0)

_log = logging.getLogger(__name__)


def _untold(done: int, total: int) -> None:
    """Nobody watches."""


def run_delivery(
    work: Work, outbox: Outbox, open_channel: OpenChannel, report: Report = _untold
) -> Delivery:
    """Make one attempt and settle it; raises `LeaseLost` when it was no longer ours to make.

    `report` is told how far an upload is.
    """
    try:
        channel = open_channel(work.delivery.channel_id)
        act = _action(work, channel, _Kept(work, outbox, report))
        _log.info("acting", extra={"kind": channel.kind})
        outbox.renew(work)  # opening may have taken long
    except LeaseLost:
        raise
    except (RateLimited, Unreachable) as failure:
        return _confirm(work, outbox, _retry(work, failure, failure.retry_after))
    except StorageUnavailable as failure:
        return _confirm(work, outbox, _retry(work, failure))
    except PublisherError as failure:
        return _confirm(work, outbox, _rejected(failure))
    except Exception:
        _log.exception("Opening the channel of delivery %s failed", work.delivery.id)
        return _confirm(work, outbox, _rejected(_broken()))
    with leave.asked_of(lambda: _allow(work, outbox)):
        outcome = _act(work, act)
    return _confirm(work, outbox, outcome)


def _allow(work: Work, outbox: Outbox) -> None:
    """Let one request go: only as long as the delivery is ours, and that can be written down."""
    try:
        outbox.renew(work)
    except StorageUnavailable as failure:
        raise Unreachable(str(failure)) from failure


def _act(work: Work, act: Callable[[], Receipt]) -> Outcome:
    try:
        receipt = act()
    except LeaseLost:
        raise
    except (ContentRejected, AuthorizationRevoked, SecretUnavailable) as failure:
        return _rejected(failure)
    except (RateLimited, Unreachable) as failure:
        return _retry(work, failure, failure.retry_after)
    except Incomplete as failure:
        return _go_on(work, failure)
    except OutcomeUnknown as failure:
        return Outcome(state=State.UNCERTAIN, error=redact(str(failure)))
    except Exception:  # whatever it was, something may have been sent
        _log.exception("Delivery %s failed unexpectedly", work.delivery.id)
        return _interrupted()
    if not isinstance(receipt, Receipt):
        _log.error("Delivery %s: the adapter returned no receipt", work.delivery.id)
        return _interrupted()
    return Outcome(state=State.DELIVERED, receipt=receipt)


def _action(work: Work, channel: Channel, progress: Progress) -> Callable[[], Receipt]:
    """Return what is to be called; raises `ContentRejected` when the channel cannot do it."""
    delivery = work.delivery
    rendition = delivery.sent or delivery.rendition
    match delivery.operation, delivery.target:
        case Operation.PUBLISH, _:
            return lambda: channel.publish(rendition, delivery.id, progress)
        case Operation.UPDATE, Receipt() as target if isinstance(channel, SupportsUpdate):
            return lambda: channel.update(rendition, target, delivery.id, progress)
        case Operation.RETRACT, Receipt() as target if isinstance(channel, SupportsRetract):
            return lambda: channel.retract(target, delivery.reason, delivery.id, progress)
    withdraws = delivery.operation is Operation.RETRACT
    what = say("retirez-la") if withdraws else say("corrigez-la")
    raise ContentRejected(by_hand(what))


def _confirm(work: Work, outbox: Outbox, outcome: Outcome) -> Delivery:
    for rest in _PERSIST:
        try:
            return outbox.settle(work, outcome)
        except StorageUnavailable as failure:
            _log.warning("Outcome of %s not written yet: %s", work.delivery.id, failure)
            time.sleep(rest)
    return outbox.settle(work, outcome)


def _retry(
    work: Work,
    failure: PublisherError,
    asked: timedelta | None = None,
    *,
    whole_channel: bool = False,
) -> Outcome:
    """Surely not sent: try again by itself, up to a limit."""
    whole_channel = whole_channel or isinstance(failure, RateLimited)
    rest = pause(work.tries, asked)
    if work.tries < MOST_TRIES:
        return Outcome(
            state=State.WAITING,
            error=redact(str(failure)),
            again_in=rest,
            whole_channel=whole_channel,
        )
    given_up = say(
        "Abandonné après {tries} essais ; relancez l'envoi quand la cause a disparu. {why}",
        tries=work.tries,
        why=str(failure),
    )
    return Outcome(state=State.REJECTED, error=redact(given_up))


def _go_on(work: Work, failure: Incomplete) -> Outcome:
    """A part is there: go on by itself when that can help, else a person removes the cause."""
    why = failure.why
    if isinstance(why, RateLimited | Unreachable) and work.tries < MOST_TRIES:
        return _retry(work, failure, why.retry_after, whole_channel=isinstance(why, RateLimited))
    return Outcome(state=State.NEEDS_DECISION, error=redact(str(failure)))


def _rejected(failure: PublisherError) -> Outcome:
    return Outcome(state=State.REJECTED, error=redact(str(failure)))


def _interrupted() -> Outcome:
    return Outcome(
        state=State.UNCERTAIN,
        error=say("L'envoi a été interrompu : Publisher vérifie s'il est parti."),
    )


def _broken() -> PublisherError:
    return PublisherError(
        say("Ce canal ne s'ouvre pas : vérifiez ses réglages, ou prévenez votre informatique.")
    )


class _Kept(Progress):
    """Remote ids of one delivery, durable in the outbox as soon as they are saved."""

    def __init__(self, work: Work, outbox: Outbox, report: Report) -> None:
        self._report = report
        self._work = work
        self._outbox = outbox
        self._steps = dict(work.delivery.progress)

    def known(self) -> Mapping[str, str]:
        return dict(self._steps)

    def save(self, step: str, remote_id: str) -> None:
        self._outbox.save_progress(self._work, step, remote_id)
        self._steps[step] = remote_id

    def report(self, done: int, total: int) -> None:
        self._report(done, total)
