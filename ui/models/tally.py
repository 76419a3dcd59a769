"""How the deliveries of one announcement stand, counted in words: « 1 refusé · 3 livrés »."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QCoreApplication

from publisher.delivery import Operation, State
from publisher.views import DeliveryView
from ui.language import writing
from ui.look.marks import MARKS, Count, Mark


class _Standing(Enum):
    """In the order in which they are told: what needs a person first."""

    DECIDE = auto()
    BY_HAND = auto()
    REJECTED = auto()
    MISSED = auto()
    HELD = auto()
    UNCERTAIN = auto()
    DELIVERED = auto()
    CORRECTED = auto()
    WITHDRAWN = auto()
    SENDING = auto()
    AGAIN = auto()
    WAITING = auto()
    STOPPED = auto()
    PLANNED = auto()
    CANCELLED = auto()


def counts(views: Iterable[DeliveryView], now: datetime) -> tuple[Count, ...]:
    """Count deliveries by how they stand, what needs a person first."""
    found = Counter(_standing(view, now) for view in views)
    return tuple(
        Count(_words(standing, found[standing]), writing.number(found[standing]), _mark(standing))
        for standing in _Standing
        if found[standing]
    )


def _standing(view: DeliveryView, now: datetime) -> _Standing:
    if view.prepared:
        return _Standing.BY_HAND
    if view.stopped:
        return _Standing.STOPPED
    if view.state is State.DELIVERED:
        return {
            Operation.PUBLISH: _Standing.DELIVERED,
            Operation.UPDATE: _Standing.CORRECTED,
            Operation.RETRACT: _Standing.WITHDRAWN,
        }[view.operation]
    if view.state is State.QUEUED and view.due_at > now:
        return _Standing.PLANNED
    return _OTHERS[view.state]


_OTHERS: Final = {
    State.QUEUED: _Standing.WAITING,
    State.SENDING: _Standing.SENDING,
    State.WAITING: _Standing.AGAIN,
    State.REJECTED: _Standing.REJECTED,
    State.UNCERTAIN: _Standing.UNCERTAIN,
    State.NEEDS_DECISION: _Standing.DECIDE,
    State.MISSED: _Standing.MISSED,
    State.HELD: _Standing.HELD,
    State.CANCELLED: _Standing.CANCELLED,
}
_MARKS: Final = {
    _Standing.BY_HAND: State.NEEDS_DECISION,
    _Standing.CORRECTED: State.DELIVERED,
    _Standing.WITHDRAWN: State.DELIVERED,
    _Standing.STOPPED: State.HELD,
    _Standing.PLANNED: State.QUEUED,
    **{standing: state for state, standing in _OTHERS.items()},
    _Standing.DELIVERED: State.DELIVERED,
}


def _mark(standing: _Standing) -> Mark:
    return MARKS[_MARKS[standing]]


def _words(standing: _Standing, count: int) -> str:
    one, several = {
        _Standing.DECIDE: (_tr("{count} à décider"), _tr("{count} à décider")),
        _Standing.BY_HAND: (_tr("{count} à faire vous-même"), _tr("{count} à faire vous-même")),
        _Standing.REJECTED: (_tr("{count} refusé"), _tr("{count} refusés")),
        _Standing.MISSED: (_tr("{count} manqué"), _tr("{count} manqués")),
        _Standing.HELD: (_tr("{count} retenu"), _tr("{count} retenus")),
        _Standing.UNCERTAIN: (_tr("{count} en vérification"), _tr("{count} en vérification")),
        _Standing.DELIVERED: (_tr("{count} livré"), _tr("{count} livrés")),
        _Standing.CORRECTED: (_tr("{count} corrigé"), _tr("{count} corrigés")),
        _Standing.WITHDRAWN: (_tr("{count} retiré"), _tr("{count} retirés")),
        _Standing.SENDING: (_tr("{count} en cours"), _tr("{count} en cours")),
        _Standing.AGAIN: (_tr("{count} à réessayer"), _tr("{count} à réessayer")),
        _Standing.WAITING: (_tr("{count} en attente"), _tr("{count} en attente")),
        _Standing.STOPPED: (_tr("{count} suspendu"), _tr("{count} suspendus")),
        _Standing.PLANNED: (_tr("{count} prévu"), _tr("{count} prévus")),
        _Standing.CANCELLED: (_tr("{count} annulé"), _tr("{count} annulés")),
    }[standing]
    return (several if count > 1 else one).format(count=writing.number(count))


def _tr(text: str) -> str:
    return QCoreApplication.translate("tally", text)
