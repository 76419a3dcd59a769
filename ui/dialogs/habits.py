"""The settings of this computer: what shows, what stays, what is told, where the data are."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from publisher.sentence import cause
from ui import words
from ui.associations import Associations
from ui.dialogs.sheet import Sheet
from ui.habits import RECALLS, Appearance, Habits
from ui.login_item import LoginItem
from ui.tray import Tray
from ui.widgets.labelled import Labelled


class HabitsDialog(Sheet):
    """Kept on this computer alone."""

    chosen = Signal(object)  # Habits

    def __init__(
        self,
        habits: Habits,
        login: LoginItem,
        folder: Path,
        parent: QWidget | None,
        *,
        opens: Associations | None = None,
    ) -> None:
        super().__init__(
            parent,
            self.tr("Réglages de cet ordinateur"),
            self.tr("&Enregistrer"),
            cancel=self.tr("Annuler"),
        )
        self._habits = habits
        self._login = login
        self._opens = opens or Associations()
        self._folder = folder
        self.appearance = QComboBox()
        for appearance, name in (
            (Appearance.SYSTEM, self.tr("Comme le système")),
            (Appearance.LIGHT, self.tr("Clair")),
            (Appearance.DARK, self.tr("Sombre")),
        ):
            self.appearance.addItem(name, appearance)
        self.appearance.setCurrentIndex(list(Appearance).index(habits.appearance))
        self.language = QComboBox()
        self.language.addItem(self.tr("Comme le système"), "")
        for code, name in words.LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(habits.language))
        self.content.addWidget(
            Labelled(
                self.tr("&Langue de la fenêtre"),
                self.language,
                self.tr("Publisher se rouvre dans la langue choisie ; ce qui est écrit est gardé."),
            )
        )
        self.content.addWidget(Labelled(self.tr("&Apparence"), self.appearance))
        self.recall = QComboBox()
        for seconds in RECALLS:
            self.recall.addItem(self._seconds(seconds), seconds)
        self.recall.setCurrentIndex(RECALLS.index(habits.recall))
        self.content.addWidget(
            Labelled(
                self.tr("&Pouvoir annuler, juste après « Publier »"),
                self.recall,
                self.tr("Pendant ce temps rien n'est envoyé ; « Annuler » ramène au texte."),
            )
        )
        self.spelling = self._check(self.tr("&Vérifier l'orthographe"), habits.spelling)
        self.stays = self._check(
            self.tr("&Continuer à publier quand la fenêtre est fermée"), bool(habits.stays)
        )
        self.starts = self._check(self.tr("&Démarrer avec la session, sans fenêtre"), _set(login))
        self.tells = self._check(
            self.tr("&Notifier ce qui est parti et ce qui a échoué"), habits.tells
        )
        self.opens = self._check(
            self.tr("&Proposer Publisher pour ouvrir les annonces"), _set(self._opens)
        )
        what = self.tr("Les fichiers .md, et les adresses publisher:// d'un autre programme.")
        self.opens.setToolTip(what)
        self.opens.setAccessibleDescription(what)
        self.opens.setVisible(self._opens.possible)
        self.stays.toggled.connect(self._agree)
        self._agree(self.stays.isChecked())
        if not Tray.possible():
            self.stays.setEnabled(False)
            self.explain(
                self.tr(
                    "Ce bureau n'a pas de place pour une icône près de l'horloge : pour publier"
                    " fenêtre fermée, lancez « publisher worker »."
                )
            )
        self._show_folder()

    def confirm(self) -> None:
        try:
            if self.starts.isChecked() != _set(self._login):
                self._login.set(self.starts.isChecked())
        except OSError as failure:
            self.refuse(
                self.tr("Le démarrage avec la session ne peut pas être réglé ({why}).").format(
                    why=cause(failure)
                )
            )
            return
        try:
            if self.opens.isChecked() != _set(self._opens):
                self._opens.set(self.opens.isChecked())
        except OSError as failure:
            self.refuse(
                self.tr("L'ouverture des annonces ne peut pas être réglée ({why}).").format(
                    why=cause(failure)
                )
            )
            return
        self.accept()
        self.chosen.emit(
            Habits(
                stays=self.stays.isChecked(),
                tells=self.tells.isChecked(),
                appearance=Appearance(self.appearance.currentData()),
                recall=self.recall.currentData(),
                language=self.language.currentData(),
                spelling=self.spelling.isChecked(),
                # Whoever asks for it again wants to know what is missing.
                without=self._habits.without if self._habits.spelling else (),
            )
        )

    def _seconds(self, seconds: int) -> str:
        if not seconds:
            return self.tr("Non : partir au clic")
        return self.tr("Pendant {seconds} secondes").format(seconds=seconds)

    def _agree(self, stays: bool) -> None:
        """Without a window and without an icon, nothing would be left of it."""
        possible = stays and Tray.possible()
        self.starts.setEnabled(possible)
        self.tells.setEnabled(possible)
        if not possible:
            self.starts.setChecked(False)

    def _check(self, words: str, on: bool) -> QCheckBox:
        box = QCheckBox(words)
        box.setChecked(on)
        self.content.addWidget(box)
        return box

    def _show_folder(self) -> None:
        line = QHBoxLayout()
        where = QLabel(self.tr("Données : {folder}").format(folder=self._folder))
        where.setWordWrap(True)
        opened = QPushButton(self.tr("&Ouvrir le dossier"))
        opened.setAutoDefault(False)
        opened.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
        )
        line.addWidget(where, 1)
        line.addWidget(opened)
        self.content.addLayout(line)


def _set(login: LoginItem | Associations) -> bool:
    try:
        return login.is_set()
    except OSError:
        return False
