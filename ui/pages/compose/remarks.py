"""What the page says above the form."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.widgets.notice import Notice


class Remarks(QObject):
    """One notice and its sentences."""

    def __init__(self, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._notice = notice

    def refuse(self, sentence: str) -> None:
        """Something did not work."""
        self._notice.tell(sentence, "bad")

    def no_channel(self) -> None:
        """Nothing is chosen to publish to."""
        self.refuse(self.tr("Cochez au moins un canal."))

    def called_off(self) -> None:
        """What was about to leave stays."""
        self._notice.tell(self.tr("Rien n'est parti : votre texte est resté tel quel."), "calm")

    def corrects(self) -> None:
        """What is written will change what was published."""
        self._notice.say(
            self.tr("Vous corrigez une annonce publiée : la correction ira sur ses canaux."), "wait"
        )
