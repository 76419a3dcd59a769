"""What runs in processes of their own: an engine that may die at a named step, and a desktop."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from publisher.announcement import Announcement, Draft
from publisher.dispatcher import Dispatcher
from publisher.errors import StorageError
from publisher.ids import new_id
from publisher.outbox import Outbox
from publisher.reconciler import reconcile
from publisher.service import open_service
from publisher.service.house import House
from publisher.storage.database import open_database
from publisher.storage.outbox.port import StoredOutbox
from publisher.storage.secret_stores import SecretChain
from tests.torture.declared import take_up
from tests.torture.sink import KINDS
from tests.torture.steps import Stepping, die

GAVE_UP: Final = 3  # exit status


@dataclass(frozen=True, slots=True)
class Orders:
    """What a process is to do, and where."""

    folder: Path
    address: str | None
    kinds: Path  # where the adapters are declared
    step: str = ""  # here …
    act: Callable[[], object] = die  # … this happens; a function of a module
    lease: float = 30.0  # seconds
    publish: int = 0  # announcements that the desktop accepts
    beside: bool = False  # whether the desktop's engine is a process of its own, as a window's is


def engine(orders: Orders, line: Connection) -> None:
    """Send what is due until nothing goes on soon, then end."""
    begin(orders, line)
    database = open_database(orders.folder, orders.address)
    house = House(orders.folder, database, SecretChain())
    outbox: Outbox = StoredOutbox(database)
    if orders.step:
        outbox = Stepping(StoredOutbox(database), orders.step, orders.act)
    dispatcher = Dispatcher(
        outbox,
        house.open_by_id,
        reconcile,
        folder=database.folder,
        lease=timedelta(seconds=orders.lease),
    )
    try:
        dispatcher.drain(None, timedelta(seconds=20))
    except StorageError:  # a full disk, or a frozen engine that holds the file
        sys.exit(GAVE_UP)
    database.close()


def desktop(orders: Orders, line: Connection) -> None:
    """Do what a window does: run the engine, and accept announcements meanwhile.

    Each accepted one is told down the line, by its id; then it waits to be closed, or killed.
    """
    begin(orders, line)
    with open_service(orders.folder, orders.address) as service:
        service.start_engine(beside=orders.beside)
        for _ in range(orders.publish):
            identity = new_id()
            written = Announcement(id=identity, title=f"Annonce {identity}", summary="Un essai.")
            accepted = service.publish(Draft(announcement=written, channels=KINDS))
            line.send(accepted.announcement_id)
        line.recv()


def begin(orders: Orders, line: Connection) -> None:
    """Wait for the word, the kinds of platform being known."""
    logging.getLogger().addHandler(logging.NullHandler())
    take_up(orders.kinds)
    line.recv()  # "go"
