"""Which channels the announcement goes to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from publisher.groups import Group
from publisher.hues import Hue
from publisher.problem import Severity
from ui.look.hues import hue_icon, icon_size, paint_of
from ui.look.icons import pixmap
from ui.look.tones import tones
from ui.widgets.flow import FlowLayout
from ui.widgets.group_row import GroupRow

ICON = 15  # px


@dataclass(frozen=True, slots=True)
class Choice:
    """One channel: its name, what sort of account it is, and its colour."""

    name: str
    label: str
    hue: Hue = Hue.SLATE


class ChannelChooser(QWidget):
    """A check box per channel, marked when the announcement has a problem there; groups above."""

    changed = Signal()  # by the person

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QCheckBox] = {}
        self._wanted: tuple[str, ...] = ()
        self._choices: dict[str, Choice] = {}
        self._grades: dict[str, Severity | None] = {}
        self._adapted: dict[str, str] = {}  # in a word or two
        self._empty = QLabel(self.tr("Aucun canal : ajoutez-en un dans la page « Canaux »."))
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        self.groups = GroupRow()
        self.groups.asked.connect(self._choose_group)
        self._boxes_row = QWidget()
        self._flow = FlowLayout(self._boxes_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        column.addWidget(self.groups)
        column.addWidget(self._boxes_row)

    def set_channels(self, choices: Sequence[Choice]) -> None:
        """Offer these channels; those that were chosen and still exist stay chosen."""
        for box in self._boxes.values():
            self._flow.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {}
        self._choices = {choice.name: choice for choice in choices}
        self._empty.setVisible(not choices)
        for choice in choices:
            box = QCheckBox(choice.name.replace("&", "&&"))
            box.setToolTip(choice.label)
            box.setChecked(choice.name in self._wanted)
            box.setAccessibleDescription(choice.label)
            box.toggled.connect(self._toggled)
            self._boxes[choice.name] = box
            self._flow.addWidget(box)
            self._show_marks(choice.name)
        self._chain()
        self.groups.show_chosen(self.chosen())

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Offer these groups."""
        self.groups.set_groups(groups)
        self.groups.show_chosen(self.chosen())
        self._chain()

    def chosen(self) -> tuple[str, ...]:
        """Names of the chosen channels, in the order they are shown."""
        if not self._boxes:
            return self._wanted
        return tuple(name for name, box in self._boxes.items() if box.isChecked())

    def set_chosen(self, names: Sequence[str]) -> None:
        """Choose these, without telling `changed`."""
        self._wanted = tuple(names)
        for name, box in self._boxes.items():
            blocked = box.blockSignals(True)
            box.setChecked(name in names)
            box.blockSignals(blocked)
        self.groups.show_chosen(self.chosen())

    def mark(self, name: str, severity: Severity | None) -> None:
        """Put the sign of an error or a warning beside a channel, or take it away."""
        self._grades[name] = severity
        self._show_marks(name)

    def mark_adapted(self, name: str, words: str) -> None:
        """Say beside a channel that something differs there (« adapté »); "": nothing does."""
        if self._adapted.get(name, "") != words:
            self._adapted[name] = words
            self._show_marks(name)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            for name in self._boxes:
                self._show_marks(name)  # in the colours of day or night
        super().changeEvent(event)

    def _show_marks(self, name: str) -> None:
        box = self._boxes.get(name)
        if box is None:
            return
        severity, adapted = self._grades.get(name), self._adapted.get(name, "")
        box.setText(" · ".join(part for part in (name, adapted) if part).replace("&", "&&"))
        colours = tones()
        told = self.tr("Ce canal a son propre texte.") if adapted else ""
        drawing: QPixmap | None = pixmap("edit", colours.muted) if adapted else None
        if severity is Severity.ERROR:
            drawing = pixmap("error", colours.bad.ink)
            told = self.tr("À corriger avant de publier")
        elif severity is Severity.WARNING:
            drawing = pixmap("warning", colours.wait.ink)
            told = self.tr("À relire")
        box.setIcon(hue_icon([paint_of(self._choices[name].hue)], drawing))
        box.setIconSize(icon_size(ICON, 1 if drawing is None else 2))
        box.setToolTip(told or self._choices[name].label)

    def _chain(self) -> None:
        boxes = [*self.groups.boxes.values(), *self._boxes.values()]
        for before, after in zip(boxes, boxes[1:], strict=False):
            QWidget.setTabOrder(before, after)

    def _choose_group(self, names: Sequence[str], wanted: bool) -> None:
        chosen = self.chosen()
        if wanted:
            self.set_chosen([*chosen, *(name for name in names if name not in chosen)])
        else:
            self.set_chosen([name for name in chosen if name not in names])
        self.changed.emit()

    def _toggled(self) -> None:
        self._wanted = self.chosen()
        self.groups.show_chosen(self._wanted)
        self.changed.emit()
