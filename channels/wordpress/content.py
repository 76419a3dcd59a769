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
from channels.wordpress.settings import WordPressSettings
from publisher.announcement import Announcement
from publisher.rendition import Length, Rendition
from publisher.text.cleaning import cleaned, one_line
from publisher.text.markdown import to_plain
from publisher.text.shortening import own_text

__all__ = ["MOST_IMAGES", "Attachment", "anchor", "page_name", "render", "with_pictures"]

MOST_IMAGES: Final = 20


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture in the site's library."""

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
        tags=tuple(dict.fromkeys(tag for tag in map(one_line, announcement.tags) if tag)),
        length=Length(len(plain), None, "characters"),
        fields={"slug": page_name(announcement), "excerpt": summary},
    )


def with_pictures(html: str, attachments: Mapping[str, Attachment]) -> str:
    """Put the addresses of uploaded pictures in the place of `media:<sha256>`."""

    def attributes(sha256: str) -> str:
        picture = attachments[sha256]
        # By this class WordPress knows the picture and offers its smaller sizes to telephones.
        return f'class="wp-image-{picture.id}" src="{escape(picture.url)}"'

    return article.with_pictures(html, attributes)


def _settled(html: str) -> str:
    """Leave nothing for WordPress to reinterpret: line breaks outside `<pre>`, and brackets."""
    return article.joined(html).replace("[", "&#91;").replace("]", "&#93;")
