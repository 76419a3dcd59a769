"""What the room's server would refuse, or what would come out otherwise than written."""

from __future__ import annotations

from collections.abc import Iterator

from channels._pictures import distinct
from channels.matrix.limits import ALT_CHARACTERS, MOST_IMAGES, TEXT_BYTES, RoomFacts
from publisher.announcement import Announcement
from publisher.problem import Problem, Remedy, error, warning
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.text.counting import characters, utf8_bytes
from publisher.text.shortening import compose_post


def check(
    announcement: Announcement, rendition: Rendition, room: RoomFacts, names: tuple[str, ...]
) -> list[Problem]:
    """Compare what was written with `rendition`, which would be sent."""
    return [
        *_room(room),
        *_text(announcement, rendition, names),
        *_images(announcement),
        *_film(announcement),
    ]


def _room(room: RoomFacts) -> Iterator[Problem]:
    if room.encrypted:
        yield error("matrix_encrypted", encrypted_room())


def encrypted_room() -> str:
    """Say why nothing can be published in such a room."""
    return say(
        "Ce salon Matrix est chiffré, et Publisher n'y écrit pas : choisissez un salon sans"
        " chiffrement, comme le sont les salons publics."
    )


def _text(
    announcement: Announcement, rendition: Rendition, names: tuple[str, ...]
) -> Iterator[Problem]:
    if not rendition.text.strip():
        yield error(
            "matrix_empty", say("Il n'y a rien à publier sur Matrix : écrivez un titre."), "title"
        )
    link = announcement.canonical_url
    whole = compose_post(announcement, limit=None, count=utf8_bytes, link=link, names=names)
    if utf8_bytes(whole) > TEXT_BYTES:
        yield warning(
            "matrix_text_cut",
            say(
                "Un message Matrix prend {limit} octets au plus : la fin du texte n'y sera pas.",
                limit=TEXT_BYTES,
            ),
            "body",
            remedy=Remedy.SHORTEN,
        )


def _images(announcement: Announcement) -> Iterator[Problem]:
    images = distinct(announcement.images)
    if len(images) > MOST_IMAGES:
        yield warning(
            "matrix_too_many_images",
            say(
                "Publisher envoie {limit} images au plus dans un salon Matrix : les {left}"
                " dernières n'y seront pas.",
                limit=MOST_IMAGES,
                left=len(images) - MOST_IMAGES,
            ),
            "images",
        )
    for image in images[:MOST_IMAGES]:
        if characters(image.alt.strip()) > ALT_CHARACTERS:
            yield warning(
                "matrix_alt_cut",
                say(
                    "La description de l'image « {name} » dépasse {limit} signes et sera coupée"
                    " sur Matrix.",
                    name=image.name,
                    limit=ALT_CHARACTERS,
                ),
                "images",
            )


def _film(announcement: Announcement) -> Iterator[Problem]:
    film = announcement.video
    if film is not None and characters(film.alt.strip()) > ALT_CHARACTERS:
        yield warning(
            "matrix_alt_cut",
            say(
                "La description de la vidéo dépasse {limit} signes et sera coupée sur Matrix.",
                limit=ALT_CHARACTERS,
            ),
            "video",
        )
