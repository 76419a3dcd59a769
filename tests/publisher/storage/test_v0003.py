"""Announcements of before version 0003 end too, when their end is still to come."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, create_engine, select, text
from sqlalchemy.engine import make_url

from publisher.codec import canonical, encode
from publisher.storage import migrations, tables
from publisher.storage.database import FILE
from tests.builders import announcement
from tests.servers.postgres import Place

FUTURE = "2099-07-01T00:00:00"
PAST = "2020-07-01T00:00:00"
DOUBLE = "2098-10-26T02:30:00"  # the night that summer time ends


def make_version(place: Place, version: str) -> Engine:
    """Make the tables as that version made them."""
    place.folder.mkdir(exist_ok=True)
    url = make_url(place.address or f"sqlite:///{place.folder / FILE}")
    if place.address:
        url = url.set(drivername="postgresql+psycopg")
    engine = create_engine(url)
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(Path(migrations.__path__[0])))
        config.set_main_option("path_separator", "os")
        config.attributes["connection"] = connection
        command.upgrade(config, version)
    return engine


def make_second_version(place: Place) -> None:
    """Make the tables as version 0002 made them, and an announcement per end in them."""
    engine = make_version(place, "0002")
    with engine.begin() as connection:
        at = "2027-02-22 08:00:00" + ("+00:00" if place.address else ".000000")
        for id, end in (("future", FUTURE), ("past", PAST), ("double", DOUBLE), ("never", None)):
            wall = datetime.fromisoformat(end) if end else None
            connection.execute(
                text("INSERT INTO announcement (id, newest, place) VALUES (:id, 1, 1)"), {"id": id}
            )
            connection.execute(
                text(
                    "INSERT INTO revision (announcement_id, number, title, kind, language, content,"
                    " sha256, author, accepted_at)"
                    f" VALUES (:id, 1, 'T', 'news', 'fr', :content, '', 'Anne', '{at}')".replace(
                        "08:00:00", r"08\:00\:00"
                    ).replace("+00:00", r"+00\:00")
                ),
                {"id": id, "content": canonical(encode(announcement(id=id, expires_at=wall)))},
            )
    engine.dispose()


def test_only_ends_that_are_still_to_come_are_kept(bare_place: Place) -> None:
    make_second_version(bare_place)
    database = bare_place.open()
    with database.read() as connection:
        rows = connection.execute(
            select(tables.announcement.c.id, tables.announcement.c.expires_at)
        )
        found = {row.id: row.expires_at for row in rows if row.expires_at is not None}
    database.close()
    assert found == {
        "future": datetime(2099, 6, 30, 22, tzinfo=UTC),
        "double": datetime(2098, 10, 26, 1, 30, tzinfo=UTC),
    }
