"""Composing a post: title, text, call to action, link and hashtags, within a platform's limit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from publisher.announcement import Announcement, Kind
from publisher.text.cleaning import cleaned, one_line
from publisher.text.counting import Count
from publisher.text.entities import Sort, spans
from publisher.text.hashtags import hashtags
from publisher.text.languages import primary
from publisher.text.markdown import to_plain
from publisher.text.shortening.cutting import just_too_long, shorten
from publisher.text.when import when_and_where

SHORTEST_TEXT: Final = 30  # units; less than this of a longer text tells nothing


@dataclass(frozen=True, slots=True)
class Post:
    """The parts of one post, in the order in which they are read; "" and () leave a part out."""

    title: str = ""
    text: str = ""
    when: str = ""
    call: str = ""
    link: str = ""
    tags: tuple[str, ...] = ()

    def __str__(self) -> str:
        links = "\n".join(line for line in (self.call, self.link) if line)
        blocks = (self.title, self.text, self.when, links, " ".join(self.tags))
        return "\n\n".join(block for block in blocks if block)


def compose_post(
    announcement: Announcement,
    *,
    limit: int | None,
    count: Count,
    link: str | None = None,
    names: Sequence[str] = (),
    max_tags: int | None = None,
) -> str:
    """Write the post that one social channel shows.

    `link` is the canonical page, kept whole. `names` are the channel's name and kind, in the order
    in which a text of the channel's own is looked for; such a text replaces title, summary and the
    line that tells when and where an event is. What is too long loses, in this order: the end of
    the text, hashtags, the call to action, the line of the event, the end of the title. Without
    `link`, the address of the call to action is kept instead.
    """
    post = whole_post(announcement, link, names, max_tags)
    if limit is None:
        return str(post)
    post = replace(post, text=just_too_long(post.text, limit, count))
    if count(str(post)) <= limit:
        return str(post)
    for fewer in _sacrifices(post):
        room = limit - count(str(replace(fewer, text="x"))) + count("x")
        if room >= min(SHORTEST_TEXT, count(post.text)):
            return str(replace(fewer, text=shorten(post.text, room, count)))
    return _without_text(post, limit, count)


def _sacrifices(post: Post) -> Iterator[Post]:
    """Yield the post with fewer and fewer hashtags, then without what it can do without."""
    for kept in range(len(post.tags), -1, -1):
        yield replace(post, tags=post.tags[:kept])
    if post.link:
        yield replace(post, tags=(), call="")
        yield replace(post, tags=(), call="", when="")


def own_text(announcement: Announcement, names: Sequence[str]) -> str:
    """Return the text written for the channel of these names, or ""."""
    for name in names:
        own = announcement.variants.get(name)
        if own is not None and (text := cleaned(own.text).strip()):
            return text
    return ""


def call_to_action(announcement: Announcement) -> str:
    """Return « Demander une dérogation : https://… », the bare address, or ""."""
    if announcement.link is None or not announcement.link.url.strip():
        return ""
    url, label = one_line(announcement.link.url), one_line(announcement.link.label)
    if not label:
        return url
    colon = "\u00a0: " if primary(announcement.language) == "fr" else ": "
    return f"{label}{colon}{url}"


def whole_post(
    announcement: Announcement, link: str | None, names: Sequence[str], max_tags: int | None
) -> Post:
    """Return the parts of a post, however long; the parameters are those of `compose_post`."""
    own = own_text(announcement, names)
    title = "" if own else one_line(announcement.title)
    text = own or cleaned(announcement.summary).strip() or to_plain(announcement.body)
    call = call_to_action(announcement)
    link = link or ""
    if announcement.link and one_line(announcement.link.url) in (link, *own.split()):
        call = ""
    if link in own.split():
        link = ""
    said = {
        own[span.start : span.end].casefold() for span in spans(own) if span.sort is Sort.HASHTAG
    }
    tags = [tag for tag in hashtags(announcement.tags) if tag.casefold() not in said]
    when = ""
    if announcement.kind is Kind.EVENT and announcement.event and not own:
        when = when_and_where(announcement.event)
    return Post(title, text, when, call, link, tuple(tags[:max_tags]))


def _without_text(post: Post, limit: int, count: Count) -> str:
    """Keep the link, and before it as much as fits of the title (or of the channel's own text)."""
    head = post.title or post.text
    address = post.link or post.call.rpartition(" ")[2]
    shorter = Post(title=head, call=post.call, link=post.link)
    if count(str(shorter)) <= limit:
        return str(shorter)
    frame = Post(title="x", link=address)
    room = limit - count(str(frame)) + count("x")
    if room > 0:
        return str(replace(frame, title=shorten(head, room, count)))
    if address and count(address) <= limit:
        return address
    return shorten(head, limit, count)
