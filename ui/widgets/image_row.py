"""One picture of an announcement: a thumbnail, its words, its place among the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from publisher.announcement import Image
from publisher.framing import PictureLimits
from ui.look import tint
from ui.widgets.described_row import DescribedRow, Terms, quiet_button
from ui.widgets.focal_picture import FocalPicture
from ui.widgets.row_handle import RowHandle


class ImageRow(DescribedRow):
    """Shows one picture and asks for its words; `key` tells it from others of the same picture."""

    crop_asked = Signal()
    move_asked = Signal(int)  # by how many places: -1 is up

    def __init__(self, image: Image, parent: QWidget | None = None, *, key: object = None) -> None:
        super().__init__(parent, _terms(image), image.alt, image.credit)
        self.key = key or object()
        self._image = image
        self.focus = FocalPicture(image)
        self.focus.changed.connect(self.changed)
        self.handle = RowHandle(self.tr("Glisser pour changer l'ordre"))
        self.crop = QPushButton(self.tr("Recadrer…"))
        self.crop.setProperty("role", "quiet")
        tint(self.crop, "crop")
        self.crop.setAccessibleName(self.tr("Recadrer l'image {name}").format(name=image.name))
        self.crop.clicked.connect(self.crop_asked)
        self.up = self._mover("up", -1, self.tr("Monter l'image {name}"), self.tr("Monter (Alt+↑)"))
        self.down = self._mover(
            "down", 1, self.tr("Descendre l'image {name}"), self.tr("Descendre (Alt+↓)")
        )
        self.main = QLabel(self.tr("Image principale"))
        self.main.setProperty("role", "muted")
        self._hint = QLabel(
            self.tr("Un canal coupe cette image : cliquez dessus, là où est l'essentiel.")
        )
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self._hint.hide()
        acts = (self.crop, self.up, self.down, self.main)
        self.lay_out(self.focus, self._hint, handle=self.handle, acts=acts)
        self.place(0, 1)

    @property
    def sha256(self) -> str:
        """Which picture it shows."""
        return self._image.sha256

    @property
    def name(self) -> str:
        """How its file is called."""
        return self._image.name

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the keyboard stops, in order."""
        return (
            self.focus, self.alt, self.credit, self.remove, self.crop, self.up, self.down,
        )  # fmt: skip

    def image(self) -> Image:
        """The picture, with what is written now."""
        alt, credit = self.words()
        return replace(self._image, alt=alt, credit=credit, focal=self.focus.focal)

    def set_image(self, image: Image) -> None:
        """Show another part of it, or other words, without telling `changed`."""
        self._image = image
        self.set_words(image.alt, image.credit)
        self.focus.show_image(image)
        self._hint.setVisible(self.focus.is_cut())

    def show_picture(self, picture: QImage) -> None:
        """Show the thumbnail."""
        self.focus.show_picture(picture)

    def set_limits(self, limits: Sequence[PictureLimits]) -> None:
        """What the chosen channels take of it."""
        self.focus.set_limits(limits)
        self._hint.setVisible(self.focus.is_cut())

    def place(self, number: int, count: int) -> None:
        """It is the `number`th of so many; 0 is the first."""
        self.up.setEnabled(number > 0)
        self.down.setEnabled(number < count - 1)
        for widget in (self.handle, self.up, self.down):
            widget.setVisible(count > 1)
        self.main.setVisible(count > 1 and number == 0)

    def _mover(self, icon: str, by: int, name: str, tip: str) -> QPushButton:
        button = quiet_button(icon, name.format(name=self.name), tip)
        button.clicked.connect(lambda: self.move_asked.emit(by))
        keys = Qt.Modifier.ALT | (Qt.Key.Key_Up if by < 0 else Qt.Key.Key_Down)
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: self.move_asked.emit(by))
        return button


def _terms(image: Image) -> Terms:
    return Terms(
        alt=_tr("Texte alternatif"),
        example=_tr("Ce que l'on voit, en une phrase"),
        read=_tr("Lu à voix haute aux personnes qui ne voient pas l'image."),
        remove=_tr("Retirer l'image {name}").format(name=image.name),
        remove_short=_tr("Retirer cette image"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImageRow", text)
