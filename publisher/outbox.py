"""Port: the outbox, the only truth about whether to send. Implemented in publisher.storage.outbox.

Whoever works on a channel holds its *lane*: one delivery, under a lease that must be renewed. A
claim is durable before the first request is made; settling carries the number of the attempt and
the owner, so that a worker who comes too late changes nothing and learns it by `LeaseLost`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Protocol

from publisher.channel import Receipt
from publisher.delivery import Delivery, State

LEASE: Final = timedelta(seconds=30)
MOST_TRIES: Final = 8  # of one delivery by itself; then a person is asked
# Longer than this without a sign of any engine, and what was due meanwhile was missed.
ASLEEP: Final = timedelta(seconds=60)
# This machine's clock may be wrong, by the hours of a zone or more: a post that seems older than
# its attempt may be ours, so a read-back looks so much further back.
CLOCK_SKEW: Final = timedelta(days=1)


class LeaseLost(Exception):
    """The delivery is no longer this worker's: another one has it, or a person decided."""


class Task(StrEnum):
    """What is to be done with a claimed delivery."""

    SEND = "send"
    LOOK_UP = "look_up"  # its outcome is uncertain: read the channel back


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One claimed delivery, as it stands in the outbox: `sent` is what is to go out now."""

    task: Task
    delivery: Delivery
    owner: str  # unique per incarnation of an engine
    tries: int  # which try this is, from 1, since a person last set it going
    look_ups: int = 0  # which look-up this is, from 1
    claimed_at: datetime  # by the clock of the outbox
    lease: timedelta = LEASE  # each renewal lasts so long
    uncertain_since: datetime | None = None
    beside: bool = False  # a look-up on a lane that is held by another look-up's lease


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one piece of work.

    `again_in` says how long a delivery that is not finished rests before it is taken up again; with
    `whole_channel` nothing else goes out on the channel meanwhile.
    """

    state: State
    receipt: Receipt | None = None
    error: str = ""  # one French sentence, without credentials
    again_in: timedelta | None = None
    whole_channel: bool = False
    found: Mapping[str, str] = field(default_factory=dict)  # steps that `progress` did not know


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """What there is to do, now and next."""

    due: tuple[str, ...] = ()  # ids of the channels that have work that nobody holds
    next_in: timedelta | None = None  # until the next change that comes by itself
    lapsed: bool = False  # a lease has ended: `expire_leases`


class Watch(Protocol):
    """Sees cheaply whether anybody wrote. Belongs to one thread."""

    def changed(self) -> bool:
        """Say whether somebody may have written since the last call."""

    def close(self) -> None:
        """Let go of what it holds."""


class Outbox(Protocol):
    """What an engine needs. Each call is one transaction, durable when it returns.

    All raise `StorageUnavailable` when the disk or the server refuses.
    """

    def agenda(self) -> Agenda:
        """Say which lanes have work."""

    def claim_next(self, channel_id: str, owner: str, lease: timedelta = LEASE) -> Work | None:
        """Take the lane's next delivery, if the lane is free and something may go out now."""

    def beside(self, work: Work, most: int) -> tuple[Work, ...]:
        """Return more that is uncertain on the lane that a look-up holds, for `settle_all`.

        Nobody else takes it up meanwhile, but a person may decide it.
        """

    def renew(self, work: Work) -> None:
        """Prolong one lease that is still running; raises `LeaseLost`.

        The last thing before each request: a worker that was frozen must not send.
        """

    def heartbeat(self, works: Collection[Work]) -> None:
        """Prolong the leases that still run, and leave the sign that an engine is awake."""

    def save_progress(self, work: Work, step: str, remote_id: str) -> None:
        """Keep one remote id of a delivery that is being sent; raises `LeaseLost`."""

    def settle(self, work: Work, outcome: Outcome) -> Delivery:
        """Write down what became of it, and give the lane back; raises `LeaseLost`.

        The same outcome of the same attempt may be told again.
        """

    def settle_all(self, told: Sequence[tuple[Work, Outcome]]) -> Delivery:
        """Write down several look-ups of one lane at once; returns the first, which holds the lane.

        What a person decided meanwhile stays as it is. Raises `LeaseLost` for the first, and then
        nothing is written.
        """

    def expire_leases(self) -> int:
        """Make uncertain what was being sent under a lease that has ended; return how many."""

    def abandon(self, owner: str) -> int:
        """End at once the leases of an engine that is proven dead; return how many."""

    def unfinished(self, announcement_id: str | None, patience: timedelta) -> bool:
        """Say whether deliveries (of one announcement) are on their way or about to be.

        What rests for longer than `patience` from now is not counted, nor what a person decides.
        """

    def touched_since(self, moment: datetime | None) -> tuple[tuple[str, datetime], ...]:
        """Return the deliveries changed at or after `moment`, and when; the oldest first.

        With None: nothing, only the newest change, from which to go on.
        """

    def watch(self) -> Watch:
        """Begin to watch for writers, from the thread that will ask."""
