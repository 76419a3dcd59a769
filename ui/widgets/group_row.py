"""Groups of channels, each chosen with one click."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from publisher.groups import Chosen, Group
from ui.language import said
from ui.widgets.flow import FlowLayout

_STATES = {
    Chosen.ALL: Qt.CheckState.Checked,
    Chosen.SOME: Qt.CheckState.PartiallyChecked,
    Chosen.NONE: Qt.CheckState.Unchecked,
}


class GroupBox(QCheckBox):
    """Ticked when all of its channels are, half ticked for some. A click asks for all or none."""

    def __init__(self, group: Group, parent: QWidget | None = None) -> None:
        super().__init__(said(group.name).replace("&", "&&"), parent)
        self.about = group
        self.setProperty("role", "group")
        self.setTristate(True)
        self.setAccessibleName(self.tr("Groupe {name}").format(name=said(group.name)))

    def nextCheckState(self) -> None:
        whole = self.checkState() is Qt.CheckState.Checked
        self.setCheckState(Qt.CheckState.Unchecked if whole else Qt.CheckState.Checked)

    def show_chosen(self, names: Collection[str]) -> None:
        """Show how much of it is among these."""
        self.setCheckState(_STATES[self.about.chosen(names)])
        count = sum(member in names for member in self.about.members)
        text = self.tr("{count} sur {all} : {names}").format(
            count=count, all=len(self.about.members), names=", ".join(self.about.members)
        )
        self.setToolTip(text)
        self.setAccessibleDescription(text)


class GroupRow(QWidget):
    """Shows the groups that have a channel; hidden when there is none."""

    asked = Signal(object, bool)  # tuple[str, ...] of channels, and whether to choose them

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, GroupBox] = {}  # by the group's id
        self._flow = FlowLayout(self)
        self.hide()

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Offer these; the same again change nothing, and the keyboard stays where it is."""
        wanted = [group for group in groups if group.members]
        if [box.about for box in self.boxes.values()] == wanted:
            return
        for box in self.boxes.values():
            self._flow.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = {group.id: GroupBox(group) for group in wanted}
        for box in self.boxes.values():
            box.clicked.connect(lambda _, box=box: self._clicked(box))
            self._flow.addWidget(box)
        self.setVisible(bool(self.boxes))

    def show_chosen(self, names: Collection[str]) -> None:
        """Tick the groups of which these channels are all, or some."""
        for box in self.boxes.values():
            box.show_chosen(names)

    def _clicked(self, box: GroupBox) -> None:
        self.asked.emit(box.about.members, box.checkState() is Qt.CheckState.Checked)
