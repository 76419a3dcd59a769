"""Use cases: what is wrong, and what each channel would really be sent. Nothing is sent here."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime

from sqlalchemy import Connection

from publisher import checks, examining, quotas
from publisher.announcement import Announcement, Draft
from publisher.channel import Channel
from publisher.checks import framed
from publisher.errors import NotFound, TimeInvalid
from publisher.planning import Target, with_reserved_link
from publisher.problem import Problem, error
from publisher.service.house import UseCases
from publisher.service.readiness import due
from publisher.service.standings import read_on, standings
from publisher.showing import as_met, rendered
from publisher.storage import channels as rows
from publisher.storage import quotas as learnt
from publisher.views import Preview


class CheckingCases(UseCases):
    """What people look at before they publish."""

    def check(self, draft: Draft) -> tuple[Problem, ...]:
        """Return the problems that hold for every channel, the hour included. Touches no disk."""
        moment = datetime.now(UTC)
        try:
            dated, late = due(draft, moment), []
        except TimeInvalid as refused:
            dated, late = moment, [error("publish_at_invalid", str(refused), "publish_at")]
        announcement = dataclasses.replace(draft.announcement, dated=dated)
        return (*checks.run(announcement), *late)

    def preview(self, draft: Draft, channel: str) -> Preview:
        """Compute what one channel would be sent, by the code that sends; raises `NotFound`."""
        (shown,) = self.previews(draft, (channel,))
        return shown

    def previews(self, draft: Draft, channels: Sequence[str]) -> tuple[Preview, ...]:
        """Compute what each of these channels would be sent; raises `NotFound`."""
        with self.house.database.read() as connection:
            find = rows.finder(connection)
            wanted = [find(channel) for channel in channels]
            chosen = {row.id: row for row in (*_present(find, draft.channels), *wanted)}
            left = learnt.of_channels(connection)
            known = self._read_on(connection, draft.announcement)
        targets = [Target(row.id, row.name, self.house.open(row)) for row in chosen.values()]
        announcement = dataclasses.replace(draft.announcement, dated=self._dated(draft))
        announcement = with_reserved_link(announcement, targets)
        moment, of_all = datetime.now(UTC), self.check(draft)
        previews = []
        for row in wanted:
            met = as_met(announcement, read=row.name in known, now=moment)
            few = quotas.problems(row.name, left.get(row.id, ()), met.dated or moment, moment)
            previews.append(_preview(row, self.house.open(row), met, of_all, few))
        return tuple(previews)

    def read_on(self, announcement: Announcement) -> frozenset[str]:
        """Return the names of the channels on which people read an earlier revision, or may have.

        There, and only there, what is being written is a correction.
        """
        with self.house.database.read() as connection:
            return self._read_on(connection, announcement)

    def _read_on(self, connection: Connection, announcement: Announcement) -> frozenset[str]:
        if announcement.revision < 2:
            return frozenset()
        return read_on(standings(connection, self.house, announcement.id))

    @staticmethod
    def _dated(draft: Draft) -> datetime:
        if draft.announcement.revision > 1:
            return draft.announcement.dated  # a correction keeps the day, and so the address
        try:
            return due(draft, datetime.now(UTC))
        except TimeInvalid:
            return datetime.now(UTC)


def _present(
    find: Callable[[str], rows.StoredChannel], names: Sequence[str]
) -> Iterator[rows.StoredChannel]:
    """Who is absent is said by `absent`; the others can still be shown."""
    for name in names:
        with suppress(NotFound):
            yield find(name)


def _preview(
    row: rows.StoredChannel,
    opened: Channel,
    met: Announcement,
    of_all: Sequence[Problem],
    few: Sequence[Problem],
) -> Preview:
    rendition = rendered(opened, met)
    limits = opened.picture_limits(rendition)
    cut = framed.problems(row.name, rendition, limits)
    found = examining.problems(opened, met)
    return Preview(
        channel=row.name,
        kind=row.kind,
        rendition=rendition,
        problems=tuple(dict.fromkeys([*of_all, *found, *cut, *few])),
        picture_limits=limits,
    )
