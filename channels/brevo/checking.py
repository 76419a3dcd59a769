"""What readers would not get as it was written, or Brevo would refuse."""

from __future__ import annotations

from collections.abc import Iterator

from channels._letter.checking import check as letter_check
from channels.brevo.rendering import MOST_BYTES, letter
from publisher.announcement import Announcement
from publisher.problem import Problem, error, warning
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.text.counting import utf8_bytes


def check(announcement: Announcement, rendition: Rendition) -> Iterator[Problem]:
    """Compare what was written with `rendition`, which would be sent."""
    yield from letter_check(announcement, rendition, "brevo")
    if utf8_bytes(letter(rendition)) >= MOST_BYTES:
        yield error(
            "brevo_too_long",
            say("La lettre dépasse ce que Brevo accepte (1 Mo) : raccourcissez le texte."),
            "body",
        )
    if announcement.images and not rendition.images:
        yield warning(
            "brevo_no_images",
            say(
                "Les images ne seront pas dans la lettre : Brevo les prend sur le site web de la"
                " ville. Choisissez aussi un canal « Site web » pour cette annonce."
            ),
            "images",
        )
