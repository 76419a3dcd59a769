"""The library in the window: what is kept there goes into announcements."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from publisher.announcement import Draft, Variant
from publisher.library import Snippet
from publisher.service import Service
from tests.builders import announcement, jpeg
from ui.dialogs.announcement_detail import AnnouncementDetail
from ui.dialogs.choose_picture import ChoosePicture
from ui.dialogs.choose_piece import ChoosePiece
from ui.dialogs.edit_piece import EditSnippet, EditTagSet
from ui.dialogs.picture_words import PictureWords
from ui.dialogs.save_template import SaveTemplate
from ui.main_window import COMPOSE, LIBRARY, MainWindow

LONG = 30_000  # ms
D = TypeVar("D", bound=QDialog)
CONTACT = Snippet(name="Contact", text="Tél. 010 00 00 00", signature=True)


class Officer:
    """Shorthand for what one does in the window."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        self.library, self.form = window.library, window.compose.form

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=LONG)

    def dialog(self, kind: type[D]) -> D:
        def shown() -> list[D]:
            return [one for one in self.window.findChildren(kind) if one.isVisible()]

        self.until(shown)
        return shown()[0]

    def done(self, dialog: QDialog) -> None:
        with self.qtbot.waitSignal(dialog.finished, timeout=LONG):
            dialog.confirm()  # type: ignore[attr-defined]  # each of ours is a Sheet

    def keep(self, work: Callable[[Service], object]) -> None:
        """Let a colleague do something."""
        told: list[object] = []
        self.window._desk.ask(work, lambda _: told.append(None), told.append)
        self.until(lambda: told)
        assert told == [None]

    def open(self, part: int) -> None:
        self.window.go_to(LIBRARY)
        self.library.tabs.setCurrentIndex(part)


@pytest.fixture
def officer(window: MainWindow, qtbot: QtBot) -> Officer:
    return Officer(window, qtbot)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    file = tmp_path / "Rue Haute.jpg"
    file.write_bytes(jpeg(40, 30))
    return file


def test_a_text_is_written_changed_deleted_and_taken_back(officer: Officer) -> None:
    part = officer.library.snippets
    officer.open(1)
    officer.until(lambda: "réécrivez souvent" in part.pieces.notice.text)
    assert not part.use.isEnabled()
    part.add.click()
    writing = officer.dialog(EditSnippet)
    writing.name.setText("Contact")
    writing.confirm()
    officer.until(lambda: "Écrivez le texte" in writing.notice.text)
    writing.body.set_text("Tél. 010 00 00 00")
    officer.done(writing)
    officer.until(lambda: part.pieces.list.count() == 1)
    assert "010 00 00 00" in part.pieces.paper.toPlainText()
    part.edit.click()
    changing = officer.dialog(EditSnippet)
    changing.name.setText("Coordonnées")
    officer.done(changing)
    officer.until(lambda: part.pieces.list.item(0).text() == "Coordonnées")
    part.remove.click()
    officer.until(lambda: part.pieces.list.count() == 0)
    part.notice._action.click()
    officer.until(lambda: part.pieces.list.count() == 1)


def test_a_colleague_is_not_overwritten(officer: Officer) -> None:
    officer.keep(lambda service: service.add_piece(CONTACT))
    officer.open(1)
    part = officer.library.snippets
    officer.until(lambda: part.pieces.list.count() == 1)
    part.edit.click()
    dialog = officer.dialog(EditSnippet)
    officer.keep(
        lambda service: service.change_piece(
            service.snippets()[0], Snippet(name="Contact", text="La leur")
        )
    )
    dialog.body.set_text("La mienne")
    dialog.confirm()
    officer.until(lambda: "entre-temps" in dialog.notice.text)
    assert dialog.body.text() == "La mienne"
    dialog.close()


