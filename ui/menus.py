"""The menu bar: every command by name, with its keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def build_menus(window: MainWindow) -> None:
    """Give the window its menus."""
    file = window.menuBar().addMenu(_tr("&Fichier"))
    _add(file, _tr("&Nouvelle annonce"), window.new_announcement, "Ctrl+N")
    _add(file, _tr("&Brouillons…"), window.show_drafts, "Ctrl+O")
    _add(file, _tr("&Enregistrer le brouillon"), window.compose.save_now, "Ctrl+S")
    file.addSeparator()
    _add(file, _tr("&Importer une annonce…"), window.ask_for_a_file)
    _add(file, _tr("E&xporter l'annonce…"), window.ask_where_to_export)
    file.addSeparator()
    _add(file, _tr("&Quitter"), window.close, "Ctrl+Q")
    announcement = window.menuBar().addMenu(_tr("&Annonce"))
    publish = _add(announcement, _tr("&Publier…"), window.compose.publish, "Ctrl+Return")
    publish.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
    view = window.menuBar().addMenu(_tr("A&ller à"))
    for place, button in enumerate(window.rail.buttons):
        _add(view, button.text(), partial(window.go_to, place), f"Ctrl+{place + 1}")
    help_menu = window.menuBar().addMenu(_tr("Ai&de"))
    _add(help_menu, _tr("&Aide de Publisher"), window.show_help, "F1")


def _add(menu: QMenu, name: str, act: Callable[[], object], keys: str = "") -> QAction:
    action = menu.addAction(name)
    action.triggered.connect(lambda _=False: act())
    if keys:
        action.setShortcut(QKeySequence(keys))
    return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("menus", text)
