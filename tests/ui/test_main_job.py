"""The main job from the keyboard: write, choose, publish, see it delivered, find it again."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from publisher.delivery import State
from tests.builders import jpeg
from tests.ui.outbox import deliveries
from ui.main_window import HISTORY, OUTBOX, MainWindow
from ui.models import history
from ui.models.outbox_cells import Column
from ui.widgets.when_field import show_wall

TAB, SPACE, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return
CONTROL = Qt.KeyboardModifier.ControlModifier
LONG = 30_000  # ms


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is: whoever has it, as at a real keyboard."""
    QTest.keyClick(focused(), key, modifier)


def tab_to(name: str) -> QWidget:
    """Press Tab until the field of this name has the focus."""
    for _ in range(60):
        if focused().accessibleName() == name or getattr(focused(), "text", str)() == name:
            return focused()
        press(TAB)
    raise AssertionError(f"the keyboard does not reach {name!r}")


def write_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    # Without accents: QTest types ASCII only.
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.compose.form.title)
    QTest.keyClicks(focused(), "Marche de la Noel")
    QTest.keyClicks(tab_to("Résumé"), "Rendez-vous samedi 5, de 10 heures au soir.")
    QTest.keyClicks(tab_to("Texte"), "Sur la grande place, avec la **fanfare**.")
    QTest.keyClicks(tab_to("Mots-clés"), "noel, marche")
    for name in ("Site web", "Flux", "Mastodon (répétition)"):
        tab_to(name)
        press(SPACE)


def test_an_announcement_goes_out_without_the_mouse(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    write_by_keyboard(window, qtbot)
    press(ENTER, CONTROL)
    qtbot.waitUntil(lambda: window.compose.publishing.sheet is not None, timeout=LONG)
    sheet = window.compose.publishing.sheet
    assert sheet is not None
    qtbot.waitUntil(lambda: QApplication.activeWindow() is sheet, timeout=LONG)
    QTest.keyClick(sheet, ENTER)

    rows = window.compose.sent.rows
    qtbot.waitUntil(
        lambda: (
            bool(window.compose.sent.rows)
            and all(r.view.state is State.DELIVERED for r in window.compose.sent.rows.values())
        ),
        timeout=LONG,
    )
    rows = window.compose.sent.rows
    assert {row.view.channel for row in rows.values()} == {
        "Site web",
        "Flux",
        "Mastodon (répétition)",
    }
    assert window.compose.sent.summary.text == "Tout est livré."
    page = next(row.view.url for row in rows.values() if row.view.channel == "Site web")
    assert page is not None
    assert page.startswith("https://www.exemple.be/")
    written = tmp_path / "site" / page.removeprefix("https://www.exemple.be/") / "index.html"
    assert "fanfare" in written.read_text(encoding="utf-8")

    window.activateWindow()  # what a window manager does when the sheet closes
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.compose.sent.new)
    press(Qt.Key.Key_2, CONTROL)
    assert window.stack.currentIndex() == OUTBOX
    qtbot.waitUntil(lambda: len(deliveries(window)) == 3)
    assert window.outbox.model.index(0, Column.STATE).data() == "3 livrés"

    press(Qt.Key.Key_3, CONTROL)
    assert window.stack.currentIndex() == HISTORY
    window.history.search.setText("NOËL")
    press(ENTER)
    qtbot.waitUntil(lambda: window.history.model.rowCount() == 1, timeout=LONG)
    channels = window.history.model.index(0, history.Column.CHANNELS).data()
    assert channels.count("livré") == 3
    window.history.search.setText("piscine")
    qtbot.waitUntil(lambda: window.history.model.rowCount() == 0, timeout=LONG)


def test_previews_are_what_the_channels_would_be_sent(window: MainWindow, qtbot: QtBot) -> None:
    write_by_keyboard(window, qtbot)
    with qtbot.waitSignal(window.compose.slices.finished, timeout=LONG):
        window.compose.form.title.setText("Marché de Noël")
    cards = window.compose.previews.cards
    assert list(cards) == ["Site web", "Flux", "Mastodon (répétition)"]
    post, page = cards["Mastodon (répétition)"], cards["Site web"]
    qtbot.waitUntil(lambda: "Marché de Noël" in post.face.words, timeout=LONG)
    assert "https://www.exemple.be/" in post.face.words  # what the page will be
    assert post.counter.text().endswith("500\xa0caractères")
    qtbot.waitUntil(lambda: "fanfare" in page.face.words, timeout=LONG)
    with qtbot.waitSignal(window.compose.slices.finished, timeout=LONG):
        window.compose.form.summary.setPlainText("Un très long résumé. " * 60)
    assert "/\xa0500" in post.counter.text()


