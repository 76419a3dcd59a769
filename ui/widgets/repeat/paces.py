"""How often something comes back, and how long before it is announced, as people say it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from publisher.recurrence import Frequency
from publisher.recurrence.rule import LONGEST_AHEAD, LONGEST_INTERVAL


def _tr(text: str) -> str:
    return QCoreApplication.translate("repeat", text)


def paces(frequency: Frequency) -> list[str]:
    """Return in words each interval from 1: « chaque semaine », « une semaine sur deux »…"""
    first, second, third, other = {
        Frequency.DAILY: (
            _tr("chaque jour"),
            _tr("un jour sur deux"),
            _tr("un jour sur trois"),
            _tr("un jour sur {count}"),
        ),
        Frequency.WEEKLY: (
            _tr("chaque semaine"),
            _tr("une semaine sur deux"),
            _tr("une semaine sur trois"),
            _tr("une semaine sur {count}"),
        ),
        Frequency.MONTHLY: (
            _tr("chaque mois"),
            _tr("un mois sur deux"),
            _tr("un mois sur trois"),
            _tr("un mois sur {count}"),
        ),
        Frequency.YEARLY: (
            _tr("chaque année"),
            _tr("une année sur deux"),
            _tr("une année sur trois"),
            _tr("une année sur {count}"),
        ),
    }[frequency]
    more = (other.format(count=count) for count in range(4, LONGEST_INTERVAL + 1))
    return [first, second, third, *more]


def leads() -> list[str]:
    """Return in words each number of days from 0: « le jour même », « la veille »…"""
    more = (_tr("{count} jours avant").format(count=count) for count in range(2, LONGEST_AHEAD + 1))
    return [_tr("le jour même"), _tr("la veille"), *more]


def offer(box: QComboBox, texts: Sequence[str]) -> None:
    """Offer these instead of what a box offers; the same place stays chosen, untold."""
    blocked = box.blockSignals(True)
    standing = max(0, box.currentIndex())
    box.clear()
    box.addItems(list(texts))
    box.setCurrentIndex(standing)
    box.blockSignals(blocked)
