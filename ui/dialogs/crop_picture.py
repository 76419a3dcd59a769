"""Which part of a picture is shown; the picture itself stays whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from publisher.announcement import Image
from publisher.cropping import uncropped
from publisher.framing import PictureLimits
from ui.desk import Desk
from ui.dialogs.crop_fields import CropFields
from ui.dialogs.crop_words import cut_further, too_small
from ui.dialogs.sheet import Sheet
from ui.widgets.cropping import CropArea
from ui.widgets.cropping.cut import Cut, cut_of
from ui.widgets.notice import Notice

SHOWN: Final = QSize(1600, 1600)  # pixels: enough to see what one does


class CropPicture(Sheet):
    """A frame on the picture, by mouse, by keys or by numbers; `takers` are channels by name."""

    cropped = Signal(object)  # Image

    def __init__(
        self,
        desk: Desk,
        image: Image,
        takers: Mapping[str, PictureLimits],
        parent: QWidget | None,
    ) -> None:
        super().__init__(
            parent, self.tr("Recadrer l'image"), self.tr("Re&cadrer"), cancel=self.tr("Annuler")
        )
        self._takers = dict(takers)
        cut = cut_of(image)
        self.area = CropArea(cut)
        self.fields = CropFields(cut)
        self.restore = QPushButton(self.tr("Ré&tablir"))
        self.restore.setToolTip(self.tr("L'image entière, comme elle a été donnée"))
        self.restore.setAutoDefault(False)
        self.buttons.insertWidget(0, self.restore)
        self.size_shown = QLabel()
        self.size_shown.setWordWrap(True)
        self.size_shown.setTextFormat(Qt.TextFormat.PlainText)
        self.size_shown.setProperty("role", "muted")
        self.warning = Notice()
        keeping = self.warning.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)  # else the picture would jump under the mouse
        self.warning.setSizePolicy(keeping)
        self.content.addWidget(self.area, 1)
        self.content.addWidget(self.fields)
        self.content.addWidget(self.size_shown)
        self.content.addWidget(self.warning)
        self.area.changed.connect(self._show)
        self.fields.changed.connect(self._show)
        self.restore.clicked.connect(lambda: self._show(self.area.cut.restored()))
        desk.thumbnail(uncropped(image), SHOWN, self._arrived, self.refuse)
        self._show(cut)
        letter = self.fontMetrics().averageCharWidth()
        room = QSize(max(760, 95 * letter), max(720, 90 * letter))
        self.resize(room.boundedTo(self.screen().availableSize()))

    def confirm(self) -> None:
        self.accept()
        self.cropped.emit(self.area.cut.result())

    def _arrived(self, _: str, picture: QImage) -> None:
        self.area.show_picture(picture)

    def _show(self, cut: Cut) -> None:
        self.area.show_cut(cut)
        self.fields.show_cut(cut)
        shown = cut.result()
        self.restore.setEnabled(shown.crop is not None)
        size = self.tr("{width} × {height} pixels.").format(width=shown.width, height=shown.height)
        self.size_shown.setText(" ".join([size, *cut_further(shown, self._takers)]))
        wrong = too_small(shown, self._takers)
        if wrong:
            self.warning.say(" ".join(wrong), "wait")
        else:
            self.warning.be_quiet()