def test_nothing_is_previewed_before_a_word_is_written(window: MainWindow, qtbot: QtBot) -> None:
    previews = window.compose.previews
    with qtbot.waitSignal(window.compose.slices.finished, timeout=LONG):
        previews.chooser.set_chosen(["Site web"])
        previews.chooser.changed.emit()
    assert not previews.cards["Site web"].isVisible()
    assert "se dessine ici" in previews._hint.text()
    with qtbot.waitSignal(window.compose.slices.finished, timeout=LONG):
        window.compose.form.title.setText("Marché de Noël")
    assert previews.cards["Site web"].isVisible()
    assert not previews._hint.isVisible()


def test_an_error_stops_publication_and_says_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    window.compose.previews.set_chosen(["Site web"])
    window.compose.form.body.field.setPlainText("Un texte sans titre.")
    qtbot.waitUntil(lambda: bool(window.compose.previews.problems.problems), timeout=LONG)
    assert window.compose.previews.blocked()
    window.compose.publish()
    qtbot.waitUntil(lambda: window.compose.publishing.sheet is not None, timeout=LONG)
    sheet = window.compose.publishing.sheet
    assert sheet is not None
    assert not sheet.primary.isEnabled()
    assert "corriger" in sheet.notice.text
    sheet.reject()
    assert window.compose.bar.publish.isEnabled()
    assert window.compose.draft().announcement.body == "Un texte sans titre."


def test_a_picture_is_taken_in_and_what_is_no_picture_is_said(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    picture, text = tmp_path / "Rue Haute.jpg", tmp_path / "notes.jpg"
    picture.write_bytes(jpeg())
    text.write_text("pas une image", encoding="utf-8")
    well = window.compose.form.images
    well.take([str(picture)])
    qtbot.waitUntil(lambda: len(well.images()) == 1, timeout=LONG)
    qtbot.waitUntil(lambda: not well._rows[0].focus.pixels.isNull(), timeout=LONG)
    well._rows[0].alt.setText("Une rue vide")
    well._rows[0].changed.emit()
    [image] = window.compose.draft().announcement.images
    assert (image.alt, image.width, image.height) == ("Une rue vide", 640, 400)
    well.take([str(text)])
    qtbot.waitUntil(lambda: bool(well.notice.text), timeout=LONG)
    assert "notes.jpg" in well.notice.text
    assert len(well.images()) == 1


def test_an_announcement_file_is_exported_and_imported_again(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.compose.form.title.setText("Don de sang")
    window.compose.form.body.field.setPlainText("Salle des fêtes, de 15 à 19 heures.")
    (tmp_path / "export").mkdir()
    with qtbot.waitSignal(window.compose.shelf.exported, timeout=LONG) as exported:
        window.filing._export(str(tmp_path / "export"))
    window.new_announcement()
    qtbot.waitUntil(window.compose.is_empty, timeout=LONG)
    window.filing.import_file(exported.args[0])
    qtbot.waitUntil(lambda: window.compose.form.title.text() == "Don de sang", timeout=LONG)
    assert "de 15 à 19 heures" in window.compose.form.body.text()


def test_a_file_ticks_the_channels_it_means_and_says_which_are_not_there(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "marche.md"
    file.write_text("---\ntitle: Marché\nchannels: [website, '@Nord']\n---\nSamedi.", "utf-8")
    window.filing.import_file(str(file))
    qtbot.waitUntil(lambda: window.compose.form.title.text() == "Marché", timeout=LONG)
    assert window.compose.previews.chooser.chosen() == ("Site web",)
    assert "Le groupe « Nord » n'existe pas" in window.compose.notice.text


def test_channels_may_arrive_before_the_draft(window: MainWindow, qtbot: QtBot) -> None:
    window.compose._draft = None
    with qtbot.waitSignal(window.compose.slices._idle.timeout, timeout=LONG):
        window._desk.channels_changed.emit()
    assert window.compose.previews.cards == {}


def test_nothing_chosen_is_said(window: MainWindow) -> None:
    window.compose.form.title.setText("Titre")
    window.compose.publish()
    assert window.compose.notice.text == "Cochez au moins un canal."


def test_the_end_is_chosen_and_foretold(window: MainWindow, qtbot: QtBot) -> None:
    form = window.compose.form
    form.title.setText("Marché de Noël")
    form.body.field.setPlainText("Place du Marché, samedi.")
    form.ending.setChecked(True)
    show_wall(form.end.edit, datetime(2099, 3, 13))  # noqa: DTZ001 - wall time
    written = window.compose.draft().announcement
    assert written.expires_at == datetime(2099, 3, 13)  # noqa: DTZ001  # wall time
    form.show_announcement(written)
    assert form.announcement().expires_at == written.expires_at
    window.compose.previews.set_chosen(["Site web", "Flux"])
    window.compose.publish()
    qtbot.waitUntil(lambda: window.compose.publishing.sheet is not None, timeout=LONG)
    sheet = window.compose.publishing.sheet
    assert sheet is not None
    said = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert "Le 13/03/2099 à 00:00" in said
    assert "Publisher la retire de Site web, Flux." in said
    sheet.reject()
    form.ending.setChecked(False)
    assert window.compose.draft().announcement.expires_at is None
