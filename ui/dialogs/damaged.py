"""The database's file is damaged: a copy is taken back, chosen by a person."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from ui.desk import Desk
from ui.dialogs.sheet import Sheet
from ui.language import writing

if TYPE_CHECKING:
    from publisher.service.upkeep import Offered, Restored


class DamagedDialog(Sheet):
    """Says what happened, and offers the newest copy, another one, or to leave.

    `restored` carries the sentences that tell what was done; rejecting it means to leave.
    """

    restored = Signal(object)  # tuple[str, ...]

    def __init__(
        self,
        desk: Desk,
        sentence: str,
        folder: Path,
        copies: Sequence[Offered],
        parent: QWidget | None,
    ) -> None:
        super().__init__(
            parent,
            self.tr("Les données de Publisher sont abîmées"),
            "",
            cancel=self.tr("&Quitter"),
        )
        self._desk = desk
        self._folder = folder
        self._copies = [one for one in copies if one.holds is not None]
        # The command that the sentence names is for those who have no window.
        self.explain(sentence.partition(" « publisher restore")[0])
        self.list = QListWidget()
        self.list.setAccessibleName(
            self.tr("Copies de sauvegarde, de la plus récente à la plus ancienne")
        )
        for one in self._copies:
            self.list.addItem(QListWidgetItem(self._described(one)))
        self.list.currentRowChanged.connect(self._name_primary)
        self.list.hide()
        self.other = QPushButton(self.tr("&Choisir une autre copie"))
        self.other.setAutoDefault(False)
        self.other.clicked.connect(self._show_others)
        self.other.setVisible(len(self._copies) > 1)
        self.buttons.insertWidget(2, self.other)
        self.explain(self._offer())
        self.content.addWidget(self.list)
        self.list.setCurrentRow(0)
        self._name_primary()
        self.resize(720, 260)

    def confirm(self) -> None:
        from publisher.service import upkeep  # noqa: PLC0415 - after the first paint

        self.busy(True)
        self.other.setEnabled(False)
        folder, row = self._folder, self.list.currentRow()

        def work() -> Restored:
            if row < 0:
                return upkeep.begin_anew(folder, None)
            return upkeep.restore(folder, None, self._copies[row].copy.path.name)

        self._desk.background.run_in_background(
            work, lambda done: self._done(upkeep.lines_of(done)), self.refuse
        )

    def refuse(self, sentence: str) -> None:
        self.other.setEnabled(True)
        super().refuse(sentence)

    def _done(self, lines: tuple[str, ...]) -> None:
        self.accept()
        self.restored.emit(lines)

    def _offer(self) -> str:
        if not self._copies:
            return self.tr(
                "Il n'y a pas de copie de sauvegarde ici. Si votre service informatique en a une,"
                " quittez et demandez-lui de la remettre ; sinon, commencez avec une base vide."
                " Le fichier abîmé est gardé."
            )
        return self.tr(
            "Une copie de sauvegarde peut être reprise. Ce qui a changé depuis n'y est pas, et rien"
            " de ce qu'elle croit encore à envoyer ne partira sans vous."
        )

    def _show_others(self) -> None:
        self.list.show()
        self.other.hide()
        self.list.setFocus()
        self.resize(self.width(), max(self.height(), 420))

    def _name_primary(self) -> None:
        row = self.list.currentRow()
        if row < 0:
            self.primary.setText(self.tr("&Commencer une base vide"))
            return
        at = writing.stamp(self._copies[row].copy.taken_at)
        self.primary.setText(self.tr("&Reprendre la copie : {at}").format(at=at))

    def _described(self, one: Offered) -> str:
        count = one.holds.announcements if one.holds else 0
        return self.tr("{at} — {count} annonces").format(
            at=writing.moment(one.copy.taken_at), count=count
        )


class RestoredDialog(Sheet):
    """What was taken back, and what is left to do."""

    def __init__(self, lines: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("Une copie est reprise"), self.tr("&Voir les envois"))
        for line in lines:
            self.explain(line)
        self.resize(560, 240)
