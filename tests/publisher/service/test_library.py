"""What the window asks of the library: pieces, pictures, announcements that begin from others."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from publisher.errors import InputError
from publisher.library import Snippet
from tests.builders import jpeg
from tests.publisher.service.town import Town


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    file = tmp_path / "Hôtel de ville.jpg"
    file.write_bytes(jpeg(8, 6))
    return file


def test_a_template_begins_an_announcement_for_the_channels_that_are_still_there(
    town: Town,
) -> None:
    service = town.service
    service.save_template(" Travaux ", town.draft("mur", "website", title="Rue barrée"))
    service.remove_channel("mur")
    [kept] = service.templates()
    assert kept.piece.name == "Travaux"
    draft = service.from_template(kept.id)
    assert (draft.announcement.title, draft.channels) == ("Rue barrée", ("website",))
    assert len(draft.announcement.id) == 12
    assert draft.announcement.id != service.from_template(kept.id).announcement.id
    service.save_template("Travaux", town.draft("website", title="Rue ouverte"), before=kept)
    assert service.from_template(kept.id).announcement.title == "Rue ouverte"


def test_what_was_published_is_duplicated_as_a_draft_of_its_own(town: Town, photo: Path) -> None:
    image = town.service.import_image(photo, "L'hôtel de ville")
    about = town.publish("mur", images=(image,))
    published = town.service.show(about).revisions[-1].announcement
    copy = town.service.duplicate(published, ("mur",))
    town.service.save_draft(copy)
    assert copy.announcement.images == (image,)
    assert copy.announcement.id != about
    assert (copy.announcement.revision, copy.publish_at) == (1, None)
    assert len(town.service.history().rows) == 1


def test_a_picture_is_added_described_removed_and_offered_again(town: Town, photo: Path) -> None:
    service = town.service
    added = service.add_picture(photo)
    assert (added.image.name, added.image.alt, added.uses) == ("hotel-de-ville", "", 0)
    described = service.change_picture(added, " L'hôtel de ville ", "Ville")
    assert service.pictures("hotel ville").rows == (described,)
    assert service.add_picture(photo).image.alt == "L'hôtel de ville"
    [seen] = service.pictures().rows
    town.publish("mur", images=(replace(seen.image, alt="La mairie"),))
    [used] = service.pictures("mairie").rows
    hidden = service.remove_picture(used)
    assert hidden is not None  # an announcement uses it
    assert service.pictures().rows == ()
    service.offer_picture_again(hidden)
    assert [row.image.alt for row in service.pictures().rows] == ["La mairie"]
    assert service.media().read(used.image.sha256)


def test_a_picture_that_nothing_uses_is_deleted_for_good(town: Town, photo: Path) -> None:
    added = town.service.add_picture(photo)
    assert town.service.remove_picture(added) is None
    with pytest.raises(InputError):
        town.service.media().read(added.image.sha256)


def test_who_changes_the_library_is_in_the_journal(town: Town) -> None:
    kept = town.service.add_piece(Snippet(name="Contact", text="010 00 00 00"))
    town.service.remove_piece(kept)
    with town.service.house.database.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT event FROM journal WHERE subject = 'Contact' ORDER BY seq"
        )
        assert rows.scalars().all() == ["library.added", "library.removed"]
