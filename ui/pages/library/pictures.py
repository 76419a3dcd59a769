"""The part of the library with the pictures used before."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from publisher.views import PictureView
from ui import words
from ui.desk import Desk
from ui.dialogs.picture_browser import PictureBrowser
from ui.dialogs.picture_words import PictureWords
from ui.pages.library.foot import foot
from ui.pages.refusals import refusal_words
from ui.widgets.file_dialogs import choose_pictures
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from publisher.service import Service


@dataclass
class _Batch:
    """Files that were chosen together: what is refused of them is told together."""

    size: int
    answered: int = 0
    refused: list[str] = field(default_factory=list)


class PicturesPart(QWidget):
    """Thumbnails, the words of the chosen picture, and what can be done with it."""

    used = Signal(object)  # Image

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sure = False
        self.notice = Notice()
        self.browser = PictureBrowser(desk)
        self.known = QLabel()
        self.known.setWordWrap(True)
        self.known.setTextFormat(Qt.TextFormat.PlainText)
        self.known.setProperty("role", "muted")
        self.add = QPushButton(self.tr("Ajouter une &image…"))
        self.edit = QPushButton(self.tr("&Décrire…"))
        self.remove = QPushButton()
        self.use = QPushButton(self.tr("Insérer dans l'a&nnonce"))
        self._lay_out()
        self._listen()
        self._selected(None)

    def refresh(self) -> None:
        """Fetch the list again."""
        self.browser.refresh()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self.notice)
        whole.addWidget(self.browser, 1)
        whole.addWidget(self.known)
        whole.addLayout(foot(self.add, self.edit, self.remove, self.use))

    def _listen(self) -> None:
        self.browser.chosen.connect(self._selected)
        self.browser.activated.connect(lambda view: self.used.emit(view.image))
        self.add.clicked.connect(lambda: choose_pictures(self, self.take_in))
        self.edit.clicked.connect(self._edit)
        self.remove.clicked.connect(self._remove)
        self.use.clicked.connect(self._use)

    def _selected(self, view: PictureView | None) -> None:
        self._sure = False
        for button in (self.edit, self.remove, self.use):
            button.setEnabled(view is not None)
        used = view is None or view.uses
        self.remove.setText(self.tr("Ne plus &proposer") if used else self.tr("&Supprimer"))
        self.known.setText("")
        if view is not None:
            image = view.image
            alt = image.alt or self.tr("Sans texte alternatif : écrivez-le.")
            credit = self.tr("Crédit : {credit}").format(credit=image.credit)
            parts = (alt, credit if image.credit else "", words.use_words(view))
            self.known.setText("\n".join(part for part in parts if part))

    def take_in(self, paths: list[str]) -> None:
        """Add these files; of one alone, ask for its words at once."""
        self.notice.be_quiet()
        batch = _Batch(len(paths))
        for path in map(Path, paths):
            self._desk.ask(
                partial(_add, path),
                partial(self._added, batch),
                partial(self._not_added, batch),
                in_order=True,
            )

    def _added(self, batch: _Batch, view: PictureView) -> None:
        if batch.size == 1:
            self._describe(view)
        else:
            self._changed(view)
        self._ended(batch)

    def _not_added(self, batch: _Batch, sentence: str) -> None:
        batch.refused.append(sentence)
        self._ended(batch)

    def _ended(self, batch: _Batch) -> None:
        batch.answered += 1
        if batch.answered == batch.size and batch.refused:
            self._say(refusal_words(batch.refused))

    def _edit(self) -> None:
        view = self.browser.current()
        if view is not None:
            self._describe(view)

    def _describe(self, view: PictureView) -> None:
        self._changed(view)
        dialog = PictureWords(self._desk, view, self)
        dialog.saved.connect(self._changed)
        dialog.open()

    def _changed(self, view: PictureView) -> None:
        self.browser.select(view.image.sha256)

    def _use(self) -> None:
        view = self.browser.current()
        if view is not None:
            self.used.emit(view.image)

    def _remove(self) -> None:
        view = self.browser.current()
        if view is None:
            return
        if not view.uses and not self._sure:  # it cannot come back
            self._sure = True
            self.remove.setText(self.tr("&Supprimer vraiment ?"))
            return
        self._desk.ask(lambda service: service.remove_picture(view), self._removed, self._say)

    def _removed(self, hidden: PictureView | None) -> None:
        self.refresh()
        if hidden is None:
            self.notice.say(self.tr("L'image est supprimée."), "calm")
            return
        self.notice.say(
            self.tr("L'image n'est plus proposée ; ce qui l'utilise la garde."),
            "calm",
            self.tr("Annuler"),
            partial(self._take_back, hidden),
        )

    def _take_back(self, hidden: PictureView) -> None:
        self.notice.be_quiet()
        self._desk.ask(
            lambda service: service.offer_picture_again(hidden), self._changed, self._say
        )

    def _say(self, sentence: str) -> None:
        self.notice.tell(sentence, "bad")
        self.refresh()


def _add(path: Path, service: Service) -> PictureView:
    return service.add_picture(path)
