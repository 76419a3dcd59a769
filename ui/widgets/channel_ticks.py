"""A column of channels to tick, each with its mark and its sort."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from publisher.views import ChannelView
from ui import words
from ui.language import said
from ui.look.hues import hue_icon, icon_size, paint_of

ICON = 15  # px


class ChannelTicks(QWidget):
    """What is ticked is what `chosen` returns, in the order of the channels."""

    def __init__(
        self,
        channels: Sequence[ChannelView],
        chosen: Collection[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for view in channels:
            label = said(view.label)
            same = label.casefold() == view.name.casefold()
            text = view.name if same else f"{view.name} · {label}"
            box = QCheckBox(text.replace("&", "&&"))
            box.setAccessibleName(view.name if same else words.named(view.name, label))
            box.setIcon(hue_icon([paint_of(view.hue)]))
            box.setIconSize(icon_size(ICON, 1))
            box.setChecked(view.name in chosen)
            self.boxes[view.name] = box
            column.addWidget(box)
        column.addStretch(1)

    def chosen(self) -> tuple[str, ...]:
        """The names of the channels that are ticked."""
        return tuple(name for name, box in self.boxes.items() if box.isChecked())
