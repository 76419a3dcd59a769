"""The habit that switches all of it off."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.spelling.conftest import LONG
from ui.app import _staying
from ui.dialogs.habits import HabitsDialog
from ui.habits import Habits, KeptHabits
from ui.login_item import LoginItem
from ui.main_window import MainWindow


def test_the_habit_is_kept_and_asking_again_says_again_what_is_missing(
    tmp_path: Path, qtbot: QtBot
) -> None:
    kept = KeptHabits(tmp_path)
    assert kept.read().spelling
    kept.keep(Habits(spelling=False, without=("lb", "nl")))
    off = KeptHabits(tmp_path).read()
    assert (off.spelling, off.without) == (False, ("lb", "nl"))
    dialog = HabitsDialog(off, LoginItem(()), tmp_path, None)
    qtbot.addWidget(dialog)
    chosen: list[Habits] = []
    dialog.chosen.connect(chosen.append)
    dialog.spelling.setChecked(True)
    dialog.confirm()
    assert (chosen[0].spelling, chosen[0].without) == (True, ())


def test_the_application_follows_the_habit_and_keeps_what_was_read(
    qapp: QApplication, window: MainWindow, data_dir: Path, qtbot: QtBot
) -> None:
    staying = _staying(qapp, window._desk, window, Namespace(data_dir=data_dir))
    window.compose.form.title.setText("la ruue ")
    count = window.compose.bar.words
    qtbot.waitUntil(lambda: not count.isHidden(), timeout=LONG)
    window.spelling.understood.emit(("lb",))
    assert KeptHabits(data_dir).read().without == ("lb",)
    window.habits_asked.emit()
    dialog = window.findChild(HabitsDialog)
    assert isinstance(dialog, HabitsDialog)
    dialog.spelling.setChecked(False)
    dialog.confirm()
    assert count.isHidden()
    assert not staying.habits.spelling
    assert staying.habits.without == ("lb",)
