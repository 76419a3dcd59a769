"""The two halves of the page: what is written at the left, what becomes of it at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QSplitter

from ui.pages.compose.form import AnnouncementForm
from ui.pages.compose.previews import Previews


def halves(form: AnnouncementForm, previews: Previews) -> QSplitter:
    """Put them side by side; each scrolls on its own, and Tab goes from one to the other."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    form.setObjectName("sheet")
    scroll.setWidget(form)
    split = QSplitter(Qt.Orientation.Horizontal)
    split.addWidget(scroll)
    split.addWidget(previews)
    split.setChildrenCollapsible(False)
    split.setSizes([460, 400])
    split.setContentsMargins(16, 14, 8, 0)
    previews.before = form.tags
    return split
