"""Pictures of the announcement: taken in from files, shown in the form and in the previews."""

from __future__ import annotations

from operator import methodcaller
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from publisher.framing import PictureLimits
from publisher.views import Preview
from ui.desk import Desk
from ui.pages.compose.previews import Previews
from ui.widgets.image_well import ImageWell

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from publisher.announcement import Image
    from publisher.service import Service


class Pictures(QObject):
    """Fetches in the background what the form and the previews show."""

    failed = Signal(str)

    def __init__(self, desk: Desk, well: ImageWell, previews: Previews, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._well = well
        self._previews = previews
        self._limits: dict[str, PictureLimits | None] = {}
        well.files_given.connect(self.take_in)
        well.picture_wanted.connect(lambda sha256: desk.picture(sha256, self._show))

    def note(self, preview: Preview) -> None:
        """Keep what a channel takes of a picture, until `finished`."""
        self._limits[preview.channel] = preview.picture_limits

    def finished(self) -> None:
        """Every chosen channel has been previewed: veil what one of them cuts away."""
        chosen = self._previews.chooser.chosen()
        limits = {self._limits.get(channel) for channel in chosen}
        self._well.set_limits([limit for limit in limits if limit is not None])

    def take_in(self, paths: list[str]) -> None:
        """Take in files."""
        for path in paths:
            self._desk.ask(
                methodcaller("import_image", Path(path)),
                self._well.add_image,
                self.failed.emit,
                in_order=True,
            )

    def take_in_pasted(self, picture: QImage) -> None:
        """Take in a picture that is no file: a screenshot, or one copied from a page."""
        self._desk.ask(
            lambda service: _pasted(service, picture),
            self._well.add_image,
            self.failed.emit,
            in_order=True,
        )

    def _show(self, sha256: str, picture: QImage) -> None:
        self._well.set_thumbnail(sha256, picture)
        self._previews.set_picture(sha256, picture)


def _pasted(service: Service, picture: QImage) -> Image:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "image.png"
        picture.save(str(path))
        return service.import_image(path)
