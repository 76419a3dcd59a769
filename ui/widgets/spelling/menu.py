"""The menu of a word to look at: other words, the town's dictionary, then what is always there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


def offer(
    menu: QMenu,
    suggestions: Sequence[str],
    put: Callable[[str], object],
    others: Sequence[tuple[str, Callable[[], object]]],
) -> QMenu:
    """Put suggestions and other things to do above what a menu has."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    before = menu.actions()[0] if menu.actions() else None
    top: list[QAction] = []
    for one in suggestions:
        action = QAction(one.replace("&", "&&"), menu)
        font = action.font()
        font.setBold(True)
        action.setFont(font)
        action.triggered.connect(lambda _=False, one=one: put(one))
        top.append(action)
    if not top:
        nothing = QAction(_tr("Aucun autre mot à proposer"), menu)
        nothing.setEnabled(False)
        top.append(nothing)
    top.append(_separator(menu))
    for name, act in others:
        action = QAction(name, menu)
        action.triggered.connect(lambda _=False, act=act: act())
        top.append(action)
    top.append(_separator(menu))
    if before is None:
        menu.addActions(top)
    else:
        menu.insertActions(before, top)
    return menu


def _separator(menu: QMenu) -> QAction:
    action = QAction(menu)
    action.setSeparator(True)
    return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("spelling", text)
