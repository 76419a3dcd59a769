"""The window follows the system's text size, and shows every button whole at the smallest width."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from publisher.delivery import State
from tests.ui.builders import delivery
from ui.main_window import CHANNELS, COMPOSE, OUTBOX, MainWindow

LONG = 30_000  # ms


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = qapp.font()
    yield qapp
    qapp.setFont(before)


def ask_for(app: QApplication, points: int) -> None:
    """As the system does when a person chooses a text size."""
    font = QFont(app.font())
    font.setPointSize(points)
    app.setFont(font)


def cut(window: QWidget) -> list[str]:
    """What of the window's buttons cannot be read whole, or cannot be scrolled to."""
    found = []
    for button in window.findChildren(QAbstractButton):
        if not button.isVisible() or not button.text():
            continue
        wanted = button.minimumSizeHint()
        if button.width() < wanted.width() or button.height() < wanted.height():
            found.append(f"{button.text()}: {button.size()} of {wanted}")
        if outside := _outside(button):
            found.append(f"{button.text()} leaves {type(outside).__name__}")
    return found


def _outside(button: QWidget) -> QWidget | None:
    """The first thing around it that it leaves; what scrolls down may hold more than it shows."""
    around, scrolled = button.parentWidget(), False
    while around is not None and not around.isWindow():
        left = around.mapFromGlobal(button.mapToGlobal(button.rect().topLeft()))
        right = around.mapFromGlobal(button.mapToGlobal(button.rect().bottomRight()))
        scrolled = scrolled or isinstance(around.parentWidget(), QScrollArea)
        if left.x() < 0 or right.x() > around.width():
            return around
        if not scrolled and (left.y() < 0 or right.y() > around.height()):
            return around
        around = around.parentWidget()
    return None


@pytest.mark.parametrize("points", [10, 14, 20])
def test_no_button_is_cut(window: MainWindow, app: QApplication, qtbot: QtBot, points: int) -> None:
    window.resize(window.minimumSize())
    ask_for(app, points)
    with qtbot.waitSignal(window.compose.slices.finished, timeout=LONG):
        window.compose.form.title.setText("Marché de Noël")
        window.compose.previews.set_chosen(["Site web", "Mastodon (répétition)"])
    window.compose.form.dated.setChecked(True)
    window.compose.bar.when.later.setChecked(True)
    window.outbox.update_views([delivery(1, state=State.NEEDS_DECISION)])
    window.outbox.tree.setCurrentIndex(window.outbox.model.index_of("d1"))
    for place in (COMPOSE, OUTBOX, CHANNELS):
        window.go_to(place)
        QApplication.processEvents()
        assert window.size() == window.minimumSize()
        assert cut(window) == [], window.rail.buttons[place].text()


def test_the_text_is_as_large_as_the_system_asks(window: MainWindow, app: QApplication) -> None:
    field = window.compose.form.summary
    for points, shown in ((9, 10.5), (14, 14), (20, 20)):
        ask_for(app, points)
        assert QFontInfo(field.font()).pointSizeF() == pytest.approx(shown, abs=0.3)
        assert field.height() > 3 * field.fontMetrics().lineSpacing()
