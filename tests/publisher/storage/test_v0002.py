"""A database of the first version, with its rows, is brought to the second."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.engine import make_url

from publisher.delivery import State
from publisher.storage import channels, migrations, schema
from publisher.storage.database import FILE
from publisher.storage.outbox import reading
from tests.servers.postgres import Place

AT = "2027-02-22 08:00:00+00:00"
RENDITION = (
    '{"announcement_id":"a","fields":{},"html":"","images":[],"language":"fr","length":null,'
    '"link":null,"tags":[],"text":"Bonjour","title":""}'
)


def make_first_version(place: Place) -> None:
    """Make the tables as version 0001 made them, and one planned delivery in them."""
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
        command.upgrade(config, "0001")
        _fill(connection, "" if place.address else "+00:00")
    engine.dispose()


def _fill(connection: Connection, cut: str) -> None:
    at = AT.removesuffix(cut) + (".000000" if cut else "")
    for statement in (
        "INSERT INTO announcement (id, newest, place) VALUES ('a', 1, 1)",
        "INSERT INTO channel (id, name, name_key, kind, settings, facts, position)"
        " VALUES ('c', 'site', 'site', 'essai', '{}', '{}', 0)",
        "INSERT INTO delivery (id, announcement_id, revision, channel_id, operation, state, due_at,"
        " rendition, reason, priority, attempt, progress, error, round_from, look_ups, created_at,"
        f" updated_at) VALUES ('d', 'a', 1, 'c', 'publish', 'queued', '{at}', '{RENDITION}', '',"
        f" 0, 0, '{{}}', '', 0, 0, '{at}', '{at}')",
    ):
        connection.execute(text(statement.replace(":", r"\:")))


def test_rows_of_the_first_version_are_kept_and_usable(bare_place: Place) -> None:
    make_first_version(bare_place)
    database = bare_place.open()
    with database.read() as connection:
        delivery = reading.get(connection, "d")
        (channel,) = channels.all(connection)
    database.close()
    assert (delivery.state, delivery.rendition.text) == (State.QUEUED, "Bonjour")
    assert delivery.text_key is None  # older than the guard
    assert channel.posts_blocked_until is None


def test_opening_it_twice_changes_it_once(bare_place: Place) -> None:
    make_first_version(bare_place)
    bare_place.open().close()
    database = bare_place.open()
    with database.read() as connection:
        version = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    database.close()
    assert version == schema.HEAD
