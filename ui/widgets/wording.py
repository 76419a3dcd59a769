"""Title, summary and text, in one language."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from publisher.announcement import Translation
from ui.widgets.going import rewrite
from ui.widgets.labelled import Labelled
from ui.widgets.markdown_editor import MarkdownEditor
from ui.widgets.summary_field import SummaryField


class Wording(QWidget):
    """What one tab of the languages holds; `language` names it for screen readers, or is ""."""

    changed = Signal()

    def __init__(self, language: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLineEdit()
        self.summary = SummaryField()
        self.body = MarkdownEditor()
        self.body.field.takes_pictures = True
        if not language:
            self.title.setPlaceholderText(self.tr("Travaux rue de la Station"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Labelled(self.tr("&Titre"), self.title))
        column.addWidget(
            Labelled(
                self.tr("&Résumé"),
                self.summary,
                self.tr("L'essentiel en une ou deux phrases : qui, quoi, où, quand."),
            )
        )
        column.addWidget(Labelled(self.tr("Te&xte"), self.body, focus=self.body.field), 1)
        if language:
            for field in (self.title, self.summary, self.body.field):
                field.setAccessibleName(f"{field.accessibleName()} ({language})")
        self.title.textChanged.connect(self.changed)
        self.summary.textChanged.connect(self.changed)
        self.body.changed.connect(self.changed)

    def written(self) -> Translation:
        """What is written now."""
        return Translation(
            title=self.title.text().strip(), summary=self.summary.text(), body=self.body.text()
        )

    def show_words(self, words: Translation) -> None:
        """Show other words; what was typed before cannot be undone any more."""
        self.title.setText(words.title)
        self.title.setCursorPosition(0)
        self.summary.set_text(words.summary)
        self.body.set_text(words.body)

    def rewrite(self, words: Translation) -> None:
        """Change what differs, as if it was typed: Ctrl+Z brings the former words back."""
        now = self.written()
        fields: tuple[tuple[QLineEdit | QPlainTextEdit, str, str], ...] = (
            (self.title, now.title, words.title),
            (self.summary, now.summary, words.summary),
            (self.body.field, now.body, words.body),
        )
        for field, before, after in fields:
            if before != after:
                rewrite(field, after)

    def missing(self, original: Translation) -> list[str]:
        """Name what is not written here, of what `original` has."""
        own = self.written()
        return [
            name
            for name, there, here in (
                (self.tr("titre"), "title", own.title),
                (self.tr("résumé"), original.summary, own.summary),
                (self.tr("texte"), original.body, own.body),
            )
            if there.strip() and not here.strip()
        ]

    def missing_of_its_own(self) -> list[str]:
        """Name what every announcement needs and this one has not."""
        own = self.written()
        found = [] if own.title else [self.tr("titre")]
        return found if (own.summary + own.body).strip() else [*found, self.tr("résumé ou texte")]
