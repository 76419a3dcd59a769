"""Revisions that never change, and the channels, drafts and masters beside them."""

from __future__ import annotations

import dataclasses
import hashlib
import threading

import pytest
from sqlalchemy import select

from publisher.announcement import Draft
from publisher.codec import canonical, encode
from publisher.delivery import Operation, State
from publisher.errors import InputError, NotFound
from publisher.storage import announcements, channels, drafts, media
from publisher.storage.database import Database
from publisher.storage.media import StoredMedia
from publisher.storage.tables import revision
from tests.builders import announcement
from tests.publisher.desk import PERSON, Desk


def test_a_revision_is_kept_word_for_word(database: Database) -> None:
    first = announcement(title="Œuvre « d'été » \u202e")
    second = dataclasses.replace(first, title="Corrigé", revision=2)
    with database.write() as connection:
        sha256 = announcements.accept(connection, first, PERSON)
        announcements.accept(connection, second, "Paul")
    with database.read() as connection:
        one, two = announcements.revisions(connection, first.id)
        digests = select(revision.c.sha256).order_by(revision.c.number)
        kept = connection.execute(digests).scalars().all()
        assert announcements.newest(connection, first.id) == second
    assert (one.announcement, one.author) == (first, PERSON)
    assert (two.announcement, two.author) == (second, "Paul")
    assert sha256 == kept[0] == hashlib.sha256(canonical(encode(first)).encode()).hexdigest()


@pytest.mark.parametrize("number", [1, 3])
def test_a_revision_follows_the_newest(database: Database, number: int) -> None:
    first = announcement()
    with database.write() as connection:
        announcements.accept(connection, first, PERSON)
    wrong = dataclasses.replace(first, revision=number)
    with pytest.raises(InputError), database.write() as connection:
        announcements.accept(connection, wrong, PERSON)
    with database.read() as connection:
        assert len(announcements.revisions(connection, first.id)) == 1


def test_the_same_draft_sent_twice_at_once_is_accepted_once(database: Database) -> None:
    together = threading.Barrier(2)
    said: list[str] = []

    def send() -> None:
        together.wait()
        try:
            with database.write() as connection:
                announcements.accept(connection, announcement(), PERSON)
            said.append("accepted")
        except InputError:
            said.append("refused")

    threads = [threading.Thread(target=send) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(said) == ["accepted", "refused"]


def test_what_was_sent_stands_with_its_revision(desk: Desk) -> None:
    put = desk.put()
    desk.deliver()
    desk.put(about=put.announcement_id, operation=Operation.RETRACT)
    desk.deliver()
    with desk.database.read() as connection:
        (only,) = announcements.revisions(connection, put.announcement_id)
    assert only.sent == {"site": put.rendition}


def test_an_id_is_found_by_its_beginning(desk: Desk) -> None:
    for id in ("abcd00000001", "abcd00000002", "abce00000003"):
        desk.accept(id=id)
    with desk.database.read() as connection:
        assert announcements.resolve(connection, " ABCE ") == "abce00000003"
        assert announcements.resolve(connection, "abcd00000001") == "abcd00000001"
        with pytest.raises(NotFound, match="Plusieurs"):
            announcements.resolve(connection, "abcd")
        for typed in ("abc", "", "%%%%", "____", "zzzz", "abcd00000001x", "\x00\x00\x00\x00"):
            with pytest.raises(NotFound):
                announcements.resolve(connection, typed)


def test_what_is_not_there(database: Database) -> None:
    with database.read() as connection:
        for read in (announcements.newest, announcements.revisions, drafts.get, channels.get):
            with pytest.raises(NotFound):
                read(connection, "nichts")


# Channels


def test_a_name_is_borne_once_however_it_is_written(database: Database) -> None:
    with database.write() as connection:
        first = channels.add(connection, "website", "Église", {"folder": "/srv"}, {"limit": 500})
    for name in ("Église", "église", "EGLISE"):
        with pytest.raises(InputError, match=name), database.write() as connection:
            channels.add(connection, "feed", name, {})
    with database.read() as connection:
        assert channels.all(connection) == (first,)
        assert channels.named(connection, "eglise") == first
        assert channels.get(connection, first.id) == first


def test_a_removed_channel_frees_its_name_and_stays_in_the_history(database: Database) -> None:
    with database.write() as connection:
        first = channels.add(connection, "feed", "flux", {})
        channels.remove(connection, first.id)
        second = channels.add(connection, "feed", "flux", {})
    with database.read() as connection:
        assert [one.id for one in channels.all(connection)] == [second.id]
        assert channels.get(connection, first.id).removed_at is not None


def test_an_unknown_name_names_the_nearest(database: Database) -> None:
    with database.write() as connection:
        with pytest.raises(NotFound, match="aucun canal"):
            channels.named(connection, "site")
        channels.add(connection, "website", "website", {})
        with pytest.raises(NotFound, match="« website »"):
            channels.named(connection, "web-site")


def test_new_settings_lift_a_block(desk: Desk) -> None:
    id = desk.channel()
    with desk.database.write() as connection:
        changed = channels.change(connection, id, settings={"a": "b"}, facts={"n": [1]})
    assert (changed.settings, changed.facts, changed.blocked_until) == (
        {"a": "b"},
        {"n": [1]},
        None,
    )


# Drafts


def test_a_draft_is_saved_over_itself(database: Database) -> None:
    draft = Draft(announcement=announcement(title="Br\x00ouillon \ud800"), channels=("site",))
    again = dataclasses.replace(draft, announcement=announcement(title="Brouillon, suite"))
    other = Draft(announcement=announcement(id="autre0000000", title=""))
    with database.write() as connection:
        drafts.save(connection, draft)
        drafts.save(connection, other)
    with database.write() as connection:
        drafts.save(connection, again)
    with database.write() as connection:
        assert drafts.get(connection, draft.announcement.id) == again
        assert [view.title for view in drafts.all(connection)] == ["Brouillon, suite", ""]
        drafts.remove(connection, other.announcement.id)
        drafts.remove(connection, other.announcement.id)
        assert len(drafts.all(connection)) == 1


# Masters


def test_a_master_is_kept_once(database: Database) -> None:
    content = bytes(range(256)) * 100
    with database.write() as connection:
        sha256 = media.keep(connection, content, "image/png", 10, 20)
        assert media.keep(connection, content, "image/png", 10, 20) == sha256
    assert sha256 == hashlib.sha256(content).hexdigest()
    store = StoredMedia(database)
    assert store.read(sha256) == content
    with pytest.raises(NotFound):
        store.read("0" * 64)


def test_the_states_of_a_person_are_words(desk: Desk) -> None:
    put = desk.put()
    assert desk.read(put).state is State.QUEUED
    assert desk.read(put) == put
