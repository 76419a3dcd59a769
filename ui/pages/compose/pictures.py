"""Pictures of the announcement: taken in from files, shown in the form and in the previews."""

from __future__ import annotations

from operator import methodcaller
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.desk import Desk
from ui.pages.compose.previews import Previews
from ui.widgets.image_well import ImageWell

if TYPE_CHECKING:
    from PySide6.QtGui import QImage


class Pictures(QObject):
    """Fetches in the background what the form and the previews show."""

    failed = Signal(str)

    def __init__(self, desk: Desk, well: ImageWell, previews: Previews, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._well = well
        self._previews = previews
        well.files_given.connect(self._take_in)
        well.picture_wanted.connect(lambda sha256: desk.picture(sha256, self._show))

    def _take_in(self, paths: list[str]) -> None:
        for path in paths:
            self._desk.ask(
                methodcaller("import_image", Path(path)),
                self._well.add_image,
                self.failed.emit,
                in_order=True,
            )

    def _show(self, sha256: str, picture: QImage) -> None:
        self._well.set_thumbnail(sha256, picture)
        self._previews.set_picture(sha256, picture)
