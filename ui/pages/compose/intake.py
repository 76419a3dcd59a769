"""Pictures that were dropped, chosen or pasted: made ready one after the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from operator import methodcaller
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from publisher.announcement import MOST_IMAGES, Image
from ui.desk import Desk
from ui.pages.refusals import refusal_words
from ui.widgets.image_well import ImageWell

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from publisher.service import Service


class Given(NamedTuple):
    """One picture that waits."""

    take: Callable[[Service], Image]
    before: object  # the key of the row above which it goes; None: last
    ticket: object  # of the announcement that it is for


class Intake(QObject):
    """One at a time: the other threads stay free, and the pictures keep the order they came in."""

    def __init__(self, desk: Desk, well: ImageWell, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._well = well
        self._waiting: deque[Given] = deque()
        self._refused: list[str] = []
        self._busy = False
        self._number = 0  # of the one that is being made ready
        well.files_given.connect(self.take_files)

    def take_files(self, paths: list[str], before: object = None) -> None:
        """Take pictures from these files."""
        self._take([methodcaller("import_image", Path(path)) for path in paths], before)

    def take_pasted(self, picture: QImage) -> None:
        """Take a picture of which no file is known."""
        self._take([partial(_pasted, picture)], None)

    def _take(self, works: list[Callable[[Service], Image]], before: object) -> None:
        ticket = self._well.ticket
        mine = [given for given in self._waiting if given.ticket is ticket]
        room = max(0, MOST_IMAGES - len(self._well.images()) - len(mine) - self._busy)
        if len(works) > room:
            self._refused.append(
                self.tr("Une annonce a au plus {most} images ; laissées de côté : {left}.").format(
                    most=MOST_IMAGES, left=len(works) - room
                )
            )
        self._waiting.extend(Given(work, before, ticket) for work in works[:room])
        if not self._busy:
            self._number = 0
            self._next()

    def _next(self) -> None:
        while self._waiting and self._waiting[0].ticket is not self._well.ticket:
            self._waiting.popleft()  # another announcement is on the page by now
        self._busy = bool(self._waiting)
        if not self._busy:
            self._end()
            return
        given = self._waiting.popleft()
        self._number += 1
        self._well.say_taking(self._number, self._number + len(self._waiting))
        self._desk.ask(given.take, partial(self._taken, given), partial(self._not_taken, given))

    def _taken(self, given: Given, image: Image) -> None:
        if given.ticket is self._well.ticket:
            # The cursor goes to the first of many, and stays where people write meanwhile.
            self._well.add_image(image, given.before, focus=self._number == 1)
        self._next()

    def _not_taken(self, given: Given, sentence: str) -> None:
        if given.ticket is self._well.ticket:
            self._refused.append(sentence)
        self._next()

    def _end(self) -> None:
        self._well.say_taking(0, 0)
        refused, self._refused = self._refused, []
        if refused:
            self._well.refuse(refusal_words(refused))


def _pasted(picture: QImage, service: Service) -> Image:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "image.png"
        picture.save(str(path))
        return service.import_image(path)
