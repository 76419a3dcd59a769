"""Pictures and video of the announcement: taken in from files, shown in form and previews."""

from __future__ import annotations

from functools import partial
from operator import methodcaller
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from publisher.announcement import Image, Video
from publisher.errors import NotFound
from publisher.framing import PictureLimits
from publisher.views import Preview
from ui.desk import Desk
from ui.dialogs.crop_picture import CropPicture
from ui.pages.compose.intake import Intake
from ui.pages.compose.previews import Previews
from ui.widgets.image_row import ImageRow
from ui.widgets.image_well import ImageWell
from ui.widgets.well_history import bytes_of

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from publisher.service import Service


class Pictures(QObject):
    """Fetches in the background what the form and the previews show."""

    failed = Signal(str)

    def __init__(self, desk: Desk, well: ImageWell, previews: Previews, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._well = well
        self._previews = previews
        self._intake = Intake(desk, well, self)
        self._limits: dict[str, PictureLimits | None] = {}
        self._emblem = ""
        previews.emblem_wanted.connect(self._fetch_emblem)
        well.crop_asked.connect(self._crop)
        well.film_given.connect(self._prepare)
        well.history.brought_back.connect(self._look_for)
        well.history.lost.connect(self._say_lost)
        well.picture_wanted.connect(lambda image: desk.picture(image, self._show))

    def note(self, preview: Preview) -> None:
        """Keep what a channel takes of a picture, until `finished`."""
        self._limits[preview.channel] = preview.picture_limits

    def finished(self) -> None:
        """Every chosen channel has been previewed: veil what one of them cuts away."""
        chosen = self._previews.chooser.chosen()
        limits = {self._limits.get(channel) for channel in chosen}
        self._well.set_limits([limit for limit in limits if limit is not None])

    def _look_for(self, back: list[Image | Video]) -> None:
        """Undoing showed these again: what was deleted from the library meanwhile goes at once."""
        ticket = self._well.ticket
        self._desk.ask(partial(_missing, back), partial(self._let_go, ticket))

    def _let_go(self, ticket: object, gone: set[str]) -> None:
        if gone and self._well.ticket is ticket:
            self._well.history.let_go(gone)

    def _say_lost(self, names: list[str]) -> None:
        told = self.tr("« {name} » n'est plus dans Publisher : ajoutez ce fichier de nouveau.")
        self._well.refuse(" ".join(told.format(name=name) for name in names))

    def _fetch_emblem(self, file: str) -> None:
        if file != self._emblem:
            self._emblem = file
            self._desk.emblem(file, self._previews.set_emblem)

    def take_in_pasted(self, picture: QImage) -> None:
        """Take in a picture that is no file: a screenshot, or one copied from a page."""
        self._intake.take_pasted(picture)

    def _crop(self, row: ImageRow) -> None:
        """Ask which part of it is shown; the channels that are chosen now have their say."""
        chosen = self._previews.chooser.chosen()
        takers = {name: limits for name in chosen if (limits := self._limits.get(name))}
        dialog = CropPicture(self._desk, row.image(), takers, self._well.window())
        dialog.cropped.connect(partial(self._cropped, row))
        dialog.open()

    def _cropped(self, row: ImageRow, image: Image) -> None:
        # The window was the dialog's meanwhile: the words beside the picture are those it had.
        self._well.set_image(row, image)

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


def _missing(wanted: list[Image | Video], service: Service) -> set[str]:
    """Which of their bytes Publisher has no more."""
    media, gone = service.media(), set()
    for one in wanted:
        for sha256 in bytes_of(one):
            try:
                if isinstance(one, Video) and sha256 == one.sha256:
                    media.film(sha256).close()
                else:
                    media.read(sha256)
            except NotFound:
                gone.add(sha256)
    return gone
