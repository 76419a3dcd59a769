"""Where pictures and a video are dropped or chosen, with the words for those who cannot see."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from publisher.announcement import Image, Video
from publisher.framing import PictureLimits
from ui.widgets.file_dialogs import FILMS, choose_film, choose_pictures
from ui.widgets.file_drop import FileDrop
from ui.widgets.image_row import ImageRow
from ui.widgets.notice import Notice
from ui.widgets.row_order import RowOrder
from ui.widgets.video_row import VideoRow
from ui.widgets.well_foot import WellFoot
from ui.widgets.well_history import History, Shown


class ImageWell(FileDrop):
    """Holds the pictures of an announcement, in order; what is done there can be undone."""

    changed = Signal()
    files_given = Signal(list, object)  # list[str]: paths of pictures; the key of the row below
    film_given = Signal(str)  # the path of a video
    again_asked = Signal()  # one of the library is to be added
    picture_wanted = Signal(object)  # Image whose thumbnail is not here yet
    crop_asked = Signal(object)  # ImageRow

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limits: tuple[PictureLimits, ...] = ()
        self._film: VideoRow | None = None
        self.preparing: object = None  # what tells one film that is being prepared from another
        self.ticket = object()  # what tells the pictures of one announcement from another's
        self._column = QVBoxLayout()
        self._order = RowOrder(self, self._column)
        self._order.changed.connect(self._note)
        self._rows = self._order.rows
        self.history = History(self)
        self.history.wanted.connect(self._restore)
        self.notice = Notice()
        self._foot = foot = WellFoot()
        self.add, self.again, self.add_video = foot.add, foot.again, foot.add_video
        self.hint = foot.hint
        self.add.clicked.connect(lambda: choose_pictures(self, self.take))
        self.again.clicked.connect(self.again_asked)
        self.add_video.clicked.connect(lambda: choose_film(self, self.film_given.emit))
        self.dropped.connect(self._take_dropped)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(10, 10, 10, 10)
        whole.addWidget(self.notice)
        whole.addLayout(self._column)
        whole.addWidget(foot)
        self.set_preparing(None)

    # Pictures

    def images(self) -> tuple[Image, ...]:
        """The pictures, each with what was written beside it."""
        return tuple(row.image() for row in self._rows)

    def set_images(self, images: Sequence[Image]) -> None:
        """Show those of another announcement, without telling `changed`."""
        self.ticket = object()
        self.notice.be_quiet()
        self.say_taking(0, 0)
        self._show_images([(None, image) for image in images])
        self.history.begin(self._shown())

    def add_image(self, image: Image, before: object = None, *, focus: bool = True) -> None:
        """Add a picture, above the row with the key `before`; else as the last one.

        The cursor goes to its alternative text, which has to be written.
        """
        row = self._new_row(image, None)
        self._order.insert(row, before)
        if focus:
            row.alt.setFocus()
        self._note()

    def set_image(self, row: ImageRow, image: Image) -> None:
        """Show another part of a picture."""
        if row in self._rows:
            self._change(row, image)
            self._note()

    def field_of(self, number: int, *, cut: bool = False) -> QWidget:
        """Where the words of a picture are written, or (`cut`) its essential point is shown.

        `number` counts from 1; 0 is the first. Without pictures: where one is added.
        """
        if not self._rows:
            return self.add
        row = self._rows[min(max(number, 1), len(self._rows)) - 1]
        return row.focus if cut else row.alt

    def descriptions(self) -> list[QLineEdit]:
        """Where those who cannot see are told what there is, as shown."""
        film = [self._film.alt] if self._film else []
        return [*film, *(row.alt for row in self._rows)]

    def set_thumbnail(self, sha256: str, picture: QImage) -> None:
        """Show a picture that was asked for with `picture_wanted`."""
        for row in self._rows:
            if row.sha256 == sha256:
                row.show_picture(picture)
        if self._film is not None and self._film.poster.sha256 == sha256:
            self._film.show_picture(picture)

    def set_limits(self, limits: Sequence[PictureLimits]) -> None:
        """What the chosen channels take of a picture: what they cut away is veiled."""
        self._limits = tuple(limits)
        for row in self._rows:
            row.set_limits(self._limits)

    # The video

    def video(self) -> Video | None:
        """The video, with what was written beside it."""
        return self._film.video() if self._film else None

    def set_video(self, video: Video | None) -> None:
        """Show that of another announcement, without telling `changed`.

        What is being prepared is dropped.
        """
        self._show_video(video)
        self.history.begin(self._shown())

    def field_of_video(self) -> QWidget:
        """Where its words are written; without a video, where one is added."""
        return self._film.alt if self._film else self.add_video

    def take_video(self, video: Video) -> None:
        """Add it; the cursor goes to its description, which has to be written."""
        self._show_video(video)
        assert self._film is not None
        self._film.alt.setFocus()
        self._note()

    def set_preparing(self, film: object) -> None:
        """Say that a film is being prepared, or None that none is."""
        self.preparing = film
        self.add_video.setEnabled(film is None and self._film is None)
        self.say_taking(0, 0)

    # What is being taken, and what was not

    def say_taking(self, number: int, count: int) -> None:
        """Say which of so many pictures is being made ready; 0: none."""
        self._foot.say(number, count, film=self.preparing is not None)

    def refuse(self, sentence: str) -> None:
        """Say in place what was not taken, and why."""
        self.notice.tell(sentence, "bad")

    def take(self, paths: Sequence[str], before: object = None) -> None:
        """Ask for files that were dropped, here or on the text: pictures, and one film."""
        films = [path for path in paths if path.lower().endswith(FILMS)]
        pictures = [path for path in paths if path not in films]
        if pictures:
            self.files_given.emit(pictures, before)
        if films and self.add_video.isEnabled():
            self.film_given.emit(films[0])

    def places(self) -> Sequence[QWidget]:
        return self._rows

    def _take_dropped(self, paths: list[str], place: int) -> None:
        below = self._rows[place] if place < len(self._rows) else None
        self.take(paths, below.key if below else None)

    # What happened, to be undone

    def _shown(self) -> Shown:
        return Shown(tuple((row.key, row.image()) for row in self._rows), self.video())

    def _note(self) -> None:
        if self.history.note(self._shown()):
            self.changed.emit()

    def _restore(self, shown: Shown) -> None:
        self.notice.be_quiet()
        self._show_images(shown.images)
        if shown.video != self.video():
            self._show_video(shown.video)
        self.changed.emit()

    def _removed(self, what: str) -> None:
        self.notice.say(what, "calm", self.tr("Annuler"), self.history.undo)
        self.notice.aloud()
        self.add.setFocus()
        self._note()

    # Rows

    def _show_images(self, images: Sequence[tuple[object, Image]]) -> None:
        """Show these, in the rows that are theirs already where there are any."""
        known = {row.key: row for row in self._rows}
        rows = []
        for key, image in images:
            row = known.pop(key, None)
            if row is None:
                row = self._new_row(image, key)
            elif row.image() != image:
                self._change(row, image)
            rows.append(row)
        self._order.show(rows)

    def _change(self, row: ImageRow, image: Image) -> None:
        other = image.sha256 != row.sha256
        row.set_image(image)
        if other:
            self.picture_wanted.emit(image)

    def _new_row(self, image: Image, key: object) -> ImageRow:
        row = ImageRow(image, key=key)
        row.changed.connect(self._note)
        row.removed.connect(partial(self._remove, row))
        row.crop_asked.connect(partial(self.crop_asked.emit, row))
        row.set_limits(self._limits)
        for field in (row.alt, row.credit):
            self.history.share(field)
        self.picture_wanted.emit(image)
        return row

    def _remove(self, row: ImageRow) -> None:
        self._order.remove(row)
        self._removed(self.tr("L'image « {name} » est retirée.").format(name=row.name))

    def _show_video(self, video: Video | None) -> None:
        self.set_preparing(None)
        if self._film is not None:
            self._order.head = None
            self._column.removeWidget(self._film)
            self._film.hide()
            self._film.deleteLater()
            self._film = None
        if video is not None:
            row = self._film = VideoRow(video)
            row.changed.connect(self._note)
            row.removed.connect(self._remove_video)
            for field in (row.alt, row.credit):
                self.history.share(field)
            self._column.insertWidget(0, row)
            self._order.head = row
            self._order.arrange()
            self.picture_wanted.emit(row.poster)
        self.add_video.setEnabled(video is None)

    def _remove_video(self) -> None:
        self._show_video(None)
        self._removed(self.tr("La vidéo est retirée."))
