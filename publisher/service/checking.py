"""Use cases: what is wrong, and what each channel would really be sent. Nothing is sent here."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

from publisher import checks, examining, quotas
from publisher.announcement import Draft
from publisher.checks import framed
from publisher.errors import NotFound, TimeInvalid
from publisher.planning import with_reserved_link
from publisher.problem import Problem, error
from publisher.service.house import UseCases
from publisher.service.readiness import due
from publisher.showing import rendered
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
        with self.house.database.read() as connection:
            row = rows.named(connection, channel)
            chosen = []
            for name in dict.fromkeys((*draft.channels, channel)):
                try:
                    chosen += self.house.targets(connection, (name,))
                except NotFound:
                    continue  # said by `absent`; the others can still be shown
            left = learnt.of_channels(connection).get(row.id, ())
        announcement = dataclasses.replace(draft.announcement, dated=self._dated(draft))
        announcement = with_reserved_link(announcement, chosen)
        opened = self.house.open(row)
        moment = datetime.now(UTC)
        few = quotas.problems(row.name, left, announcement.dated or moment, moment)
        rendition = rendered(opened, announcement)
        limits = opened.picture_limits(rendition)
        cut = framed.problems(row.name, rendition, limits)
        found = examining.problems(opened, announcement)
        problems = dict.fromkeys([*self.check(draft), *found, *cut, *few])
        return Preview(
            channel=row.name,
            kind=row.kind,
            rendition=rendition,
            problems=tuple(problems),
            picture_limits=limits,
        )

    @staticmethod
    def _dated(draft: Draft) -> datetime:
        try:
            return due(draft, datetime.now(UTC))
        except TimeInvalid:
            return datetime.now(UTC)
