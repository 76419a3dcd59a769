"""The foot of the page: when, and the button that publishes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from publisher.announcement import Draft
from ui.widgets.spelling.button import WordsToCheck
from ui.widgets.when_field import WhenField


class PublishBar(QFrame):
    """« Publier » or « Programmer », as the hour says."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.when = WhenField()
        self.words = WordsToCheck()
        self.publish = QPushButton()
        self.publish.setProperty("role", "primary")
        self.publish.setToolTip(self.tr("Ctrl+Entrée"))
        self.publish.clicked.connect(self.asked)
        self._correcting = QLabel(self.tr("La correction part tout de suite."))
        self._correcting.setProperty("role", "muted")
        self._is_correcting = self._is_series = False
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.addWidget(self.when, 1)
        row.addWidget(self._correcting, 1)
        row.addWidget(self.words)
        row.addWidget(self.publish)
        self.when.changed.connect(self._name)
        self.set_correcting(False)

    def show_draft(self, draft: Draft) -> None:
        """Show when a draft goes out, and what the button would do with it."""
        self._is_series = draft.series_revision > 0
        self.when.show_draft(draft)
        self.set_correcting(draft.announcement.revision > 1)

    def set_correcting(self, correcting: bool) -> None:
        """A correction has no hour of its own."""
        self._is_correcting = correcting
        self.when.setVisible(not correcting)
        self._correcting.setVisible(correcting)
        self._name()

    def _name(self) -> None:
        if self._is_correcting:
            self.publish.setText(self.tr("Corriger &partout…"))
        elif self._is_series and self.when.rule() is not None:
            self.publish.setText(self.tr("&Modifier la série…"))
        elif self.when.rule() is not None:
            self.publish.setText(self.tr("&Programmer la série…"))
        elif self.when.wall() is None:
            self.publish.setText(self.tr("&Publier maintenant…"))
        else:
            self.publish.setText(self.tr("&Programmer…"))
