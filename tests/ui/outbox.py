"""« Envois » as tests look at it and choose in it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex

from publisher.delivery import State
from publisher.views import DeliveryView
from ui.main_window import MainWindow


def deliveries(window: MainWindow) -> list[DeliveryView]:
    """Every delivery that the page knows; of one announcement, the first accepted first."""
    return window.outbox.model.views()


def states(window: MainWindow, title: str) -> list[State]:
    """How the deliveries of an announcement stand."""
    return [view.state for view in deliveries(window) if view.title == title]


def choose(window: MainWindow, key: str) -> QModelIndex:
    """Choose a delivery, or the heading of an announcement, by its id."""
    at = window.outbox.model.index_of(key)
    assert at.isValid()
    window.outbox.tree.setCurrentIndex(at)
    return at
