"""Where to save, and in which form."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.files import ask_where_to_save_as


def test_the_ending_follows_the_form(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    kinds = {"csv": "Tableau", "pdf": "Registre"}
    dialog = ask_where_to_save_as(parent, "Exporter", kinds, "historique", lambda _: None)
    assert dialog.nameFilters() == ["Tableau (*.csv)", "Registre (*.pdf)"]
    assert (dialog.defaultSuffix(), _name(dialog.selectedFiles())) == ("csv", "historique.csv")
    dialog.selectFile("mars 2027.csv")
    dialog.filterSelected.emit("Registre (*.pdf)")
    assert (dialog.defaultSuffix(), _name(dialog.selectedFiles())) == ("pdf", "mars 2027.pdf")
    dialog.reject()


def _name(files: list[str]) -> str:
    return Path(files[0]).name
