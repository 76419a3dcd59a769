"""Pictures used before are offered with their last words; what is used is never deleted."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from datetime import timedelta
from threading import Thread
from typing import Any

import pytest

from publisher.announcement import Announcement, Draft, Image
from publisher.cropping import cropped
from publisher.errors import InputError, NotFound, Overtaken
from publisher.library import template_of
from publisher.storage import announcements, drafts, media
from publisher.storage.database import Database, now
from publisher.storage.library import pictures, pieces, tags
from publisher.storage.library.unused import delete_unused
from tests.builders import announcement, jpeg
from tests.publisher.desk import PERSON, Desk
from tests.servers.postgres import Clock, Place


def kept(database: Database, shade: int, alt: str, **more: Any) -> Image:
    """A picture whose master is kept."""
    with database.write() as connection:
        sha256 = media.keep(connection, jpeg(4, 3, (shade, 0, 0)), "image/jpeg", 4, 3)
    return Image(sha256=sha256, media_type="image/jpeg", width=4, height=3, alt=alt, **more)


def found(database: Database, search: str = "") -> list[str]:
    with database.read() as connection:
        return [row.image.alt for row in pictures.page(connection, search).rows]


def again(desk: Desk, before: Announcement, **changes: Any) -> None:
    with desk.database.write() as connection:
        after = replace(before, revision=before.revision + 1, **changes)
        announcements.accept(connection, after, PERSON)


def test_a_picture_is_offered_with_its_last_words_and_counted_once(
    desk: Desk, database: Database, clock: Clock
) -> None:
    street = kept(database, 10, "Une rue", credit="Ville")
    first = desk.accept(images=(street,))
    clock.forward(hours=1)
    desk.accept(images=(kept(database, 90, "Un marché"),))
    assert found(database) == ["Un marché", "Une rue"]
    clock.forward(hours=1)
    again(desk, first, images=(replace(street, alt="Rue de l'Église barrée"),))
    desk.accept(images=(replace(street, alt="Rue de l'Église barrée"),))
    with database.read() as connection:
        newest, other = pictures.page(connection).rows
    assert (newest.image.alt, newest.uses) == ("Rue de l'Église barrée", 2)
    assert newest.image.credit == "Ville"
    assert newest.used_at - other.used_at >= timedelta(hours=1)


def test_a_part_is_offered_as_it_was_used_and_keeps_its_master(
    desk: Desk, database: Database
) -> None:
    street = kept(database, 10, "Une rue")
    part = cropped(street, (0, 0, 0.5, 1))
    desk.accept(images=(part, street))
    desk.accept(images=(part,))
    with database.write() as connection:
        [shown] = pictures.page(connection).rows
        assert (shown.image, shown.uses) == (part, 2)
        assert pictures.change(connection, replace(part, alt="Rue"), shown.version).uses == 2
        assert not delete_unused(connection, street.sha256)


def test_the_master_of_a_part_that_is_being_written_is_not_deleted(database: Database) -> None:
    street = kept(database, 10, "Une rue")
    written = announcement(images=(cropped(street, (0, 0, 0.5, 1)),))
    with database.write() as connection:
        drafts.save(connection, Draft(announcement=written))
        assert drafts.get(connection, written.id).announcement == written
        assert not delete_unused(connection, street.sha256)
        drafts.remove(connection, written.id)
        assert delete_unused(connection, street.sha256)


@pytest.mark.parametrize(
    ("search", "wanted"),
    [
        ("EGLI barr", ["L'église barrée"]),
        ("ville", ["L'église barrée"]),
        ("photo-2", ["Un marché"]),
        ("arrée", []),
        ("100%", []),
        ("  ", ["L'église barrée", "Un marché"]),
    ],
)
def test_a_picture_is_found_by_the_beginnings_of_its_words(
    desk: Desk, database: Database, clock: Clock, search: str, wanted: list[str]
) -> None:
    desk.accept(images=(kept(database, 90, "Un marché", name="photo-2"),))
    clock.forward(hours=1)
    desk.accept(images=(kept(database, 10, "L'église barrée", credit="Ville"),))
    assert found(database, search) == wanted


def test_pages_follow_one_another_even_within_one_instant(desk: Desk, database: Database) -> None:
    many = tuple(kept(database, shade * 9, f"Image {shade}") for shade in range(7))
    desk.accept(images=many)
    seen: list[str] = []
    after: str | None = None
    with database.read() as connection:
        while True:
            page = pictures.page(connection, after=after, limit=3)
            seen += [row.image.alt for row in page.rows]
            after = page.next
            if after is None:
                break
        with pytest.raises(InputError):
            pictures.page(connection, after="ailleurs")
    assert sorted(seen) == [f"Image {shade}" for shade in range(7)]


def test_words_are_changed_only_by_whoever_saw_the_last_ones(
    desk: Desk, database: Database
) -> None:
    desk.accept(images=(kept(database, 10, "Une rue"),))
    with database.read() as connection:
        [seen] = pictures.page(connection).rows
    with database.write() as connection:
        changed = pictures.change(connection, replace(seen.image, alt="Deux rues"), seen.version)
        with pytest.raises(Overtaken):
            pictures.change(connection, replace(seen.image, alt="Trois"), seen.version)
        pictures.offer(connection, seen.image.sha256, changed.version, offered=False)
    assert found(database) == []
    desk.accept(images=(seen.image,))
    assert found(database) == []  # who uses it again elsewhere does not offer it again


@pytest.mark.parametrize("where", ["announcement", "draft", "template", "nowhere"])
def test_what_anything_uses_is_never_deleted(desk: Desk, database: Database, where: str) -> None:
    street = kept(database, 10, "Une rue")
    written = announcement(images=(street,))
    with database.write() as connection:
        pictures.add(connection, street, now(connection))
    if where == "announcement":
        again(desk, desk.accept(images=(street,)), images=())
    with database.write() as connection:
        if where == "draft":
            drafts.save(connection, Draft(announcement=written))
        if where == "template":
            pieces.add(connection, template_of("T", Draft(announcement=written)), "Anne")
        assert delete_unused(connection, street.sha256) is (where == "nowhere")
        if where == "nowhere":
            with pytest.raises(NotFound):
                media.read(connection, street.sha256)
        else:
            assert media.read(connection, street.sha256)
            assert pictures.get(connection, street.sha256).image == street


def test_a_draft_that_is_being_saved_keeps_its_picture(database: Database, place: Place) -> None:
    """A deletion that comes meanwhile waits for it, and then deletes nothing."""
    street = kept(database, 10, "Une rue")
    with database.write() as connection:
        pictures.add(connection, street, now(connection))
    deleted: Future[bool] = Future()

    def delete() -> None:
        with elsewhere.write() as connection:
            deleted.set_result(delete_unused(connection, street.sha256))

    elsewhere = place.open()
    other = Thread(target=delete)
    with database.write() as connection:
        drafts.save(connection, Draft(announcement=announcement(images=(street,))))
        other.start()
    other.join()
    elsewhere.close()
    assert deleted.result() is False
    with database.read() as connection:
        assert media.read(connection, street.sha256)


def test_tags_are_offered_as_they_were_last_written(
    desk: Desk, database: Database, clock: Clock
) -> None:
    desk.accept(tags=("Mobilité", "travaux", " "))
    clock.forward(hours=1)
    desk.accept(tags=("mobilite", "bus"))
    with database.read() as connection:
        assert tags.used(connection) == ("bus", "mobilite", "travaux")
    with database.write() as connection:
        long_ago = now(connection) - timedelta(days=900)
        tags.note(connection, announcement(tags=("MOBILITÉ", "Foire")), long_ago)
        assert tags.used(connection) == ("bus", "Foire", "mobilite", "travaux")
