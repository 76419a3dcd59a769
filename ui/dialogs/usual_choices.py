"""Which channels are ticked in a new announcement, kind by kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from publisher.announcement import Kind
from publisher.groups import Group
from publisher.usual import Rule, Usual
from publisher.views import ChannelView
from ui import words
from ui.desk import Desk
from ui.dialogs.sheet import Sheet
from ui.language import said
from ui.widgets.channel_ticks import ChannelTicks
from ui.widgets.labelled import Labelled
from ui.widgets.scrolled import Scrolled

if TYPE_CHECKING:
    from publisher.service import Service


@dataclass(frozen=True, slots=True)
class Known:
    """What there is to choose from, and what was chosen."""

    usual: Mapping[Kind, Usual]
    groups: Sequence[Group]
    channels: Sequence[ChannelView]


class UsualPart(QWidget):
    """One kind of announcement: a rule, and the channels to tick where the rule asks for them."""

    def __init__(self, kind: Kind, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._before = before = known.usual[kind]
        self._empty = {group.id for group in known.groups if not group.members}
        self.rule = QComboBox()
        self.rule.setMinimumContentsLength(12)  # a long name of a group makes nothing too wide
        self.rule.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._offer(Usual(), self.tr("Comme la dernière fois"))
        self._offer(Usual(Rule.ALL), self.tr("Tous les canaux"))
        for group in known.groups:
            name = self.tr("Groupe {name}").format(name=said(group.name))
            self._offer(Usual(Rule.GROUP, group.id), name)
        self._offer(Usual(Rule.CHANNELS), self.tr("Toujours ces canaux"))
        self.ticks = ChannelTicks(known.channels, before.channels)
        self.ticks.setContentsMargins(18, 0, 0, 0)
        self._row = Labelled(words.kind_words(kind), self.rule)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        column.addWidget(self.ticks)
        rules = [self.rule.itemData(place) for place in range(self.rule.count())]
        wanted = Usual(before.rule, before.group)
        self.rule.setCurrentIndex(rules.index(wanted) if wanted in rules else 0)
        self.rule.currentIndexChanged.connect(self._show)
        self._show()

    def usual(self) -> Usual:
        """What is chosen now."""
        chosen: Usual = self.rule.currentData()
        if chosen.rule is Rule.CHANNELS:
            return Usual(Rule.CHANNELS, channels=self.ticks.chosen())
        return chosen

    def changed(self) -> bool:
        """Whether it is not as before."""
        return self.usual() != self._before

    def _offer(self, usual: Usual, name: str) -> None:
        self.rule.addItem(name, usual)

    def _show(self) -> None:
        chosen: Usual = self.rule.currentData()
        self.ticks.setVisible(chosen.rule is Rule.CHANNELS)
        empty = chosen.rule is Rule.GROUP and chosen.group in self._empty
        self._row.explain(
            self.tr("Ce groupe est vide : ce sera comme la dernière fois, jusqu'à ce que vous"
                    " choisissiez ses canaux dans « Groupes ».")
            if empty
            else ""
        )  # fmt: skip


class UsualDialog(Sheet):
    """Keeps what was changed, of all kinds at once."""

    def __init__(self, desk: Desk, known: Known, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            self.tr("Choix habituels"),
            self.tr("&Enregistrer"),
            cancel=self.tr("Annuler"),
        )
        self._desk = desk
        self.explain(
            self.tr(
                "Les canaux cochés d'avance dans une nouvelle annonce, selon son genre. Vous pouvez"
                " toujours en cocher d'autres."
            )
        )
        self.parts = {kind: UsualPart(kind, known) for kind in Kind}
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        for part in self.parts.values():
            column.addWidget(part)
        column.addStretch(1)
        self.content.addWidget(Scrolled(sheet), 1)
        self.resize(520, 620)

    def confirm(self) -> None:
        wanted = {kind: part.usual() for kind, part in self.parts.items() if part.changed()}
        for kind, usual in wanted.items():
            if usual.rule is Rule.CHANNELS and not usual.channels:
                self.refuse(
                    self.tr("{kind} : cochez au moins un canal.").format(
                        kind=words.kind_words(kind)
                    )
                )
                return
        self.busy(True)
        self._desk.ask(partial(_keep, wanted), self._done, self.refuse)

    def _done(self, _: None) -> None:
        self.accept()


def _keep(wanted: Mapping[Kind, Usual], service: Service) -> None:
    for kind, usual in wanted.items():
        service.keep_usual(kind, usual)
