"""What grows with the number of channels is done in pieces, and the event loop turns in between.

How long a turn takes on a machine is what `make bench ARGS=loop` measures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from publisher.announcement import Announcement, Draft
from publisher.delivery import Operation, State
from publisher.views import Accepted
from tests.ui.builders import channel_view, delivery, plan_view
from ui import engine_bridge
from ui.dialogs.confirm import ConfirmSheet
from ui.dialogs.readiness import Readiness
from ui.engine_bridge import EngineBridge
from ui.pages.compose import previews as page_of_previews
from ui.pages.compose import sent
from ui.pages.compose.previews import Previews
from ui.pages.compose.sent import SentPanel
from ui.widgets import column_of_cards
from ui.widgets.column_of_cards import ColumnOfCards
from ui.widgets.delivery_row import DeliveryRow
from ui.widgets.fate_card import FateCard
from ui.widgets.preview_card import PreviewCard

MANY = 20
LONG = 20_000  # ms


class Turns:
    """How much is done at each turn of the event loop."""

    def __init__(self, qtbot: QtBot) -> None:
        self.done = [0]
        self._qtbot = qtbot
        self._beat = QTimer()
        self._beat.timeout.connect(lambda: self.done.append(0))
        self._beat.start(0)

    def one(self, *_: object) -> None:
        self.done[-1] += 1

    def most(self) -> int:
        """Let the loop turn until all is done; return the most of one turn."""
        self._qtbot.waitUntil(lambda: sum(self.done) == MANY, timeout=LONG)
        return max(self.done)


@pytest.fixture
def turns(qtbot: QtBot) -> Turns:
    return Turns(qtbot)


def test_cards(turns: Turns, qtbot: QtBot) -> None:
    column = ColumnOfCards("Canaux")
    qtbot.addWidget(column)

    def cards() -> Iterator[QWidget]:
        for number in range(MANY):
            turns.one()
            yield QLabel(str(number))

    column.show_cards(cards())
    column.show()
    assert turns.most() == column_of_cards.AT_ONCE
    shown = column.findChildren(QLabel)
    assert [label.text() for label in shown] == [str(number) for number in range(MANY)]


def test_what_the_engine_tells(turns: Turns) -> None:
    bridge = EngineBridge()
    told: list[str] = []

    def take(views: tuple[object, ...]) -> None:
        for view in views:
            turns.one(view)
            told.append(view.id)  # type: ignore[attr-defined]  # a DeliveryView

    bridge.changed.connect(take)
    for number in range(MANY):
        bridge.tell([delivery(number, state=State.SENDING)])
        bridge._woken.emit()  # they come one by one: each wakes the window again
    assert turns.most() == engine_bridge.AT_ONCE
    assert told == [delivery(number).id for number in range(MANY)]


def test_previews(turns: Turns, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    previews = Previews()
    qtbot.addWidget(previews)
    monkeypatch.setattr(page_of_previews, "PreviewCard", _counted(PreviewCard, turns))
    channels = [channel_view(f"Canal {number}") for number in range(MANY)]
    with qtbot.waitSignal(previews.grown, timeout=LONG):
        previews.set_channels(channels)
        previews.set_chosen([view.name for view in channels])
        assert turns.most() <= 2 * page_of_previews.AT_ONCE  # each of the two calls begins at once
    cards = previews._papers.findChildren(PreviewCard)
    in_order = sorted(cards, key=previews._column.indexOf)
    assert [card.channel for card in in_order] == [view.name for view in channels]


def test_what_was_sent(turns: Turns, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = SentPanel()
    qtbot.addWidget(panel)
    monkeypatch.setattr(sent, "DeliveryRow", _counted(DeliveryRow, turns))
    views = tuple(delivery(number) for number in range(MANY))
    panel.start("Marché", Accepted(announcement_id="a1", revision=1, deliveries=views))
    assert turns.most() <= 2 * sent.AT_ONCE  # the first of them at once
    assert len(panel.rows) == MANY


def test_the_last_word(qtbot: QtBot) -> None:
    plan = plan_view(Operation.UPDATE)
    [line, *_] = plan.lines
    plan = replace(plan, lines=tuple(replace(line, url="https://a.be") for _ in range(MANY)))
    draft = Draft(announcement=Announcement(id="a1", title="Marché", revision=2))
    readiness = Readiness(draft, (), (), (), None, plan=plan)
    sheet = ConfirmSheet(readiness, True, None)
    qtbot.addWidget(sheet)
    assert len(sheet.findChildren(FateCard)) == column_of_cards.AT_ONCE
    with qtbot.waitActive(sheet):
        sheet.open()
    qtbot.waitUntil(lambda: len(sheet.findChildren(FateCard)) == MANY, timeout=LONG)
    QApplication.processEvents()
    ends = [sheet.cancel, sheet.primary]
    assert list(_by_tab(sheet))[-2:] == ends  # the keyboard meets the cards before the buttons


def _by_tab(sheet: QWidget) -> Iterator[QWidget]:
    widget = sheet.nextInFocusChain()
    while widget is not None and widget is not sheet:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(sheet):
            yield widget
        widget = widget.nextInFocusChain()


def _counted(make: Callable[..., QWidget], turns: Turns) -> Callable[..., QWidget]:
    def made(*given: object, **named: object) -> QWidget:
        turns.one()
        return make(*given, **named)

    return made
