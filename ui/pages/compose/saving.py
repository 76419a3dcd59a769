"""What is said of the saving of drafts: that it waits, when it was done, why it could not be."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from ui.language import writing
from ui.pages.compose.autosave import Autosave
from ui.widgets.notice import Notice


class Saving(QObject):
    """Tells in the notice of the page what keeps a draft from being saved, until it is saved."""

    told = Signal(str)  # for the status bar

    def __init__(self, autosave: Autosave, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._autosave = autosave
        self._notice = notice
        self._refusal = ""
        autosave.unsaved.connect(lambda: self.told.emit(self.tr("Enregistrement…")))
        autosave.saved.connect(self._saved)
        autosave.failed.connect(self._failed)

    def _saved(self, when: datetime) -> None:
        if self._refusal and self._notice.text == self._refusal:  # else it says something else
            self._notice.be_quiet()
        self._refusal = ""
        if not self._autosave.dirty:
            self.told.emit(self.tr("Enregistré à {when}").format(when=writing.clock(when)))

    def _failed(self, sentence: str) -> None:
        self._refusal = self.tr("Brouillon non enregistré. ") + sentence
        self._notice.tell(self._refusal, "bad")
        self.told.emit(self.tr("Pas encore enregistré"))
