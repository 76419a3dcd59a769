"""Where the text of one channel alone is written, just above what it gives there."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from publisher.announcement import LongText, Variant
from publisher.text.commenting import PAGE
from ui.widgets.few_lines import FewLines
from ui.widgets.going import written_in
from ui.widgets.labelled import Labelled
from ui.widgets.notice import Notice

LINES: Final = 6
COMMENT_LINES: Final = 2


class OwnText(QWidget):
    """Begins with what the channel would be sent, and says `changed` once a person differs."""

    changed = Signal(object)  # Variant
    closed = Signal()  # « Fermer » or Escape; what was written stays

    def __init__(
        self,
        channel: str,
        *,
        threads: bool,
        comments: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._variant = Variant()
        self._common = ""  # what it would be sent without a text of its own
        self._showing = False
        self.field = FewLines(LINES)
        self.field.setPlaceholderText(self.tr("Vide : le texte commun est publié."))
        self.comment = FewLines(COMMENT_LINES)
        self.long_text = QComboBox()
        self.long_text.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.long_text.setMinimumContentsLength(12)
        for choice, words in (
            ("", self.tr("Comme le canal est réglé")),
            (LongText.SHORTEN.value, self.tr("Abréger : le lien mène à la suite")),
            (LongText.THREAD.value, self.tr("Tout publier, en fil numéroté")),
        ):
            self.long_text.addItem(words, choice)
        self.close_button = QPushButton(self.tr("Fermer"))
        self._text = Labelled(self.tr("Texte pour {channel}").format(channel=channel), self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        self.notice = Notice()
        column.addWidget(self.notice)
        column.addWidget(self._text)
        self._comments = comments
        self._comment = Labelled(
            self.tr("Premier commentaire"),
            self.comment,
            self.tr(
                "Facultatif : Publisher l'écrit sous la publication. {page} y devient l'adresse de"
                " la page."
            ).replace("{page}", PAGE),
        )
        column.addWidget(self._comment)
        thread = Labelled(self.tr("Si le texte est trop long"), self.long_text)
        foot = QHBoxLayout()
        foot.addWidget(thread, 1)
        foot.addStretch(0 if threads else 1)
        foot.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(foot)
        thread.setVisible(threads)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)
        self.close_button.clicked.connect(self.closed)
        for lines in (self.field, self.comment):
            lines.refused.connect(self._refused)
            lines.textChanged.connect(self.notice.be_quiet)
        self.field.textChanged.connect(self._typed)
        self.comment.textChanged.connect(self._commented)
        self.long_text.currentIndexChanged.connect(self._chosen)

    def begin(self, text: str, variant: Variant) -> None:
        """Show what is the channel's own now, or else `text`, which it would be sent."""
        self._showing = True
        self._variant = variant
        self._common = "" if variant.text.strip() else text
        self.field.setPlainText(text)
        self.comment.setPlainText(variant.first_comment)
        # Also where the channel has none: what a file brought must not be hidden.
        self._comment.setVisible(self._comments or bool(variant.first_comment.strip()))
        self.long_text.setCurrentIndex(self.long_text.findData(variant.long_text or ""))
        self._showing = False

    def follow(self, text: str, variant: Variant) -> None:
        """Show what changed elsewhere: the common text, or what a click did to this channel."""
        common = not variant.text.strip() and written_in(self.field) == self._common != text
        if common or variant != self._variant:
            self.begin(text, variant)

    def _refused(self, sentence: str) -> None:
        self.notice.tell(sentence, "bad")

    def explain(self, help: str) -> None:
        """Say below the field what the text is for."""
        self._text.explain(help)

    def _typed(self) -> None:
        text = written_in(self.field)
        # Typed back, or undone: the text is the common one again, and follows it.
        self._differ(replace(self._variant, text="" if text == self._common else text))

    def _commented(self) -> None:
        self._differ(replace(self._variant, first_comment=written_in(self.comment)))

    def _chosen(self) -> None:
        chosen = self.long_text.currentData()
        self._differ(replace(self._variant, long_text=LongText(chosen) if chosen else None))

    def _differ(self, variant: Variant) -> None:
        if not self._showing and variant != self._variant:
            self._variant = variant
            self.changed.emit(variant)
