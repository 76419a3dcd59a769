"""The menu bar: every command by name, with its keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

Command = Callable[[], object]


@dataclass(frozen=True, kw_only=True)
class Commands:
    """What the menus do; the places by their names, in the order of the rail."""

    new: Command
    drafts: Command
    save: Command
    take_in: Command
    take_in_folder: Command
    take_in_past: Command
    export: Command
    export_calendar: Command
    slots: Command
    groups: Command
    usual: Command
    begin_from_template: Command
    duplicate: Command
    save_template: Command
    insert_text: Command
    insert_picture: Command
    next_word: Command
    habits: Command
    quit: Command
    publish: Command
    stop: Command
    decide: Command
    preferences: Command
    palette: Command
    help: Command
    places: Mapping[str, Command]


def build_menus(bar: QMenuBar, commands: Commands) -> None:
    """Fill the menu bar."""
    file = bar.addMenu(_tr("&Fichier"))
    _add(file, _tr("&Nouvelle annonce"), commands.new, "Ctrl+N")
    _add(file, _tr("Nouvelle annonce à partir d'un &modèle…"), commands.begin_from_template,
         "Ctrl+Shift+N")  # fmt: skip
    _add(file, _tr("&Brouillons…"), commands.drafts, "Ctrl+O")
    _add(file, _tr("&Enregistrer le brouillon"), commands.save, "Ctrl+S")
    file.addSeparator()
    _add(file, _tr("&Importer une annonce ou un tableau…"), commands.take_in)
    _add(file, _tr("Importer un &dossier d'annonces…"), commands.take_in_folder)
    _add(file, _tr("&Reprendre ce qui est déjà publié…"), commands.take_in_past)
    _add(file, _tr("E&xporter l'annonce…"), commands.export)
    _add(file, _tr("Exporter le &calendrier…"), commands.export_calendar)
    file.addSeparator()
    _add(file, _tr("Réglages de cet &ordinateur…"), commands.habits)
    file.addSeparator()
    _add(file, _tr("&Quitter"), commands.quit, "Ctrl+Q")
    announcement = bar.addMenu(_tr("&Annonce"))
    publish = _add(announcement, _tr("&Publier…"), commands.publish)
    publish.setShortcuts([QKeySequence("Ctrl+Enter"), QKeySequence("Ctrl+Return")])
    announcement.addSeparator()
    _add(announcement, _tr("Insérer un &texte…"), commands.insert_text, "Ctrl+Shift+T")
    _add(announcement, _tr("Reprendre une &image…"), commands.insert_picture, "Ctrl+Shift+I")
    _add(announcement, _tr("&Mot à vérifier suivant"), commands.next_word, "F7")
    announcement.addSeparator()
    _add(announcement, _tr("&Dupliquer"), commands.duplicate, "Ctrl+Shift+D")
    _add(announcement, _tr("Enregistrer comme &modèle…"), commands.save_template)
    sending = bar.addMenu(_tr("&Envois"))
    _add(sending, _tr("&Suspendre ou reprendre les envois…"), commands.stop, "Ctrl+Shift+S")
    _add(sending, _tr("&Décider de ce qui n'est pas parti…"), commands.decide, "Ctrl+D")
    sending.addSeparator()
    _add(sending, _tr("&Groupes de canaux…"), commands.groups)
    _add(sending, _tr("Choix &habituels de canaux…"), commands.usual)
    _add(sending, _tr("&Créneaux de publication…"), commands.slots)
    _add(sending, _tr("&Réglages des envois…"), commands.preferences)
    view = bar.addMenu(_tr("A&ller à"))
    _add(view, _tr("&Commande ou annonce…"), commands.palette, "Ctrl+K")
    view.addSeparator()
    for number, (name, go) in enumerate(commands.places.items(), start=1):
        _add(view, name, go, f"Ctrl+{number}")
    help_menu = bar.addMenu(_tr("Ai&de"))
    _add(help_menu, _tr("&Aide de Publisher"), commands.help, "F1")


def _add(menu: QMenu, name: str, act: Command, keys: str = "") -> QAction:
    action = menu.addAction(name)
    action.triggered.connect(lambda _=False: act())
    if keys:
        action.setShortcut(QKeySequence(keys))
    return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("menus", text)
