"""What Bluesky would refuse, or what would come out otherwise than written."""

from __future__ import annotations

from collections.abc import Iterator

from channels._numbered import cut_thread
from channels._pictures import distinct
from channels.bluesky.facets import handles
from channels.bluesky.rendering import ALT_CHARACTERS, BYTES, CARD, GRAPHEMES, MOST_IMAGES
from publisher.announcement import Announcement
from publisher.problem import Problem, Remedy, error, warning
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.text.counting import characters, graphemes, utf8_bytes
from publisher.text.shortening import ELLIPSIS, own_text


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
            "bluesky_empty", say("Il n'y a rien à publier sur Bluesky : écrivez un titre."), "title"
        )
    if rendition.following:
        yield from cut_thread("bluesky", "Bluesky", announcement, rendition)
        return
    own = own_text(announcement, names)
    written = (own, announcement.title, announcement.summary, announcement.body)
    if graphemes(own) > GRAPHEMES or utf8_bytes(own) > BYTES:
        yield warning(
            "bluesky_own_text_cut",
            say(
                "Le texte écrit pour Bluesky compte {used} signes et sera coupé à {limit}.",
                used=graphemes(own),
                limit=GRAPHEMES,
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
            "bluesky_text_cut",
            say(
                "Le texte est trop long pour Bluesky et aucun lien ne mène à la suite : résumez-le"
                " ou publiez aussi sur le site."
            ),
            "summary",
            remedy=Remedy.SHORTEN,
        )


def _mentions(rendition: Rendition) -> Iterator[Problem]:
    for handle in handles(rendition.text):
        yield warning(
            "bluesky_mention",
            say(
                "« @{name} » préviendra le compte de ce nom, s'il existe : retirez l'arobase si ce"
                " n'est pas voulu.",
                name=handle,
            ),
            "body",
        )


def _images(announcement: Announcement, rendition: Rendition) -> Iterator[Problem]:
    images = distinct(announcement.images)
    if CARD in rendition.fields:
        if images:
            yield warning(
                "bluesky_card_alt",
                say(
                    "Sur Bluesky, l'image illustre l'encadré du lien : seule la première y est, et"
                    " sa description n'est pas lue aux personnes aveugles."
                ),
                "images",
            )
        return
    if len(images) > MOST_IMAGES:
        yield warning(
            "bluesky_too_many_images",
            say(
                "Bluesky montre {limit} images au plus : les {left} dernières n'y seront pas.",
                limit=MOST_IMAGES,
                left=len(images) - MOST_IMAGES,
            ),
            "images",
        )
    for image in images[:MOST_IMAGES]:
        if characters(image.alt.strip()) > ALT_CHARACTERS:
            yield warning(
                "bluesky_alt_cut",
                say(
                    "La description de l'image « {name} » dépasse {limit} signes et sera coupée"
                    " sur Bluesky.",
                    name=image.name,
                    limit=ALT_CHARACTERS,
                ),
                "images",
            )
