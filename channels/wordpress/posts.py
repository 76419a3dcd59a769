"""Posts: recognised as ours, written in two steps, read back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from html import escape
from typing import Any, Final

from channels.wordpress import entities, refusals
from channels.wordpress.content import Attachment, anchor, with_media
from channels.wordpress.entities import Post
from channels.wordpress.settings import WordPressSettings
from channels.wordpress.site import Site
from channels.wordpress.terms import term_id
from publisher.errors import ChannelError, ContentRejected, OutcomeUnknown
from publisher.rendition import Rendition
from publisher.sentence import neither, say

# Not the context "edit": it leaves out what an editor approved and the account may only read.
_ANY: Final[dict[str, Any]] = {"status": "any,trash", "context": "view", "per_page": 100}
TRASHED: Final = "__trashed"  # what WordPress adds to the slug of a post in the trash


def own(site: Site, rendition: Rendition) -> list[Post]:
    """Return the posts made from this announcement, the trash included.

    By slug first; then by the anchor in the text, since a contributor's slug is blanked and a
    correction may have come before the first publication.
    """
    name = rendition.fields["slug"]
    names = (name, f"{name}{TRASHED}")
    found = site.listed("posts", entities.post, slug=",".join(names), **_ANY)
    by_slug = [post for post in found if post.slug in names]
    return by_slug or anchored(site, anchor(rendition.announcement_id))


def anchored(site: Site, mark: str) -> list[Post]:
    """Return the posts whose text stands in the element of this id, the trash included."""
    found = site.listed("posts", entities.post, search=mark, **_ANY)
    return [post for post in found if f'id="{mark}"' in post.html]


def path_of(site: Site, ids: Mapping[str, str]) -> str:
    """Return where the post of these remote ids is.

    A receipt that a person vouched for may hold no more than what the first steps saved.
    """
    if ids.get("post", "").isdecimal():
        return f"posts/{ids['post']}"
    found = anchored(site, ids["anchor"]) if "anchor" in ids else []
    if not found:
        raise ContentRejected(
            say(
                "Publisher ne trouve pas cette annonce sur le site WordPress. Corrigez-la ou"
                " retirez-la vous-même dans WordPress."
            )
        )
    return f"posts/{found[0].id}"


def written(site: Site, path: str, fields: Mapping[str, Any]) -> Post:
    """Change the post at `path`; raises `OutcomeUnknown` when the answer is about another one."""
    post = site.write(path, dict(fields), entities.post)
    if path != f"posts/{post.id}":
        raise OutcomeUnknown(refusals.STRANGE)
    return post


def fields(
    site: Site,
    rendition: Rendition,
    settings: WordPressSettings,
    attachments: Mapping[str, Attachment],
) -> dict[str, Any]:
    """Return what the post must say, as WordPress takes it."""
    first = attachments[rendition.images[0].sha256].id if rendition.images else 0
    written: dict[str, Any] = {
        # A title and an excerpt are HTML too.
        "title": escape(rendition.title, quote=False),
        "excerpt": escape(rendition.fields["excerpt"], quote=False),
        "content": with_media(rendition, attachments),
        "featured_media": first,
        "tags": [term_id(site, "tags", tag) for tag in rendition.tags],
        "comment_status": settings.comments,
        "ping_status": "closed",
    }
    if settings.category:
        written["categories"] = [term_id(site, "categories", settings.category)]
    return written


def refuse_losses(post: Post, written: Mapping[str, Any], where: str) -> None:
    """WordPress drops what it does not know without a word: compare, and say it.

    `where` ends the sentence: what the citizens see now.
    """
    lost = []
    if post.featured != written["featured_media"]:
        lost.append(say("l'image mise en avant"))
    if not set(written["tags"]) <= post.tags:
        lost.append(say("des mots-clés"))
    if not set(written.get("categories", ())) <= post.categories:
        lost.append(say("la catégorie"))
    if lost:
        raise ContentRejected(
            say(
                "Le site WordPress n'a pas gardé {lost}. {where} Réessayez, ou demandez à la"
                " personne qui gère le site pourquoi.",
                lost=neither(lost),
                where=where,
            )
        )


def prove_hidden(site: Site, post: Post) -> None:
    """Raise `OutcomeUnknown` when visitors perhaps get the post, whatever state the site told."""
    try:
        public = site.seen_by_visitors(f"posts/{post.id}")
    except ChannelError:
        public = True
    if public:
        raise OutcomeUnknown(refusals.STRANGE)


def changed_since(post: Post, since: datetime) -> bool:
    """Whether anybody touched the post after `since` (aware)."""
    return post.modified is None or post.modified >= since
