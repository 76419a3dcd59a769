"""From an announcement to the HTML of a post. Pure.

WordPress changes what it shows: it turns line breaks into `<br>`, runs `[shortcodes]`, and lets an
editor's HTML through unfiltered. What is made here stands all of that: escaped text, no line break
outside `<pre>`, no bare bracket. Pictures are addressed as `media:<sha256>` until their upload.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Final

from channels import _article as article
from channels._article import anchor, page_name
from channels._words import words
from channels.wordpress.settings import WordPressSettings
from publisher.announcement import Announcement
from publisher.rendition import Length, Rendition
from publisher.text.cleaning import cleaned, one_line
from publisher.text.markdown import to_plain
from publisher.text.shortening import own_text

__all__ = ["MOST_IMAGES", "Attachment", "anchor", "page_name", "render", "with_media"]

MOST_IMAGES: Final = 20


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture or a film in the site's library."""

    id: int
    url: str


def render(announcement: Announcement, settings: WordPressSettings, channel: str) -> Rendition:
    """Compute the post; `channel` is its name, by which a variant may be addressed."""
    own = own_text(announcement, (channel, "wordpress"))
    body = own or cleaned(announcement.body)
    summary = one_line("" if own else announcement.summary)
    plain = "\n\n".join(part for part in (summary, to_plain(body).strip()) if part)
    title = one_line(announcement.title) or plain.split("\n", 1)[0][:120] or "Annonce"
    images = announcement.images[:MOST_IMAGES]
    featured = 1 if settings.first_image == "featured" else 0
    inside = article.blocks(
        announcement,
        body,
        summary=summary,
        credited=images[:featured],
        figures=images[featured:],
        translations=announcement.translations,
    )
    return Rendition(
        announcement_id=announcement.id,
        language=announcement.language,
        title=title,
        text=f"{title}\n\n{plain}".strip(),
        html=article.enclosed(announcement, _settled("".join(inside))),
        images=images,
        video=announcement.video,
        tags=tuple(dict.fromkeys(tag for tag in map(one_line, announcement.tags) if tag)),
        length=Length(len(plain), None, "characters"),
        fields={"slug": page_name(announcement), "excerpt": summary},
    )


def with_media(rendition: Rendition, attachments: Mapping[str, Attachment]) -> str:
    """Return the text of the post: its film, and the addresses of pictures for `media:<sha256>`."""

    def attributes(sha256: str) -> str:
        picture = attachments[sha256]
        # By this class WordPress knows the picture and offers its smaller sizes to telephones.
        return f'class="wp-image-{picture.id}" src="{escape(picture.url)}"'

    return _film(rendition, attachments) + article.with_pictures(rendition.html, attributes)


def _film(rendition: Rendition, attachments: Mapping[str, Attachment]) -> str:
    """Write the film exactly as WordPress's editor writes its block, so that it can change it."""
    video = rendition.video
    if video is None:
        return ""
    film, poster = attachments[video.sha256], attachments[video.poster.sha256]
    told = (
        f"<span{article.lang(rendition.language)}>{escape(one_line(video.alt), quote=False)}</span>"
    )
    if one_line(video.credit):
        told += f"<br>{article.credit(video, words(rendition.language))}"
    return (
        f'<!-- wp:video {{"id":{film.id}}} --><figure class="wp-block-video">'
        f'<video controls poster="{escape(poster.url)}" preload="none" src="{escape(film.url)}">'
        f'</video><figcaption class="wp-element-caption">{_settled(told)}</figcaption></figure>'
        "<!-- /wp:video -->"
    )


def _settled(html: str) -> str:
    """Leave nothing for WordPress to reinterpret: line breaks outside `<pre>`, and brackets."""
    return article.joined(html).replace("[", "&#91;").replace("]", "&#93;")
