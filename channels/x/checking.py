"""What X would refuse, or what would come out otherwise than written."""

from __future__ import annotations

from collections.abc import Iterator

from channels._numbered import cut_thread
from channels._pictures import distinct
from channels.x.rendering import ALT_CHARACTERS, MOST_IMAGES, SIGNS
from publisher.announcement import Announcement
from publisher.problem import Problem, Remedy, error, warning
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.text.counting import characters
from publisher.text.entities import Sort, spans
from publisher.text.shortening import ELLIPSIS, own_text
from publisher.text.weighing import bare_addresses, weight


def check(
    announcement: Announcement, rendition: Rendition, names: tuple[str, ...]
) -> list[Problem]:
    """Compare what was written with `rendition`, which would be sent."""
    return [
        *_text(announcement, rendition, names),
        *_mentions(rendition),
        *_addresses(rendition),
        *_images(announcement),
        *_video(announcement),
    ]


def _text(
    announcement: Announcement, rendition: Rendition, names: tuple[str, ...]
) -> Iterator[Problem]:
    if not (rendition.text.strip() or rendition.images or rendition.video):
        yield error("x_empty", say("Il n'y a rien à publier sur X : écrivez un titre."), "title")
    if rendition.following:
        yield from cut_thread("x", "X", announcement, rendition)
        return
    own = own_text(announcement, names)
    used = weight(own)
    written = (own, announcement.title, announcement.summary, announcement.body)
    if used > SIGNS:
        yield warning(
            "x_own_text_cut",
            say(
                "Le texte écrit pour X compte {used} signes et sera coupé à {limit}.",
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
            "x_text_cut",
            say(
                "Le texte est trop long pour X et aucun lien ne mène à la suite : résumez-le ou"
                " publiez aussi sur le site."
            ),
            "summary",
            remedy=Remedy.SHORTEN,
        )


def _mentions(rendition: Rendition) -> Iterator[Problem]:
    found = (span for span in spans(rendition.text) if span.sort is Sort.MENTION)
    for name in dict.fromkeys(rendition.text[span.start : span.end] for span in found):
        yield warning(
            "x_mention",
            say(
                "« {name} » préviendra le compte de ce nom, s'il existe : retirez l'arobase si ce"
                " n'est pas voulu.",
                name=name,
            ),
            "body",
        )


def _addresses(rendition: Rendition) -> Iterator[Problem]:
    for address in bare_addresses(rendition.text):
        yield warning(
            "x_bare_address",
            say(
                "X fera un lien de « {address} », compté 23 signes : mettez une espace après le"
                " point si ce n'est pas voulu.",
                address=address,
            ),
            "body",
        )


def _video(announcement: Announcement) -> Iterator[Problem]:
    if announcement.video is not None:
        yield warning(
            "x_video_without_description",
            say(
                "X ne prend pas de description pour une vidéo : dites dans le texte ce qu'il faut"
                " en savoir."
            ),
            "video",
        )


def _images(announcement: Announcement) -> Iterator[Problem]:
    images = distinct(announcement.images)
    if len(images) > MOST_IMAGES:
        yield warning(
            "x_too_many_images",
            say(
                "X montre {limit} images au plus : les {left} dernières n'y seront pas.",
                limit=MOST_IMAGES,
                left=len(images) - MOST_IMAGES,
            ),
            "images",
        )
    for image in images[:MOST_IMAGES]:
        if characters(image.alt.strip()) > ALT_CHARACTERS:
            yield warning(
                "x_alt_cut",
                say(
                    "La description de l'image « {name} » dépasse {limit} signes et sera coupée"
                    " sur X.",
                    name=image.name,
                    limit=ALT_CHARACTERS,
                ),
                "images",
            )
