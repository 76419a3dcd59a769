"""The table of deliveries: newest first, changed row by row, never reset by an update."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from publisher.delivery import Operation, State
from publisher.hues import Hue
from tests.ui.builders import delivery
from ui import words
from ui.look.hues import know
from ui.models.deliveries import VIEW, Column, DeliveriesModel
from ui.models.open_deliveries import OpenDeliveries

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def model() -> DeliveriesModel:
    model = DeliveriesModel()
    model.upsert_all([delivery(3), delivery(2), delivery(1)])
    return model


def test_is_a_sound_model(model: DeliveriesModel, qtmodeltester: Any) -> None:
    qtmodeltester.check(model)
    model.upsert(delivery(4))
    model.upsert(delivery(2, state=State.SENDING))


def test_newest_first_and_new_ones_at_the_top(model: DeliveriesModel) -> None:
    model.upsert(delivery(4))
    assert [model.view(row).id for row in range(4)] == ["d4", "d3", "d2", "d1"]
    assert model.row_of("d1") == 3
    assert model.row_of("d9") is None


def test_a_change_touches_its_row_only(model: DeliveriesModel, qtbot: QtBot) -> None:
    with (
        qtbot.assertNotEmitted(model.modelReset),
        qtbot.assertNotEmitted(model.rowsInserted),
        qtbot.waitSignal(model.dataChanged) as changed,
    ):
        model.upsert(delivery(2, state=State.REJECTED, error="Reconnectez le compte."))
    first, last = changed.args[0], changed.args[1]
    assert (first.row(), last.row()) == (1, 1)
    assert (first.column(), last.column()) == (0, len(Column) - 1)
    assert model.index(1, Column.STATE).data() == "refusé"


def test_the_same_view_again_changes_nothing(model: DeliveriesModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.dataChanged):
        model.upsert(delivery(2))


def test_the_channels_of_an_announcement_stand_in_their_order() -> None:
    source = DeliveriesModel()
    names = ("feed", "gone", "website")
    source.upsert_all(
        [delivery(place, announcement_id="a1", channel=name) for place, name in enumerate(names)]
    )
    shown = OpenDeliveries()
    shown.setSourceModel(source)
    try:
        for order in (("website", "feed"), ("feed", "website")):
            know(dict.fromkeys(order, Hue.RED))
            shown.follow_order()
            found = [shown.index(row, Column.CHANNEL).data() for row in range(3)]
            assert found == [*order, "gone"]  # what is disconnected comes last
    finally:
        know({})


def test_a_withdrawal_is_said_as_one(model: DeliveriesModel) -> None:
    model.upsert(delivery(5, operation=Operation.RETRACT, state=State.DELIVERED))
    assert model.index(0, Column.OPERATION).data() == "Retrait"
    assert model.index(0, Column.STATE).data() == "retiré"


def test_when_it_is_planned_for_is_said_once(model: DeliveriesModel) -> None:
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    model.upsert(delivery(5, state=State.QUEUED, due_at=tomorrow))
    assert model.index(0, Column.STATE).data() == "prévu"
    assert model.index(0, Column.DUE).data() == words.stamp(tomorrow)


def test_only_what_is_open(model: DeliveriesModel, qtmodeltester: Any) -> None:
    shown = OpenDeliveries()
    shown.setSourceModel(model)
    qtmodeltester.check(shown)
    model.upsert(delivery(3, state=State.DELIVERED))
    assert shown.rowCount() == 3
    shown.set_only_open(True)
    assert shown.rowCount() == 2
    model.upsert(delivery(2, state=State.CANCELLED))
    assert [shown.index(row, Column.TITLE).data() for row in range(shown.rowCount())] == [
        "Annonce 1"
    ]


def test_announcements_that_need_a_person_come_first_and_stay_together(
    model: DeliveriesModel, qtmodeltester: Any
) -> None:
    shown = OpenDeliveries()
    shown.setSourceModel(model)
    tomorrow = datetime.now(UTC) + timedelta(days=1)

    def ids() -> list[str]:
        return [shown.index(row, 0).data(VIEW).id for row in range(shown.rowCount())]

    model.upsert(delivery(1, state=State.DELIVERED))
    model.upsert(delivery(2, state=State.QUEUED, due_at=tomorrow))
    model.upsert(delivery(3, state=State.SENDING))
    assert ids() == ["d3", "d2", "d1"]
    model.upsert(delivery(4, announcement_id="a1", state=State.SENDING))
    assert ids() == ["d4", "d1", "d3", "d2"]  # what was sent stays beside what leaves
    model.upsert(delivery(2, state=State.REJECTED))
    assert ids() == ["d2", "d4", "d1", "d3"]
    model.upsert(delivery(4, announcement_id="a1", state=State.DELIVERED))
    assert ids() == ["d2", "d3", "d4", "d1"]
    qtmodeltester.check(shown)
