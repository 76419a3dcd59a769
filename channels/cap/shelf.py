"""The folder of messages and their feed. A message that is on the disk is never written again.

The files are the truth: a message's name is minted from the delivery that asked for it, so that a
repeated attempt finds the file of the first one, whatever became of the feed in between.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from channels._files import disk, replace, written_aside
from channels.cap.atom import FEED, feed, listed, path_of
from channels.cap.message import Message, read
from channels.cap.settings import CapSettings
from publisher.errors import Unreachable
from publisher.sentence import say

PATIENCE: Final = 30.0  # seconds to wait for another process that is writing
LOCK: Final = ".publisher/cap.lock"


class Shelf:
    """The messages of one folder. Its errors are `Unreachable`: all of it is safe to repeat."""

    def __init__(self, settings: CapSettings) -> None:
        self._settings = settings
        self.folder = Path(settings.folder).expanduser()

    def issue(
        self,
        identifier: str,
        write: Callable[[datetime], bytes],
        files: Mapping[str, bytes] | None = None,
    ) -> Message:
        """Return the message of this name, written by `write` unless it is there already."""
        with self._writing() as now:
            message = self._read(identifier)
            fresh: dict[str, bytes] = {}
            if message is None:
                content = write(now)
                message = read(content)
                fresh = {**(files or {}), path_of(identifier): content}
            current = self._current(now)
            fresh[FEED] = feed(_with(message, current, now), self._settings, now)
            # The message before the feed: readers never follow the feed to nothing.
            with written_aside(self.folder, fresh) as put_in_place:
                put_in_place()
            return message

    def message(self, identifier: str) -> Message | None:
        """Return an issued message; None when its file is not there."""
        with disk(self.folder):
            return self._read(identifier)

    def shows(self, message: Message) -> bool:
        """Whether the feed leads to a message, or to one that came in its place."""
        with disk(self.folder):
            current = self._current(datetime.now(UTC))
        return message in current or _superseded(message, current)

    def ended(self, message: Message) -> bool:
        """Whether an alert is over: its time has passed, or the feed says so."""
        with disk(self.folder):
            now = datetime.now(UTC)
            closed = (m for m in self._current(now) if m.closes)
            return message.expires <= now or _superseded(message, list(closed))

    def tidy(self, *gone: str) -> None:
        """Write the feed anew without what has ended for a day, and without the messages `gone`."""
        with self._writing() as now:
            current = [m for m in self._current(now) if m.identifier not in gone]
            replace(self.folder / FEED, feed(current, self._settings, now))

    @contextmanager
    def _writing(self) -> Iterator[datetime]:
        """Keep other processes out; yields the instant, to the second."""
        with disk(self.folder):
            lock = self.folder / LOCK
            lock.parent.mkdir(parents=True, exist_ok=True)
            try:
                with FileLock(lock, timeout=PATIENCE):
                    yield datetime.now(UTC).replace(microsecond=0)
            except Timeout:
                raise Unreachable(
                    say("Les alertes sont en train d'être écrites par un autre programme.")
                ) from None

    def _current(self, now: datetime) -> list[Message]:
        try:
            names = listed((self.folder / FEED).read_bytes())
        except FileNotFoundError:
            return []
        except ValueError:
            raise _damaged(self.folder / FEED) from None
        found = (self._read(name) for name in names)
        return [m for m in found if m is not None and now < m.leaves_at]

    def _read(self, identifier: str) -> Message | None:
        path = self.folder / path_of(identifier)
        if path.name != f"{identifier}.xml":  # a name with a folder in it is none of ours
            return None
        try:
            return read(path.read_bytes())
        except FileNotFoundError:
            return None
        except ValueError:
            raise _damaged(path) from None


def _with(message: Message, current: list[Message], now: datetime) -> list[Message]:
    """Add a message in the place of those that it supersedes, unless its own time is over."""
    others = [m for m in current if m != message and not _superseded(m, [message])]
    stays = now < message.leaves_at and not _superseded(message, others)
    return [message, *others] if stays else others


def _superseded(message: Message, by: list[Message]) -> bool:
    return any(message.reference in other.references for other in by)


def _damaged(path: Path) -> Unreachable:
    return Unreachable(
        say("Le fichier {path} est abîmé : remettez sa copie de sauvegarde.", path=path)
    )
