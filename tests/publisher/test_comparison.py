"""What a correction changed is found, named and marked, and nothing else is."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

from publisher.announcement import Announcement, Event, Image, Link, LongText, Translation, Variant
from publisher.comparison import KEPT_ASIDE, PARTS, Change, Piece, changes, side_by_side
from publisher.cropping import cropped
from tests.builders import announcement

PICTURE = Image("a" * 64, "image/jpeg", 800, 600, "La rue Haute", "rue", "Ville")


def test_every_part_that_people_write_has_a_name() -> None:
    written = {field.name for field in dataclasses.fields(Announcement)}
    assert written == set(PARTS) | KEPT_ASIDE


def test_what_publisher_keeps_itself_is_no_change() -> None:
    first = announcement()
    later = dataclasses.replace(first, revision=2, updated=datetime(2027, 3, 1, tzinfo=UTC))
    assert changes(first, later) == ()


def test_each_part_is_read_as_it_was_and_as_it_is() -> None:
    first = announcement(title="Travaux", tags=("rue",), link=None, event=None)
    later = dataclasses.replace(
        first,
        title="Travaux reportés",
        tags=("rue", "report"),
        link=Link("https://ville.example", "Plan"),
        event=Event(datetime(2027, 3, 1, 7), place="Rue Haute"),  # noqa: DTZ001 - wall time
        translations={"nl": Translation("Werken")},
    )
    assert changes(first, later) == (
        Change("Titre", "Travaux", "Travaux reportés"),
        Change("Mots-clés", "rue", "rue\nreport"),
        Change("Lien", "", "https://ville.example\nPlan"),
        Change("Date et lieu", "", "01/03/2027 07:00\nRue Haute"),
        Change("Traductions", "", "nl : Werken"),
    )


def test_another_part_of_a_picture_is_read_as_such() -> None:
    part = cropped(PICTURE, (0.1, 0, 0.5, 1), 1, -2.5)
    assert changes(announcement(images=(PICTURE,)), announcement(images=(part,))) == (
        Change(
            "Images",
            "rue : La rue Haute (Ville)",
            "rue : La rue Haute (Ville) [recadrée : 50 % × 100 %, à 10 % de la gauche et 0 % du"
            " haut, tournée de 90°, redressée de -2,5°]",
        ),
    )
    moved = changes(announcement(images=(PICTURE, part)), announcement(images=(part, PICTURE)))
    assert [change.part for change in moved] == ["Images"]


def test_what_differs_on_one_channel_is_read_with_its_comment() -> None:
    first = announcement(variants={"facebook": Variant("Rue fermée")})
    own = Variant("Rue fermée", LongText.THREAD, "Le plan : {lien}")
    later = dataclasses.replace(first, variants={"facebook": own})
    assert changes(first, later) == (
        Change(
            "Textes propres à un canal",
            "facebook : Rue fermée",
            "facebook : Rue fermée\nthread\nPremier commentaire : Le plan : {lien}",
        ),
    )


def test_another_picture_of_the_same_name_is_a_change() -> None:
    first = announcement(images=(PICTURE,))
    later = dataclasses.replace(first, images=(dataclasses.replace(PICTURE, sha256="b" * 64),))
    read = "rue : La rue Haute (Ville)"
    assert changes(first, later) == (Change("Images", read, f"{read} (modifié)"),)


def test_two_texts_stand_beside_each_other_word_by_word() -> None:
    before, after = side_by_side("La rue est fermée.", "La rue Haute est ouverte.")
    assert [piece.text for piece in before if piece.changed] == ["fermée"]
    assert [piece.text for piece in after if piece.changed] == ["Haute ", "ouverte"]
    assert "".join(piece.text for piece in before) == "La rue est fermée."
    assert "".join(piece.text for piece in after) == "La rue Haute est ouverte."


def test_very_long_texts_are_not_compared_word_by_word() -> None:
    long = "mot " * 3000
    assert side_by_side(long, f"{long}fin") == ((Piece(long, True),), (Piece(f"{long}fin", True),))
