"""What became of an announcement, channel by channel, attempt by attempt: to be read and copied."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

from publisher.delivery import Attempt, Operation, State
from publisher.views import DeliveryView
from ui import words
from ui.language import said, writing
from ui.look.marks import MARKS


class DeliveryStory(QTextBrowser):
    """Text with links; Tab goes from link to link."""

    open_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Envois et essais"))
        self.document().setDocumentMargin(10)
        self.anchorClicked.connect(self._clicked)

    def show_deliveries(
        self,
        deliveries: Iterable[DeliveryView],
        attempts: Mapping[str, tuple[Attempt, ...]],
        keeps: Mapping[str, str],
    ) -> None:
        """Show these instead, newest first; `keeps` says who keeps the former text."""
        place = self.verticalScrollBar().value()
        newest_first = sorted(deliveries, key=_age, reverse=True)  # keeps the channels' order
        parts = [
            self._one(view, attempts.get(view.id, ()), keeps.get(view.id, ""))
            for view in newest_first
        ]
        self.setHtml("".join(parts))
        self.verticalScrollBar().setValue(place)

    def _one(self, view: DeliveryView, attempts: Iterable[Attempt], keeps: str) -> str:
        ink = MARKS[view.state].colours.ink
        state = f'<span style="color:{ink}"><b>{escape(words.delivery_words(view))}</b></span>'
        what = f"{words.operation_words(view.operation)}, {state}"
        lines = [words.named(f"<b>{escape(view.channel)}</b>", what)]
        if view.url:
            # A file of this computer has an address nobody wants to read.
            here = view.url.startswith("file:")
            text = self.tr("Voir la répétition") if here else view.url
            lines.append(f'<a href="{escape(view.url)}">{escape(text)}</a>')
        if view.error and view.state is not State.DELIVERED:
            lines.append(escape(said(view.error)))
        if keeps:
            lines.append(escape(said(keeps)))
        lines += [escape(self._attempt(attempt)) for attempt in attempts]
        return f"<p>{'<br>'.join(lines)}</p>"

    def _attempt(self, attempt: Attempt) -> str:
        outcome = words.state_words(attempt.outcome) if attempt.outcome else self.tr("en cours")
        text = self.tr("Essai {number}, le {when} : {outcome}").format(
            number=attempt.number, when=writing.stamp(attempt.started_at), outcome=outcome
        )
        return f"{text}. {said(attempt.error)}" if attempt.error else text

    def _clicked(self, address: QUrl) -> None:
        self.open_asked.emit(address.toString())


def _age(view: DeliveryView) -> tuple[int, bool]:
    """What was accepted together is equal; a withdrawal comes after its revision."""
    return view.revision, view.operation is Operation.RETRACT
