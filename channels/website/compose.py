"""From an announcement to the rendition of its page, and what this site would spoil. Pure."""

from __future__ import annotations

import json
from dataclasses import replace

from channels.website.address import LANGUAGE, path_of, web_address
from publisher.announcement import Announcement, Image, Translation, Video
from publisher.problem import Problem, error, warning
from publisher.rendition import Length, Rendition
from publisher.sentence import say
from publisher.text.cleaning import cleaned, one_line
from publisher.text.counting import characters
from publisher.text.markdown import to_html, to_plain
from publisher.text.shortening import own_text

MOST_IMAGES = 20
UNKNOWN_LANGUAGE = "und"  # BCP 47 for "undetermined"


def compose(announcement: Announcement, channel: str, kind: str, base_url: str) -> Rendition:
    """Return what the page will be made of; everything in it is clean and safe to show."""
    path = path_of(announcement, base_url)
    body = own_text(announcement, (channel, kind)) or cleaned(announcement.body)
    title, summary = one_line(announcement.title), one_line(announcement.summary)
    text = "\n\n".join(part for part in (title, summary, to_plain(body)) if part)
    return Rendition(
        announcement_id=announcement.id,
        language=_language(announcement.language),
        title=title,
        text=text,
        html=to_html(body),
        link=f"{base_url}/{path}/",
        images=tuple(map(_image, announcement.images[:MOST_IMAGES])),
        video=_video(announcement.video),
        tags=tuple(dict.fromkeys(tag for tag in map(one_line, announcement.tags) if tag)),
        length=Length(characters(text), None, "characters"),
        fields={"path": path, "summary": summary, **_fields(announcement)},
    )


def problems(announcement: Announcement) -> list[Problem]:
    """Say what would be missing from the page, or wrong on it."""
    found = []
    if not one_line(announcement.title):
        found.append(
            error(
                "website_title_missing", say("La page a besoin d'un titre : écrivez-le."), "title"
            )
        )
    if not LANGUAGE.fullmatch(announcement.language):
        found.append(
            error(
                "website_language_unknown",
                say(
                    "« {language} » n'est pas un code de langue : choisissez par exemple « fr ».",
                    language=announcement.language,
                ),
                "language",
            )
        )
    if len(announcement.images) > MOST_IMAGES:
        found.append(
            warning(
                "website_too_many_images",
                say("La page ne montrera que les {most} premières images.", most=MOST_IMAGES),
                "images",
            )
        )
    for language, translation in announcement.translations.items():
        if not _shown(announcement, language, translation):
            found.append(
                warning(
                    "website_translation_left_out",
                    say(
                        "La traduction « {language} » n'aura pas de page : donnez-lui un titre et"
                        " un code de langue à elle, par exemple « nl ».",
                        language=language,
                    ),
                    "translations",
                )
            )
    return found


def _fields(announcement: Announcement) -> dict[str, str]:
    fields = {
        "kind": announcement.kind.value,
        "dated": announcement.dated.isoformat(),
        "time_zone": announcement.time_zone,
    }
    if announcement.updated:
        fields["updated"] = announcement.updated.isoformat()
    if announcement.expires_at:
        fields["expires_at"] = announcement.expires_at.isoformat()
    if announcement.link and (address := web_address(announcement.link.url)):
        fields["link_url"] = address
        fields["link_label"] = one_line(announcement.link.label)
    if announcement.event:
        fields["event_start"] = announcement.event.start.isoformat()
        if announcement.event.end:
            fields["event_end"] = announcement.event.end.isoformat()
        fields["event_place"] = one_line(announcement.event.place)
    translations = {
        language: {
            "title": one_line(translation.title),
            "summary": one_line(translation.summary),
            "html": to_html(cleaned(translation.body)),
        }
        for language, translation in announcement.translations.items()
        if _shown(announcement, language, translation)
    }
    if translations:
        fields["translations"] = json.dumps(translations, ensure_ascii=False)
    return fields


def _image(image: Image) -> Image:
    return replace(image, alt=one_line(image.alt), credit=one_line(image.credit))


def _video(video: Video | None) -> Video | None:
    if video is None:
        return None
    return replace(video, alt=one_line(video.alt), credit=one_line(video.credit))


def _shown(announcement: Announcement, language: str, translation: Translation) -> bool:
    return bool(
        LANGUAGE.fullmatch(language)
        and language.lower() != announcement.language.lower()
        and one_line(translation.title)
    )


def _language(language: str) -> str:
    return language if LANGUAGE.fullmatch(language) else UNKNOWN_LANGUAGE
