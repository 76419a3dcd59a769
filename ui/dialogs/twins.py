"""The same text is on a channel already, or will be soon: once more, or only elsewhere?"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.dialogs.sheet import Sheet
from ui.language import said


class TwinsSheet(Sheet):
    """Says when and where; the safest answer is the one that Enter gives."""

    again = Signal()
    elsewhere = Signal(object)  # tuple[str, ...]: the channels that do not have it

    def __init__(
        self,
        sentences: Sequence[str],
        others: Sequence[str],
        parent: QWidget | None,
        *,
        writing: bool = True,
    ) -> None:
        super().__init__(
            parent,
            self.tr("Ce texte est déjà parti ou prévu"),
            self.tr("Revenir au texte") if writing else self.tr("Ne pas l'envoyer"),
        )
        self._others = tuple(others)
        for sentence in sentences:
            self.explain(said(sentence))
        self.explain(self.tr("Les lecteurs de ces canaux le verraient deux fois."))
        self.anyway = QPushButton(self.tr("&Envoyer quand même"))
        self.only = QPushButton(self.tr("Seulement les &autres canaux"))
        self.only.setToolTip(", ".join(self._others))
        self.only.setVisible(bool(self._others))
        self.anyway.clicked.connect(lambda: self._answer(self.again.emit))
        self.only.clicked.connect(lambda: self._answer(lambda: self.elsewhere.emit(self._others)))
        for place, button in enumerate((self.anyway, self.only), 1):
            button.setAutoDefault(False)
            self.buttons.insertWidget(place, button)
        self.primary.setFocus()  # what the space bar presses
        self.resize(700, 260)

    def confirm(self) -> None:
        self.reject()

    def _answer(self, tell: Callable[[], object]) -> None:
        self.accept()
        tell()
