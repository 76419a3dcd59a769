"""Order, colours, groups and usual channels in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from publisher.announcement import Kind
from publisher.hues import Hue
from publisher.usual import Rule, Usual
from tests.ui.conftest import close_window
from ui.app import open_service
from ui.dialogs.edit_group import EditGroup, RemoveGroup
from ui.dialogs.groups import GroupsDialog
from ui.dialogs.usual_choices import UsualDialog
from ui.look.hues import hue_of, order
from ui.main_window import CHANNELS, COMPOSE, MainWindow

LONG = 30_000  # ms
FEED, SITE, MASTODON = "Flux", "Site web", "Mastodon (répétition)"
D = TypeVar("D", bound=QDialog)


def dialog(window: MainWindow, qtbot: QtBot, kind: type[D]) -> D:
    qtbot.waitUntil(lambda: window.findChild(kind) is not None, timeout=LONG)
    found = window.findChild(kind)
    assert isinstance(found, kind)
    return found


def boxes(window: MainWindow) -> list[str]:
    return list(window.compose.previews.chooser._boxes)


def choose_kind(window: MainWindow, kind: Kind) -> None:
    box = window.compose.form.kind
    box.setCurrentIndex(box.findData(kind.value))


@pytest.fixture
def alert(data_dir: Path) -> None:
    """The group Alerte has its channels, and the feed was chosen the last time."""
    with open_service(data_dir, None) as service:
        service.change_group("alert", "", [SITE, MASTODON])
        draft = service.new_draft()
        service.save_draft(type(draft)(announcement=draft.announcement, channels=(FEED,)))
        service.delete_draft(draft.announcement.id)


def test_the_keyboard_moves_a_channel_everywhere(window: MainWindow, qtbot: QtBot) -> None:
    window.go_to(CHANNELS)
    window.activateWindow()
    before = boxes(window)
    assert before.index(SITE) == 0
    card = window.channels.cards[before[1]]
    card.test.setFocus()
    with qtbot.waitSignal(window._desk.channels_changed, timeout=LONG):
        QTest.keyClick(card.test, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        assert list(window.channels.cards)[:2] == [before[1], SITE]  # at once
    assert QApplication.focusWidget() is card.test  # it went along
    qtbot.waitUntil(lambda: boxes(window)[:2] == [before[1], SITE], timeout=LONG)
    assert list(order()) == boxes(window)
    assert list(window.channels.cards) == boxes(window)
    assert window.channels.cards[before[1]] is card
    assert not card.up.isEnabled()
    with qtbot.waitSignal(window._desk.channels_changed, timeout=LONG):
        card.down.click()
    qtbot.waitUntil(lambda: boxes(window) == before, timeout=LONG)


def test_a_dropped_card_stands_before_the_one_it_was_held_over(
    window: MainWindow, qtbot: QtBot
) -> None:
    names = list(window.channels.cards)
    with qtbot.waitSignal(window._desk.channels_changed, timeout=LONG):
        window.channels._stack.move_asked.emit(names[0], 3)
    wanted = [*names[1:3], names[0], *names[3:]]
    qtbot.waitUntil(lambda: boxes(window) == wanted, timeout=LONG)


def test_a_colour_is_chosen_by_its_name(window: MainWindow, qtbot: QtBot) -> None:
    card = window.channels.cards[FEED]
    assert card.hue.accessibleName() == "Couleur de Flux : orange"
    card.hue._menu.aboutToShow.emit()
    actions = {action.text(): action for action in card.hue._menu.findChildren(QAction)}
    assert actions["Celle du type (orange)"].isChecked()
    actions["Vert"].trigger()
    qtbot.waitUntil(lambda: hue_of(FEED) is Hue.GREEN, timeout=LONG)
    assert card.hue.accessibleName() == "Couleur de Flux : vert"


def test_what_a_colleague_arranges_is_followed(
    window: MainWindow, data_dir: Path, qtbot: QtBot
) -> None:
    names = boxes(window)
    with open_service(data_dir, None) as colleague:
        colleague.order_channels(names[::-1])
        colleague.colour_channel(FEED, "green")
        made = colleague.make_group("Quartier nord", [SITE])
    window.accounts.look()
    qtbot.waitUntil(lambda: boxes(window) == names[::-1], timeout=LONG)
    assert hue_of(FEED) is Hue.GREEN
    chips = window.compose.previews.chooser.groups
    qtbot.waitUntil(lambda: made.id in chips.boxes, timeout=LONG)


def test_limits_and_the_last_delivery_are_on_the_card(window: MainWindow, qtbot: QtBot) -> None:
    card = window.channels.cards[MASTODON]
    assert card.limits.isHidden()
    card.more.click()
    assert not card.limits.isHidden()
    assert "Texte : 500 caractères au plus" in card.limits.text()
    window.compose.previews.set_chosen([MASTODON])
    window.compose.form.title.setText("Marché")
    window.compose.form.body.set_text("Samedi, place du Marché.")
    window.compose.publish()
    qtbot.waitUntil(lambda: window.compose.publishing.sheet is not None, timeout=LONG)
    sheet = window.compose.publishing.sheet
    assert sheet is not None
    sheet.confirm()
    qtbot.waitUntil(lambda: not window.compose.sent.isHidden(), timeout=LONG)

    def told() -> bool:
        window.go_to(COMPOSE)
        window.go_to(CHANNELS)
        return "Dernier envoi : publication « Marché »" in card.last.text()

    qtbot.waitUntil(told, timeout=LONG)


def test_a_group_is_made_changed_and_removed(window: MainWindow, qtbot: QtBot) -> None:
    window.channels.groups.click()
    groups = dialog(window, qtbot, GroupsDialog)
    assert not groups.edit.isEnabled()  # Publisher makes up the first itself
    groups.add.click()
    edit = dialog(window, qtbot, EditGroup)
    edit.confirm()
    assert edit.notice.text == "Donnez un nom à ce groupe."
    edit.name.setText("Quartier nord")
    edit.ticks.boxes[SITE].setChecked(True)
    edit.confirm()
    qtbot.waitUntil(lambda: groups.list.count() == 3, timeout=LONG)
    current = groups.current()
    assert current is not None
    assert (current.name, current.members) == ("Quartier nord", (SITE,))
    chips = window.compose.previews.chooser.groups
    qtbot.waitUntil(lambda: current.id in chips.boxes, timeout=LONG)
    groups.remove.click()
    dialog(window, qtbot, RemoveGroup).confirm()
    qtbot.waitUntil(lambda: groups.list.count() == 2, timeout=LONG)
    qtbot.waitUntil(lambda: current.id not in chips.boxes, timeout=LONG)
    groups.confirm()


def test_what_is_usual_is_chosen_for_a_kind(
    window: MainWindow, data_dir: Path, qtbot: QtBot
) -> None:
    window.channels.usual.click()
    usual = dialog(window, qtbot, UsualDialog)
    part = usual.parts[Kind.JOB]
    part.rule.setCurrentIndex(part.rule.findText("Toujours ces canaux"))
    usual.confirm()
    assert usual.notice.text == "Emploi : cochez au moins un canal."
    part.ticks.boxes[FEED].setChecked(True)
    with qtbot.waitSignal(usual.accepted, timeout=LONG):
        usual.confirm()
    close_window(qtbot, window._desk, window)
    with open_service(data_dir, None) as service:
        assert service.usual_choices()[Kind.JOB] == Usual(Rule.CHANNELS, channels=(FEED,))


@pytest.mark.usefixtures("alert")
def test_an_alert_ticks_its_group_as_long_as_nobody_touched_the_channels(
    data_dir: Path, open_window: Callable[[Path], MainWindow], qtbot: QtBot
) -> None:
    window = open_window(data_dir)
    chooser = window.compose.previews.chooser
    qtbot.waitUntil(lambda: bool(chooser._boxes), timeout=LONG)
    assert chooser.chosen() == (FEED,)
    choose_kind(window, Kind.ALERT)
    qtbot.waitUntil(lambda: set(chooser.chosen()) == {SITE, MASTODON}, timeout=LONG)
    window.compose.form.title.setText("Eau non potable")
    window.compose.save_now()
    choose_kind(window, Kind.NEWS)
    qtbot.waitUntil(lambda: chooser.chosen() == (FEED,), timeout=LONG)
    chooser._boxes[SITE].click()
    choose_kind(window, Kind.ALERT)
    asked: list[object] = []
    window._desk.ask(lambda _: None, asked.append, in_order=True)  # behind whatever was asked
    qtbot.waitUntil(lambda: bool(asked), timeout=LONG)
    assert set(chooser.chosen()) == {SITE, FEED}
