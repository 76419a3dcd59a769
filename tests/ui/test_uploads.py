"""A video under way: a percentage in the list, a bar below it, gone when it has arrived."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from publisher.delivery import State
from publisher.views import Upload
from tests.ui.builders import delivery
from ui.models.outbox import OutboxModel
from ui.models.outbox_cells import UPLOAD, Column
from ui.widgets.delivery_row import DeliveryRow


def words(model: OutboxModel) -> str:
    return str(model.index_of("d1").siblingAtColumn(Column.STATE).data())


def test_the_list_shows_the_percentage_while_it_is_sent(qtbot: QtBot) -> None:
    model = OutboxModel()
    sending = delivery(1, state=State.SENDING)
    model.take([sending])
    with qtbot.waitSignal(model.dataChanged):
        model.set_upload(Upload(sending.id, 21, 50))
    assert words(model) == "envoi en cours, 42 %"
    assert model.upload(sending)
    model.set_upload(Upload("inconnu", 1, 2))
    heading = model.index(0, Column.STATE)
    assert heading.data() == "1 en cours · vidéo à 42 %"
    assert heading.data(UPLOAD).percent == 42
    model.take([delivery(1, state=State.WAITING)])
    assert heading.data(UPLOAD) is None
    assert "%" not in words(model)
    model.take([sending])
    assert "%" not in words(model)  # another attempt begins anew


def test_the_row_shows_a_bar_until_it_has_arrived(qtbot: QtBot) -> None:
    row = DeliveryRow(delivery(1, state=State.SENDING))
    qtbot.addWidget(row)
    assert row.upload.isHidden()
    row.show_upload(Upload(row.view.id, 3, 4))
    assert not row.upload.isHidden()
    assert row.upload.value() == 75
    row.show_view(delivery(1, state=State.DELIVERED))
    assert row.upload.isHidden()
    row.show_upload(Upload(row.view.id, 4, 4))  # told late
    assert row.upload.isHidden()
