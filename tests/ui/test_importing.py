"""A folder or a table of announcements, taken in from the window."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from publisher.errors import InputError
from tests.servers.wire import Wire, answer
from ui.app import open_service
from ui.dialogs.announcement_detail import AnnouncementDetail
from ui.dialogs.drafts import DraftsDialog
from ui.dialogs.importing import MESSAGE, ImportDialog
from ui.dialogs.past import PastDialog
from ui.main_window import HISTORY, MainWindow
from ui.models.history import Column

LONG = 30_000  # ms


def opened(window: MainWindow, qtbot: QtBot, path: Path) -> ImportDialog:
    window.filing.import_path(str(path))
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)), timeout=LONG)
    [dialog] = window.findChildren(ImportDialog)
    return dialog


def test_a_table_is_shown_then_imported(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, data_dir: Path
) -> None:
    table = tmp_path / "juin.csv"
    table.write_text("title;body\nFête;Texte\nMarché;Texte\n", "utf-8")
    dialog = opened(window, qtbot, table)
    assert dialog.primary.text() == "&Importer les 2 annonces"
    assert not dialog.table.isVisibleTo(dialog)
    dialog.primary.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(DraftsDialog)), timeout=LONG)
    [drafts] = window.findChildren(DraftsDialog)
    shown = [drafts.list.item(row).text().split("\n")[0] for row in range(drafts.list.count())]
    assert {"Fête", "Marché"} <= set(shown)
    drafts.reject()
    with open_service(data_dir, None) as service:
        assert {"Fête", "Marché"} <= {draft.title for draft in service.drafts()}


def test_errors_are_all_shown_and_nothing_can_be_imported(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, data_dir: Path
) -> None:
    folder = tmp_path / "annonces"
    folder.mkdir()
    (folder / "a.md").write_text("---\ntitle: Fête\n---\nTexte\n", "utf-8")
    (folder / "b.md").write_text("---\ntitle: Fête\nkind: fete\n---\n", "utf-8")
    dialog = opened(window, qtbot, folder)
    first = dialog.table.item(0, MESSAGE)
    assert first is not None
    assert first.text().startswith("Erreur : la sorte « fete » n'existe pas")
    assert dialog.primary.text() == "&Fermer"
    dialog.primary.click()
    qtbot.waitUntil(lambda: not window.findChildren(ImportDialog), timeout=LONG)
    with open_service(data_dir, None) as service:
        assert "Fête" not in {draft.title for draft in service.drafts()}


def test_what_changed_meanwhile_is_not_imported(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    table = tmp_path / "juin.csv"
    table.write_text("title;body\nFête;Texte\n", "utf-8")
    dialog = opened(window, qtbot, table)
    table.write_text("title;body;kind\nFête;Texte;fete\n", "utf-8")
    dialog.primary.click()
    qtbot.waitUntil(lambda: bool(dialog.notice.text), timeout=LONG)
    assert "ont changé" in dialog.notice.text
    dialog.reject()


def test_a_folder_without_announcements_is_said_to_be_so(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "vide").mkdir()
    window.filing.import_path(str(tmp_path / "vide"))
    qtbot.waitUntil(lambda: bool(window.notice.text), timeout=LONG)
    assert "aucune annonce" in window.notice.text


FEED = b"""<rss version="2.0"><channel><item><title>Carnaval</title><link>https://v.example/c</link>
<pubDate>Sat, 01 Mar 2025 09:00:00 +0100</pubDate></item></channel></rss>"""


def test_what_a_site_published_fills_the_history(window: MainWindow, qtbot: QtBot) -> None:
    window.filing.ask_for_the_past()
    [dialog] = window.findChildren(PastDialog)
    dialog.primary.click()
    assert "Donnez l'adresse" in dialog.notice.text
    with Wire(answer(200, FEED)) as wire:
        dialog.address.setText(f"http://127.0.0.1:{wire.port}/")
        dialog.primary.click()
        qtbot.waitUntil(lambda: bool(window.notice.text), timeout=LONG)
    assert "1 publication reprise" in window.notice.text
    assert window.stack.currentIndex() == HISTORY
    qtbot.waitUntil(lambda: window.history.model.rowCount() == 1, timeout=LONG)
    shown = window.history.model.index(0, Column.CHANNELS).data()
    assert shown == "Publiée avant Publisher"
    window.history.table.activated.emit(window.history.model.index(0, 0))
    qtbot.waitUntil(lambda: bool(window.findChildren(AnnouncementDetail)), timeout=LONG)
    [detail] = window.findChildren(AnnouncementDetail)
    assert "https://v.example/c" in detail.paper.toPlainText()
    detail.reject()


def test_a_site_that_publishes_nothing_is_said_in_place(window: MainWindow, qtbot: QtBot) -> None:
    window.filing.ask_for_the_past()
    [dialog] = window.findChildren(PastDialog)
    with Wire(answer(200, b"<p>Bonjour")) as wire:
        dialog.address.setText(f"http://127.0.0.1:{wire.port}/")
        dialog.primary.click()
        qtbot.waitUntil(lambda: "flux RSS" in dialog.notice.text, timeout=LONG)
    assert dialog.primary.isEnabled()
    dialog.reject()


def test_who_leaves_while_it_reads_stops_it(window: MainWindow) -> None:
    window.filing.ask_for_the_past()
    [dialog] = window.findChildren(PastDialog)
    count = dialog._counter(threading.Event())
    count(19)
    dialog.reject()
    with pytest.raises(InputError, match="interrompue"):
        count(20)
