"""What a person folded, chose and scrolled to stays where it is while the rows change."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from publisher.delivery import State
from publisher.views import DeliveryView
from tests.ui.builders import delivery
from ui.models.outbox import MANY, OutboxModel
from ui.models.outbox_cells import KEY, LIVE
from ui.widgets.delivery_tree import DeliveryTree

ROWS = 30


def on(number: int, state: State = State.SENDING, channel: str = "site") -> DeliveryView:
    """Of announcements that all leave: the higher the number, the higher it stands."""
    due = datetime(2020, 1, 1, tzinfo=UTC) + timedelta(hours=number)
    id = f"{number}-{channel}"
    return delivery(number, id=id, channel=channel, state=state, due_at=due)


@pytest.fixture
def model() -> OutboxModel:
    return OutboxModel()


@pytest.fixture
def tree(model: OutboxModel, qtbot: QtBot) -> DeliveryTree:
    tree = DeliveryTree(model, model.index_of, KEY, LIVE)
    qtbot.addWidget(tree)
    tree.resize(600, 300)
    tree.show()
    model.take([on(n, channel=c) for n in range(1, ROWS + 1) for c in ("site", "feed")])
    return tree


def top_of(tree: DeliveryTree, model: OutboxModel, key: str) -> int:
    return tree.visualRect(model.index_of(key)).top()


def change(tree: DeliveryTree, model: OutboxModel, *views: DeliveryView) -> None:
    with tree.steady():
        model.take(views)


def test_what_is_over_begins_folded_and_the_rest_open(
    tree: DeliveryTree, model: OutboxModel
) -> None:
    change(tree, model, on(40, State.DELIVERED), on(41, State.REJECTED))
    assert not tree.isExpanded(model.index_of("a40"))
    assert tree.isExpanded(model.index_of("a41"))
    change(tree, model, on(41, State.DELIVERED))
    assert tree.isExpanded(model.index_of("a41"))  # it does not fold under one's eyes


def test_the_keyboard_folds_unfolds_and_moves(tree: DeliveryTree, model: OutboxModel) -> None:
    tree.setCurrentIndex(model.index_of("30-feed"))
    for key, current, folded in (
        (Qt.Key.Key_Left, "a30", False),
        (Qt.Key.Key_Left, "a30", True),
        (Qt.Key.Key_Down, "a29", True),
        (Qt.Key.Key_Up, "a30", True),
        (Qt.Key.Key_Right, "a30", False),
        (Qt.Key.Key_Right, "30-site", False),
    ):
        QTest.keyClick(tree, key)
        assert tree.currentIndex().data(KEY) == current
        assert tree.isExpanded(model.index_of("a30")) is not folded


@pytest.mark.parametrize("flood", [False, True])
def test_nothing_jumps_while_rows_come_go_and_move(
    tree: DeliveryTree, model: OutboxModel, flood: bool
) -> None:
    tree.setExpanded(model.index_of("a20"), False)
    tree.setCurrentIndex(model.index_of("15-site"))
    tree.scrollTo(model.index_of("15-site"), DeliveryTree.ScrollHint.PositionAtCenter)
    before = top_of(tree, model, "15-site")
    assert 0 < before < tree.viewport().height()
    change(tree, model, *(on(n) for n in range(50, 50 + (MANY if flood else 3))))
    assert top_of(tree, model, "15-site") == before
    assert not tree.isExpanded(model.index_of("a20"))
    assert tree.currentIndex().data(KEY) == "15-site"
    change(tree, model, on(2, State.REJECTED))  # from below to the top
    assert top_of(tree, model, "15-site") == before
    change(tree, model, on(25, State.DELIVERED), on(25, State.DELIVERED, "feed"))
    assert top_of(tree, model, "15-site") == before
    change(tree, model, on(17, State.REJECTED))  # what is in sight itself goes away, alone
    assert top_of(tree, model, "15-site") == before
    with tree.steady():
        model.set_only_open(True)
    assert top_of(tree, model, "15-site") == before
    assert tree.currentIndex().data(KEY) == "15-site"


def test_seen_from_the_top_what_is_new_comes_in_sight(
    tree: DeliveryTree, model: OutboxModel
) -> None:
    change(tree, model, on(60))
    assert tree.verticalScrollBar().value() == 0
    assert top_of(tree, model, "a60") == 0


def test_a_screen_reader_hears_the_heading_and_whether_it_is_folded(
    tree: DeliveryTree, model: OutboxModel
) -> None:
    def heard() -> tuple[str, bool]:
        shown = QAccessible.queryAccessibleInterface(tree)
        cells = (shown.child(place) for place in range(shown.childCount()))
        cell = next(c for c in cells if "Annonce 30" in c.text(QAccessible.Text.Name))
        state = cell.state()
        assert state.expandable
        return cell.text(QAccessible.Text.Name), bool(state.expanded)

    assert heard()[0].startswith("Annonce 30 : 2 en cours, ")
    assert heard()[1]
    tree.collapse(model.index_of("a30"))
    assert not heard()[1]
