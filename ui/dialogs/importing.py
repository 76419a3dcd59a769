"""Many announcements at once: what is wrong with them, all of it, before anything is imported."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from publisher.import_views import ImportPoint, ImportView
from publisher.problem import Severity
from ui import words
from ui.desk import Desk
from ui.dialogs.sheet import Sheet
from ui.language import said

FILE, LINE, MESSAGE = range(3)


class ImportDialog(Sheet):
    """A table of what was found; importing is offered when nothing keeps it out."""

    imported = Signal(int)  # how many drafts were added

    def __init__(self, desk: Desk, path: Path, view: ImportView, parent: QWidget | None) -> None:
        self._errors = [p for p in view.points if p.severity is Severity.ERROR]
        self._able = bool(view.drafts) and not self._errors
        super().__init__(
            parent,
            self.tr("Importer « {name} »").format(name=path.name),
            self._offer(len(view.drafts)) if self._able else self.tr("&Fermer"),
            cancel=self.tr("Annuler") if self._able else "",
        )
        self._desk = desk
        self._path = path
        self.explain(self._explanation(view))
        self.table = QTableWidget(len(view.points), 3)
        self.table.setAccessibleName(self.tr("Points à corriger ou à revoir"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Fichier"), self.tr("Ligne"), self.tr("Ce qu'il faut revoir")]
        )
        rows = self.table.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        rows.hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(True)
        self.table.setShowGrid(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(MESSAGE, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for row, point in enumerate(sorted(view.points, key=_worst_first)):
            self._fill(row, point)
        self.table.resizeColumnToContents(FILE)
        self.table.resizeColumnToContents(LINE)
        self.table.setVisible(bool(view.points))
        self.content.addWidget(self.table, 1)
        self.resize(760, 480 if view.points else 220)
        self.table.selectRow(0)

    def confirm(self) -> None:
        if not self._able:
            self.reject()
            return
        self.busy(True)
        path = self._path
        self._desk.ask(
            lambda service: service.take_in(path), self._taken, self.refuse, in_order=True
        )

    def _taken(self, view: ImportView) -> None:
        if not view.kept:
            self.refuse(
                self.tr("Les fichiers ont changé entre-temps, et l'un d'eux ne passe plus : rien"
                        " n'est importé. Fermez, puis recommencez.")
            )  # fmt: skip
            return
        self.accept()
        self.imported.emit(len(view.drafts))

    def _fill(self, row: int, point: ImportPoint) -> None:
        severe = point.severity is Severity.ERROR
        sort = self.tr("Erreur") if severe else self.tr("Remarque")
        cells = (
            (FILE, QTableWidgetItem(point.file)),
            (LINE, QTableWidgetItem(str(point.line))),
            (MESSAGE, QTableWidgetItem(words.named(sort, said(point.message)))),
        )
        for column, item in cells:
            item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            self.table.setItem(row, column, item)

    def _offer(self, count: int) -> str:
        if count == 1:
            return self.tr("&Importer l'annonce")
        return self.tr("&Importer les {count} annonces").format(count=count)

    def _explanation(self, view: ImportView) -> str:
        if self._errors:
            return self.tr(
                "Corrigez d'abord ces erreurs dans les fichiers : une annonce qui ne passe pas, et"
                " aucune n'est importée."
            )
        if not view.drafts:
            return self.tr("Toutes ces annonces sont déjà dans les brouillons.")
        if view.points:
            return self.tr(
                "Rien n'empêche d'importer. Les remarques se règlent ensuite, dans les brouillons."
            )
        return self.tr("Tout est en ordre. Les annonces iront dans les brouillons.")


def _worst_first(point: ImportPoint) -> tuple[bool, str, int]:
    return (point.severity is not Severity.ERROR, point.file, point.line)
