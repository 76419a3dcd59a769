"""Composing a numbered thread: what does not fit into one post goes on in the next."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from publisher.announcement import Announcement
from publisher.text.cleaning import cleaned
from publisher.text.counting import Count
from publisher.text.markdown import to_plain
from publisher.text.shortening.cutting import just_too_long, shorten
from publisher.text.shortening.posts import (
    SHORTEST_TEXT,
    Post,
    compose_post,
    own_text,
    whole_post,
)
from publisher.text.shortening.splitting import Divided

MOST_POSTS: Final = 10  # of one thread: nobody reads on for longer, and followers see each one


@dataclass(frozen=True, slots=True)
class _Plan:
    """`first` holds what stands on the first post beside its text, `tail` what ends the last."""

    first: Post
    text: str
    tail: str


def compose_thread(
    announcement: Announcement,
    *,
    limit: int,
    count: Count,
    link: str | None = None,
    names: Sequence[str] = (),
    max_tags: int | None = None,
    opening: str = "",
) -> tuple[str, ...]:
    """Write the posts of a thread, each with its number (« 1/4 »); one post has none.

    The text is the channel's own, else the summary and the whole body. The title and `link` are on
    the first post, the hashtags on the last; `opening` begins the first. What needs more than
    MOST_POSTS ends with an ellipsis. The other parameters are those of `compose_post`.
    """
    post = whole_post(announcement, link, names, max_tags)
    if not own_text(announcement, names):
        post = replace(post, text=_all_of(announcement))
    # Twice: a count of two units at once (signs, and bytes) says more of words than of the whole.
    post = replace(post, text=just_too_long(post.text, 2 * limit * MOST_POSTS, count))
    whole = opening + str(post)
    if count(whole) <= limit:
        return (whole,)
    for figures in (9, MOST_POSTS):
        for plan in _plans(post):
            posts = _numbered(plan, opening, limit, count, f"\n\n{figures}/{figures}")
            if posts and len(posts) <= figures:
                return posts
    room = limit - count(opening)
    return (
        opening
        + compose_post(
            announcement, limit=room, count=count, link=link, names=names, max_tags=max_tags
        ),
    )


def _all_of(announcement: Announcement) -> str:
    summary, body = cleaned(announcement.summary).strip(), to_plain(announcement.body).strip()
    if not summary or body.startswith(summary):
        return body
    return f"{summary}\n\n{body}".strip()


def _plans(post: Post) -> Iterator[_Plan]:
    """Yield the ways to begin: with less and less beside the text on the first post."""
    tags = " ".join(post.tags)
    last = "\n\n".join(part for part in (post.call, tags) if part)
    bare = replace(post, text="", tags=())
    yield _Plan(bare, post.text, tags)
    yield _Plan(replace(bare, call=""), post.text, last)
    text = "\n\n".join(part for part in (post.title, post.when, post.text) if part)
    yield _Plan(Post(link=post.link), text, last)


def _numbered(plan: _Plan, opening: str, limit: int, count: Count, mark: str) -> tuple[str, ...]:
    """Write the posts, `mark` being as long as the longest number; () when there is no room."""

    def written(text: str) -> str:
        return text if posts else opening + str(replace(plan.first, text=text))

    def fits(text: str) -> bool:
        return count(written(text) + mark) <= limit

    posts: list[str] = []
    divided = Divided(plan.text, count)
    while rest := divided.rest:
        room = limit - count(written("x") + mark) + count("x")
        if room < SHORTEST_TEXT:
            return ()
        if fits(ended := f"{rest}\n\n{plan.tail}".strip()):
            posts.append(written(ended))
            return _with_numbers(posts)
        if len(posts) == MOST_POSTS - 1:
            posts.append(_shortened(rest, plan.tail, room, count, fits))
            return _with_numbers(posts)
        posts.append(written(divided.take(room, fits)))
    if plan.tail and posts and fits(plan.tail):
        posts.append(plan.tail)
    return _with_numbers(posts)


def _shortened(rest: str, tail: str, room: int, count: Count, fits: Callable[[str], bool]) -> str:
    """The last post that there may be, with the end of the thread when it leaves enough room."""
    if tail:
        ending = f"\n\n{tail}"
        kept = shorten(rest, room - count(ending), count)
        if count(kept) >= SHORTEST_TEXT and fits(kept + ending):
            return kept + ending
    return shorten(rest, room, count)


def _with_numbers(posts: list[str]) -> tuple[str, ...]:
    if len(posts) < 2:
        return tuple(posts)
    return tuple(f"{text}\n\n{number}/{len(posts)}" for number, text in enumerate(posts, 1))
