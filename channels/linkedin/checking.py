"""What LinkedIn would refuse, or what would come out otherwise than written."""

from __future__ import annotations

from collections.abc import Iterator

from channels._pictures import distinct
from channels.linkedin.rendering import ALT_CHARACTERS, CARD, MOST_IMAGES, SIGNS
from publisher.announcement import Announcement
from publisher.problem import Problem, Remedy, error, warning
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.text.counting import characters
from publisher.text.shortening import ELLIPSIS, own_text


def check(
    announcement: Announcement, rendition: Rendition, names: tuple[str, ...]
) -> list[Problem]:
    """Compare what was written with `rendition`, which would be sent."""
    return [
        *_text(announcement, rendition, names),
        *_images(announcement, rendition),
    ]


def _text(
    announcement: Announcement, rendition: Rendition, names: tuple[str, ...]
) -> Iterator[Problem]:
    if not (rendition.text.strip() or rendition.images or rendition.video):
        yield error(
            "linkedin_empty",
            say("Il n'y a rien à publier sur LinkedIn : écrivez un titre."),
            "title",
        )
    own = own_text(announcement, names)
    used = characters(own)
    written = (own, announcement.title, announcement.summary, announcement.body)
    if used > SIGNS:
        yield warning(
            "linkedin_own_text_cut",
            say(
                "Le texte écrit pour LinkedIn compte {used} signes et sera coupé à {limit}.",
                used=used,
                limit=SIGNS,
            ),
            "variants",
            remedy=Remedy.SHORTEN,
        )
    elif (
        rendition.link is None
        and ELLIPSIS in rendition.text
        and not any(ELLIPSIS in text for text in written)
    ):
        yield warning(
            "linkedin_text_cut",
            say(
                "Le texte est trop long pour LinkedIn et aucun lien ne mène à la suite : résumez-le"
                " ou publiez aussi sur le site."
            ),
            "summary",
            remedy=Remedy.SHORTEN,
        )


def _images(announcement: Announcement, rendition: Rendition) -> Iterator[Problem]:
    if announcement.video is not None:
        yield warning(
            "linkedin_video_without_description",
            say(
                "LinkedIn ne prend pas de description pour une vidéo : dites dans le texte ce qu'il"
                " faut en savoir."
            ),
            "video",
        )
    images = distinct(announcement.images)
    if CARD in rendition.fields:
        if images:
            yield warning(
                "linkedin_card_alt",
                say(
                    "Sur LinkedIn, l'image illustre l'encadré du lien : seule la première y est, et"
                    " sa description n'est pas lue aux personnes aveugles."
                ),
                "images",
            )
        return
    if len(images) > MOST_IMAGES:
        yield warning(
            "linkedin_too_many_images",
            say(
                "LinkedIn montre {limit} images au plus : les {left} dernières n'y seront pas.",
                limit=MOST_IMAGES,
                left=len(images) - MOST_IMAGES,
            ),
            "images",
        )
    for image in images[:MOST_IMAGES]:
        if characters(image.alt.strip()) > ALT_CHARACTERS:
            yield warning(
                "linkedin_alt_cut",
                say(
                    "La description de l'image « {name} » dépasse {limit} signes et sera coupée"
                    " sur LinkedIn.",
                    name=image.name,
                    limit=ALT_CHARACTERS,
                ),
                "images",
            )
