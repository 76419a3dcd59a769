"""The history is fetched as it is scrolled, and a late answer of an old search is left aside."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from publisher.delivery import State
from publisher.sieve import EVERYTHING, Sieve
from publisher.views import HistoryPage
from tests.ui.builders import delivery, history_page, history_row
from ui.models.history import ROW, Column, HistoryModel

pytestmark = pytest.mark.usefixtures("qapp")
ROOT = QModelIndex()


@pytest.fixture
def model() -> HistoryModel:
    return HistoryModel()


def wanted(model: HistoryModel) -> list[tuple[int, Sieve, str | None]]:
    """Collect what the model asks for."""
    asked: list[tuple[int, Sieve, str | None]] = []
    model.wanted.connect(lambda number, sieve, key: asked.append((number, sieve, key)))
    return asked


def test_is_a_sound_model(model: HistoryModel, qtmodeltester: Any) -> None:
    model.search(EVERYTHING)
    model.append(1, True, history_page(9, 5, None))
    qtmodeltester.check(model)


def test_fetches_the_next_page_by_its_key_and_once(model: HistoryModel) -> None:
    asked = wanted(model)
    model.search(Sieve(words="école"))
    model.append(1, True, history_page(100, 51, "cle-51"))
    assert model.rowCount() == 50
    assert model.canFetchMore(ROOT)
    model.fetchMore(ROOT)
    model.fetchMore(ROOT)  # Qt asks again while the page is on its way
    assert asked == [(1, Sieve(words="école"), None), (1, Sieve(words="école"), "cle-51")]
    model.append(1, False, history_page(50, 1, None))
    assert model.rowCount() == 100
    assert not model.canFetchMore(ROOT)
    assert [model.row(row).announcement_id for row in (0, 99)] == ["a100", "a1"]


def test_a_page_of_an_older_search_is_left_aside(model: HistoryModel) -> None:
    model.search(Sieve(words="a"))
    model.search(Sieve(words="ab"))
    model.append(1, True, history_page(9, 1, None))
    assert model.rowCount() == 0
    model.append(2, True, history_page(3, 2, None))
    assert model.rowCount() == 2


def test_a_page_that_failed_can_be_wanted_again(model: HistoryModel) -> None:
    asked = wanted(model)
    model.search(EVERYTHING)
    model.append(1, True, history_page(9, 5, "cle"))
    model.fetchMore(ROOT)
    model.give_up(1)
    model.fetchMore(ROOT)
    assert asked[1:] == [(1, EVERYTHING, "cle"), (1, EVERYTHING, "cle")]


def test_a_row_that_slipped_into_two_pages_is_shown_once(model: HistoryModel) -> None:
    model.search(EVERYTHING)
    model.append(1, True, history_page(9, 5, "cle"))
    model.fetchMore(ROOT)
    model.append(1, False, history_page(5, 3, None))
    assert [model.row(row).announcement_id for row in range(model.rowCount())] == [
        f"a{number}" for number in range(9, 2, -1)
    ]


def test_a_new_state_repaints_one_cell(model: HistoryModel, qtbot: QtBot) -> None:
    model.search(EVERYTHING)
    model.append(
        1,
        True,
        HistoryPage(rows=(history_row(2, website=State.SENDING), history_row(1)), next=None),
    )
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.update_state(delivery(2, state=State.DELIVERED))
    assert (changed.args[0].row(), changed.args[0].column()) == (0, Column.CHANNELS)
    assert model.index(0, Column.CHANNELS).data() == "website : livré"
    assert model.index(0, 0).data(ROW).states == {"website": State.DELIVERED}
    with qtbot.assertNotEmitted(model.dataChanged):
        model.update_state(delivery(77, state=State.DELIVERED))
