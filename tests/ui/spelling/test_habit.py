"""The habit that switches all of it off."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from ui.dialogs.habits import HabitsDialog
from ui.habits import Habits, KeptHabits
from ui.login_item import LoginItem


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
