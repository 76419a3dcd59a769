"""Nothing moves by itself: who asked the system for less motion has it, and so has everyone."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QStyle,
    QWidget,
)

import ui
from ui.main_window import MainWindow

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QScrollBar)
MOVING = re.compile(
    r"QPropertyAnimation|QVariantAnimation|QTimeLine|QMovie|AnimationGroup"
    r"|QGraphicsOpacityEffect|setAnimated|animateClick|setRange\(0, 0\)"
)


def test_nothing_in_the_window_is_animated() -> None:
    for path in Path(ui.__path__[0]).rglob("*.py"):
        assert not MOVING.findall(path.read_text(encoding="utf-8")), path


def test_neither_does_the_style_animate(window: MainWindow, qapp: QApplication) -> None:
    lasts = QStyle.StyleHint.SH_Widget_Animation_Duration
    controls = [one for one in window.findChildren(QWidget) if isinstance(one, CONTROLS)]
    controls = [one for one in controls if not one.objectName().startswith("qt_")]  # parts of one
    assert len(controls) > 50
    for widget in controls:
        assert widget.style().styleHint(lasts, None, widget) == 0, widget
    for effect in (
        Qt.UIEffect.UI_AnimateMenu,
        Qt.UIEffect.UI_FadeMenu,
        Qt.UIEffect.UI_AnimateCombo,
        Qt.UIEffect.UI_AnimateTooltip,
        Qt.UIEffect.UI_FadeTooltip,
    ):
        assert not qapp.isEffectEnabled(effect)
