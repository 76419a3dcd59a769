"""Characters that nobody sees: controls, and those that turn the direction of a text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from publisher.announcement import Announcement
from publisher.problem import Problem, Remedy, error
from publisher.sentence import say
from publisher.text.cleaning import HARMFUL, LINE_BREAK


def check(announcement: Announcement) -> list[Problem]:
    """Name each field that holds such a character."""
    found = []
    for field, name, text in _texts(announcement):
        harm = HARMFUL.search(LINE_BREAK.sub("\n", text))
        if harm:
            found.append(
                error(
                    "invisible_character",
                    say(
                        "Un caractère invisible ({code}) se trouve dans {name} : retapez ce"
                        " passage.",
                        code=f"U+{ord(harm[0]):04X}",
                        name=name,
                    ),
                    field,
                    remedy=Remedy.CLEAN,
                )
            )
    return found


def without(announcement: Announcement) -> Announcement:
    """Return the announcement without such characters; all else stays as it was written."""
    link, event = announcement.link, announcement.event
    return replace(
        announcement,
        title=seen(announcement.title),
        summary=seen(announcement.summary),
        body=seen(announcement.body),
        tags=tuple(tag for tag in map(seen, announcement.tags) if tag),
        link=link and replace(link, url=seen(link.url), label=seen(link.label)),
        images=tuple(
            replace(image, alt=seen(image.alt), credit=seen(image.credit))
            for image in announcement.images
        ),
        event=event and replace(event, place=seen(event.place)),
        variants={
            name: replace(own, text=seen(own.text), first_comment=seen(own.first_comment))
            for name, own in announcement.variants.items()
        },
        translations={
            code: replace(
                other,
                title=seen(other.title),
                summary=seen(other.summary),
                body=seen(other.body),
            )
            for code, other in announcement.translations.items()
        },
    )


def seen(text: str) -> str:
    """Return `text` without such characters."""
    return HARMFUL.sub("", LINE_BREAK.sub("\n", text))


def _texts(announcement: Announcement) -> Iterator[tuple[str, str, str]]:
    """Yield the field, its name in a sentence, and its text."""
    yield "title", say("le titre"), announcement.title
    yield "summary", say("le résumé"), announcement.summary
    yield "body", say("le texte"), announcement.body
    for tag in announcement.tags:
        yield "tags", say("une étiquette"), tag
    if announcement.link:
        yield "link", say("le lien"), announcement.link.url + announcement.link.label
    for image in announcement.images:
        yield "images", say("la description d'une image"), image.alt + image.credit
    if announcement.event:
        yield "event", say("le lieu"), announcement.event.place
    for channel, variant in announcement.variants.items():
        own = say("le texte pour {channel}", channel=channel)
        beneath = say("le premier commentaire pour {channel}", channel=channel)
        yield "variants", own, variant.text
        yield "variants", beneath, variant.first_comment
    for code, other in announcement.translations.items():
        text = f"{other.title}\n{other.summary}\n{other.body}"
        yield "translations", say("la traduction {code}", code=code), text
