"""Where drafts come from: the last one, a new one, a saved one, a file."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from operator import methodcaller
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from publisher.announcement import Draft
from ui.address import Outside
from ui.desk import Desk
from ui.language import said

if TYPE_CHECKING:
    from publisher.service import Service


class Shelf(QObject):
    """Fetches drafts, in the order in which they are asked for and after what is being saved."""

    taken = Signal(object)  # Draft: put it on the page
    changed = Signal(object)  # Draft: put it on the page, and save it
    exported = Signal(str)  # the path of the file
    failed = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def take_last(self) -> None:
        """Take the draft that was touched last, or a new one."""
        self._desk.ask(_last, self.taken.emit, self.failed.emit, in_order=True)

    def take_new(self, at: datetime | None = None) -> None:
        """Begin an announcement for the usual channels, and for a wall time."""
        self._desk.ask(
            lambda service: replace(service.new_draft(), publish_at=at),
            self.taken.emit,
            self.failed.emit,
            in_order=True,
        )

    def take(self, draft_id: str) -> None:
        """Take a saved draft. It is saved again: the one opened last comes back at the start."""
        self._desk.ask(
            methodcaller("draft", draft_id), self.changed.emit, self.failed.emit, in_order=True
        )

    def take_file(self, path: Path) -> None:
        """Read an announcement file, with its images; say which of its channels are not there."""

        def read(service: Service) -> tuple[Draft, list[str]]:
            draft = service.read_file(path)
            absent = filter(None, map(service.absent, draft.channels))
            return draft, [problem.message for problem in absent]

        self._desk.ask(read, self._show_read, self.failed.emit, in_order=True)

    def _show_read(self, read: tuple[Draft, list[str]]) -> None:
        draft, absent = read
        self.changed.emit(draft)
        if absent:
            self.failed.emit(" ".join(map(said, absent)))

    def take_outside(self, outside: Outside) -> None:
        """Begin an announcement with what came from outside."""

        def begun(service: Service) -> Draft:
            draft = service.new_draft()
            return replace(draft, announcement=outside.onto(draft.announcement))

        self._desk.ask(begun, self.changed.emit, self.failed.emit, in_order=True)

    def export(self, draft: Draft, folder: Path) -> None:
        """Write the draft and its images as an announcement file in `folder`."""
        self._desk.ask(
            lambda service: str(service.write_file(draft, folder)),
            self.exported.emit,
            self.failed.emit,
        )


def _last(service: Service) -> Draft:
    drafts = service.drafts()
    return service.draft(drafts[0].id) if drafts else service.new_draft()
