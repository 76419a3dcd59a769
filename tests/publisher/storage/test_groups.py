"""Groups, order and colours in the database; what was there before version 0008."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from publisher.errors import InputError, NotFound
from publisher.storage import channels, groups
from publisher.storage.database import Database
from publisher.storage.outbox import latest
from tests.publisher.desk import Desk
from tests.publisher.storage.test_v0003 import make_version
from tests.servers.postgres import Place


def test_a_group_is_kept_changed_and_removed(database: Database, desk: Desk) -> None:
    site, feed = desk.channel("site"), desk.channel("flux")
    with database.write() as connection:
        groups.keep(connection, "g1", "Quartier", [site, feed, site])
        groups.keep(connection, "g2", "École", [])
        groups.keep(connection, "g1", "Quartier nord", [feed])
    with database.read() as connection:
        assert [(one.name, one.channel_ids) for one in groups.all(connection)] == [
            ("École", frozenset()), ("Quartier nord", frozenset({feed})),
        ]  # fmt: skip
    with database.write() as connection:
        groups.remove(connection, "g1")
        with pytest.raises(NotFound):
            groups.get(connection, "g1")


def test_two_groups_never_read_the_same(database: Database) -> None:
    with database.write() as connection:
        groups.keep(connection, "g1", "École", [])
    taken = "Un groupe s'appelle déjà « ECOLE »"
    with pytest.raises(InputError, match=taken), database.write() as connection:
        groups.keep(connection, "g2", "ECOLE", [])


def test_channels_stand_in_the_order_that_was_chosen(database: Database, desk: Desk) -> None:
    ids = [desk.channel(name) for name in ("a", "b", "c", "d")]
    with database.write() as connection:
        channels.remove(connection, ids[3])
        channels.arrange(connection, [ids[2], ids[3], ids[0]])
        channels.paint(connection, ids[1], "green")
    desk.channel("e")
    with database.read() as connection:
        found = [(one.name, one.colour) for one in channels.all(connection)]
    assert found == [("c", ""), ("a", ""), ("b", "green"), ("e", "")]


def test_the_last_that_arrived_is_found_for_each_channel(database: Database, desk: Desk) -> None:
    about = desk.accept(title="Travaux").id
    desk.put("site", about)
    desk.put("flux", about)
    with database.write() as connection:
        connection.execute(
            text("UPDATE delivery SET state = 'delivered' WHERE channel_id = :id"),
            {"id": desk.channel("site")},
        )
    desk.put("site", desk.accept(title="Pas encore").id)
    with database.read() as connection:
        [(name, last)] = latest.delivered(connection).items()
    assert (name, last.title, last.announcement_id) == ("site", "Travaux", about)


def test_channels_of_before_have_the_colour_of_their_kind(bare_place: Place) -> None:
    engine = make_version(bare_place, "0007")
    with engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO channel (id, name, name_key, kind, settings, facts, position)"
                " VALUES ('c1', 'Site', 'site', 'website', '{}', '{}', 0)"
            )
        )
    engine.dispose()
    database = bare_place.open()
    with database.read() as connection:
        assert [one.colour for one in channels.all(connection)] == [""]
        assert groups.all(connection) == ()
    database.close()
