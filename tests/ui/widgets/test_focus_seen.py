"""What paints itself shows where the keyboard is, as soon as it comes and goes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from publisher.announcement import Image
from ui.widgets.cropping import CropArea
from ui.widgets.cropping.cut import cut_of
from ui.widgets.focal_picture import FocalPicture

PHOTO = Image("a" * 64, "image/jpeg", 1200, 800, "La rue", name="rue")


class Painted(QObject):
    """Counts how often a widget is painted from now on."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.Paint
        return False


@pytest.mark.parametrize("kind", [FocalPicture, CropArea])
def test_it_is_painted_anew(kind: type[QWidget], qtbot: QtBot) -> None:
    widget = FocalPicture(PHOTO) if kind is FocalPicture else CropArea(cut_of(PHOTO))
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    painted = Painted(widget)
    for come_or_go in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
        qtbot.wait(0)
        painted.times = 0
        QApplication.sendEvent(widget, QFocusEvent(come_or_go))
        qtbot.waitUntil(lambda: painted.times > 0)
