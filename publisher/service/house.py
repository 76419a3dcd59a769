"""What every use case stands on: database, masters, credentials, opened channels."""

from __future__ import annotations

import getpass
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import platformdirs
from sqlalchemy import Connection

from publisher import registry
from publisher.channel import Access, Channel
from publisher.planning import Target
from publisher.secrets import ChannelSecrets
from publisher.service.quota_book import QuotaBook
from publisher.settings import parse
from publisher.spelling.speller import Speller
from publisher.storage import channels as channel_rows
from publisher.storage.channels import StoredChannel
from publisher.storage.database import Database
from publisher.storage.fittings import Fittings
from publisher.storage.media import StoredMedia
from publisher.storage.secret_stores import SecretChain


@dataclass
class House:
    """Shared by the use cases; safe from several threads."""

    folder: Path
    database: Database
    secrets: SecretChain
    address: str | None = None  # of the database, as it was given; None: the file in `folder`
    wake: Callable[[], None] = lambda: None  # the engine of this house, when one runs
    quota_book: QuotaBook = field(init=False)
    closing: threading.Event = field(default_factory=threading.Event)  # what takes long gives up
    speller: Speller = field(default_factory=Speller)
    _fittings: Fittings = field(default_factory=Fittings)
    _opened: dict[str, tuple[StoredChannel, Channel]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self.quota_book = QuotaBook(self.database)

    @property
    def media(self) -> StoredMedia:
        """The masters of the images."""
        return StoredMedia(self.database, self._fittings)

    @property
    def author(self) -> str:
        """Who acts: the name of the session, as the journal keeps it."""
        return session_name()

    def open(self, row: StoredChannel) -> Channel:
        """Open a channel's adapter, or return the one opened before with the same settings."""
        with self._lock:
            known = self._opened.get(row.id)
            if known and (known[0].name, known[0].settings, known[0].facts) == (
                row.name,
                row.settings,
                row.facts,
            ):
                return known[1]
            adapter = registry.kind(row.kind)
            access = Access(
                name=row.name,
                secrets=ChannelSecrets(self.secrets, row.id, row.name, self.folder / "locks"),
                media=self.media,
                facts=row.facts,
                tell_quotas=self.quota_book.teller(row.id),
            )
            channel = adapter(parse(adapter.settings_type, row.settings), access)
            self._opened[row.id] = (row, channel)
            return channel

    def open_by_id(self, channel_id: str) -> Channel:
        """Open a channel for the engine, also one that was disconnected meanwhile."""
        with self.database.read() as connection:
            return self.open_in(connection, channel_id)

    def open_in(self, connection: Connection, channel_id: str) -> Channel:
        """Open a channel, within a transaction that is open already."""
        return self.open(channel_rows.get(connection, channel_id))

    def targets(self, connection: Connection, names: tuple[str, ...]) -> list[Target]:
        """Open the chosen channels, in their order; raises `NotFound` for a name nobody bears."""
        rows = {row.id: row for row in map(channel_rows.finder(connection), names)}
        return [Target(row.id, row.name, self.open(row)) for row in rows.values()]


def data_folder(data_dir: Path | None = None) -> Path:
    """Return the folder that holds Publisher's data: the user's, unless another is given."""
    folder = data_dir or platformdirs.user_data_path("Publisher", appauthor=False)
    return folder.expanduser().absolute()


def session_name() -> str:
    """Return the name of the session, or « inconnu » where there is none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "inconnu"


class UseCases:
    """A room of use cases on one house."""

    def __init__(self, house: House) -> None:
        self.house = house
