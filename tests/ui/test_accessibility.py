"""Every control of every page and dialog says its name, and the keyboard reaches it."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

import ui
from publisher import announcement
from publisher.announcement import Announcement, Draft, Image
from publisher.calendar.slots import Slots
from publisher.delivery import State
from publisher.groups import Group
from publisher.import_views import ImportPoint, ImportView
from publisher.library import Kept, Template
from publisher.problem import Severity
from publisher.recurrence import Frequency, Rule
from publisher.series import Coming, SeriesView
from publisher.storage.upkeep.copies import Copy, Kind
from publisher.storage.upkeep.restoring import Offered
from publisher.usual import LAST
from publisher.views import Accepted, AnnouncementView, PictureView, PreferenceView, RevisionView
from tests.publisher.calendar.entries import entry
from tests.ui.builders import AT, delivery, late, plan_view, waiting_view
from ui.dialogs.all_series import AllSeries
from ui.dialogs.ambiguous_time import AmbiguousTimeDialog
from ui.dialogs.announcement_detail import AnnouncementDetail
from ui.dialogs.choose_picture import ChoosePicture
from ui.dialogs.choose_piece import ChoosePiece
from ui.dialogs.choose_time import ChooseTime
from ui.dialogs.confirm import ConfirmSheet
from ui.dialogs.connect_channel import ConnectChannel
from ui.dialogs.crop_picture import CropPicture
from ui.dialogs.damaged import DamagedDialog, RestoredDialog
from ui.dialogs.drafts import DraftsDialog
from ui.dialogs.edit_group import EditGroup, RemoveGroup
from ui.dialogs.edit_piece import EditSnippet, EditTagSet, RenameTemplate
from ui.dialogs.edit_word import EditWord
from ui.dialogs.first_start import FirstStart
from ui.dialogs.groups import GroupsDialog
from ui.dialogs.habits import HabitsDialog
from ui.dialogs.help import HelpDialog
from ui.dialogs.importing import ImportDialog
from ui.dialogs.move import MoveSheet
from ui.dialogs.palette import Palette, entries_of
from ui.dialogs.past import PastDialog
from ui.dialogs.picture_words import PictureWords
from ui.dialogs.preferences import PreferencesDialog
from ui.dialogs.readiness import Readiness
from ui.dialogs.remove_channel import RemoveChannel
from ui.dialogs.repeat import RepeatDialog
from ui.dialogs.save_template import SaveTemplate
from ui.dialogs.series import SeriesDialog, StopSeries
from ui.dialogs.sign_in import SignInDialog
from ui.dialogs.slots import SlotsDialog
from ui.dialogs.stay import StayDialog
from ui.dialogs.suspend import AllowDialog, ResumeDialog, SuspendDialog
from ui.dialogs.twins import TwinsSheet
from ui.dialogs.usual_choices import Known, UsualDialog
from ui.dialogs.waiting import DropDialog, WaitingDialog
from ui.dialogs.what_to_do import WhatToDo
from ui.dialogs.withdraw import Withdraw
from ui.habits import Habits
from ui.login_item import LoginItem
from ui.main_window import MainWindow
from ui.mishap import MishapSheet

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
FAIR = Announcement(id="a1", title="Marché", expires_at=AT.replace(tzinfo=None))
RULE = Rule(frequency=Frequency.MONTHLY, first=AT.date(), at=AT.time(), weekdays=(6,), ranks=(1,))
SERIES = SeriesView(
    series_id="s1", revision=1, title="Marché", words="chaque mois", rule=RULE,
    time_zone="Europe/Brussels", channels=("Site web",), missing=("Flux",),
    coming=(Coming(day=AT.date(), wall=AT.replace(tzinfo=None), at=AT),), ended_at=None,
)  # fmt: skip
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


def wrong(widget: QWidget) -> list[str]:
    return unnamed(widget) + unreachable(widget)


def wrong_on_every_tab(widget: QWidget) -> list[str]:
    found = wrong(widget)
    for tabs in widget.findChildren(QTabWidget):
        for place in range(tabs.count()):
            tabs.setCurrentIndex(place)
            found += wrong(widget)
    return found


def test_every_page(window: MainWindow) -> None:
    window.compose.form.images.add_image(PICTURE)
    window.compose.form.images.add_image(PICTURE)
    window.compose.bar.when.later.setChecked(True)
    window.compose.form.dated.setChecked(True)
    window.compose.form.ending.setChecked(True)
    window.compose.previews.set_chosen(["Site web", "Mastodon (répétition)"])
    window.compose.adapting.edit("Mastodon (répétition)")
    window.compose.previews.cards["Site web"].edit("Texte")
    window.outbox.update_views([delivery(1, state=State.NEEDS_DECISION)])
    window.outbox.table.selectRow(0)
    assert window.stack.count() == len(window.rail.buttons)
    for place, button in enumerate(window.rail.buttons):
        window.go_to(place)
        assert window.stack.currentIndex() == place
        assert wrong_on_every_tab(window) == [], button.text()


def test_what_is_shown_after_publishing(window: MainWindow) -> None:
    accepted = Accepted(
        announcement_id="a1",
        revision=1,
        deliveries=(delivery(1, state=State.REJECTED, error="Reconnectez le compte."),),
    )
    window.compose.sent.start("Titre", accepted)
    window.compose._stack.setCurrentIndex(1)
    assert wrong(window) == []


PREFERENCE = PreferenceView(name="grace", value="2h", default="1h", help="Au-delà, on demande.")
COPY = Offered(copy=Copy(path=Path("c.db"), kind=Kind.DAILY, taken_at=AT, size=4), holds=None)
DETAIL = AnnouncementView(
    announcement_id="a1",
    revisions=(
        RevisionView(
            announcement=Announcement(id="a1", title="Rue"), accepted_at=AT, author="Anne", sent={}
        ),
    ),
    deliveries=(delivery(1, state=State.DELIVERED, url="https://www.exemple.be/rue/"),),
    attempts={},
)
READY = Readiness(draft=KEPT.piece.draft, problems=(), previews=(), channels=(), due_at=None)
GROUP = Group(id="g1", name="Quartier nord", members=("Site web",))
USUAL = dict.fromkeys(announcement.Kind, LAST)
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
    "repeat": lambda w: RepeatDialog(w._desk, RULE, AT, FAIR, w),
    "series": lambda w: SeriesDialog(w._desk, SERIES, w),
    "all series": lambda w: AllSeries([SERIES], w),
    "stop series": lambda w: StopSeries(w._desk, SERIES, w),
    "move": lambda w: MoveSheet(w._desk, entry("2035-02-05T09:00"), w),
    "ambiguous": lambda w: AmbiguousTimeDialog((AT, AT), w),
    "what to do": lambda w: WhatToDo(w._desk, delivery(1, state=State.NEEDS_DECISION), w),
    "withdraw": lambda w: Withdraw(w._desk, plan_view(), w),
    "remove": lambda w: RemoveChannel(w._desk, w._channels[0], w),
    "groups": lambda w: GroupsDialog(w._desk, [GROUP], w._channels, w),
    "edit group": lambda w: EditGroup(w._desk, GROUP, w._channels, w),
    "remove group": lambda w: RemoveGroup(w._desk, GROUP, w),
    "usual": lambda w: UsualDialog(w._desk, Known(USUAL, [GROUP], w._channels), w),
    "choose picture": lambda w: ChoosePicture(w._desk, w),
    "choose piece": lambda w: ChoosePiece("Insérer un texte", "Insérer", "Rien.", [], w),
    "picture words": lambda w: PictureWords(w._desk, SHOWN, w),
    "crop picture": lambda w: CropPicture(w._desk, PICTURE, {}, w),
    "edit text": lambda w: EditSnippet(w._desk, None, w),
    "edit tags": lambda w: EditTagSet(w._desk, None, w),
    "edit word": lambda w: EditWord(w._desk, None, w),
    "rename template": lambda w: RenameTemplate(w._desk, KEPT, w),
    "save template": lambda w: SaveTemplate(w._desk, KEPT.piece.draft, [KEPT], w),
    "confirm": lambda w: ConfirmSheet(READY, False, w),
    "stay": lambda w: StayDialog(2, w),
    "twins": lambda w: TwinsSheet(["Déjà sur le site."], ["Flux"], w),
    "restored": lambda w: RestoredDialog(["La copie de 8:00 est reprise."], w),
    "damaged": lambda w: DamagedDialog(w._desk, "Abîmé.", Path("donnees"), [COPY], w),
    "sign in": lambda w: SignInDialog(w._desk, "Mastodon (répétition)", w),
    "habits": lambda w: HabitsDialog(Habits(), LoginItem(), Path("donnees"), w),
    "detail": lambda w: AnnouncementDetail(w._desk, DETAIL, w),
    "mishap": lambda w: MishapSheet(Path("rapports/1.txt"), w),
}
ELSEWHERE = {ConnectChannel}  # test_the_form_of_every_kind_of_channel


def test_every_dialog(window: MainWindow) -> None:
    walked = set()
    for name, make in DIALOGS.items():
        dialog = make(window)
        dialog.open()
        assert wrong_on_every_tab(dialog) == [], name
        dialog.close()
        walked.add(type(dialog))
    assert dialogs_of(QDialog) - walked - ELSEWHERE == set()


def dialogs_of(kind: type[QDialog]) -> set[type[QDialog]]:
    """Those of the window that stand on no other of its dialogs."""
    known = set()
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        importlib.import_module(module.name)
    for made in kind.__subclasses__():
        finer = dialogs_of(made)
        known |= finer or ({made} if made.__module__.startswith("ui.") else set())
    return known


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
