"""What Google would refuse or leave out of an announcement."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phonenumbers import PhoneNumberMatcher

from channels._copies import has_copies
from channels._pictures import distinct
from channels.google_business.rendering import LONGEST, SMALLEST, message, taken
from publisher.announcement import Announcement
from publisher.problem import Problem, Remedy, error, warning
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.text.counting import utf16_units
from publisher.text.shortening import own_text

_COUNTRY: Final = "BE"  # whose a telephone number is that says no other


def check(
    announcement: Announcement, rendition: Rendition, names: tuple[str, ...]
) -> list[Problem]:
    """Compare what was written with `rendition`, which would be sent."""
    return [
        *_text(announcement, rendition, names),
        *_telephone(rendition),
        *_event(announcement, rendition),
        *_images(announcement),
    ]


def _text(
    announcement: Announcement, rendition: Rendition, names: tuple[str, ...]
) -> Iterator[Problem]:
    if not rendition.text.strip():
        yield error("google_empty", say("Il n'y a rien à publier : écrivez un titre."), "title")
    if utf16_units(message(announcement, names, None)) <= LONGEST:
        return
    if own_text(announcement, names):
        yield warning(
            "google_own_text_cut",
            say("Le texte écrit pour Google sera coupé à {limit} signes.", limit=LONGEST),
            "variants",
            remedy=Remedy.SHORTEN,
        )
    elif rendition.link is None:
        yield warning(
            "google_text_cut",
            say(
                "Le texte est trop long pour Google et aucun lien ne mène à la suite : résumez-le"
                " ou publiez aussi sur le site."
            ),
            "summary",
            remedy=Remedy.SHORTEN,
        )


def _telephone(rendition: Rendition) -> Iterator[Problem]:
    # Found within what a post can hold: the text was cut to it.
    for found in PhoneNumberMatcher(rendition.text, _COUNTRY):
        yield warning(
            "google_telephone",
            say(
                "Google refuse souvent un message qui contient un numéro de téléphone :"
                " ôtez « {number} » du texte, il est déjà sur la fiche ou sur la page.",
                number=found.raw_string,
            ),
            "body",
        )


def _event(announcement: Announcement, rendition: Rendition) -> Iterator[Problem]:
    if announcement.event is None:
        return
    if not rendition.title:
        yield error("google_no_title", say("Un événement demande un titre : écrivez-le."), "title")
    if announcement.event.end is None:
        yield warning(
            "google_no_end",
            say(
                "Sans heure de fin, Google montrera l'événement jusqu'à la fin du jour : ajoutez-en"
                " une."
            ),
            "event",
        )


def _images(announcement: Announcement) -> Iterator[Problem]:
    given = distinct(announcement.images)
    if not given:
        return
    if not has_copies(announcement.canonical_url, announcement.id):
        yield warning(
            "google_image_needs_page",
            say(
                "Google vient chercher l'image sur le site web de la ville : choisissez aussi un"
                " canal « Site web », sinon le message n'aura pas d'image."
            ),
            "images",
        )
    elif not any(map(taken, given)):
        yield warning(
            "google_image_shape",
            say(
                "Google ne prend que des photos JPEG d'au moins {width} × {height} pixels : le"
                " message n'aura pas d'image.",
                width=SMALLEST[0],
                height=SMALLEST[1],
            ),
            "images",
        )
    elif len(given) > 1:
        yield warning(
            "google_too_many_images",
            say("Google montre une image par message : la première qui convient."),
            "images",
        )
