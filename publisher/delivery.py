"""One operation on one channel, its states, and the changes between them that are legal.

QUEUED ──claim──▶ SENDING ──▶ DELIVERED
  ▲  ▲               │ ├────▶ WAITING (retry at …; only when surely not sent) ──claim──▶ SENDING
  │  │               │ ├────▶ REJECTED (a person must change something)
  │  └── verified ── UNCERTAIN ──▶ DELIVERED | QUEUED | NEEDS_DECISION (also when a part went out)
  └ MISSED, HELD: a person says whether it is still relevant. CANCELLED: before it was sent.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from publisher.channel import Receipt
from publisher.rendition import Rendition


class State(StrEnum):
    """Where a delivery stands; the values are what `--json` prints."""

    QUEUED = "queued"
    SENDING = "sending"
    WAITING = "waiting"
    DELIVERED = "delivered"
    REJECTED = "rejected"
    UNCERTAIN = "uncertain"
    NEEDS_DECISION = "needs_decision"
    MISSED = "missed"
    HELD = "held"
    CANCELLED = "cancelled"


class Operation(StrEnum):
    """What a delivery does on its channel."""

    PUBLISH = "publish"
    UPDATE = "update"
    RETRACT = "retract"


class WithoutLink(StrEnum):
    """What the officer wants when the page that gives the link fails or is late."""

    SEND = "send"  # send the approved text without the link
    HOLD = "hold"  # wait for a person


_S = State
LEGAL: Final[dict[State, frozenset[State]]] = {
    _S.QUEUED: frozenset({_S.SENDING, _S.MISSED, _S.HELD, _S.CANCELLED}),
    _S.SENDING: frozenset(
        {
            _S.DELIVERED,
            _S.WAITING,
            _S.REJECTED,
            _S.UNCERTAIN,
            _S.NEEDS_DECISION,
        }
    ),  # fmt: skip
    _S.WAITING: frozenset({_S.SENDING, _S.REJECTED, _S.MISSED, _S.HELD, _S.CANCELLED}),
    _S.UNCERTAIN: frozenset({_S.DELIVERED, _S.QUEUED, _S.NEEDS_DECISION}),
    _S.NEEDS_DECISION: frozenset({_S.DELIVERED, _S.QUEUED, _S.CANCELLED}),
    _S.MISSED: frozenset({_S.QUEUED, _S.CANCELLED}),
    _S.HELD: frozenset({_S.QUEUED, _S.CANCELLED}),
    _S.REJECTED: frozenset({_S.QUEUED, _S.CANCELLED}),
    _S.DELIVERED: frozenset(),
    _S.CANCELLED: frozenset(),
}

# Nothing more happens by itself from here.
SETTLED: Final = frozenset({
    _S.DELIVERED, _S.REJECTED, _S.NEEDS_DECISION, _S.MISSED, _S.HELD, _S.CANCELLED,
})  # fmt: skip
# A person says what becomes of it.
WAIT_FOR_A_PERSON: Final = frozenset({_S.REJECTED, _S.NEEDS_DECISION, _S.MISSED, _S.HELD})
# Did not go out at its hour: a person says whether it is still relevant.
LATE: Final = frozenset({_S.MISSED, _S.HELD})


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One row of the outbox. Instants are aware and in UTC."""

    id: str  # also the DeliveryKey: the same on every attempt
    announcement_id: str
    revision: int
    channel_id: str
    operation: Operation
    state: State
    due_at: datetime
    rendition: Rendition
    without_link: Rendition | None = None  # approved fallback when the page fails; None: hold
    reserved_link: str | None = None  # the address that `rendition` carries
    waits_for: str | None = None  # id of the delivery that gives the link
    waits_until: datetime | None = None
    target: Receipt | None = None  # what an update or a retraction acts upon
    reason: str = ""  # of a retraction
    priority: int = 0  # higher goes first; an alert is 10
    attempt: int = 0  # the number of the newest attempt; 0 before the first
    next_at: datetime | None = None  # when a WAITING delivery is tried again
    progress: dict[str, str] = field(default_factory=dict)
    receipt: Receipt | None = None
    error: str = ""  # one French sentence: what happened and what to do
    sent: Rendition | None = None  # what the last attempt really carried
    first_armed_at: datetime | None = None  # read-back looks no further back than this
    text_key: str | None = None  # what people would read of it, for the guard against doubles


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One try: armed before the first request, settled after the last answer."""

    delivery_id: str
    number: int
    started_at: datetime
    ended_at: datetime | None = None
    owner: str = ""  # unique per process incarnation
    outcome: State | None = None
    error: str = ""
