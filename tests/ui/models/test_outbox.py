"""Announcements over their deliveries: in the order that matters, changed row by row."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from publisher.delivery import Operation, State
from publisher.hues import Hue
from publisher.views import DeliveryView, Upload
from tests.ui.builders import delivery
from ui.language import writing
from ui.look.hues import know
from ui.models.outbox import MANY, OutboxModel
from ui.models.outbox_cells import COUNTS, KEY, UPLOAD, Column

pytestmark = pytest.mark.usefixtures("qapp")
TOP = QModelIndex()
TOMORROW = datetime.now(UTC) + timedelta(days=1)
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def strict(model: QAbstractItemModel) -> QAbstractItemModelTester:
    """Qt's own inspector: it watches every signal, and aborts on what does not hold."""
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


@pytest.fixture
def model() -> OutboxModel:
    model = OutboxModel()
    model.inspector = strict(model)  # type: ignore[attr-defined]  # lives as long as the model
    model.take([on("a1", "site"), on("a1", "feed"), on("a2", "site"), on("a3", "site")])
    return model


def on(about: str, channel: str, state: State = State.DELIVERED, **more: object) -> DeliveryView:
    """A delivery of an announcement: of « a3 » an hour after that of « a2 »."""
    hour = LONG_AGO + timedelta(hours=int(about[1:]))
    values = {"due_at": hour, "title": f"Annonce {about[1:]}", **more}
    id = f"{about}-{channel}"
    return delivery(1, id=id, announcement_id=about, channel=channel, state=state, **values)


def headings(model: OutboxModel) -> list[str]:
    return [model.index(row, 0).data(KEY) for row in range(model.rowCount())]


def under(model: OutboxModel, about: str) -> list[str]:
    heading = model.index_of(about)
    rows = range(model.rowCount(heading))
    return [model.index(row, 0, heading).data() for row in rows]


def heading(model: OutboxModel, about: str, column: Column = Column.STATE) -> str:
    return str(model.index_of(about).siblingAtColumn(column).data())


def test_each_announcement_stands_over_its_deliveries(model: OutboxModel) -> None:
    assert headings(model) == ["a3", "a2", "a1"]  # the newest first
    assert under(model, "a1") == ["site", "feed"]  # in the order in which they were chosen
    at = model.index_of("a1-feed")
    assert at.parent() == model.index_of("a1")
    assert at.siblingAtColumn(Column.DUE).data() == writing.stamp(on("a1", "feed").due_at)
    assert model.rowCount(at) == 0
    assert not model.index_of("a9").isValid()


def test_what_needs_a_person_comes_first_then_what_leaves_then_what_is_planned(
    model: OutboxModel,
) -> None:
    model.take([on("a1", "site", State.QUEUED, due_at=TOMORROW)])
    model.take([on("a2", "site", State.SENDING)])
    assert headings(model) == ["a2", "a1", "a3"]
    soon = TOMORROW - timedelta(hours=1)
    model.take([on("a4", "site", State.QUEUED, due_at=soon)])
    assert headings(model) == ["a2", "a4", "a1", "a3"]  # what is planned: the soonest first
    model.take([on("a1", "feed", State.REJECTED)])
    assert headings(model) == ["a1", "a2", "a4", "a3"]
    model.take([on("a2", "site", State.DELIVERED)])
    assert headings(model) == ["a1", "a4", "a3", "a2"]


def test_a_heading_counts_in_words(model: OutboxModel) -> None:
    model.take(
        [
            on("a1", "Mastodon", State.SENDING),
            on("a1", "Facebook", State.QUEUED),
            on("a1", "X", State.REJECTED),
            on("a1", "Brevo", State.QUEUED, due_at=TOMORROW),
            on("a1", "site 2", operation=Operation.UPDATE, revision=2),
        ]
    )
    counted = "1 refusé · 2 livrés · 1 corrigé · 1 en cours · 1 en attente · 1 prévu"
    assert heading(model, "a1") == counted
    assert [count.words for count in model.index_of("a1").data(COUNTS)] == counted.split(" · ")
    said = model.index_of("a1").data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith(f"Annonce 1 : {counted}, 1 janv. 2020")
    assert heading(model, "a2") == "1 livré"


def test_a_change_touches_its_row_and_its_heading_only(model: OutboxModel, qtbot: QtBot) -> None:
    changed: list[tuple[str, str]] = []
    model.dataChanged.connect(lambda a, b: changed.append((a.data(KEY), b.data(KEY))))
    with (
        qtbot.assertNotEmitted(model.modelReset),
        qtbot.assertNotEmitted(model.rowsInserted),
        qtbot.assertNotEmitted(model.rowsMoved),
    ):
        model.take([on("a3", "site", State.SENDING)])
        model.take([on("a3", "site", State.SENDING)])  # the same again
    assert changed == [("a3-site", "a3-site"), ("a3", "a3")]


