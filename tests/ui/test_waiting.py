"""What did not go out asks: at the start, after a stop, and when the computer slept over it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from publisher.announcement import Announcement, Draft, Kind
from publisher.delivery import State
from publisher.ids import new_id
from publisher.service import open_service
from publisher.views import Accepted
from tests.ui.builders import delivery, late, waiting_view
from tests.ui.outbox import choose, deliveries, states
from ui.dialogs.choose_time import ChooseTime
from ui.dialogs.confirm import ConfirmSheet
from ui.dialogs.preferences import PreferencesDialog
from ui.dialogs.readiness import Readiness
from ui.dialogs.suspend import AllowDialog
from ui.dialogs.twins import TwinsSheet
from ui.dialogs.waiting import DropDialog, WaitingDialog
from ui.main_window import OUTBOX, MainWindow
from ui.widgets.delivery_panel import Act, DeliveryPanel
from ui.widgets.delivery_row import DeliveryRow
from ui.widgets.waiting_card import WaitingCard, Word
from ui.widgets.when_field import show_wall

LONG = 30_000  # ms
CHANNELS = ("Site web", "Flux")


def draft(title: str, kind: Kind = Kind.NEWS) -> Draft:
    written = Announcement(id=new_id(), title=title, summary="Résumé.", body="Texte.", kind=kind)
    return Draft(announcement=written, channels=CHANNELS)


@pytest.fixture
def missed(data_dir: Path) -> Path:
    """A data folder where two announcements are five hours late, and nothing ran since."""
    with open_service(data_dir) as service:
        for title in ("Collecte des sapins", "Marché de Noël"):
            service.publish(draft(title))
    with sqlite3.connect(data_dir / "publisher.sqlite3") as file:
        file.execute("UPDATE delivery SET due_at = datetime('now', '-5 hours')")
    return data_dir


def asked(window: MainWindow, qtbot: QtBot) -> WaitingDialog:
    qtbot.waitUntil(lambda: window.asking.dialog is not None, timeout=LONG)
    assert window.asking.dialog is not None
    return window.asking.dialog


def shown(window: MainWindow) -> list[WaitingDialog]:
    return [one for one in window.findChildren(WaitingDialog) if one.isVisible()]


def test_the_window_asks_at_the_start_and_each_announcement_has_its_answer(
    missed: Path, open_window: Callable[[Path], MainWindow], qtbot: QtBot
) -> None:
    window = open_window(missed)
    dialog = asked(window, qtbot)
    first, second = dialog.cards.values()
    assert [card.view.title for card in (first, second)] == [
        "Collecte des sapins",
        "Marché de Noël",
    ]
    first.buttons[Word.LATER].click()
    choose = dialog.findChild(ChooseTime)
    assert isinstance(choose, ChooseTime)
    show_wall(choose.edit, datetime.fromisoformat("2031-03-30T02:30"))
    choose.confirm()
    qtbot.waitUntil(lambda: "n'existe pas" in choose.notice.text, timeout=LONG)
    show_wall(choose.edit, datetime.fromisoformat("2020-01-01T09:00"))
    choose.confirm()
    qtbot.waitUntil(lambda: "déjà passé" in choose.notice.text, timeout=LONG)
    show_wall(choose.edit, datetime.fromisoformat("2031-10-26T02:30"))  # exists twice
    choose.confirm()
    qtbot.waitUntil(lambda: choose.question is not None, timeout=LONG)
    assert choose.question is not None
    choose.question.confirm()
    qtbot.waitUntil(lambda: first.answered, timeout=LONG)
    assert "26 oct. 2031" in first.answer.text()
    second.buttons[Word.DROP].click()
    drop = dialog.findChild(DropDialog)
    assert isinstance(drop, DropDialog)
    drop.confirm()
    qtbot.waitUntil(lambda: second.answered, timeout=LONG)
    dialog.confirm()
    window.go_to(OUTBOX)
    qtbot.waitUntil(lambda: states(window, "Marché de Noël") == [State.CANCELLED] * 2, timeout=LONG)
    planned = [view for view in deliveries(window) if view.title == "Collecte des sapins"]
    assert {view.due_at for view in planned} == {datetime(2031, 10, 26, 0, 30, tzinfo=UTC)}
    window.asking.ask()
    qtbot.waitUntil(lambda: "Rien n'attend" in window.notice.text, timeout=LONG)


def test_what_stays_unanswered_can_be_decided_later(
    missed: Path, open_window: Callable[[Path], MainWindow], qtbot: QtBot
) -> None:
    window = open_window(missed)
    asked(window, qtbot).confirm()
    window.go_to(OUTBOX)
    qtbot.waitUntil(window.outbox.decide.isVisible, timeout=LONG)
    assert window.outbox.decide.text() == "&Décider pour 2 annonces…"
    choose(window, deliveries(window)[0].id)
    window.outbox.panel.buttons[Act.WHOLE].click()
    qtbot.waitUntil(lambda: len(shown(window)) == 1, timeout=LONG)
    [one] = shown(window)
    [card] = one.cards.values()
    card.buttons[Word.NOW].click()
    qtbot.waitUntil(lambda: card.answered, timeout=LONG)
    one.confirm()
    qtbot.waitUntil(lambda: states(window, card.view.title) == [State.DELIVERED] * 2, timeout=LONG)


def test_what_was_published_meanwhile_asks_before_it_goes_out_twice(
    missed: Path, open_window: Callable[[Path], MainWindow], qtbot: QtBot
) -> None:
    with open_service(missed) as service:
        meanwhile = service.publish(draft("Collecte des sapins"), again=True)
        service.drain(meanwhile.announcement_id, 20)
    window = open_window(missed)
    dialog = asked(window, qtbot)
    [card] = [one for one in dialog.cards.values() if one.view.title == "Collecte des sapins"]
    for answer in ("primary", "anyway"):  # not to send it leaves the question open
        card.buttons[Word.NOW].click()
        qtbot.waitUntil(lambda: dialog.findChild(TwinsSheet) is not None, timeout=LONG)
        sheet = dialog.findChild(TwinsSheet)
        assert isinstance(sheet, TwinsSheet)
        assert sheet.only.isHidden()
        getattr(sheet, answer).click()
        qtbot.waitUntil(lambda: dialog.findChild(TwinsSheet) is None, timeout=LONG)
    qtbot.waitUntil(lambda: card.answered, timeout=LONG)


def test_an_alert_passes_the_stop_from_the_window(window: MainWindow, qtbot: QtBot) -> None:
    service = window._desk._service.result()
    service.suspend("Compte piraté")
    service.publish(draft("Fête du fleuve"))
    service.publish(draft("Crue : évitez les quais", Kind.ALERT))
    window.go_to(OUTBOX)
    qtbot.waitUntil(lambda: len(deliveries(window)) == 4, timeout=LONG)
    qtbot.waitUntil(lambda: "Compte piraté" in window.notice.text, timeout=LONG)
    choose(window, next(one.id for one in deliveries(window) if not one.alert))
    panel = window.outbox.panel
    assert panel.buttons[Act.ALLOW].isHidden()
    choose(window, next(one.id for one in deliveries(window) if one.alert))
    panel.buttons[Act.ALLOW].click()
    allow = window.findChild(AllowDialog)
    assert isinstance(allow, AllowDialog)
    allow.confirm()
    title = "Crue : évitez les quais"
    qtbot.waitUntil(lambda: states(window, title) == [State.DELIVERED] * 2, timeout=LONG)
    assert states(window, "Fête du fleuve") == [State.QUEUED] * 2


def test_what_is_missed_while_the_window_is_open_is_told(
    window: MainWindow, data_dir: Path, qtbot: QtBot
) -> None:
    """The computer slept over the hour: no dialog over what is being typed, but a notice."""
    service = window._desk._service.result()
    planned = replace(draft("Collecte des sapins"), publish_at=datetime(2031, 1, 6, 8))  # noqa: DTZ001 - wall time
    service.publish(planned)
    with sqlite3.connect(data_dir / "publisher.sqlite3") as file:
        file.execute("UPDATE delivery SET due_at = datetime('now', '-5 hours')")
        file.execute("DELETE FROM setting WHERE key = 'engine_seen_at'")
    qtbot.waitUntil(lambda: "pas partie à son heure" in window.notice.text, timeout=LONG)
    assert window.asking.dialog is None
    window.notice._action.click()
    dialog = asked(window, qtbot)
    [card] = dialog.cards.values()
    assert [one.state for one in card.view.late] == [State.MISSED] * 2
    dialog.confirm()


def test_the_settings_are_changed_in_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.asking.show_preferences()
    qtbot.waitUntil(lambda: window.findChild(PreferencesDialog) is not None, timeout=LONG)
    dialog = window.findChild(PreferencesDialog)
    assert isinstance(dialog, PreferencesDialog)
    dialog.fields["grace"].setText("tantôt")
    dialog.confirm()
    qtbot.waitUntil(lambda: "durée" in dialog.notice.text, timeout=LONG)
    dialog.fields["grace"].setText("3 h")
    with qtbot.waitSignal(dialog.accepted, timeout=LONG):
        dialog.confirm()
    service = window._desk._service.result()
    assert {one.name: one.value for one in service.preferences()}["grace"] == "3h"


def test_an_hour_to_come_may_be_kept(qtbot: QtBot) -> None:
    past = WaitingCard(waiting_view(1, due_at=datetime(2020, 1, 1, tzinfo=UTC)))
    coming = WaitingCard(waiting_view(2, state=State.HELD, due_at=datetime(2040, 1, 1, tzinfo=UTC)))
    for card in (past, coming):
        qtbot.addWidget(card)
    assert past.buttons[Word.KEEP].isHidden()
    assert not coming.buttons[Word.KEEP].isHidden()
    with qtbot.waitSignal(coming.said) as said:
        coming.buttons[Word.KEEP].click()
    assert said.args == ["keep", "a2"]


def test_the_keyboard_goes_on_with_the_next_announcement(window: MainWindow) -> None:
    dialog = WaitingDialog(window._desk, late(2), window)
    dialog.open()
    first, second = dialog.cards.values()
    dialog._dropped("a1")
    assert first.answered
    assert dialog.focusWidget() is second.buttons[Word.KEEP]  # its hour is still to come
    dialog._dropped("a2")
    assert dialog.focusWidget() is dialog.primary
    dialog.confirm()


def test_what_the_stop_keeps_says_so(qtbot: QtBot) -> None:
    row, panel = DeliveryRow(delivery(1, stopped=True)), DeliveryPanel()
    for widget in (row, panel):
        qtbot.addWidget(widget)
    assert row.badge.accessibleName() == "suspendu"
    assert not row.act.isHidden()
    panel.show_view(delivery(1, state=State.HELD, stopped=True))
    assert panel.buttons[Act.WHOLE].isHidden()
    assert "À la reprise" in panel._sentence.text()


def test_a_stop_from_another_desk_is_seen_and_its_end_too(
    window: MainWindow, data_dir: Path, qtbot: QtBot
) -> None:
    assert window.outbox.watch.isActive()
    with open_service(data_dir) as elsewhere:
        elsewhere.suspend("Compte piraté")
        window.outbox.watch.timeout.emit()
        qtbot.waitUntil(lambda: "Compte piraté" in window.notice.text, timeout=LONG)
        elsewhere.resume()
    window.outbox.watch.timeout.emit()
    qtbot.waitUntil(window.notice.isHidden, timeout=LONG)


def test_the_last_word_before_publishing_does_not_promise_what_the_stop_keeps(
    window: MainWindow,
) -> None:
    readiness = Readiness(
        draft=draft("Crue", Kind.ALERT),
        problems=(),
        previews=(),
        channels=(),
        due_at=None,
        suspended="Compte piraté",
    )
    sheet = ConfirmSheet(readiness, False, window)
    said = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert "Compte piraté" in said
    assert "Une alerte peut passer" in said
    assert "partent maintenant" not in said
    sheet.close()
    panel = window.compose.sent
    row = delivery(1, stopped=True)
    panel.start("Crue", Accepted(announcement_id="a1", revision=1, deliveries=(row,)))
    assert "attend la reprise" in panel.summary.text
