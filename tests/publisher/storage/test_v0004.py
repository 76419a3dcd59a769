"""Pictures and tags of before version 0004 are offered, too, with their last words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from publisher.announcement import Image
from publisher.codec import canonical, encode
from publisher.storage import migrations
from publisher.storage.database import FILE
from publisher.storage.library import pictures, tags
from tests.builders import announcement
from tests.servers.postgres import Place

STREET = Image(sha256="a" * 64, media_type="image/jpeg", width=4, height=3, alt="Une rue")


def make_third_version(place: Place) -> None:
    """Make the tables as version 0003 made them, with two revisions that show one picture."""
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
        command.upgrade(config, "0003")
        zone = "+00:00" if place.address else ".000000"
        for id, day, alt in (("un", "22", "Une rue"), ("deux", "23", "L'Église")):
            written = announcement(id=id, images=(replace(STREET, alt=alt),))
            connection.execute(
                text("INSERT INTO announcement (id, newest, place) VALUES (:id, 1, 1)"), {"id": id}
            )
            connection.execute(
                text(
                    "INSERT INTO revision (announcement_id, number, title, kind, language, content,"
                    " sha256, author, accepted_at)"
                    " VALUES (:id, 1, 'T', 'news', 'fr', :content, '', 'Anne', :at)"
                ),
                {
                    "id": id,
                    "content": canonical(encode(written)),
                    "at": f"2027-02-{day} 08:00:00{zone}",
                },
            )
    engine.dispose()


def test_what_was_used_before_is_offered(bare_place: Place) -> None:
    make_third_version(bare_place)
    database = bare_place.open()
    with database.read() as connection:
        [row] = pictures.page(connection, "eglise").rows
        assert tags.used(connection) == ("mobilité", "travaux")
    database.close()
    assert row.image == replace(STREET, alt="L'Église")
    assert (row.uses, row.used_at.day) == (2, 23)
