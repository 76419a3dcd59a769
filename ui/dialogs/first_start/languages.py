"""Step 1: the language of the window, and the one in which the town writes."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox

from ui import words
from ui.dialogs.first_start.answers import Answers
from ui.dialogs.first_start.step import Step
from ui.widgets.labelled import Labelled


class Languages(Step):
    """Another language of the window is that of another window: see `FirstStart`."""

    def __init__(self, answers: Answers) -> None:
        super().__init__()
        self.title = self.tr("les langues")
        self.spoken = QLocale().name().split("_")[0]  # what the window speaks now
        self.window_language = _box(self.spoken)
        # Belgian towns write to their citizens in the languages of the country.
        self.writes = _box(answers.writes or (self.spoken if self.spoken != "en" else "fr"))
        self.first = self.window_language
        self.column.addWidget(
            Labelled(
                self.tr("&Langue de la fenêtre"),
                self.window_language,
                self.tr("Si vous en choisissez une autre, Publisher se rouvre et continue ici."),
            )
        )
        self.column.addWidget(
            Labelled(
                self.tr("Langue des &annonces"),
                self.writes,
                self.tr("Celle d'une nouvelle annonce ; chacune peut en avoir une autre."),
            )
        )
        self.column.addStretch(1)


def _box(chosen: str) -> QComboBox:
    box = QComboBox()
    for code, name in words.LANGUAGES.items():
        box.addItem(name, code)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box