def test_a_text_goes_where_one_writes_and_a_signature_to_the_end(officer: Officer) -> None:
    officer.keep(lambda service: service.add_piece(CONTACT))
    officer.keep(lambda service: service.add_piece(Snippet(name="Bus", text="Bus déviés.\n")))
    body = officer.form.body
    body.field.setPlainText("Avant.\n\nAprès.")
    cursor = body.field.textCursor()
    cursor.setPosition(len("Avant."))
    body.field.setTextCursor(cursor)
    for row in (0, 1):
        body.library.click()
        dialog = officer.dialog(ChoosePiece)
        dialog.pieces.list.setCurrentRow(row)
        officer.done(dialog)
    assert body.text() == "Avant.\n\nBus déviés.\n\nAprès.\n\nTél. 010 00 00 00"


def test_tags_of_before_and_whole_sets_are_offered(officer: Officer) -> None:
    officer.open(2)
    officer.library.tag_sets.add.click()
    dialog = officer.dialog(EditTagSet)
    dialog.name.setText("Mobilité")
    dialog.tags.setText("travaux, bus")
    with officer.qtbot.waitSignal(officer.library.changed, timeout=LONG):
        officer.done(dialog)
    field = officer.form.tags
    officer.until(lambda: field._known.rowCount() == 1)
    officer.window.go_to(COMPOSE)
    field.setText("été, ")
    QTest.keyClicks(field, "mobil")
    popup = field.offered.popup()
    assert popup is not None
    officer.until(popup.isVisible)
    popup.setCurrentIndex(field.offered.completionModel().index(0, 0))
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert field.tags() == ("été", "travaux", "bus")
    assert officer.window.compose.draft().announcement.tags == ("été", "travaux", "bus")


def test_a_picture_is_added_described_and_used_again(officer: Officer, photo: Path) -> None:
    part = officer.library.pictures
    officer.open(0)
    officer.until(lambda: "Ajoutez une image" in part.browser.notice.text)
    part.take_in([str(photo)])
    words = officer.dialog(PictureWords)
    words.alt.setText("Une rue")
    words.credit.setText("Ville")
    officer.done(words)
    model = part.browser.model
    officer.until(lambda: model.rowCount() and model.row(0).image.credit == "Ville")
    officer.until(lambda: model.is_shown(0))
    officer.until(part.use.isEnabled)
    assert "Une rue" in part.known.text()
    officer.window.go_to(COMPOSE)
    officer.form.images.again.click()
    dialog = officer.dialog(ChoosePicture)
    officer.until(lambda: dialog.browser.model.rowCount() == 1)
    dialog.browser.grid.setCurrentIndex(dialog.browser.model.index(0, 0))
    officer.done(dialog)
    [image] = officer.form.images.images()
    assert (image.alt, image.credit, image.name) == ("Une rue", "Ville", "rue-haute")
    officer.window.borrowing.use_picture(image)
    assert "déjà dans l'annonce" in officer.window.notice.text
    assert len(officer.form.images.images()) == 1


def test_of_several_files_each_that_is_refused_is_told_with_why(
    officer: Officer, photo: Path
) -> None:
    part = officer.library.pictures
    officer.open(0)
    heic = b"\0\0\0\x18ftypheic\0\0\0\0"
    bad = {"notes.jpg": b"Bonjour", "vide.jpg": b"", "IMG_1.heic": heic}
    for name, content in bad.items():
        (photo.parent / name).write_bytes(content)
    part.take_in([str(photo.parent / name) for name in ("notes.jpg", photo.name, *list(bad)[1:])])
    officer.until(lambda: part.notice.text)
    first, *told = part.notice.text.split("\n")
    assert "n'a pas été pris" in first
    assert len(told) == len(bad)
    for name, sentence in zip(bad, told, strict=True):
        assert name in sentence
    officer.until(lambda: part.browser.model.rowCount() == 1)
    part.take_in([str(photo.parent / "notes.jpg")])
    officer.until(lambda: part.notice.text.startswith("« notes.jpg »"))


