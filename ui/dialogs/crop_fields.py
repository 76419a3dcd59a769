"""The fields beside a picture that is being cropped: its shape, exact numbers, its focal point."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QWidget,
)

from publisher.cropping import MOST_TILT, RATIOS
from ui.look import tint
from ui.look.inset import inset
from ui.widgets.cropping.cut import Cut, master_size
from ui.widgets.cropping.rectangles import moved, resized

FREE: Final = "free"
ORIGINAL: Final = "original"


class CropFields(QWidget):
    """Shows one `Cut`; `changed` tells the next."""

    changed = Signal(object)  # Cut

    def __init__(self, cut: Cut, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cut = cut
        self.shape = QComboBox()
        self.shape.addItem(self.tr("Libre"), FREE)
        self.shape.addItem(self.tr("Celle de l'image"), ORIGINAL)
        for name in RATIOS:
            self.shape.addItem(name.replace(".", ","), name)
        self.turn_left = _button("turn-left", self.tr("À gauche"))
        self.turn_left.setAccessibleName(self.tr("Tourner vers la gauche"))
        self.turn_right = _button("turn-right", self.tr("À droite"))
        self.turn_right.setAccessibleName(self.tr("Tourner vers la droite"))
        self.tilt = QDoubleSpinBox()
        self.tilt.setRange(-MOST_TILT, MOST_TILT)
        self.tilt.setSingleStep(0.5)
        self.tilt.setDecimals(1)
        self.tilt.setSuffix("°")
        inset(self.tilt)
        self.left, self.top, self.wide, self.high = (_number(" px") for _ in range(4))
        self.across, self.down = (_number(" %") for _ in range(2))
        self.across.setMaximum(100)
        self.down.setMaximum(100)
        self.centre = QPushButton(self.tr("Au &milieu"))
        self.centre.setAutoDefault(False)
        self._lay_out()
        self._listen()
        self.show_cut(cut)

    def show_cut(self, cut: Cut) -> None:
        """Show another one, without telling `changed`."""
        self._cut = cut
        frame, room = cut.frame, cut.room
        x, y = cut.focal_of_part() or (0.5, 0.5)
        for field, value, most in (
            (self.left, frame.left, room.width - frame.width),
            (self.top, frame.top, room.height - frame.height),
            (self.wide, frame.width, room.width),
            (self.high, frame.height, room.height),
            (self.across, round(100 * x), 100),
            (self.down, round(100 * y), 100),
        ):
            with QSignalBlocker(field):
                field.setMaximum(max(0, most))
                field.setValue(value)
        with QSignalBlocker(self.tilt):
            self.tilt.setValue(cut.tilt)
        self.centre.setEnabled(cut.focal is not None)
        if cut.ratio is None:
            with QSignalBlocker(self.shape):
                self.shape.setCurrentIndex(0)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        rows: tuple[tuple[tuple[str, QWidget], ...], ...] = (
            (
                (self.tr("&Forme"), self.shape),
                (self.tr("Red&resser"), self.tilt),
                (self.tr("T&ourner"), self.turn_left),
                ("", self.turn_right),
            ),
            (
                (self.tr("&Largeur"), self.wide),
                (self.tr("&Hauteur"), self.high),
                (self.tr("Depuis la &gauche"), self.left),
                (self.tr("Depuis le ha&ut"), self.top),
            ),
            (
                (self.tr("&Essentiel, depuis la gauche"), self.across),
                (self.tr("E&ssentiel, depuis le haut"), self.down),
                ("", self.centre),
            ),
        )
        for line, row in enumerate(rows):
            for column, (name, field) in enumerate(row):
                grid.addWidget(field, 2 * line + 1, column)
                if name:
                    label = QLabel(name)
                    label.setBuddy(field)
                    label.setWordWrap(True)
                    if not field.accessibleName():
                        field.setAccessibleName(name.replace("&", ""))
                    grid.addWidget(label, 2 * line, column, Qt.AlignmentFlag.AlignBottom)
        for column in range(4):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, 150)

    def _listen(self) -> None:
        self.shape.activated.connect(self._shape_chosen)
        self.turn_left.clicked.connect(lambda: self._tell(self._cut.turned(3)))
        self.turn_right.clicked.connect(lambda: self._tell(self._cut.turned(1)))
        self.tilt.valueChanged.connect(lambda by: self._tell(self._cut.straightened(by)))
        self.left.valueChanged.connect(self._move)
        self.top.valueChanged.connect(self._move)
        self.wide.valueChanged.connect(lambda width: self._resize(width, None))
        self.high.valueChanged.connect(lambda height: self._resize(None, height))
        self.across.valueChanged.connect(self._focus)
        self.down.valueChanged.connect(self._focus)
        self.centre.clicked.connect(lambda: self._tell(self._cut.with_focal_of_part(None)))

    def _shape_chosen(self) -> None:
        self._tell(self._cut.in_shape(self._ratio()))

    def _ratio(self) -> float | None:
        name = self.shape.currentData()
        if name == ORIGINAL:
            width, height = master_size(self._cut.image)
            return height / width if self._cut.turns % 2 else width / height
        return RATIOS.get(name)

    def _move(self) -> None:
        cut = self._cut
        frame = moved(cut.frame, self.left.value(), self.top.value(), cut.room)
        self._tell(replace(cut, frame=frame))

    def _resize(self, width: int | None, height: int | None) -> None:
        cut = self._cut
        self._tell(replace(cut, frame=resized(cut.frame, width, height, cut.room, cut.ratio)))

    def _focus(self) -> None:
        point = (self.across.value() / 100, self.down.value() / 100)
        self._tell(self._cut.with_focal_of_part(point))

    def _tell(self, cut: Cut) -> None:
        if self.shape.currentData() == ORIGINAL and cut.turns % 2 != self._cut.turns % 2:
            self._cut = cut
            cut = cut.in_shape(self._ratio())  # it was turned: so is its shape
        self.show_cut(cut)
        self.changed.emit(cut)


def _button(icon: str, name: str) -> QPushButton:
    button = QPushButton(name)
    button.setAutoDefault(False)
    tint(button, icon)
    return button


def _number(unit: str) -> QSpinBox:
    field = QSpinBox()
    field.setSuffix(unit)
    inset(field)
    field.setKeyboardTracking(False)  # a number that is being typed is not yet one
    field.setMaximum(0)  # until the picture is known
    return field
