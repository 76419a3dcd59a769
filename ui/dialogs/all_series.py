"""All that is announced again and again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from publisher.series import SeriesView
from ui import words
from ui.dialogs.sheet import Sheet
from ui.language import said, writing
from ui.widgets.labelled import Labelled


class AllSeries(Sheet):
    """Opens the one that is chosen."""

    chosen = Signal(str)  # id of a series

    def __init__(self, views: Sequence[SeriesView], parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("Séries"), self.tr("&Ouvrir"), cancel=self.tr("Fermer"))
        self._views = views
        self.list = QListWidget()
        self.list.setWordWrap(True)
        for view in views:
            QListWidgetItem(self._told(view), self.list)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(lambda _: self.confirm())
        if views:
            label = self.tr("A&nnonces qui se répètent")
            self.content.addWidget(Labelled(label, self.list), 1)
        else:
            self.explain(
                self.tr(
                    "Aucune annonce ne se répète. Dans Rédiger, « Répéter… » en fait revenir une"
                    " chaque semaine, chaque mois ou chaque année."
                )
            )
        self.primary.setEnabled(bool(views))
        self.resize(560, 420)

    def confirm(self) -> None:
        view = self._views[self.list.currentRow()]
        self.accept()
        self.chosen.emit(view.series_id)

    def _told(self, view: SeriesView) -> str:
        rule = said(view.words)
        if view.ended_at is not None:
            rule = self.tr("arrêtée le {when}").format(when=writing.stamp(view.ended_at))
        return words.named(view.title, rule)
