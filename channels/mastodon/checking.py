"""What the instance would refuse, or what would come out otherwise than written."""

from __future__ import annotations

from collections.abc import Iterator

from channels._numbered import cut_thread
from channels._pictures import distinct
from channels.mastodon.limits import Limits
from publisher.announcement import Announcement
from publisher.problem import Problem, Remedy, error, warning
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.text.counting import characters, counting_addresses_as
from publisher.text.entities import Sort, spans
from publisher.text.shortening import ELLIPSIS, own_text


def check(
    announcement: Announcement, rendition: Rendition, limits: Limits, names: tuple[str, ...]
) -> list[Problem]:
    """Compare what was written with `rendition`, which would be sent."""
    return [
        *_text(announcement, rendition, limits, names),
        *_mentions(rendition),
        *_images(announcement, limits),
    ]


def _text(
    announcement: Announcement, rendition: Rendition, limits: Limits, names: tuple[str, ...]
) -> Iterator[Problem]:
    if not rendition.text.strip() and not rendition.images and not rendition.video:
        yield error(
            "mastodon_empty",
            say("Il n'y a rien à publier sur Mastodon : écrivez un titre."),
            "title",
        )
    if rendition.following:
        yield from cut_thread("mastodon", "Mastodon", announcement, rendition)
        return
    own = own_text(announcement, names)
    used = counting_addresses_as(limits.characters_per_url)(own)
    if used > limits.characters:
        yield warning(
            "mastodon_own_text_cut",
            say(
                "Le texte écrit pour Mastodon compte {used} signes et sera coupé à {limit}.",
                used=used,
                limit=limits.characters,
            ),
            "variants",
            remedy=Remedy.SHORTEN,
        )
    elif (
        rendition.link is None
        and ELLIPSIS in rendition.text
        and not _wrote_ellipsis(announcement, own)
    ):
        yield warning(
            "mastodon_text_cut",
            say(
                "Le texte est trop long pour Mastodon et aucun lien ne mène à la suite : résumez-le"
                " ou publiez aussi sur le site."
            ),
            "summary",
            remedy=Remedy.SHORTEN,
        )


def _wrote_ellipsis(announcement: Announcement, own: str) -> bool:
    written = (own, announcement.title, announcement.summary, announcement.body)
    return any(ELLIPSIS in text for text in written)


def _mentions(rendition: Rendition) -> Iterator[Problem]:
    found = (span for span in spans(rendition.text) if span.sort is Sort.MENTION)
    names = dict.fromkeys(rendition.text[span.start : span.end] for span in found)
    for name in names:
        yield warning(
            "mastodon_mention",
            say(
                "« {name} » préviendra le compte de ce nom, s'il existe : retirez l'arobase si ce"
                " n'est pas voulu.",
                name=name,
            ),
            "body",
        )


def _images(announcement: Announcement, limits: Limits) -> Iterator[Problem]:
    images = distinct(announcement.images)
    if len(images) > limits.images:
        yield warning(
            "mastodon_too_many_images",
            say(
                "Mastodon montre {limit} images au plus : les {left} dernières n'y seront pas.",
                limit=limits.images,
                left=len(images) - limits.images,
            ),
            "images",
        )
    for image in images[: limits.images]:
        if characters(image.alt.strip()) > limits.alt_characters:
            yield warning(
                "mastodon_alt_cut",
                say(
                    "La description de l'image « {name} » dépasse {limit} signes et sera coupée"
                    " sur Mastodon.",
                    name=image.name,
                    limit=limits.alt_characters,
                ),
                "images",
            )
