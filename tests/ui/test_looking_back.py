"""Looking back: what was sent can be read again, corrected everywhere, and withdrawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from publisher.announcement import Announcement, Draft
from publisher.delivery import Operation, State
from publisher.planning import Fate
from publisher.views import DeliveryView
from tests.ui.outbox import states
from ui.app import open_service
from ui.dialogs.announcement_detail import AnnouncementDetail
from ui.dialogs.suspend import ResumeDialog, SuspendDialog
from ui.dialogs.waiting import WaitingDialog
from ui.dialogs.withdraw import Withdraw
from ui.main_window import HISTORY, OUTBOX, MainWindow
from ui.pages.history import HistoryBrowser
from ui.widgets.waiting_card import Word

LONG = 30_000  # ms


def appears(window: MainWindow, qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    qtbot.waitUntil(lambda: window.findChild(kind) is not None, timeout=LONG)
    dialog = window.findChild(kind)
    assert isinstance(dialog, QDialog)
    return dialog


def send(window: MainWindow, qtbot: QtBot) -> None:
    """The last word, and wait until all is accepted."""
    window.compose.publish()
    qtbot.waitUntil(lambda: window.compose.publishing.sheet is not None, timeout=LONG)
    sheet = window.compose.publishing.sheet
    assert sheet is not None
    with qtbot.waitSignal(window.compose.publishing.accepted, timeout=LONG):
        sheet.confirm()


def views(window: MainWindow) -> list[DeliveryView]:
    return [row.view for row in window.compose.sent.rows.values()]


def publish(window: MainWindow, qtbot: QtBot, *, delivered: bool = True) -> None:
    window.compose.form.title.setText("Collecte des sapins")
    window.compose.form.body.field.setPlainText("Déposez votre sapin le 8 janvier.")
    window.compose.previews.set_chosen(["Site web", "Facebook (répétition)"])
    send(window, qtbot)
    if delivered:
        qtbot.waitUntil(
            lambda: {view.state for view in views(window)} == {State.DELIVERED}, timeout=LONG
        )


def told(page: HistoryBrowser, said: str) -> bool:
    return said in page.exported.text


def page_of(folder: Path) -> str:
    [page] = [path for path in (folder / "site").rglob("index.html") if "sapins" in str(path)]
    return page.read_text(encoding="utf-8")


def open_details(window: MainWindow, qtbot: QtBot) -> AnnouncementDetail:
    window.go_to(HISTORY)
    qtbot.waitUntil(lambda: window.history.model.rowCount() == 1, timeout=LONG)
    window.history.table.activated.emit(window.history.model.index(0, 0))
    detail = appears(window, qtbot, AnnouncementDetail)
    assert isinstance(detail, AnnouncementDetail)
    return detail


def test_what_was_sent_is_corrected_in_place_and_both_texts_stay(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    publish(window, qtbot)
    detail = open_details(window, qtbot)
    assert "Déposez votre sapin le 8 janvier" in detail.face.words
    assert "Essai 1" in detail.story.toPlainText()
    detail.correct.click()
    assert window.compose.draft().announcement.revision == 2
    assert not window.compose.previews.chooser.isEnabled()
    assert "corrigez" in window.compose.notice.text
    window.compose.form.body.field.setPlainText("Déposez votre sapin le 9 janvier.")
    send(window, qtbot)
    qtbot.waitUntil(
        lambda: (
            {(view.operation, view.state) for view in views(window)}
            == {(Operation.UPDATE, State.DELIVERED)}
        ),
        timeout=LONG,
    )
    assert "le 9 janvier" in page_of(tmp_path)
    again = open_details(window, qtbot)
    assert again.revision.count() == 2
    assert "le 9 janvier" in again.face.words
    again.channel.setCurrentIndex(again.channel.count() - 1)
    marks = "Barré : retiré. Souligné : ajouté."
    qtbot.waitUntil(lambda: marks in again.paper.toPlainText(), timeout=LONG)
    shown = again.paper.toPlainText()
    assert marks in shown
    assert "le 8 janvier" in shown
    assert "le 9 janvier" in shown
    assert ">9</span>" in again.paper.toHtml()
    again.revision.setCurrentIndex(1)
    assert again.channel.findText("Ce qui a changé") == -1  # there was nothing before
    assert "le 8 janvier" in again.face.words
    again.close()


def test_what_nobody_has_read_is_not_shown_as_a_correction(
    data_dir: Path, open_window: Callable[[Path], MainWindow], qtbot: QtBot
) -> None:
    later = datetime.now().replace(microsecond=0) + timedelta(days=2)  # noqa: DTZ005 - wall time
    with open_service(data_dir, None) as service:
        place = {"base_url": "https://ntfy.example", "topic": "valriviere"}
        service.add_channel("ntfy", "ntfy", place, {})
        draft = service.new_draft()
        written = replace(draft.announcement, title="Collecte des sapins", body="Le 8 janvier.")
        service.publish(Draft(announcement=written, channels=("ntfy",), publish_at=later))
    window = open_window(data_dir)
    detail = open_details(window, qtbot)
    detail.correct.click()
    window.compose.form.title.setText("Collecte reportée")

    def shown() -> str:
        card = window.compose.previews.cards.get("ntfy")
        return card.face.words if card is not None else ""

    qtbot.waitUntil(
        lambda: "Collecte reportée" in shown() and "Correction" not in shown(), timeout=LONG
    )
    assert window.compose.draft().announcement.revision == 2


def test_withdrawing_asks_for_the_reason_and_says_what_happens_where(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    publish(window, qtbot)
    open_details(window, qtbot).withdraw.click()
    dialog = appears(window, qtbot, Withdraw)
    assert isinstance(dialog, Withdraw)
    assert {card.line.fate for card in dialog.cards} == {Fate.WITHDRAWN}
    assert "moteurs de recherche" in dialog.cards[0].line.keeps
    dialog.confirm()
    assert dialog.notice.text == "Écrivez le motif du retrait."
    dialog.reason.setText("La collecte est annulée")
    dialog.confirm()
    qtbot.waitUntil(lambda: window.stack.currentIndex() == OUTBOX, timeout=LONG)
    qtbot.waitUntil(
        lambda: states(window, "Collecte des sapins") == [State.DELIVERED] * 4, timeout=LONG
    )
    first = window.outbox.model.index(0, 0, window.outbox.model.index(0, 0))
    view = window.outbox.model.view(first)
    assert view is not None
    assert view.operation is Operation.RETRACT
    assert "Déposez votre sapin" not in page_of(tmp_path)


def test_channels_may_be_left_out_of_a_withdrawal_and_a_stale_plan_is_shown_anew(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    publish(window, qtbot)
    open_details(window, qtbot).withdraw.click()
    dialog = appears(window, qtbot, Withdraw)
    assert isinstance(dialog, Withdraw)
    wall = next(card for card in dialog.cards if "répétition" in card.line.channel)
    assert wall.box is not None
    wall.box.setChecked(False)
    dialog.reason.setText("La collecte est annulée")
    about = dialog._plan.announcement_id
    with open_service(tmp_path / "donnees", None) as elsewhere:
        newer = Announcement(id=about, title="Collecte des sapins", body="Le 9 janvier.")
        elsewhere.correct(about, Draft(announcement=newer))
        elsewhere.drain(about, 20)
    dialog.confirm()
    qtbot.waitUntil(lambda: "nouveau plan" in dialog.notice.text, timeout=LONG)
    assert [card.wanted for card in dialog.cards] == [True, False]
    with qtbot.waitSignal(window.visit.withdrawn, timeout=LONG) as told:
        dialog.confirm()
    [leaving] = told.args[0].deliveries
    assert (leaving.channel, leaving.operation) == ("Site web", Operation.RETRACT)
    qtbot.waitUntil(lambda: "9 janvier" not in page_of(tmp_path), timeout=LONG)


def test_the_emergency_stop_holds_everything_and_resuming_asks(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.go_to(OUTBOX)
    window.outbox.stop.click()
    stop = appears(window, qtbot, SuspendDialog)
    assert isinstance(stop, SuspendDialog)
    stop.confirm()
    assert "motif" in stop.notice.text
    stop.reason.setText("Incendie au dépôt")
    stop.confirm()
    qtbot.waitUntil(lambda: "Incendie au dépôt" in window.notice.text, timeout=LONG)
    publish(window, qtbot, delivered=False)
    assert all(view.state in (State.QUEUED, State.HELD) for view in views(window))
    window.go_to(OUTBOX)
    window.outbox.stop.click()
    resume = appears(window, qtbot, ResumeDialog)
    assert isinstance(resume, ResumeDialog)
    resume.confirm()
    asked = appears(window, qtbot, WaitingDialog)
    assert isinstance(asked, WaitingDialog)
    assert window.notice.isHidden()
    [card] = asked.cards.values()
    assert len(card.view.late) == 2
    card.buttons[Word.NOW].click()
    qtbot.waitUntil(lambda: card.answered, timeout=LONG)
    assert card.answer.text() == "Elle part maintenant."
    asked.confirm()
    qtbot.waitUntil(
        lambda: states(window, "Collecte des sapins") == [State.DELIVERED] * 2, timeout=LONG
    )
    assert window.outbox.decide.isHidden()


def test_a_feed_opens_at_the_announcement_on_its_page(window: MainWindow, qtbot: QtBot) -> None:
    window.compose.form.title.setText("Collecte des sapins")
    window.compose.form.body.field.setPlainText("Déposez votre sapin le 8 janvier.")
    window.compose.previews.set_chosen(["Flux"])
    send(window, qtbot)
    qtbot.waitUntil(lambda: [one.state for one in views(window)] == [State.DELIVERED], timeout=LONG)
    [view] = views(window)
    assert view.url == f"https://www.exemple.be/feed.html#{view.announcement_id}"


def test_the_history_is_filtered_and_what_it_shows_is_exported(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    publish(window, qtbot)
    window.go_to(HISTORY)
    page = window.history
    qtbot.waitUntil(lambda: page.sieve.channel.findText("Site web") > 0, timeout=LONG)
    page.sieve.state.setCurrentIndex(page.sieve.state.findData(State.REJECTED))
    qtbot.waitUntil(lambda: "Aucune annonce" in page.notice.text, timeout=LONG)
    assert page.model.rowCount() == 0
    window.go_to(OUTBOX)
    window.go_to(HISTORY)  # what was chosen stays
    assert page.sieve.sieve().state is State.REJECTED
    page.sieve.clear.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=LONG)
    page.sieve.channel.setCurrentText("Site web")
    table = tmp_path / "historique.csv"
    page.export(str(table))
    qtbot.waitUntil(lambda: "2 envois exportés" in page.exported.text, timeout=LONG)
    assert "Collecte des sapins" in table.read_text("utf-8-sig")
    for name, said, begins in (
        ("h.xes", "événements exportés", b"<?xml"),
        ("h.PDF", "2 envois exportés", b"%PDF"),
        ("h.jsonl", "inscriptions du journal exportées", b'{"actor"'),
    ):
        page.exported.be_quiet()
        page.export(str(tmp_path / name))
        qtbot.waitUntil(partial(told, page, said), timeout=LONG)
        assert (tmp_path / name).read_bytes().startswith(begins)
    page.export(str(tmp_path))
    qtbot.waitUntil(lambda: "dossier" in page.exported.text, timeout=LONG)
