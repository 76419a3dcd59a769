"""What readers of the notification would not get as it was written."""

from __future__ import annotations

from collections.abc import Iterator

from channels._pictures import distinct
from channels.ntfy.limits import TITLE, ServerFacts
from channels.ntfy.rendering import description, when, whole_text, whole_title
from publisher.announcement import Announcement
from publisher.problem import Problem, Remedy, error, warning
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.text.cleaning import one_line
from publisher.text.counting import characters, utf8_bytes


def check(
    announcement: Announcement, rendition: Rendition, facts: ServerFacts, names: tuple[str, ...]
) -> list[Problem]:
    """Compare what was written with `rendition`, which would be sent."""
    return [*_text(announcement, rendition, facts, names), *_images(announcement, rendition)]


def _text(
    announcement: Announcement, rendition: Rendition, facts: ServerFacts, names: tuple[str, ...]
) -> Iterator[Problem]:
    if not rendition.text.strip():
        yield error(
            "ntfy_empty", say("Il n'y a rien à publier sur ntfy : écrivez un titre."), "title"
        )
    if characters(whole_title(announcement, facts)) > TITLE:
        yield warning(
            "ntfy_title_cut",
            say("Le titre d'une notification est coupé à {limit} signes.", limit=TITLE),
            "title",
        )
    image = rendition.images[0] if rendition.images else None
    parts = (
        whole_text(announcement, names),
        when(announcement, names),
        description(announcement, image),
    )
    if utf8_bytes("\n\n".join(part for part in parts if part)) > facts.message_bytes:
        yield warning(
            "ntfy_text_cut",
            say(
                "Une notification ntfy prend {limit} octets au plus : la fin du texte n'y sera"
                " pas.",
                limit=facts.message_bytes,
            ),
            "body",
            remedy=Remedy.SHORTEN,
        )


def _images(announcement: Announcement, rendition: Rendition) -> Iterator[Problem]:
    images = distinct(announcement.images)
    if images and not rendition.images:
        yield warning(
            "ntfy_no_images", say("Ce canal ntfy n'envoie pas d'images avec le texte."), "images"
        )
    elif len(images) > 1:
        yield warning(
            "ntfy_too_many_images",
            say("Une notification ntfy montre une image : seule la première y sera."),
            "images",
        )
    for image in rendition.images:
        if one_line(image.alt) not in rendition.text:
            yield warning(
                "ntfy_alt_cut",
                say(
                    "La description de l'image « {name} » sera coupée : ntfy n'a pas de place pour"
                    " elle hors du message.",
                    name=image.name,
                ),
                "images",
            )
