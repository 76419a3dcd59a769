"""What Telegram would refuse, or what would come out otherwise than written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from channels._pictures import distinct
from channels.telegram.rendering import CAPTION, MOST_IMAGES, descriptions, limit_of
from publisher.announcement import Announcement
from publisher.problem import Problem, Remedy, error, warning
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.text.cleaning import one_line
from publisher.text.counting import utf16_units
from publisher.text.entities import Sort, spans
from publisher.text.shortening import compose_post

LONGEST_RATIO: Final = 20  # of a picture's longer side to the shorter one


def check(
    announcement: Announcement, rendition: Rendition, names: tuple[str, ...]
) -> list[Problem]:
    """Compare what was written with `rendition`, which would be sent."""
    return [
        *_text(announcement, rendition, names),
        *_mentions(rendition),
        *_images(announcement, rendition),
    ]


def _text(
    announcement: Announcement, rendition: Rendition, names: tuple[str, ...]
) -> Iterator[Problem]:
    if not (rendition.text.strip() or rendition.images or rendition.video):
        yield error(
            "telegram_empty",
            say("Il n'y a rien à publier sur Telegram : écrivez un titre."),
            "title",
        )
    link = announcement.canonical_url
    whole = compose_post(announcement, limit=None, count=utf16_units, link=link, names=names)
    told = descriptions(announcement, rendition.images)
    used = utf16_units("\n\n".join(part for part in (whole, told) if part))
    limit = CAPTION if rendition.video else limit_of(rendition.images)
    if used > limit:
        yield warning(
            "telegram_text_cut",
            say(
                "Telegram prend {limit} signes au plus {with_pictures}: la fin du texte n'y sera"
                " pas.",
                limit=limit,
                with_pictures=say("sous des images, leurs descriptions comprises ") if told else "",
            ),
            "body",
            remedy=Remedy.SHORTEN,
        )


def _mentions(rendition: Rendition) -> Iterator[Problem]:
    found = (span for span in spans(rendition.text) if span.sort is Sort.MENTION)
    for name in dict.fromkeys(rendition.text[span.start : span.end] for span in found):
        yield warning(
            "telegram_mention",
            say(
                "Sur Telegram, « {name} » mènera au compte ou au canal de ce nom : vérifiez que"
                " c'est voulu.",
                name=name,
            ),
            "body",
        )


def _images(announcement: Announcement, rendition: Rendition) -> Iterator[Problem]:
    left = len(distinct(announcement.images)) - len(rendition.images)
    if left:
        yield warning(
            "telegram_too_many_images",
            say(
                "Telegram montre {limit} images au plus : les {left} dernières n'y seront pas.",
                limit=MOST_IMAGES,
                left=left,
            ),
            "images",
        )
    told = descriptions(announcement, rendition.images)
    for image in rendition.images:
        if one_line(image.alt) not in told:
            yield warning(
                "telegram_alt_cut",
                say(
                    "La description de l'image « {name} » sera coupée : Telegram n'a pas de place"
                    " pour elle hors de la légende.",
                    name=image.name,
                ),
                "images",
            )
        if max(image.width, image.height) > LONGEST_RATIO * min(image.width, image.height):
            yield error(
                "telegram_image_ratio",
                say(
                    "L'image « {name} » est trop étroite pour Telegram : recadrez-la.",
                    name=image.name,
                ),
                "images",
            )
