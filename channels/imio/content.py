"""From an announcement to a news item of iMio. Pure.

The bare fields hold the French, those that end in `_nl`, `_de` and `_en` the other languages of the
Walloon sites; what is written in a further language is appended to the French text.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from channels import _article as article
from channels._plone import text
from channels._plone.films import figure
from channels.imio import vocabularies
from channels.imio.settings import ImioSettings
from publisher.announcement import Announcement, Translation
from publisher.rendition import Length, Rendition
from publisher.showing import still
from publisher.text.cleaning import cleaned, one_line
from publisher.text.counting import characters
from publisher.text.languages import primary
from publisher.text.markdown import to_html, to_plain
from publisher.text.shortening import shorten

MOST_IMAGES: Final = 20
LONGEST_DESCRIPTION: Final = 700  # characters
BARE: Final = "fr"
OTHERS: Final = ("nl", "de", "en")


def render(
    announcement: Announcement, settings: ImioSettings, channel: str, facts: Mapping[str, Any]
) -> Rendition:
    """Compute the item; `facts` hold the vocabularies by which words become tokens."""
    written = by_language(announcement, channel)
    language = BARE if BARE in written else primary(announcement.language)
    bare = written.pop(language)
    further = {code: said for code, said in written.items() if code not in OTHERS}
    video = announcement.video
    shown_first = figure(video, announcement.language) if video else ""
    # An item of the list has a picture: without any, a still of the film.
    images = announcement.images[:MOST_IMAGES] or ((still(video),) if video else ())
    # The gallery shows the pictures, each with its alternative text.
    inside = article.blocks(announcement, bare.body, credited=images[1:], translations=further)
    plain = to_plain(bare.body).strip()
    shown = description(bare)
    return Rendition(
        announcement_id=announcement.id,
        language=language,
        title=bare.title,
        text="\n\n".join(part for part in (bare.title, shown, plain) if part),
        html=article.enclosed(announcement, text.settled(shown_first + "".join(inside))),
        images=images,
        video=video,
        tags=text.subjects(announcement),
        length=Length(characters(shown), LONGEST_DESCRIPTION, "characters"),
        fields={
            "id": article.page_name(announcement),
            "description": shown,
            "expires": article.expiry(announcement),
            "site_url": settings.site_url,
            **_terms(announcement, settings, facts),
            **_translated(written, shown_first),
        },
    )


def by_language(announcement: Announcement, channel: str) -> dict[str, Translation]:
    """Return all that is written, the announcement's own words first, by two-letter code."""
    body, summary = text.own_words(announcement, channel, "imio")
    title = text.titled(announcement.title, summary, body)
    own = Translation(title, summary, body)
    written = {primary(announcement.language): own}
    for code, said in announcement.translations.items():
        written.setdefault(
            primary(code),
            Translation(
                text.titled(said.title, said.summary, said.body),
                one_line(said.summary),
                cleaned(said.body),
            ),
        )
    return written


def description(said: Translation) -> str:
    """Return what lists show: the summary, else the beginning of the text."""
    whole = said.summary or one_line(to_plain(said.body))
    return shorten(whole, LONGEST_DESCRIPTION, characters)


def _terms(
    announcement: Announcement, settings: ImioSettings, facts: Mapping[str, Any]
) -> dict[str, str]:
    known = {field: vocabularies.terms(facts, field) for field in vocabularies.NAMES}
    category = vocabularies.BY_KIND.get(announcement.kind, settings.category)
    topics = vocabularies.listed(settings.topics)
    if known["topics"]:
        topics += announcement.tags  # those that are topics; the others stay tags only
    return {
        "category": vocabularies.token(category, known["category"]),
        "local_category": vocabularies.token(settings.local_category, known["local_category"]),
        "topics": ",".join(vocabularies.tokens(topics, known["topics"])),
        "iam": ",".join(vocabularies.tokens(vocabularies.listed(settings.iam), known["iam"])),
    }


def _translated(written: Mapping[str, Translation], first: str) -> dict[str, str]:
    fields = {}
    for code in OTHERS:
        if code in written:
            said = written[code]
            fields[f"title_{code}"] = said.title
            fields[f"description_{code}"] = description(said)
            fields[f"text_{code}"] = text.settled(first + to_html(said.body))
    return fields
