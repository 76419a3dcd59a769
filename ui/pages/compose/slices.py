"""Previews while typing, in slices: after 30 ms without a key, one channel per event-loop turn.

Each key starts again from the first channel, so that a key never waits for more than one preview.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from publisher import adapting, examining, quotas, schedule
from publisher.announcement import Announcement, Draft
from publisher.channel import Channel
from publisher.checks import framed
from publisher.errors import TimeInvalid
from publisher.planning import Target, with_reserved_link
from publisher.problem import Problem
from publisher.quotas import LearntQuota
from publisher.recurrence.days import first_day
from publisher.series.occurring import occurrence
from publisher.showing import as_met, rendered
from publisher.views import ChannelView, Preview

_log = logging.getLogger(__name__)
IDLE: Final = 30  # ms
Check = Callable[[Draft], Sequence[Problem]]


class Slices(QObject):
    """Computes previews with the adapters' own pure code, on the GUI thread."""

    previewed = Signal(object)  # Preview
    checked = Signal(object)  # Sequence[Problem] of the content
    finished = Signal()  # every chosen channel is fresh

    def __init__(self, read: Callable[[], Draft | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._adapters: Mapping[str, Channel] = {}
        self._check: Check = lambda _: ()
        self._left: list[str] = []
        self._left_there: dict[str, tuple[LearntQuota, ...]] = {}
        self._linked: Announcement | None = None
        self._read_on: Container[str] | None = None  # None: not known yet
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE)
        self._idle.timeout.connect(self._begin)
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._one)

    @property
    def adapters(self) -> Mapping[str, Channel]:
        """The opened channels, by name."""
        return self._adapters

    def met(self, announcement: Announcement, channel: str) -> Announcement:
        """Return the announcement as a channel would render it now."""
        return self._as_met(self._with_address(announcement), channel)

    def _as_met(self, linked: Announcement, channel: str) -> Announcement:
        """A correction is one only where people read an earlier revision."""
        read = self._read_on is None or channel in self._read_on
        return as_met(linked, read=read, now=datetime.now(UTC))

    def _with_address(self, announcement: Announcement) -> Announcement:
        draft = self._read()
        if draft is None:
            return announcement
        targets = [
            Target("", name, self._adapters[name])
            for name in draft.channels
            if name in self._adapters
        ]
        return with_reserved_link(replace(announcement, dated=_dated(draft)), targets)

    def set_adapters(self, adapters: Mapping[str, Channel], check: Check) -> None:
        """Preview with these opened channels, and check contents with `check`, from now on."""
        self._adapters = adapters
        self._check = check
        self.restart()

    def set_read_on(self, channels: Container[str] | None) -> None:
        """Where people read an earlier revision; None: it is not known yet."""
        self._read_on = channels
        self.restart()

    def set_views(self, views: Sequence[ChannelView]) -> None:
        """What was learnt of the channels: how much their platforms still take."""
        before = self._left_there
        self._left_there = {view.name: view.quotas for view in views}
        if self._left_there != before:
            self.restart()

    def restart(self) -> None:
        """Something was changed: what is being computed is out of date."""
        self._turn.stop()
        self._idle.start()

    def stop(self) -> None:
        """Compute nothing any more."""
        self._idle.stop()
        self._turn.stop()

    def _begin(self) -> None:
        draft = self._read()
        if draft is None:
            return
        self._left = [name for name in draft.channels if name in self._adapters]
        self._linked = self._with_address(draft.announcement)
        self.checked.emit(self._check(draft) if _written(draft.announcement) else ())
        self._turn.start()

    def _one(self) -> None:
        if not self._left or self._linked is None:
            self._turn.stop()
            self.finished.emit()
            return
        name = self._left.pop(0)
        adapter, met = self._adapters[name], self._as_met(self._linked, name)
        try:
            rendition = rendered(adapter, met)
            limits = adapter.picture_limits(rendition)
            problems: tuple[Problem, ...] = ()
            if _written(met):
                problems += tuple(examining.problems(adapter, met))
            problems += tuple(framed.problems(name, rendition, limits))
            now, left = datetime.now(UTC), self._left_there.get(name, ())
            problems += tuple(quotas.problems(name, left, met.dated or now, now))
            length = adapting.length(adapter, met, rendition)
        except Exception:
            # A third party's adapter that breaks its contract must not take the window with it.
            _log.exception("channel %s cannot preview", name)
            return
        self.previewed.emit(
            Preview(
                channel=name,
                kind=adapter.kind,
                rendition=replace(rendition, length=length),
                problems=problems,
                picture_limits=limits,
            )
        )


def _written(announcement: Announcement) -> bool:
    """Nobody is told what is missing before having begun."""
    return bool(announcement.title or announcement.summary or announcement.body.strip())


def _dated(draft: Draft) -> datetime:
    """When it would become public: the address of its page depends on it."""
    if draft.announcement.revision > 1:
        return draft.announcement.dated
    if draft.repeat is not None:
        with contextlib.suppress(TimeInvalid):
            first = first_day(draft.repeat)
            return occurrence(draft.repeat, draft.announcement.time_zone, first).at
    if draft.publish_at is not None:
        with contextlib.suppress(TimeInvalid):
            return schedule.instant(draft.publish_at, draft.announcement.time_zone)
    return datetime.now(UTC)
