"""What Instagram would refuse or leave out of an announcement."""

from __future__ import annotations

from collections.abc import Iterator

from channels._copies import has_copies
from channels.instagram import rendering
from channels.instagram.rendering import LONGEST, MOST_HASHTAGS, MOST_IMAGES, MOST_MENTIONS
from publisher.announcement import Announcement
from publisher.problem import NEEDS_PAGE, Problem, Remedy, error, warning
from publisher.sentence import say
from publisher.text.commenting import first_comment
from publisher.text.counting import utf16_units
from publisher.text.entities import Sort


def check(announcement: Announcement, names: tuple[str, ...]) -> list[Problem]:
    """Say it in words, before anything is sent."""
    return [*_pictures(announcement), *_words(announcement, names)]


def _pictures(announcement: Announcement) -> Iterator[Problem]:
    given = announcement.images
    if announcement.video is not None:
        yield warning(
            "video_without_description",
            say(
                "Instagram ne prend pas de description pour une vidéo : dites dans le texte ce"
                " qu'il faut en savoir."
            ),
            "video",
        )
        return
    if not given:
        yield error(
            "instagram_no_image",
            say("Instagram n'accepte aucune publication sans image : ajoutez-en une."),
            "images",
        )
        return
    if len(given) > MOST_IMAGES:
        yield warning(
            "images_left_out",
            say(
                "Instagram montre {limit} images au plus : les suivantes n'y seront pas.",
                limit=MOST_IMAGES,
            ),
            "images",
        )
    if not has_copies(announcement.canonical_url, announcement.id):
        yield error(
            NEEDS_PAGE,
            say(
                "Instagram vient chercher les images sur le site web de la ville : choisissez aussi"
                " un canal « Site web » pour cette annonce."
            ),
            "images",
        )


def _words(announcement: Announcement, names: tuple[str, ...]) -> Iterator[Problem]:
    if utf16_units(rendering.caption(announcement, names, None)) > LONGEST:
        yield warning(
            "text_shortened",
            say(
                "Instagram prend {limit} signes au plus : la fin du texte n'y sera pas.",
                limit=LONGEST,
            ),
            "body",
            remedy=Remedy.SHORTEN,
        )
    sent, comment = (
        rendering.caption(announcement, names, LONGEST),
        first_comment(announcement, names),
    )
    for sort, most, what in (
        (Sort.HASHTAG, MOST_HASHTAGS, say("mots-dièse")),
        (Sort.MENTION, MOST_MENTIONS, say("mentions")),
    ):
        # Instagram counts the caption and its first comment together.
        used = rendering.counted(sent, sort) + rendering.counted(comment, sort)
        if used > most:
            yield error(
                f"instagram_many_{sort.value}s",
                say(
                    "Le texte a {used} {what} et Instagram en accepte {most} : enlevez-en.",
                    used=used,
                    what=what,
                    most=most,
                ),
                "body",
            )
