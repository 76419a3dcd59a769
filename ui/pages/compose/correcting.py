"""A correction on the page, which is one only where people read the announcement before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from operator import methodcaller

from PySide6.QtCore import QObject

from publisher.announcement import Announcement, Draft
from publisher.views import DeliveryView, RevisionView
from ui.desk import Desk
from ui.pages.compose.slices import Slices


def is_correction(draft: Draft) -> bool:
    """Whether it corrects what was published: its revision is not the first."""
    return draft.announcement.revision > 1


def correction_of(newest: RevisionView, channels: Sequence[str]) -> Draft:
    """Return the draft in which what was published last is corrected."""
    announcement = replace(
        newest.announcement, revision=newest.announcement.revision + 1, updated=None
    )
    return Draft(announcement=announcement, channels=tuple(channels))


class Readers(QObject):
    """Tells the previews; asks again whenever a delivery of the announcement has moved."""

    def __init__(self, desk: Desk, slices: Slices, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._slices = slices
        self._about: Announcement | None = None

    def follow(self, announcement: Announcement) -> None:
        """Another announcement is on the page."""
        self._about = announcement
        self._slices.set_read_on(None)
        self._ask()

    def look_again(self, views: Sequence[DeliveryView]) -> None:
        """These deliveries have moved."""
        about = self._about
        if about is not None and any(view.announcement_id == about.id for view in views):
            self._ask()

    def _ask(self) -> None:
        about = self._about
        if about is None or about.revision < 2:
            return

        def told(channels: frozenset[str]) -> None:
            if about is self._about:  # else another one was opened meanwhile
                self._slices.set_read_on(channels)

        self._desk.ask(methodcaller("read_on", about), told)
