"""The history: one announcement a row, whose channels change one by one."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from publisher.delivery import State
from publisher.sieve import EVERYTHING
from publisher.views import HistoryPage
from tests.ui.builders import delivery, history_page, history_row
from ui.models.history import ROW, Column, HistoryModel

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def model() -> HistoryModel:
    return HistoryModel()


def test_is_a_sound_model(model: HistoryModel, qtmodeltester: Any) -> None:
    model.search(EVERYTHING)
    model.append(1, True, history_page(9, 5, None))
    qtmodeltester.check(model)


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
