"""« Envois »: a whole announcement is opened, sent again or called off from its heading."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from publisher.announcement import Announcement, Draft
from publisher.delivery import State
from publisher.ids import new_id
from publisher.outbox import Outcome
from publisher.service import Service
from publisher.storage.outbox.port import StoredOutbox
from tests.ui.builders import delivery
from tests.ui.outbox import choose, deliveries, states
from ui.dialogs.announcement_detail import AnnouncementDetail
from ui.dialogs.call_off import CallOff
from ui.main_window import COMPOSE, OUTBOX, MainWindow
from ui.widgets.announcement_panel import AnnouncementPanel, WholeAct

LONG = 30_000  # ms
SAPINS = "Collecte des sapins"


def publish(window: MainWindow, at: datetime | None = None) -> str:
    written = Announcement(id=new_id(), title=SAPINS, summary="Résumé.", body="Texte.")
    draft = Draft(announcement=written, channels=("Site web", "Flux"), publish_at=at)
    return service_of(window).publish(draft).announcement_id


def service_of(window: MainWindow) -> Service:
    return window._desk._service.result()


def show(window: MainWindow, qtbot: QtBot, about: str) -> None:
    window.go_to(OUTBOX)
    qtbot.waitUntil(lambda: len(deliveries(window)) == 2, timeout=LONG)
    choose(window, about)


def press(window: MainWindow, act: WholeAct) -> None:
    button = window.outbox.whole.buttons[act]
    assert not button.isHidden()
    button.click()


def test_the_heading_opens_the_announcement_to_be_written_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    about = publish(window)
    show(window, qtbot, about)
    qtbot.waitUntil(lambda: states(window, SAPINS) == [State.DELIVERED] * 2, timeout=LONG)
    assert window.outbox.panel.isHidden()
    press(window, WholeAct.OPEN)
    qtbot.waitUntil(lambda: window.findChild(AnnouncementDetail) is not None, timeout=LONG)
    detail = window.findChild(AnnouncementDetail)
    assert isinstance(detail, AnnouncementDetail)
    assert "Essai 1" in detail.story.toPlainText()
    detail.duplicate.click()
    qtbot.waitUntil(lambda: window.stack.currentIndex() == COMPOSE, timeout=LONG)
    qtbot.waitUntil(lambda: window.compose.form.title.text() == SAPINS, timeout=LONG)
    window.go_to(OUTBOX)
    qtbot.waitUntil(lambda: window.findChild(AnnouncementDetail) is None, timeout=LONG)
    with qtbot.waitSignal(window.outbox.details) as asked:  # Enter on the row does the same
        QTest.keyClick(window.outbox.tree, Qt.Key.Key_Return)
    assert asked.args == [about]


def test_what_has_not_left_is_called_off_after_a_question(window: MainWindow, qtbot: QtBot) -> None:
    about = publish(window, datetime(2035, 1, 5, 9))  # noqa: DTZ001 - wall time
    show(window, qtbot, about)
    assert window.outbox.whole.buttons[WholeAct.RETRY].isHidden()
    press(window, WholeAct.CALL_OFF)
    dialog = window.findChild(CallOff)
    assert isinstance(dialog, CallOff)
    dialog.confirm()
    qtbot.waitUntil(lambda: states(window, SAPINS) == [State.CANCELLED] * 2, timeout=LONG)
    assert window.outbox.whole.buttons[WholeAct.CALL_OFF].isHidden()
    assert "2 annulés" in window.outbox.whole._sentence.text()


def test_what_was_refused_is_sent_again_on_all_channels(window: MainWindow, qtbot: QtBot) -> None:
    service = service_of(window)
    service.stop_engine()  # another one refuses it
    about = publish(window)
    outbox = StoredOutbox(service.house.database)
    for channel in service.channels():
        if work := outbox.claim_next(channel.id, "ailleurs"):
            outbox.settle(work, Outcome(state=State.REJECTED, error="Reconnectez le compte."))
    show(window, qtbot, about)
    qtbot.waitUntil(lambda: states(window, SAPINS) == [State.REJECTED] * 2, timeout=LONG)
    service.start_engine()
    retry = window.outbox.whole.buttons[WholeAct.RETRY]
    assert retry.text() == "&Envoyer maintenant sur 2 canaux"
    retry.click()
    qtbot.waitUntil(lambda: states(window, SAPINS) == [State.DELIVERED] * 2, timeout=LONG)


def test_the_panel_says_what_waits_for_what(qtbot: QtBot) -> None:
    panel = AnnouncementPanel()
    qtbot.addWidget(panel)
    waits = {"waits_for_link": True, "waits_for": "Site web"}
    views = [
        delivery(1, channel="X", **waits),
        delivery(2, channel="Flux", **waits),
        delivery(3, channel="Facebook", state=State.NEEDS_DECISION),
        delivery(4, channel="Bluesky", state=State.MISSED, stopped=False),
    ]
    panel.show_views("Annonce 1", "2 en attente", views, None)
    said = panel._sentence.text()
    assert said.startswith("2 en attente\nX et Flux attendent Site web, pour son adresse.")
    assert "si le message y est paru : Facebook." in said
    assert not panel.buttons[WholeAct.DECIDE].isHidden()
    panel.show_views("Annonce 1", "1 en attente", views[:1], None)
    assert "X attend Site web, pour son adresse." in panel._sentence.text()
    assert panel.buttons[WholeAct.DECIDE].isHidden()
