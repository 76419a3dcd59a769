"""Channels: the first start, connecting, testing, changing, disconnecting."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui.dialogs.connect_channel import ConnectChannel
from ui.dialogs.remove_channel import RemoveChannel
from ui.main_window import CHANNELS, MainWindow
from ui.widgets.folder_field import FolderField

LONG = 30_000  # ms


def connect_dialog(window: MainWindow, qtbot: QtBot) -> ConnectChannel:
    qtbot.waitUntil(lambda: window.findChild(ConnectChannel) is not None, timeout=LONG)
    dialog = window.findChild(ConnectChannel)
    assert isinstance(dialog, ConnectChannel)
    return dialog


def folder_of(dialog: ConnectChannel) -> QLineEdit:
    [field] = dialog.fields.findChildren(FolderField)
    return field.line


def test_connect_test_change_and_disconnect(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.go_to(CHANNELS)
    window.channels.add.click()
    dialog = connect_dialog(window, qtbot)
    dialog.kind.setCurrentIndex(dialog.kind.findData("practice"))
    dialog.confirm()
    assert dialog.notice.text == "Donnez un nom à ce canal."
    dialog.name.setText("Exercice d'équipe")
    folder_of(dialog).setText(str(tmp_path / "mur"))
    dialog.confirm()
    qtbot.waitUntil(lambda: "Exercice d'équipe" in window.channels.cards, timeout=LONG)
    qtbot.waitUntil(
        lambda: window.channels.notice.text.startswith("Exercice d'équipe : "), timeout=LONG
    )
    assert "Exercice d'équipe" in window.compose.previews.chooser._boxes

    card = window.channels.cards["Exercice d'équipe"]
    card.test.click()
    qtbot.waitUntil(lambda: card.test.isEnabled() and bool(card.result.text), timeout=LONG)
    assert card.result.property("tone") == "good"

    card.change.click()
    dialog = connect_dialog(window, qtbot)
    assert dialog.fields.settings()["folder"] == str(tmp_path / "mur")
    folder_of(dialog).setText(str(tmp_path / "autre-mur"))
    dialog.confirm()
    qtbot.waitUntil(
        lambda: "autre-mur" in window.channels.cards["Exercice d'équipe"].toolTip(), timeout=LONG
    )

    window.channels.cards["Exercice d'équipe"].remove.click()
    remove = window.findChild(RemoveChannel)
    assert isinstance(remove, RemoveChannel)
    remove.confirm()
    qtbot.waitUntil(lambda: "Exercice d'équipe" not in window.channels.cards, timeout=LONG)
    assert "Exercice d'équipe" not in window.compose.previews.chooser._boxes


def test_a_name_that_is_taken_is_said_and_what_was_typed_stays(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.channels.add.click()
    dialog = connect_dialog(window, qtbot)
    dialog.kind.setCurrentIndex(dialog.kind.findData("practice"))
    dialog.name.setText("Site web")
    folder_of(dialog).setText(str(tmp_path / "mur"))
    dialog.confirm()
    qtbot.waitUntil(lambda: "Site web" in dialog.notice.text, timeout=LONG)
    assert dialog.name.text() == "Site web"
    assert dialog.primary.isEnabled()
    dialog.close()
