"""Where a person was when the window was left: the page, the words, the filters, the widths.

Kept in the data folder, beside the window's size. Each part is taken back by itself: one that means
nothing any more, as another version wrote it or what it names is gone, is left out.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QHeaderView, QLineEdit, QPlainTextEdit, QTableView

from publisher.announcement import Draft
from ui.habits import FILE
from ui.main_window import MainWindow
from ui.pages.calendar.period import Mode
from ui.pages.compose.halves import Halves

_log = logging.getLogger(__name__)
_KEY: Final = "whereabouts"
_PAGES: Final = ("compose", "outbox", "history", "library", "channels", "calendar")
_VISIT: Final = "visit"
_WIDTHS: Final = range(30, 2_000)  # pixels
Kept = Any  # what JSON gives


class Whereabouts:
    """Keeps and takes back those of one window. A folder that cannot be used costs the memory."""

    def __init__(self, folder: Path, window: MainWindow) -> None:
        self._kept = QSettings(str(folder / FILE), QSettings.Format.IniFormat)
        self._window = window

    def keep(self) -> None:
        """Write down where one is."""
        found = {name: part.read(self._window) for name, part in _PARTS.items()}
        self._kept.setValue(_KEY, json.dumps(found))
        self._kept.sync()

    def restore(self, *, hidden: bool = False) -> None:
        """Go back there; what needs the service follows once it is open.

        Nothing is opened above a window that stays hidden.
        """
        try:
            found = json.loads(str(self._kept.value(_KEY, "{}")))
        except ValueError:
            return
        for name, part in _PARTS.items():
            if not isinstance(found, dict) or found.get(name) is None:
                continue
            if not (hidden and name == _VISIT):
                _try(partial(part.take_back, self._window, found[name]), name)


def _try(take_back: Callable[[], object], name: str) -> None:
    try:
        take_back()
    except Exception:
        # Written by whoever: nothing in it may keep the window from opening.
        _log.warning("%s is not as it was left", name, exc_info=True)


class _Part(NamedTuple):
    read: Callable[[MainWindow], Kept]  # None: nothing to go back to
    take_back: Callable[[MainWindow, Kept], object]


# The announcement that is being written: the draft itself comes back by the shelf.


def _writing(window: MainWindow) -> Kept:
    draft, languages = window.compose.current(), window.compose.form.languages
    field = window.compose.focusWidget()
    fields = _fields(window)
    if draft is None or not isinstance(field, QLineEdit | QPlainTextEdit) or field not in fields:
        return None
    if isinstance(field, QLineEdit):
        cursor = field.cursorPosition()
    else:
        cursor = field.textCursor().position()
    return {
        "draft": draft.announcement.id,
        "language": languages.current_code(),
        "field": fields.index(field),
        "cursor": cursor,
    }


def _write_on(window: MainWindow, kept: Kept) -> None:
    def go_on(draft: Draft) -> None:
        window.compose.shelf.taken.disconnect(go_on)
        if draft.announcement.id == kept["draft"]:
            _try(partial(_put_cursor, window, kept), "writing")

    window.compose.shelf.taken.connect(go_on)


def _put_cursor(window: MainWindow, kept: Kept) -> None:
    window.compose.form.languages.open(kept["language"])
    field, at = _fields(window)[kept["field"]], int(kept["cursor"])
    field.setFocus()
    if isinstance(field, QLineEdit):
        field.setCursorPosition(at)
        return
    cursor = field.textCursor()
    cursor.setPosition(max(0, min(at, field.document().characterCount() - 1)))
    field.setTextCursor(cursor)


def _fields(window: MainWindow) -> list[QLineEdit | QPlainTextEdit]:
    shown = window.compose.form.languages.current()
    return [shown.title, shown.summary, shown.body.field]


# The other pages


def _history(window: MainWindow) -> Kept:
    history = window.history
    return {"words": history.search.text(), "sieve": history.sieve.chosen()}


def _search_on(window: MainWindow, kept: Kept) -> None:
    window.history.sieve.choose(kept["sieve"])
    window.history.search.setText(str(kept["words"]))


def _calendar(window: MainWindow) -> Kept:
    shown = window.calendar
    # Who looked at today looks at today again, whichever day that is.
    day = None if shown.day == date.today() else shown.day.isoformat()  # noqa: DTZ011 - local
    return {"mode": shown.mode.name, "day": day}


def _look_on(window: MainWindow, kept: Kept) -> None:
    if kept["day"]:
        window.calendar.go_to(date.fromisoformat(kept["day"]))
    if Mode[kept["mode"]] is not window.calendar.mode:
        window.calendar.choose_mode(Mode[kept["mode"]])


def _halves(window: MainWindow) -> Halves:
    found = window.compose.findChild(Halves)
    assert found is not None
    return found


def _fold_again(window: MainWindow, kept: Kept) -> None:
    window.outbox.tree.choose({str(id): folded is True for id, folded in kept.items()})


def _widths(table: QTableView) -> Kept:
    return {str(column): table.columnWidth(column) for column in _movable(table)}


def _widen(table: QTableView, kept: Kept) -> None:
    for column in _movable(table):
        width = kept.get(str(column))
        if width in _WIDTHS:
            table.setColumnWidth(column, width)


def _movable(table: QTableView) -> list[int]:
    header, interactive = table.horizontalHeader(), QHeaderView.ResizeMode.Interactive
    return [one for one in range(header.count()) if header.sectionResizeMode(one) is interactive]


_PARTS: Final = {
    "halves": _Part(
        lambda window: _halves(window).sizes(),
        lambda window, kept: _halves(window).setSizes([int(one) for one in kept]),
    ),
    "writing": _Part(_writing, _write_on),
    "only open": _Part(
        lambda window: window.outbox.only_open.isChecked(),
        lambda window, kept: window.outbox.only_open.setChecked(kept is True),
    ),
    "folded": _Part(lambda window: window.outbox.tree.chosen(), _fold_again),
    "history": _Part(_history, _search_on),
    "history's widths": _Part(
        lambda window: _widths(window.history.table),
        lambda window, kept: _widen(window.history.table, kept),
    ),
    "library": _Part(
        lambda window: window.library.tabs.currentIndex(),
        lambda window, kept: window.library.tabs.setCurrentIndex(int(kept)),
    ),
    "calendar": _Part(_calendar, _look_on),
    _VISIT: _Part(
        lambda window: window.visit.shown or None,
        lambda window, kept: window.visit.begin(str(kept)),
    ),
    # Last: a page that is opened fetches what its filters say.
    "page": _Part(
        lambda window: _PAGES[window.stack.currentIndex()],
        lambda window, kept: window.go_to(_PAGES.index(kept)),
    ),
}
