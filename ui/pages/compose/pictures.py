"""Pictures and video of the announcement: taken in from files, shown in form and previews."""

from __future__ import annotations

from functools import partial
from operator import methodcaller
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from publisher.announcement import Video
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
        self._emblem = ""
        well.files_given.connect(self._take_in)
        well.film_given.connect(self._prepare)
        previews.emblem_wanted.connect(self._fetch_emblem)
        well.picture_wanted.connect(lambda sha256: desk.picture(sha256, self._show))

    def note(self, preview: Preview) -> None:
        """Keep what a channel takes of a picture, until `finished`."""
        self._limits[preview.channel] = preview.picture_limits

    def finished(self) -> None:
        """Every chosen channel has been previewed: veil what one of them cuts away."""
        chosen = self._previews.chooser.chosen()
        limits = {self._limits.get(channel) for channel in chosen}
        self._well.set_limits([limit for limit in limits if limit is not None])

    def _fetch_emblem(self, file: str) -> None:
        if file != self._emblem:
            self._emblem = file
            self._desk.emblem(file, self._previews.set_emblem)

    def _take_in(self, paths: list[str]) -> None:
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

    def _prepare(self, path: str) -> None:
        """Wrap a film anew, beside all that is saved in order: it takes its time."""
        ticket = object()
        self._well.set_preparing(ticket)
        self._desk.ask(
            methodcaller("import_video", Path(path)),
            partial(self._prepared, ticket),
            partial(self._not_prepared, ticket),
        )

    def _prepared(self, ticket: object, video: Video) -> None:
        if self._well.preparing is ticket:  # else another announcement is on the page by now
            self._well.take_video(video)

    def _not_prepared(self, ticket: object, sentence: str) -> None:
        if self._well.preparing is ticket:
            self._well.set_preparing(None)
        self.failed.emit(sentence)

    def _show(self, sha256: str, picture: QImage) -> None:
        self._well.set_thumbnail(sha256, picture)
        self._previews.set_picture(sha256, picture)


def _pasted(service: Service, picture: QImage) -> Image:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "image.png"
        picture.save(str(path))
        return service.import_image(path)
