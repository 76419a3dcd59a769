"""What is pasted with its formatting becomes Markdown, off the GUI thread."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from publisher.text.markdown import LONGEST
from ui.background import Background
from ui.widgets.markdown_field import Pasted


class Pasting(QObject):
    """Several may be under way: each knows its place."""

    refused = Signal(str)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background

    def take(self, pasted: Pasted) -> None:
        """Turn it into Markdown, then put it where it was pasted."""
        self._background.run_in_background(
            partial(_markdown, pasted.html, pasted.plain),
            partial(self._put, pasted),
            self.refused.emit,
        )

    def _put(self, pasted: Pasted, text: str | None) -> None:
        if text is None:
            self.refused.emit(
                self.tr(
                    "Ce texte est trop long pour être collé ({most} caractères au plus) :"
                    " copiez-en une partie."
                ).format(most=LONGEST)
            )
        else:
            pasted.insert(text)


def _markdown(html: str, plain: str) -> str | None:
    # Imported here: it is heavy, and most windows close before anything is pasted.
    from publisher.text.pasted import from_pasted  # noqa: PLC0415

    text = from_pasted(html) if html else None
    return text or (plain if len(plain) <= LONGEST else None)
