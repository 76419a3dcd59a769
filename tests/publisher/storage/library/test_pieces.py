"""Texts, sets of tags and templates are shared, and nobody overwrites what they did not see."""

from __future__ import annotations

import pytest

from publisher.announcement import Draft, Variant
from publisher.errors import InputError, NotFound, Overtaken
from publisher.library import Snippet, TagSet, Template, anew, template_of, tidy
from publisher.storage.database import Database
from publisher.storage.library import pieces
from tests.builders import announcement

CONTACT = Snippet(name="Contact travaux", text="Service travaux, 010 00 00 00", signature=True)
MOBILITY = TagSet(name="Mobilité", tags=("travaux", "bus"))


def test_what_is_kept_comes_back_by_name_and_by_sort(database: Database) -> None:
    template = template_of("Conseil", Draft(announcement=announcement(), channels=("site",)))
    with database.write() as connection:
        for piece in (Snippet(name="zèle", text="Z"), CONTACT, MOBILITY, template):
            pieces.add(connection, piece, "Anne")
    with database.read() as connection:
        snippets = pieces.all(connection, Snippet)
        assert [kept.piece.name for kept in snippets] == ["Contact travaux", "zèle"]
        assert snippets[0].piece == CONTACT
        assert (snippets[0].version, snippets[0].changed_by) == (1, "Anne")
        assert [kept.piece for kept in pieces.all(connection, TagSet)] == [MOBILITY]
        assert [kept.piece for kept in pieces.all(connection, Template)] == [template]


def test_two_names_that_read_the_same_are_one(database: Database) -> None:
    with database.write() as connection:
        pieces.add(connection, MOBILITY, "Anne")
        pieces.add(connection, Snippet(name="Mobilité", text="M"), "Anne")  # of another sort
        other = pieces.add(connection, TagSet(name="Fêtes", tags=("fête",)), "Anne")
        with pytest.raises(InputError, match="MOBILITE"):
            pieces.add(connection, TagSet(name="MOBILITE", tags=("x",)), "Paul")
        renamed = TagSet(name="mobilité", tags=("fête",))
        with pytest.raises(InputError, match="mobilité"):
            pieces.change(connection, other.id, other.version, renamed, "Paul")
        kept = pieces.change(
            connection, other.id, other.version, TagSet(name="fêtes", tags=("a",)), "Paul"
        )
    assert (kept.piece.name, kept.version, kept.changed_by) == ("fêtes", 2, "Paul")


def test_whoever_did_not_see_the_last_version_changes_nothing(database: Database) -> None:
    with database.write() as connection:
        seen = pieces.add(connection, CONTACT, "Anne")
        theirs = Snippet(name="Contact travaux", text="010 11 11 11")
        pieces.change(connection, seen.id, seen.version, theirs, "Paul")
    with database.write() as connection:
        with pytest.raises(Overtaken, match=r"Paul a changé « Contact travaux »"):
            pieces.change(connection, seen.id, seen.version, CONTACT, "Anne")
        with pytest.raises(Overtaken):
            pieces.remove(connection, Snippet, seen.id, seen.version)
        assert pieces.get(connection, Snippet, seen.id).piece == theirs
        pieces.remove(connection, Snippet, seen.id, 2)
        with pytest.raises(NotFound, match="supprimé entre-temps"):
            pieces.change(connection, seen.id, 2, CONTACT, "Anne")


def test_what_begins_from_another_announcement_has_its_words_and_no_date() -> None:
    before = announcement(revision=3, variants={"mur": Variant(text="Court")})
    copy = anew(before, "autre")
    assert (copy.id, copy.revision, copy.updated, copy.canonical_url) == ("autre", 1, None, None)
    assert (copy.expires_at, copy.event) == (None, None)
    assert copy.variants == {"mur": Variant(text="Court")}
    assert (copy.title, copy.body, copy.tags) == (before.title, before.body, before.tags)


@pytest.mark.parametrize(
    "wrong",
    [
        Snippet(name="  ", text="x"),
        Snippet(name="n" * 81, text="x"),
        Snippet(name="n", text=" \n"),
        TagSet(name="n", tags=()),
    ],
)
def test_a_piece_without_what_makes_it_is_refused(wrong: Snippet | TagSet) -> None:
    with pytest.raises(InputError):
        tidy(wrong)
