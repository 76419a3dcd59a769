"""« Séries… »: fetched, then shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from publisher.series import SeriesView
from ui.desk import Desk
from ui.dialogs.all_series import AllSeries


class SeriesShelf(QObject):
    """Gives the id of the series that is chosen."""

    chosen = Signal(str)
    failed = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def ask(self) -> None:
        """Show all series, the stopped ones last."""
        self._desk.ask(lambda service: service.series(ended=True), self._show, self.failed.emit)

    def _show(self, views: Sequence[SeriesView]) -> None:
        dialog = AllSeries(views, self._window)
        dialog.chosen.connect(self.chosen)
        dialog.open()