def test_undo_brings_back_no_picture_that_was_deleted_meanwhile(
    officer: Officer, photo: Path
) -> None:
    well, compose = officer.form.images, officer.window.compose
    compose.form.title.setText("Marché")
    well.take([str(photo)])
    officer.until(well.images)
    well._rows[0].remove.click()
    compose.autosave.flush()
    # A colleague deletes it once no draft has it any more.
    deleted: list[object] = []
    officer.window._desk.ask(
        lambda service: service.remove_picture(service.add_picture(photo)),
        deleted.append,
        in_order=True,
    )
    officer.until(lambda: deleted)
    assert deleted == [None]
    well.history.undo()
    officer.until(lambda: well.notice.text)
    assert well.notice.text.startswith("« rue-haute » n'est plus dans Publisher")
    assert well.images() == compose.draft().announcement.images == ()
    well.history.undo()  # its being added
    assert well.notice.text == ""
    well.history.redo()
    assert "n'est plus dans Publisher" in well.notice.text
    assert well.images() == ()


def test_undo_brings_back_a_picture_that_is_still_there(officer: Officer, photo: Path) -> None:
    well = officer.form.images
    well.take([str(photo)])
    officer.until(well.images)
    before = well.images()
    well._rows[0].remove.click()
    asked: list[object] = []
    well.history.brought_back.connect(asked.append)
    well.history.undo()
    assert asked == [list(before)]
    officer.keep(lambda _: None)
    assert well.images() == before
    assert well.notice.text == ""


def test_a_picture_that_is_used_is_only_offered_no_more(officer: Officer, photo: Path) -> None:
    def fill(service: Service) -> None:
        used = service.add_picture(photo).image
        service.save_draft(Draft(announcement=announcement(images=(used,))))

    officer.keep(fill)
    part = officer.library.pictures
    officer.open(0)
    officer.until(lambda: part.browser.model.rowCount() == 1)
    part.browser.grid.setCurrentIndex(part.browser.model.index(0, 0))
    part.remove.click()
    assert "vraiment" in part.remove.text()
    part.remove.click()
    officer.until(lambda: "la garde" in part.notice.text)
    officer.until(lambda: part.browser.model.rowCount() == 0)
    part.notice._action.click()
    officer.until(lambda: part.browser.model.rowCount() == 1)


def test_a_template_is_saved_replaced_and_begun_from(officer: Officer) -> None:
    officer.form.title.setText("Rue barrée")
    officer.window.borrowing.save_template()
    naming = officer.dialog(SaveTemplate)
    naming.name.setText("Chantier")
    officer.done(naming)
    officer.until(lambda: "Chantier" in officer.window.notice.text)
    officer.form.title.setText("Rue Haute barrée")
    officer.window.borrowing.save_template()
    again = officer.dialog(SaveTemplate)
    again.name.setText("chantier")
    assert "Remplacer" in again.primary.text()
    officer.done(again)
    before = officer.window.compose.draft().announcement.id
    officer.open(3)
    part = officer.library.templates
    officer.until(lambda: part.pieces.list.count() == 1)
    part.use.click()
    officer.until(lambda: officer.window.compose.draft().announcement.id != before)
    assert officer.form.title.text() == "Rue Haute barrée"
    assert officer.window.stack.currentIndex() == COMPOSE


def test_what_was_published_and_what_is_written_are_duplicated(officer: Officer) -> None:
    written = announcement(id="a2bcdefghjkm", variants={"Flux": Variant(text="Court")})
    officer.keep(lambda service: service.publish(Draft(announcement=written, channels=("Flux",))))
    officer.window.visit.begin(written.id)
    officer.dialog(AnnouncementDetail).duplicate.click()
    compose = officer.window.compose
    officer.until(lambda: compose.form.title.text() == written.title)
    first = compose.draft()
    assert (first.channels, first.announcement.revision) == (("Flux",), 1)
    assert first.announcement.variants == written.variants
    compose.form.title.setText("Autre titre")
    officer.window.borrowing.duplicate_draft()
    officer.until(lambda: compose.draft().announcement.id != first.announcement.id)
    assert compose.form.title.text() == "Autre titre"
    officer.until(lambda: not compose.autosave.dirty and not compose.autosave._saving)
    titles: list[str] = []
    officer.keep(lambda service: titles.extend(view.title for view in service.drafts()))
    assert sorted(titles) == ["Autre titre", "Autre titre"]
