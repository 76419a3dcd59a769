"""From an announcement to the rendition that the feeds carry. Pure and instant."""

from __future__ import annotations

from datetime import UTC, datetime
from html import escape

from channels import _words
from channels._words.feeds import words
from channels.feed.picture import picture_path
from channels.feed.settings import FeedSettings
from publisher.announcement import Announcement, Event, Image, Link
from publisher.rendition import Rendition
from publisher.showing import still
from publisher.text.cleaning import cleaned, one_line
from publisher.text.markdown import to_html, to_plain
from publisher.text.shortening import own_text

_TITLE_LENGTH = 120  # characters of a title made from the text when none was written


def render(announcement: Announcement, settings: FeedSettings, channel: str) -> Rendition:
    """Compute the entry; `channel` is its name, by which a variant may be addressed."""
    said = words(announcement.language)
    own = own_text(announcement, (channel, "feed"))
    body = own or cleaned(announcement.body)
    summary = one_line("" if own else announcement.summary)
    plain = to_plain(body).strip()
    title = (
        one_line(announcement.title) or one_line(summary or plain)[:_TITLE_LENGTH] or said.untitled
    )
    video = announcement.video
    images = (still(video),) if video else announcement.images[:1]
    html = "\n".join(
        part
        for part in (
            *(_figure(image, settings.address(picture_path(announcement.id, image)))
              for image in images),
            to_html(body).strip(),
            _event(announcement.event, _words.words(announcement.language))
            if announcement.event
            else "",
            _action(announcement.link) if announcement.link else "",
            *_translations(announcement),
        )
        if part
    )  # fmt: skip
    link = announcement.canonical_url or (announcement.link.url if announcement.link else "")
    return Rendition(
        announcement_id=announcement.id,
        language=announcement.language,
        title=title,
        text="\n\n".join(part for part in (summary, plain) if part),
        html=html,
        link=cleaned(link) or settings.address(f"feed.html#{announcement.id}"),
        images=images,
        video=video,
        tags=tuple(tag for tag in map(one_line, announcement.tags) if tag),
        fields={
            "summary": summary,
            "published": _iso(announcement.dated),
            "updated": _iso(announcement.updated or announcement.dated),
        },
    )


def _figure(image: Image, address: str) -> str:
    credit = one_line(image.credit)
    caption = f"<figcaption>{escape(credit)}</figcaption>" if credit else ""
    picture = f'<img src="{escape(address)}" alt="{escape(one_line(image.alt))}">'
    return f"<figure>{picture}{caption}</figure>"


def _action(link: Link) -> str:
    address = cleaned(link.url).strip()
    if not address.lower().startswith(("http://", "https://", "mailto:", "tel:")):
        return ""
    return f'<p><a href="{escape(address)}">{escape(one_line(link.label) or address)}</a></p>'


def _event(event: Event, said: _words.Words) -> str:
    start, end = event.start, event.end
    when = _time(start, f"{said.day(start)}, {said.hour(start)}")
    if end and end.date() == start.date():
        when += f" {said.to} {_time(end, said.hour(end))}"
    elif end:
        when += f", {said.until} {_time(end, f'{said.day(end)}, {said.hour(end)}')}"
    place = one_line(event.place)
    where = f"<br>{said.where} {escape(place)}" if place else ""
    return f"<p>{said.when} {when}{where}</p>"


def _time(wall: datetime, shown: str) -> str:
    return f'<time datetime="{wall:%Y-%m-%dT%H:%M}">{escape(shown)}</time>'


def _translations(announcement: Announcement) -> list[str]:
    """Put the other languages below the first, each marked so that a screen reader switches."""
    sections = []
    for language, translation in announcement.translations.items():
        summary = one_line(translation.summary)
        parts = (
            f"<h2>{escape(one_line(translation.title))}</h2>",
            f"<p>{escape(summary)}</p>" if summary else "",
            to_html(cleaned(translation.body)).strip(),
        )
        inside = "\n".join(part for part in parts if part)
        sections.append(f'<div lang="{escape(one_line(language))}">\n{inside}\n</div>')
    return sections


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()