def test_what_somebody_holds_follows_its_row(model: OutboxModel) -> None:
    held = [QPersistentModelIndex(model.index_of(key)) for key in ("a1", "a1-feed", "a3-site")]
    model.take([on("a1", "site", State.REJECTED)])
    model.take([on("a4", "site", State.QUEUED), on("a1", "Mastodon", State.QUEUED)])
    assert [index.data(KEY) for index in held] == ["a1", "a1-feed", "a3-site"]
    assert held[1].parent().data(KEY) == "a1"


def test_a_correction_and_a_withdrawal_stand_above_what_they_change(model: OutboxModel) -> None:
    model.take([on("a1", "x", operation=Operation.UPDATE, revision=2)])
    model.take([on("a1", "y", operation=Operation.RETRACT, revision=2)])
    assert under(model, "a1") == ["y : retrait", "x : correction", "site", "feed"]
    at = model.index_of("a1-y").siblingAtColumn(Column.STATE)
    assert at.data() == "retiré"


def test_the_channels_of_an_announcement_stand_in_their_order() -> None:
    model = OutboxModel()
    model.take([on("a1", name) for name in ("feed", "gone", "website")])
    try:
        for order in (("website", "feed"), ("feed", "website")):
            know(dict.fromkeys(order, Hue.RED))
            model.follow_order()
            assert under(model, "a1") == [*order, "gone"]  # what is disconnected comes last
    finally:
        know({})


def test_only_what_is_open(model: OutboxModel) -> None:
    model.take([on("a1", "site", State.WAITING)])
    model.set_only_open(True)
    assert headings(model) == ["a1"]
    assert under(model, "a1") == ["site"]
    assert heading(model, "a1") == "1 livré · 1 à réessayer"  # counts all of it
    model.take([on("a1", "site"), on("a2", "site", State.SENDING)])
    assert headings(model) == ["a2"]
    assert not model.index_of("a1-site").isValid()
    model.take([on("a2", "feed", State.QUEUED), on("a2", "site")])
    assert under(model, "a2") == ["feed"]
    model.set_only_open(False)
    assert under(model, "a2") == ["site", "feed"]


def test_a_flood_is_shown_at_once(model: OutboxModel, qtbot: QtBot) -> None:
    flood = [on(f"a{number}", "site", State.QUEUED) for number in range(10, 10 + MANY)]
    with qtbot.waitSignal(model.modelReset), qtbot.assertNotEmitted(model.rowsInserted):
        model.take(flood)
    assert model.rowCount() == 3 + MANY
    assert headings(model)[0] == f"a{9 + MANY}"


def test_an_upload_is_told_on_the_row_and_on_the_heading(model: OutboxModel) -> None:
    model.take([on("a1", channel, State.SENDING) for channel in ("site", "feed")])
    model.set_upload(Upload("a1-site", 30, 100))
    model.set_upload(Upload("a1-feed", 10, 300))
    assert model.index_of("a1-site").siblingAtColumn(Column.STATE).data() == "envoi en cours, 30 %"
    assert model.index_of("a1").data(UPLOAD).percent == 10
    assert heading(model, "a1") == "2 en cours · vidéo à 10 %"
    model.set_upload(Upload("inconnu", 1, 2))


def test_what_waits_says_for_whom_and_errors_are_a_tip(model: OutboxModel) -> None:
    waits = {"waits_for_link": True, "waits_for": "Site web"}
    model.take([on("a1", "feed", State.QUEUED, **waits)])
    model.take([on("a2", "site", State.REJECTED, error="Reconnectez le compte.")])
    at = model.index_of("a1-feed")
    assert at.siblingAtColumn(Column.STATE).data() == "attend Site web, pour son adresse"
    assert "attend Site web" in at.data(Qt.ItemDataRole.AccessibleTextRole)
    assert model.index_of("a2-site").data(Qt.ItemDataRole.ToolTipRole) == "Reconnectez le compte."


def test_a_long_life_keeps_the_order() -> None:
    model = OutboxModel()
    inspector = strict(model)
    states = list(State)
    for step in range(25):
        views = [
            on(f"a{(step * 7 + n) % 11 + 1}", f"c{n % 3}", states[(step * 5 + n) % len(states)])
            for n in range(3)
        ]
        model.take(views)
        if step % 7 == 0:
            model.set_only_open(step % 2 == 0)
        shown = [model.group(model.index(row, 0)).place() for row in range(model.rowCount())]
        assert shown == sorted(shown)
    assert inspector.model() is model


def test_what_waits_its_turn_knows_what_leaves_first(model: OutboxModel) -> None:
    waits = on("a2", "Mastodon", State.QUEUED)
    model.take([waits, on("a1", "Mastodon", State.SENDING), on("a3", "Facebook", State.SENDING)])
    first = model.leaving_first(waits)
    assert first is not None
    assert first.id == "a1-Mastodon"
    assert model.leaving_first(on("a2", "Mastodon", State.QUEUED, due_at=TOMORROW)) is None
    model.take([on("a1", "Mastodon", State.DELIVERED)])
    assert model.leaving_first(waits) is None
