"""Use cases: what was published before Publisher came, so that the search starts full."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from publisher.archive import Past, past_of
from publisher.import_views import PastView
from publisher.service.house import UseCases
from publisher.storage import journal, past
from publisher.storage.outbox import reading

_TOGETHER: Final = 200  # publications of one transaction: others write, too


class PastCases(UseCases):
    """Filling the history from elsewhere."""

    def take_in_past(self, address: str, read: Callable[[int], object] | None = None) -> PastView:
        """Put what a site or a feed published before into the history; what is there stays.

        `read` is told how many publications were read so far. Raises `InputError` when the address
        is neither, and `ChannelError` when the site does not answer as it should.
        """
        found: dict[str, Past] = {}
        for one in past_of(address):
            found.setdefault(one.url, one)
            if read is not None:
                read(len(found))
        newest_first = sorted(found.values(), key=lambda one: one.at, reverse=True)
        with self.house.database.read() as connection:
            ours = reading.addresses(connection)
        others = [one for one in newest_first if one.url not in ours]
        added = 0
        for first in range(0, len(others), _TOGETHER):
            added += self._put(address, others[first : first + _TOGETHER])
        return PastView(added=added, known=len(newest_first) - added)

    def _put(self, address: str, some: list[Past]) -> int:
        with self.house.database.write() as connection:
            kept = sum(past.keep(connection, one, self.house.author) for one in some)
            if kept:
                journal.append(
                    connection,
                    actor=self.house.author,
                    event="history.imported",
                    subject=address,
                    body={"count": kept},
                )
        return kept
