"""What one channel will show, how long it is, and what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from publisher.problem import Severity
from publisher.views import Preview
from ui.widgets.counter import Counter
from ui.widgets.paper import Paper
from ui.widgets.problem_list import ProblemList


class PreviewCard(QFrame):
    """The preview of one channel; kept and refreshed while the officer types."""

    def __init__(self, channel: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.channel = channel
        self.setProperty("role", "card")
        name = QLabel(channel)
        name.setProperty("role", "heading")
        sort = QLabel(label)
        sort.setProperty("role", "muted")
        # « Site web » needs no « Site web » below it; the empty label keeps the counter right.
        sort.setText("" if label.casefold() == channel.casefold() else label)
        self.counter = Counter()
        self.paper = Paper()
        self.paper.setAccessibleName(self.tr("Aperçu pour {channel}").format(channel=channel))
        self.problems = ProblemList()
        for text in (name, sort):
            text.setWordWrap(True)
            text.setTextFormat(Qt.TextFormat.PlainText)
        head = QHBoxLayout()
        head.addWidget(sort, 1)
        head.addWidget(self.counter, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addWidget(name)
        column.addLayout(head)
        column.addWidget(self.problems)
        column.addWidget(self.paper)

    def show_preview(self, preview: Preview) -> None:
        """Show a fresh preview of this channel."""
        self.counter.show_length(preview.rendition.length)
        self.problems.show_problems(preview.problems)
        self.paper.show_rendition(preview.rendition, preview.picture_limits)

    def worst(self) -> Severity | None:
        """The gravest problem shown now."""
        grades = {problem.severity for problem in self.problems.problems}
        if Severity.ERROR in grades:
            return Severity.ERROR
        return Severity.WARNING if grades else None

    def set_picture(self, sha256: str, picture: QImage) -> None:
        """Show a picture of the announcement."""
        self.paper.set_picture(sha256, picture)
