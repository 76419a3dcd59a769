"""What plants series in a process of its own, and dies around one of its transactions."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection as Line

from sqlalchemy import Connection

from publisher.service.house import House
from publisher.service.planting import Planter
from publisher.storage.database import Database, open_database
from publisher.storage.secret_stores import SecretChain
from tests.torture.engine import Orders, begin
from tests.torture.steps import die


@dataclass(frozen=True, slots=True)
class Dying(Database):
    """Dies at a transaction that changes something, as « before 3 » or « after 3 » is kept."""

    step: str = ""
    count: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    @contextmanager
    def write(self) -> Iterator[Connection]:
        number = next(self.count)
        with Database.write(self) as connection:
            yield connection
            if self.step == f"before {number}":
                die()
        if self.step == f"after {number}":
            die()


def planter(orders: Orders, line: Line) -> None:
    """Go round once, and end."""
    begin(orders, line)
    opened = open_database(orders.folder, orders.address)
    known = {one.name: getattr(opened, one.name) for one in dataclasses.fields(opened)}
    database = Dying(**known, step=orders.step)
    Planter(House(orders.folder, database, SecretChain())).round()
    opened.close()
