"""Everything by a few letters, from the keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from publisher.announcement import Draft
from tests.builders import announcement
from ui.app import open_service
from ui.dialogs.announcement_detail import AnnouncementDetail
from ui.dialogs.palette import Palette
from ui.dialogs.suspend import SuspendDialog
from ui.main_window import HISTORY, MainWindow

LONG = 30_000  # ms


@pytest.fixture
def palette(window: MainWindow) -> Palette:
    window.open_palette()
    [palette] = window.findChildren(Palette)
    return palette


def shown(palette: Palette) -> list[str]:
    items = [palette.list.topLevelItem(row) for row in range(palette.list.topLevelItemCount())]
    return [item.text(0) for item in items if item is not None]


def test_every_command_is_there_with_its_keys(palette: Palette) -> None:
    assert "Publier…" in shown(palette)
    first = palette.list.findItems("Nouvelle annonce", Qt.MatchFlag.MatchExactly)[0]
    assert first.text(1) == "Fichier · Ctrl+N"
    palette.reject()


def test_a_few_letters_without_accents_and_enter_do_it(
    palette: Palette, window: MainWindow, qtbot: QtBot
) -> None:
    QTest.keyClicks(palette.field, "susp repr")
    assert shown(palette) == ["Suspendre ou reprendre les envois…"]
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.findChildren(SuspendDialog)), timeout=LONG)
    window.findChildren(SuspendDialog)[0].reject()


def test_the_arrows_choose_while_one_types(
    palette: Palette, window: MainWindow, qtbot: QtBot
) -> None:
    QTest.keyClicks(palette.field, "aller")
    place = shown(palette).index("Historique")
    for _ in range(place):
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.stack.currentIndex() == HISTORY, timeout=LONG)


def test_nothing_that_answers_does_nothing(palette: Palette) -> None:
    QTest.keyClicks(palette.field, "zzz")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.reject()


def test_an_announcement_of_the_past_is_found_by_its_words(
    window: MainWindow, qtbot: QtBot, data_dir: Path
) -> None:
    with open_service(data_dir, None) as service:
        draft = service.new_draft()
        written = announcement(id=draft.announcement.id, title="Fête du fleuve", images=())
        service.publish(Draft(announcement=written, channels=("Site web",)))
    window.open_palette()
    [palette] = window.findChildren(Palette)
    QTest.keyClicks(palette.field, "fete fleu")
    qtbot.waitUntil(lambda: "Fête du fleuve" in shown(palette), timeout=LONG)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.findChildren(AnnouncementDetail)), timeout=LONG)
    window.findChildren(AnnouncementDetail)[0].reject()
