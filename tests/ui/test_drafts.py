"""Drafts save themselves: nothing older than two seconds is lost, even to a kill."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from ui.app import open_service
from ui.dialogs.drafts import DraftsDialog
from ui.main_window import MainWindow
from ui.pages.compose.autosave import LATENCY
from ui.widgets.going import show

LONG = 30_000  # ms
LOST_AT_MOST = 2.0  # seconds
Open = Callable[[Path], MainWindow]


def saved_bodies(folder: Path) -> list[str]:
    with open_service(folder, None) as service:
        return [service.draft(view.id).announcement.body for view in service.drafts()]


def saved(window: MainWindow) -> bool:
    return window.saved.text().startswith("Enregistré à ")


def test_a_kill_while_typing_loses_at_most_two_seconds(tmp_path: Path) -> None:
    typist = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.typist", str(tmp_path / "donnees")],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert typist.stdout is not None
    typed: list[tuple[str, float]] = []
    for line in typist.stdout:
        word, moment = line.split()
        typed.append((word, float(moment)))
        if typed[-1][1] - typed[0][1] > LOST_AT_MOST + 1.5:
            break
    typist.kill()
    killed = time.monotonic()
    typist.wait()
    typist.stdout.close()
    due = [word for word, moment in typed if moment < killed - LOST_AT_MOST]
    assert len(due) > 10
    [body] = saved_bodies(tmp_path / "donnees")
    assert body.split()[: len(due)] == due


def test_typing_on_does_not_put_the_save_off(window: MainWindow, qtbot: QtBot) -> None:
    field = window.compose.form.body.field
    end = time.monotonic() + 3 * LATENCY / 1000
    saves: list[object] = []
    window.compose.autosave.saved.connect(saves.append)
    while time.monotonic() < end and not saves:
        field.insertPlainText("a")  # never 800 ms without a key
        qtbot.wait(5)
    assert saves


def test_the_last_draft_comes_back_at_the_next_start(
    data_dir: Path, open_window: Open, qtbot: QtBot
) -> None:
    first = open_window(data_dir)
    first.compose.form.title.setText("Fête de la musique")
    first.compose.form.tags.setText("fête, musique,, fête")
    with qtbot.waitSignal(first.gone, timeout=LONG):
        first.close()  # at once: closing saves what the timer has not saved yet
    second = open_window(data_dir)
    draft = second.compose.draft()
    assert draft.announcement.title == "Fête de la musique"
    assert draft.announcement.tags == ("fête", "musique")


def test_new_open_and_delete(window: MainWindow, qtbot: QtBot) -> None:
    window.compose.form.title.setText("Premier")
    window.new_announcement()
    qtbot.waitUntil(lambda: not window.compose.form.title.text(), timeout=LONG)
    window.compose.form.title.setText("Second")
    window.filing.show_drafts()
    qtbot.waitUntil(lambda: window.findChild(DraftsDialog) is not None, timeout=LONG)
    dialog = window.findChild(DraftsDialog)
    assert isinstance(dialog, DraftsDialog)
    titles = [dialog.list.item(row).text().split("\n")[0] for row in range(dialog.list.count())]
    assert titles == ["Second", "Premier"]
    dialog.delete.click()
    assert dialog.list.count() == 2  # the first click only asks
    dialog.delete.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 1, timeout=LONG)
    qtbot.waitUntil(lambda: window.compose.form.title.text() == "Premier", timeout=LONG)
    dialog.confirm()
    qtbot.waitUntil(lambda: saved(window), timeout=LONG)
    assert window.compose.draft().announcement.title == "Premier"


def test_another_announcement_begins_at_its_title(window: MainWindow, qtbot: QtBot) -> None:
    form = window.compose.form
    form.title.setText("Premier")
    show(form.tags)  # the last field
    assert form.title.visibleRegion().isEmpty()
    window.new_announcement()
    qtbot.waitUntil(lambda: not form.title.text(), timeout=LONG)
    assert not form.title.visibleRegion().isEmpty()
    show(form.tags)
    window.new_announcement()  # the same one, still empty
    assert not form.title.visibleRegion().isEmpty()


def test_a_draft_that_cannot_be_saved_is_said_and_tried_again(
    window: MainWindow, qtbot: QtBot, data_dir: Path
) -> None:
    with open_service(data_dir, None) as other, other.house.database.write():
        window.compose.form.title.setText("Pendant que la base est prise")
        qtbot.waitUntil(
            lambda: window.compose.notice.text.startswith("Brouillon non enregistré"),
            timeout=LONG,
        )
    qtbot.waitUntil(lambda: saved(window), timeout=LONG)


def test_what_was_published_does_not_come_back_as_a_draft(
    window: MainWindow, qtbot: QtBot, data_dir: Path
) -> None:
    window.compose.form.title.setText("Conseil communal")
    window.compose.form.body.field.setPlainText("La séance est publique.")
    window.compose.previews.set_chosen(["Site web"])
    window.compose.publish()
    qtbot.waitUntil(lambda: window.compose.publishing.sheet is not None, timeout=LONG)
    sheet = window.compose.publishing.sheet
    assert sheet is not None
    with qtbot.waitSignal(window.compose.publishing.accepted, timeout=LONG):
        sheet.confirm()
        window.compose.autosave.touch()  # a save that was still due
        window.compose.autosave.flush()
    assert saved_bodies(data_dir) == []


def test_two_windows_on_the_same_data(data_dir: Path, open_window: Open, qtbot: QtBot) -> None:
    one, other = open_window(data_dir), open_window(data_dir)
    one.compose.form.title.setText("Depuis la première fenêtre")
    other.compose.form.title.setText("Depuis la seconde fenêtre")
    qtbot.waitUntil(lambda: saved(one) and saved(other), timeout=LONG)


def test_after_a_restart_the_channels_are_those_chosen_last(
    data_dir: Path, open_window: Open, qtbot: QtBot
) -> None:
    first = open_window(data_dir)
    qtbot.waitUntil(lambda: len(first.channels.cards) == 5, timeout=LONG)
    first.compose.form.title.setText("Conseil communal")
    first.compose.form.body.field.setPlainText("La séance est publique.")
    first.compose.previews.set_chosen(["Site web"])
    first.compose.publish()
    qtbot.waitUntil(lambda: first.compose.publishing.sheet is not None, timeout=LONG)
    sheet = first.compose.publishing.sheet
    assert sheet is not None
    with qtbot.waitSignal(first.compose.publishing.accepted, timeout=LONG):
        sheet.confirm()
    with qtbot.waitSignal(first.gone, timeout=LONG):
        first.close()
    second = open_window(data_dir)
    qtbot.waitUntil(lambda: len(second.channels.cards) == 5, timeout=LONG)
    qtbot.waitUntil(lambda: second.compose.draft().channels == ("Site web",), timeout=LONG)
    assert second.compose.is_empty()
