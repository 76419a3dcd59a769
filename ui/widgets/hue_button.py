"""Chooses the colour of a channel, among those that can be told apart."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from publisher.hues import NAMES, Hue, of_kind
from publisher.views import ChannelView
from ui.language import said
from ui.look.hues import hue_icon, icon_size, paint_of

HEIGHT = 15  # px


class HueButton(QToolButton):
    """Shows the colour; its menu names every colour in words."""

    chosen = Signal(str)  # a Hue's value; "": that of the kind

    def __init__(self, view: ChannelView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.setProperty("role", "hue")
        self.setIconSize(icon_size(HEIGHT, 1))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.show_view(view)

    def show_view(self, view: ChannelView) -> None:
        """Show the colour that the channel has now."""
        self._view = view
        self.setIcon(hue_icon([paint_of(view.hue)]))
        text = self.tr("Couleur de {channel} : {colour}").format(
            channel=view.name, colour=said(NAMES[view.hue])
        )
        self.setAccessibleName(text)
        self.setToolTip(text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self.setIcon(hue_icon([paint_of(self._view.hue)]))
        super().changeEvent(event)

    def _fill(self) -> None:
        self._menu.clear()
        usual = of_kind(self._view.looks_like or self._view.kind)
        name = self.tr("Celle du type ({colour})").format(colour=said(NAMES[usual]))
        self._offer(name, usual, "")
        self._menu.addSeparator()
        for hue in Hue:
            self._offer(said(NAMES[hue]).capitalize(), hue, hue.value)

    def _offer(self, name: str, hue: Hue, value: str) -> None:
        action = QAction(hue_icon([paint_of(hue)]), name, self._menu)
        action.setCheckable(True)
        action.setChecked(self._view.colour == value)
        action.triggered.connect(partial(self._choose, value))
        self._menu.addAction(action)

    def _choose(self, value: str, _checked: bool = False) -> None:
        self.chosen.emit(value)
