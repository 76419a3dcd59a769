"""What scrolls when there is not enough room for it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

BAR: Final = 16  # px
WIDEST: Final = 760  # px: beyond, it scrolls sideways too


class Scrolled(QScrollArea):
    """Takes the room that is left, without asking for any: what stands around it is never cut."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        content.setObjectName("sheet")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setMinimumSize(min(content.sizeHint().width() + BAR, WIDEST), 120)
        self.setWidget(content)
