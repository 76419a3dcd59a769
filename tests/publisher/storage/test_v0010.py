"""What was found before version 0010 is found after it, and in the order of the history."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Connection, text

from publisher.codec import canonical, encode
from publisher.sieve import Sieve
from publisher.storage import announcements, history, search
from tests.builders import announcement
from tests.publisher.storage.test_v0003 import make_version
from tests.servers.postgres import Place


def test_the_index_is_numbered_by_the_history(bare_place: Place) -> None:
    engine = make_version(bare_place, "0009")
    at = datetime(2027, 2, 22, 8, tzinfo=UTC)
    moment = at if bare_place.address else at.replace(tzinfo=None).isoformat(" ")
    words = (
        ":words" if not bare_place.address else "array_to_tsvector(string_to_array(:words, ' '))"
    )
    revision = (
        "INSERT INTO revision (seq, announcement_id, number, title, kind, language, content,"
        " sha256, author, accepted_at)"
        " VALUES (:seq, :id, 1, 'T', 'news', 'fr', :content, '', 'Anne', :at)"
    )
    index = f"INSERT INTO announcement_search (announcement_id, words) VALUES (:id, {words})"
    with engine.begin() as connection:
        for place, id in ((-7, "past"), (3, "older"), (12, "newer")):
            written = announcement(id=id, title="Marché de Noël")
            content = {"seq": place, "id": id, "content": canonical(encode(written)), "at": moment}
            connection.execute(
                text("INSERT INTO announcement (id, newest, place) VALUES (:id, 1, :place)"),
                {"id": id, "place": place},
            )
            connection.execute(text(revision), content)
        for id in ("newer", "past", "older", "gone"):
            connection.execute(text(index), {"id": id, "words": "marche de noel"})
    engine.dispose()
    database = bare_place.open()
    with database.write() as connection:
        assert found(connection, "noël") == ["newer", "older", "past"]
        second = announcement(id="older", title="Foire", revision=2)
        announcements.accept(connection, second, "Anne")
        assert found(connection, "noël") == ["newer", "past"]
        assert found(connection, "foire") == ["older"]
        assert search.mend(connection) >= 1  # what was written by hand has fewer words than it says
        assert search.mend(connection) == 0
        assert found(connection, "noël") == ["newer", "past"]
    database.close()


def found(connection: Connection, words: str) -> list[str]:
    return [row.announcement_id for row in history.page(connection, Sieve(words=words)).rows]
