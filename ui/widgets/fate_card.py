"""One line of a plan: what becomes of an announcement on one channel, before it happens."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from publisher.planning import Fate, Line
from ui import words
from ui.language import said
from ui.look import tint
from ui.look.marks import Mark
from ui.widgets.badge import Badge
from ui.widgets.hue_mark import HueMark

# What a person may leave out: what Publisher itself would do.
_CHOSEN = frozenset({Fate.WITHDRAWN, Fate.CANCELLED})


class FateCard(QFrame):
    """The channel, what happens there, where to look, and who keeps a copy."""

    open_asked = Signal(str)  # the address of what stands there

    def __init__(self, line: Line, *, choose: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.setProperty("role", "card")
        text, _ = words.fate_words(line.fate)
        self.setAccessibleName(words.named(line.channel, text))
        self.setAccessibleDescription(f"{said(line.sentence)} {said(line.keeps)}".strip())
        self.box: QCheckBox | None = None
        self.head = QHBoxLayout()
        self.head.addWidget(HueMark(line.channel))
        if choose and line.fate in _CHOSEN:
            self.box = QCheckBox(line.channel.replace("&", "&&"))
            self.box.setAccessibleName(words.named(line.channel, text))
            self.box.setAccessibleDescription(said(line.sentence))
            self.box.setChecked(True)
            self.box.toggled.connect(self._show_fate)
            self.head.addWidget(self.box, 1)
        else:
            name = QLabel(line.channel)
            name.setProperty("role", "heading")
            name.setTextFormat(Qt.TextFormat.PlainText)
            self.head.addWidget(name, 1)
        self.badge = Badge()
        self.head.addWidget(self.badge)
        self._show_fate()
        if line.url:
            self.head.addWidget(self._link(line.url))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 8, 12, 8)
        self.column.setSpacing(4)
        self.column.addLayout(self.head)
        self._say(line.sentence, "")
        if line.keeps:
            self._say(line.keeps, "muted")

    @property
    def wanted(self) -> bool:
        """Whether the channel stays in the plan."""
        return self.box is None or self.box.isChecked()

    def _show_fate(self) -> None:
        left_out = self.tr("y reste"), Mark("pause", "calm")
        self.badge.show_state(*(words.fate_words(self.line.fate) if self.wanted else left_out))

    def _link(self, url: str) -> QPushButton:
        link = QPushButton(self.tr("Ouvrir"))
        tint(link, "open")
        link.setAutoDefault(False)
        link.setToolTip(url)
        link.setAccessibleName(
            self.tr("Ouvrir ce qui est en ligne sur {channel}").format(channel=self.line.channel)
        )
        link.setAccessibleDescription(url)
        link.clicked.connect(lambda: self.open_asked.emit(url))
        return link

    def _say(self, text: str, role: str) -> None:
        label = QLabel(said(text))
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        self.column.addWidget(label)
