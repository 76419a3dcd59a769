"""Which channels an announcement begins with, as long as nobody touched them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from publisher.announcement import Draft, Kind
from publisher.views import ChannelView
from ui.desk import Desk
from ui.pages.compose.form import AnnouncementForm
from ui.pages.compose.previews import Previews


class UsualChannels(QObject):
    """Follows the kind of the announcement with the channels that are usual for it."""

    chosen = Signal()  # others are ticked now

    def __init__(
        self, desk: Desk, form: AnnouncementForm, previews: Previews, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form = form
        self._previews = previews
        self._kind = Kind.NEWS  # of which the usual channels are ticked
        self._touched = True
        self._asked = 0  # what was asked for another announcement, or another kind, is dropped
        self._all = False
        form.kind.currentIndexChanged.connect(self._kind_changed)
        previews.chosen_changed.connect(self._touch)

    def begin(self, draft: Draft) -> None:
        """Another announcement is on the page."""
        self._kind = draft.announcement.kind
        self._touched = draft.announcement.revision > 1 or draft.series_revision > 0
        self._asked += 1

    def choose_all(self) -> None:
        """Choose every channel: after the first start, the next announcement tries them all."""
        self._all = True

    def offer(self, channels: Sequence[ChannelView]) -> None:
        """There may be other channels and groups than before."""
        if self._all and channels:
            self._all = False
            self._previews.set_chosen([view.name for view in channels])
            self.chosen.emit()
        self.refresh()

    def refresh(self) -> None:
        """Groups may have been changed, perhaps by a colleague."""
        self._desk.ask(lambda service: service.groups(), self._previews.chooser.set_groups)

    def _touch(self) -> None:
        self._touched = True

    def _kind_changed(self) -> None:
        before, kind = self._kind, Kind(self._form.kind.currentData())
        self._asked += 1
        if self._touched or kind is before:
            return
        number = self._asked
        self._desk.ask(
            lambda service: (service.usual_channels(before), service.usual_channels(kind)),
            lambda found: self._follow(number, kind, *found),
            in_order=True,  # after what is being saved: it may be what was chosen the last time
        )

    def _follow(self, number: int, kind: Kind, before: Sequence[str], usual: Sequence[str]) -> None:
        chosen = set(self._previews.chooser.chosen())
        if number != self._asked or self._touched:
            return
        if chosen != set(before):  # a draft of another day, or a copy: its channels are its own
            self._touched = True
            return
        self._kind = kind
        if chosen != set(usual):
            self._previews.set_chosen(usual)
            self.chosen.emit()
