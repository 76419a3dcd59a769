"""The system's own dialogs for files and folders of announcements."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_announcement(parent: QWidget, take: Callable[[str], object]) -> None:
    """Which file or table; `take(path)` follows unless the person thinks better of it."""
    dialog = QFileDialog(parent, _tr("Importer une annonce, ou un tableau d'annonces"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(
        [
            _tr("Annonces et tableaux (*.md *.csv *.tsv)"),
            _tr("Tous les fichiers (*)"),
        ]
    )
    _open(dialog, take)


def ask_for_folder(parent: QWidget, title: str, take: Callable[[str], object]) -> None:
    """Which folder, for what `title` says; `take(path)` follows likewise."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _open(dialog, take)


def ask_where_to_save(
    parent: QWidget, title: str, suffix: str, name: str, take: Callable[[str], object]
) -> None:
    """In which file; the system asks before it replaces one. `take(path)` follows likewise."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.setNameFilters([f"*.{suffix}"])
    dialog.selectFile(f"{name}.{suffix}")
    _open(dialog, take)


def ask_where_to_save_as(
    parent: QWidget,
    title: str,
    kinds: Mapping[str, str],
    name: str,
    take: Callable[[str], object],
) -> QFileDialog:
    """In which file, and of which kind: `kinds` says in words what each ending stands for."""
    filters = {f"{words} (*.{suffix})": suffix for suffix, words in kinds.items()}
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(filters))

    def choose(chosen: str) -> None:
        dialog.setDefaultSuffix(filters[chosen])
        typed = dialog.selectedFiles()
        kept = Path(typed[0]).stem if typed else name
        dialog.selectFile(f"{kept}.{filters[chosen]}")

    dialog.filterSelected.connect(choose)
    dialog.selectFile(name)
    choose(next(iter(filters)))
    _open(dialog, take)
    return dialog


def _open(dialog: QFileDialog, take: Callable[[str], object]) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(take)
    dialog.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("files", text)
