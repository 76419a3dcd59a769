"""What Discord would refuse, or what would come out otherwise than written."""

from __future__ import annotations

from collections.abc import Iterator

from channels._pictures import distinct
from channels.discord.rendering import ALT, LIMIT, MOST_IMAGES, whole_length
from publisher.announcement import Announcement
from publisher.problem import Problem, Remedy, error, warning
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.text.counting import characters


def check(
    announcement: Announcement, rendition: Rendition, names: tuple[str, ...]
) -> list[Problem]:
    """Compare what was written with `rendition`, which would be sent."""
    return [*_text(announcement, rendition, names), *_images(announcement)]


def _text(
    announcement: Announcement, rendition: Rendition, names: tuple[str, ...]
) -> Iterator[Problem]:
    if not (rendition.text.strip() or rendition.images or rendition.video):
        yield error(
            "discord_empty",
            say("Il n'y a rien à publier sur Discord : écrivez un titre."),
            "title",
        )
    if whole_length(announcement, names) > LIMIT:
        yield warning(
            "discord_text_cut",
            say(
                "Discord prend {limit} signes au plus : la fin du texte n'y sera pas.", limit=LIMIT
            ),
            "body",
            remedy=Remedy.SHORTEN,
        )


def _images(announcement: Announcement) -> Iterator[Problem]:
    images = distinct(announcement.images)
    if len(images) > MOST_IMAGES:
        yield warning(
            "discord_too_many_images",
            say(
                "Discord montre {limit} images au plus : les {left} dernières n'y seront pas.",
                limit=MOST_IMAGES,
                left=len(images) - MOST_IMAGES,
            ),
            "images",
        )
    for image in images[:MOST_IMAGES]:
        if characters(image.alt.strip()) > ALT:
            yield warning(
                "discord_alt_cut",
                say(
                    "La description de l'image « {name} » dépasse {limit} signes et sera coupée"
                    " sur Discord.",
                    name=image.name,
                    limit=ALT,
                ),
                "images",
            )
