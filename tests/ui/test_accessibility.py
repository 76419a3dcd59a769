"""Every control of every page and dialog says its name, and the keyboard reaches it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from publisher.announcement import Announcement, Draft, Image
from publisher.calendar.slots import Slots
from publisher.delivery import State
from publisher.library import Kept, Template
from publisher.problem import Severity
from publisher.views import Accepted, ImportPoint, ImportView, PictureView, PreferenceView
from tests.publisher.calendar.entries import entry
from tests.ui.builders import AT, delivery, late, plan_view, waiting_view
from ui.dialogs.ambiguous_time import AmbiguousTimeDialog
from ui.dialogs.choose_picture import ChoosePicture
from ui.dialogs.choose_piece import ChoosePiece
from ui.dialogs.choose_time import ChooseTime
from ui.dialogs.connect_channel import ConnectChannel
from ui.dialogs.drafts import DraftsDialog
from ui.dialogs.edit_piece import EditSnippet, EditTagSet, RenameTemplate
from ui.dialogs.first_start import FirstStart
from ui.dialogs.help import HelpDialog
from ui.dialogs.importing import ImportDialog
from ui.dialogs.move import MoveSheet
from ui.dialogs.palette import Palette, entries_of
from ui.dialogs.past import PastDialog
from ui.dialogs.picture_words import PictureWords
from ui.dialogs.preferences import PreferencesDialog
from ui.dialogs.remove_channel import RemoveChannel
from ui.dialogs.save_template import SaveTemplate
from ui.dialogs.slots import SlotsDialog
from ui.dialogs.suspend import AllowDialog, ResumeDialog, SuspendDialog
from ui.dialogs.waiting import DropDialog, WaitingDialog
from ui.dialogs.what_to_do import WhatToDo
from ui.dialogs.withdraw import Withdraw
from ui.main_window import CALENDAR, CHANNELS, COMPOSE, HISTORY, LIBRARY, OUTBOX, MainWindow

LONG = 30_000  # ms
Role = QAccessible.Role
MUST_BE_NAMED = {
    Role.Button,
    Role.CheckBox,
    Role.RadioButton,
    Role.ComboBox,
    Role.EditableText,
    Role.SpinBox,
    Role.List,
    Role.Table,
    Role.Tree,
    Role.PageTab,
}
# Parts of a control, named by the control itself.
INNER = {"qt_spinbox_lineedit", "qt_scrollarea_viewport"}
IMPORT = ImportView(
    drafts=(),
    points=(ImportPoint("juin.csv", 2, Severity.ERROR, "Il manque un titre."),),
    kept=False,
)
PICTURE = Image(sha256="0" * 64, media_type="image/jpeg", width=4, height=3, alt="Une rue")

SHOWN = PictureView(image=PICTURE, used_at=AT, uses=2, version=1)
KEPT = Kept(
    id="m1",
    piece=Template(name="Chantier", draft=Draft(announcement=Announcement(id="", title="Rue"))),
    version=1,
    changed_at=AT,
    changed_by="Anne",
)


def parts(part: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield part
    for place in range(part.childCount()):
        child = part.child(place)
        if child is not None:
            yield from parts(child)


def unnamed(widget: QWidget) -> list[str]:
    found = []
    root = QAccessible.queryAccessibleInterface(widget)
    assert root is not None
    for part in parts(root):
        owner = part.object()
        if part.role() not in MUST_BE_NAMED or not isinstance(owner, QWidget):
            continue
        if owner.objectName() in INNER or not owner.isVisibleTo(widget):
            continue
        if not part.text(QAccessible.Text.Name).strip():
            found.append(f"{type(owner).__name__} {owner.objectName()} in {type(owner.parent())}")
    return found


def unreachable(widget: QWidget) -> list[str]:
    """Enabled controls that Tab never reaches, but for those that have keys of their own."""
    return [
        type(child).__name__ + " " + child.accessibleName()
        for child in widget.findChildren(QLineEdit)
        if child.isVisibleTo(widget)
        and child.isEnabled()
        and child.objectName() not in INNER
        and not child.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


PAGES = {
    "compose": COMPOSE,
    "outbox": OUTBOX,
    "history": HISTORY,
    "channels": CHANNELS,
    "calendar": CALENDAR,
}


@pytest.mark.parametrize("place", PAGES.values(), ids=PAGES)
def test_pages(window: MainWindow, place: int) -> None:
    window.compose.form.images.add_image(PICTURE)
    window.compose.bar.when.later.setChecked(True)
    window.compose.form.dated.setChecked(True)
    window.compose.form.ending.setChecked(True)
    window.compose.previews.set_chosen(["Site web", "Mastodon (répétition)"])
    window.compose.adapting.edit("Mastodon (répétition)")
    window.compose.previews.cards["Site web"].edit("Texte")
    window.outbox.update_views([delivery(1, state=State.NEEDS_DECISION)])
    window.outbox.table.selectRow(0)
    window.go_to(place)
    assert unnamed(window) == []
    assert unreachable(window) == []


def test_every_part_of_the_library(window: MainWindow) -> None:
    window.go_to(LIBRARY)
    for place in range(window.library.tabs.count()):
        window.library.tabs.setCurrentIndex(place)
        assert unnamed(window) == []
        assert unreachable(window) == []


def test_what_is_shown_after_publishing(window: MainWindow) -> None:
    accepted = Accepted(
        announcement_id="a1",
        revision=1,
        deliveries=(delivery(1, state=State.REJECTED, error="Reconnectez le compte."),),
    )
    window.compose.sent.start("Titre", accepted)
    window.compose._stack.setCurrentIndex(1)
    assert unnamed(window) == []


PREFERENCE = PreferenceView(name="grace", value="2h", default="1h", help="Au-delà, on demande.")
Dialog = Callable[[MainWindow], QDialog]
DIALOGS: dict[str, Dialog] = {
    "first start": lambda w: FirstStart(w._desk, w),
    "drafts": lambda w: DraftsDialog(w._desk, [], w),
    "help": HelpDialog,
    "palette": lambda w: Palette(w._desk, entries_of(w.menuBar()), w),
    "import": lambda w: ImportDialog(w._desk, Path("juin.csv"), IMPORT, w),
    "past": lambda w: PastDialog(w._desk, w),
    "suspend": lambda w: SuspendDialog(w._desk, w),
    "resume": lambda w: ResumeDialog(w._desk, "crise", w),
    "allow": lambda w: AllowDialog(w._desk, delivery(1, alert=True, stopped=True), w),
    "waiting": lambda w: WaitingDialog(w._desk, late(3), w),
    "drop": lambda w: DropDialog(w._desk, waiting_view(1), w),
    "choose time": lambda w: ChooseTime(w._desk, waiting_view(1), w),
    "preferences": lambda w: PreferencesDialog(w._desk, [PREFERENCE], w),
    "slots": lambda w: SlotsDialog(w._desk, Slots(), w),
    "move": lambda w: MoveSheet(w._desk, entry("2035-02-05T09:00"), w),
    "ambiguous": lambda w: AmbiguousTimeDialog((AT, AT), w),
    "what to do": lambda w: WhatToDo(w._desk, delivery(1, state=State.NEEDS_DECISION), w),
    "withdraw": lambda w: Withdraw(w._desk, plan_view(), w),
    "remove": lambda w: RemoveChannel(w._desk, w._channels[0], w),
}

OF_THE_LIBRARY: tuple[Dialog, ...] = (
    lambda w: ChoosePicture(w._desk, w),
    lambda w: ChoosePiece("Insérer un texte", "Insérer", "Rien.", [], w),
    lambda w: PictureWords(w._desk, SHOWN, w),
    lambda w: EditSnippet(w._desk, None, w),
    lambda w: EditTagSet(w._desk, None, w),
    lambda w: RenameTemplate(w._desk, KEPT, w),
    lambda w: SaveTemplate(w._desk, KEPT.piece.draft, [KEPT], w),
)


def test_dialogs_of_the_library(window: MainWindow) -> None:
    for make in OF_THE_LIBRARY:
        dialog = make(window)
        dialog.open()
        assert unnamed(dialog) == []
        assert unreachable(dialog) == []
        dialog.close()


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs(window: MainWindow, name: str) -> None:
    dialog = DIALOGS[name](window)
    dialog.open()
    assert unnamed(dialog) == []
    assert unreachable(dialog) == []
    dialog.close()


def test_the_form_of_every_kind_of_channel(window: MainWindow, qtbot: QtBot) -> None:
    window.channels.add.click()
    qtbot.waitUntil(lambda: window.findChild(ConnectChannel) is not None, timeout=LONG)
    dialog = window.findChild(ConnectChannel)
    assert isinstance(dialog, ConnectChannel)
    assert dialog.kind.count() >= 6
    for place in range(dialog.kind.count()):
        dialog.kind.setCurrentIndex(place)
        assert unnamed(dialog) == [], dialog.kind.currentText()
    dialog.close()


def test_every_field_of_the_form_has_a_label_that_leads_to_it(window: MainWindow) -> None:
    form = window.compose.form
    buddies = {label.buddy() for label in form.findChildren(QLabel) if label.buddy()}
    for field in (
        form.title,
        form.summary,
        form.body.field,
        form.link,
        form.link_label,
        form.kind,
        form.language,
        form.tags,
    ):
        assert field in buddies, field.accessibleName()


def test_the_lint_finds_what_has_no_name(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    QLineEdit(form)
    QPushButton(form)
    named = QLineEdit(form)
    named.setAccessibleName("Titre")
    form.show()
    assert len(unnamed(form)) == 2
