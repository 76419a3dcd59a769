"""One click for several channels, and the order of the cards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from publisher.groups import Group
from publisher.hues import Hue
from ui.widgets.card_stack import CardStack
from ui.widgets.channel_chooser import ChannelChooser, Choice
from ui.widgets.grip import MIME, Grip, carried

ALERT = Group(id="alert", name="Alerte", members=("Site", "SMS"))
EMPTY = Group(id="g1", name="Nord", members=())


def chooser(qtbot: QtBot) -> ChannelChooser:
    made = ChannelChooser()
    qtbot.addWidget(made)
    made.set_channels([Choice(name, name, Hue.RED) for name in ("Site", "Flux", "SMS")])
    made.set_groups([ALERT, EMPTY])
    made.show()
    return made


def test_a_group_is_chosen_and_left_with_one_click(qtbot: QtBot) -> None:
    made = chooser(qtbot)
    assert list(made.groups.boxes) == ["alert"]  # nothing can be ticked of an empty one
    box = made.groups.boxes["alert"]
    made.set_chosen(["SMS", "Flux"])
    assert box.checkState() is Qt.CheckState.PartiallyChecked
    assert box.accessibleName() == "Groupe Alerte"
    assert box.accessibleDescription() == "1 sur 2 : Site, SMS"
    with qtbot.waitSignal(made.changed):
        box.click()
    assert made.chosen() == ("Site", "Flux", "SMS")
    assert box.checkState() is Qt.CheckState.Checked
    made._boxes["Site"].click()
    assert box.checkState() is Qt.CheckState.PartiallyChecked
    box.click()
    box.click()
    assert made.chosen() == ("Flux",)
    assert box.checkState() is Qt.CheckState.Unchecked


def test_a_group_leads_by_the_keyboard_to_the_channels(qtbot: QtBot) -> None:
    made = chooser(qtbot)
    box = made.groups.boxes["alert"]
    after = box.nextInFocusChain()
    while after is not None and not after.focusPolicy() & Qt.FocusPolicy.TabFocus:
        after = after.nextInFocusChain()
    assert after is made._boxes["Site"]
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert made.chosen() == ("Site", "SMS")


def test_a_card_is_taken_by_its_grip(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    card = QWidget()
    card.resize(200, 60)
    qtbot.addWidget(card)
    grip = Grip("Site web", card)
    grip.resize(grip.sizeHint())
    card.show()
    taken: list[str] = []
    # Qt's own loop would wait for a real mouse.
    monkeypatch.setattr(QDrag, "exec", lambda drag, _: taken.append(carried(drag.mimeData())))
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(60, 60),
        grip.mapToGlobal(QPointF(60, 60)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    grip.mouseMoveEvent(moved)
    grip.mouseMoveEvent(moved)  # it is in the hand already
    assert taken == ["Site web"]


def test_a_card_is_dropped_between_two_others(qtbot: QtBot) -> None:
    stack = CardStack()
    qtbot.addWidget(stack)
    cards: list[QWidget] = [QLabel(name) for name in "abc"]
    for card in cards:
        card.setFixedHeight(40)
    stack.show_cards(cards)
    stack.show()
    held = QMimeData()
    held.setData(MIME, b"a")
    below = QPointF(cards[2].geometry().center() - QPoint(0, 5))
    drop = QDropEvent(
        below,
        Qt.DropAction.MoveAction,
        held,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(stack.move_asked) as asked:
        stack.dropEvent(drop)
    assert asked.args == ["a", 2]
    stack.show_cards([cards[1], cards[0]])
    layout = stack.layout()
    assert layout is not None
    layout.activate()
    assert [cards[1].y() < cards[0].y(), cards[2].isHidden()] == [True, True]
