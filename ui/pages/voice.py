"""What the window says above its pages: whether it is open, what failed, what is done."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel

from ui.desk import Desk
from ui.widgets.notice import Notice
from ui.widgets.rail import Rail


class Voice(QObject):
    """One notice, the state of the engine, and the rail, which goes to sleep with it."""

    outbox_asked = Signal()

    def __init__(self, desk: Desk, notice: Notice, rail: Rail, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notice = notice
        self._rail = rail
        self._stopped = ""  # what the notice says of the emergency stop
        self._nothing_is_sent = False  # the file is damaged: a copy is offered
        self._trouble = ""  # what the notice says of an engine that does not stay up
        self.engine = QLabel(self.tr("Ouverture…"))
        desk.broken.connect(self.broken)
        desk.alarmed.connect(self.alarm)
        desk.bridge.troubled.connect(self.show_trouble)

    def opened(self) -> None:
        """The service is open."""
        self.engine.setText(self.tr("Prêt"))
        self._nothing_is_sent = False
        self._rail.setEnabled(True)

    def broken(self, sentence: str) -> None:
        """The service cannot be opened."""
        self.hold()
        self._notice.say(sentence, "bad")

    def hold(self) -> None:
        """A dialog says why the service cannot be opened."""
        self.engine.setText(self.tr("Publisher n'a pas pu s'ouvrir"))
        self._rail.setEnabled(False)
        self._notice.be_quiet()

    def alarm(self, sentence: str, nothing_is_sent: bool) -> None:
        """The data need care."""
        if not nothing_is_sent:
            self.say(sentence)
            return
        self.engine.setText(self.tr("Plus rien n'est envoyé"))
        self._nothing_is_sent = True
        self._notice.say(sentence, "bad", self.tr("Reprendre une copie"), self._desk.reopen)

    def show_trouble(self, sentence: str) -> None:
        """The engine does not stay up, or with "" it does again."""
        if not sentence:
            self.engine.setText(self.tr("Prêt"))
            self._be_quiet_about(self._trouble)
            return
        self._trouble = sentence
        self.engine.setText(self.tr("Rien n'est envoyé pour le moment"))
        self.say(sentence)

    def show_suspension(self, reason: str | None) -> None:
        """Everything is suspended, or no longer."""
        if reason is None:
            self._be_quiet_about(self._stopped)
            return
        self._stopped = self.tr("Tous les envois sont suspendus : {reason}").format(reason=reason)
        self._notice.say(self._stopped, "wait", self.tr("Voir les envois"), self.outbox_asked.emit)

    def done(self, sentence: str) -> None:
        """Something went well."""
        self._notice.tell(sentence, "good")

    def exported(self, path: str) -> None:
        """An announcement file was written."""
        self.done(self.tr("Annonce exportée : {path}").format(path=path))

    def say(self, sentence: str) -> None:
        """Something did not work."""
        if self._nothing_is_sent:  # whatever else fails now, the way out must stay in sight
            return
        self._notice.tell(sentence, "bad")

    def _be_quiet_about(self, sentence: str) -> None:
        if self._notice.text == sentence:  # else it says something else
            self._notice.be_quiet()
