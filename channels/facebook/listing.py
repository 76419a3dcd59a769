"""Reading back: is this rendition already among the newest posts of the Page?"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from channels._clock import disbelieved
from channels._graph.client import id_of
from channels._graph.edges import address_of
from channels._graph.refusals import unexpected
from channels.facebook import video
from channels.facebook.graph import Graph
from channels.facebook.photos import STEP
from publisher.channel import Absent, Receipt, Unknown
from publisher.errors import OutcomeUnknown
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.text.tagging import untagged

PAGE_SIZE: Final = 50
MOST_PAGES: Final = 20
# Facebook counts in whole seconds, and the two clocks are compared across a network.
MARGIN: Final = timedelta(seconds=60)
FIELDS: Final = (
    "id,message,created_time,permalink_url,"
    "attachments{unshimmed_url,media_type,target{id},subattachments{target{id}}}"
)


def look_for(
    graph: Graph, page_id: str, rendition: Rendition, since: datetime
) -> Receipt | Absent | Unknown:
    """Walk the Page's posts, newest first, until one is older than `since` (UTC).

    Only a listing that was read that far, or to its end, proves absence. `since` is on our clock
    and the posts are on Facebook's: the difference, which each answer shows, is taken into account.
    """
    after: str | None = None
    for _ in range(MOST_PAGES):
        listing = graph.get_connections(
            page_id, "published_posts", fields=FIELDS, limit=PAGE_SIZE, after=after
        )
        wrong = disbelieved(graph.clock_ahead, "Facebook")
        if wrong is not None:
            return wrong
        oldest_wanted = since + graph.clock_ahead - MARGIN
        if not isinstance(listing.get("data"), list):
            raise unexpected("Facebook", reading=True)
        for post in entries(listing):
            created = _created(post)
            if created < oldest_wanted:
                return Absent()
            if words(post.get("message")) == words(rendition.text):
                return _recognised(post, created, rendition)
        after = cursor(listing)
        if after is None:
            return Absent()
    return Unknown(
        say("La page a trop de publications récentes pour les relire toutes : regardez vous-même.")
    )


def _recognised(
    post: Mapping[str, Any], created: datetime, rendition: Rendition
) -> Receipt | Unknown:
    attachments = entries(post.get("attachments"))
    links = [
        str(attachment.get("unshimmed_url", ""))
        for attachment in attachments
        if attachment.get("media_type") == "link"
    ]
    if links and rendition.link and _page(rendition.link) not in map(_page, links):
        return Unknown(
            say(
                "La page montre le même texte avec un autre lien : regardez si c'est cette"
                " publication ({url}).",
                url=address_of(post.get("permalink_url")) or rendition.link,
            )
        )
    try:
        id = id_of(post, "Facebook")
    except OutcomeUnknown:
        raise unexpected("Facebook", reading=True) from None
    photos = {f"{STEP}{number}": photo for number, photo in enumerate(_photos(attachments), 1)}
    films = dict.fromkeys([video.STEP] if rendition.video else [], _film(attachments))
    return Receipt(
        remote_ids={"post": id, **photos, **{name: film for name, film in films.items() if film}},
        url=address_of(post.get("permalink_url")),
        at=created,
    )


def _page(address: str) -> str:
    """What tells a page, whatever tags its address carries: Facebook may add some of its own."""
    return untagged(address).rstrip("/")


def _photos(attachments: list[Mapping[str, Any]]) -> Iterator[str]:
    for attachment in attachments:
        inner = entries(attachment.get("subattachments"))
        if not inner and attachment.get("media_type") == "photo":
            inner = [attachment]
        for picture in inner:
            photo = (picture.get("target") or {}).get("id")
            if isinstance(photo, str) and photo.isdecimal():
                yield photo


def _film(attachments: list[Mapping[str, Any]]) -> str:
    for attachment in attachments:
        film = (attachment.get("target") or {}).get("id")
        if attachment.get("media_type") == "video" and isinstance(film, str) and film.isdecimal():
            return film
    return ""


def entries(edge: Any) -> list[Mapping[str, Any]]:
    """The entries of one Graph edge: `{"data": […]}`."""
    found = edge.get("data") if isinstance(edge, dict) else None
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _created(post: Mapping[str, Any]) -> datetime:
    try:
        created = datetime.fromisoformat(post["created_time"])
    except (KeyError, TypeError, ValueError):
        raise unexpected("Facebook", reading=True) from None
    return created if created.tzinfo else created.replace(tzinfo=UTC)


def cursor(listing: Mapping[str, Any]) -> str | None:
    """The cursor of the next page. Its ready-made address is not used: it carries the token."""
    paging = listing.get("paging")
    if not isinstance(paging, dict) or not paging.get("next"):
        return None
    cursors = paging.get("cursors")
    after = cursors.get("after") if isinstance(cursors, dict) else None
    return str(after) if after else None


def words(text: object) -> list[str]:
    """Facebook trims and re-wraps white space; nothing else may differ."""
    return unicodedata.normalize("NFC", str(text or "")).split()
