"""What the double shows of its Page: as JSON to programs, as HTML to people."""

from __future__ import annotations

import html
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from tests.servers.graph.owner import Owner
from tests.servers.graph.page import Comment, DoublePage, Post
from tests.servers.graph.parameters import picked, requested
from tests.servers.graph.trouble import GraphTrouble, missing

MOST_AT_ONCE = 100


def page_node(page: DoublePage, given: Mapping[str, str], id: str) -> Any:
    """The Page, or whoever the token belongs to."""
    if id == "me" and page.token_of != page.id:
        return {"id": page.token_of, "name": "Camille Dupont"}
    node = {"id": page.id, "name": page.name, "link": f"{page.url}/{page.id}"}
    return picked(node, requested("page", given.get("fields", "id,name")))


def node(page: DoublePage, given: Mapping[str, str], id: str) -> Any:
    """One post or photo."""
    if id in page.posts:
        page.need("pages_read_engagement")
        fields = requested("post", given.get("fields", "created_time,message,id"))
        return picked(_post(page, page.posts[id]), fields)
    if id in page.photos:
        fields = requested("photo", given.get("fields", "created_time,id"))
        return picked({"id": id, "alt_text_custom": page.photos[id].alt}, fields)
    if id in page.films:
        fields = requested("video", given.get("fields", "id"))
        return picked(page.films[id].node(), fields)
    if id in page.comments:
        page.need("pages_read_engagement")
        fields = requested("comment", given.get("fields", "created_time,message,id"))
        return picked(comment_node(page.comments[id]), fields)
    raise missing(id, "get")


def token(page: Owner, given: Mapping[str, str]) -> Any:
    """What Graph tells of a token to the application it belongs to."""
    unknown = set(given) - {"method", "input_token", "access_token"}
    if unknown or not given.get("input_token"):
        raise GraphTrouble(100, f"The parameter {sorted(unknown) or 'input_token'} is not right")
    if not page.tells_of_tokens:
        raise GraphTrouble(100, "You must provide an app access token, or a user access token")
    if given["input_token"] != page.token:
        return {"data": {"is_valid": False, "scopes": [], "error": {"code": 190}}}
    return {
        "data": {
            "app_id": "1234567890",
            "type": "PAGE",
            "application": "Publisher de la ville",
            "expires_at": page.token_ends_at,
            "data_access_expires_at": page.reading_ends_at,
            "is_valid": True,
            "profile_id": page.token_of,
            "scopes": sorted(page.permissions | {"public_profile"}),
        }
    }


def published_posts(page: DoublePage, given: Mapping[str, str]) -> Any:
    """The newest first, cut into pages by cursors."""
    page.need("pages_read_engagement")
    limit = int(given.get("limit", "25"))
    if not 0 < limit <= MOST_AT_ONCE:
        raise GraphTrouble(100, "Param limit must be at most 100")
    fields = requested("post", given.get("fields", "created_time,message,id"))
    posts = sorted(page.posts.values(), key=lambda post: post.created, reverse=True)
    if "since" in given:
        since = datetime.fromtimestamp(int(given["since"]), UTC)
        posts = [post for post in posts if post.created >= since]
    ids = [post.id for post in posts]
    start = ids.index(given["after"]) + 1 if given.get("after") in ids else 0
    shown = posts[start : start + limit]
    listing: dict[str, Any] = {"data": [picked(_post(page, post), fields) for post in shown]}
    if shown:
        listing["paging"] = {"cursors": {"before": shown[0].id, "after": shown[-1].id}}
        if start + limit < len(posts):
            # Facebook's ready-made address carries the token: a client must not follow it.
            listing["paging"]["next"] = f"{page.url}/trap?access_token={page.token}"
    return listing


def comments(page: DoublePage, given: Mapping[str, str], post: str) -> Any:
    """Those under one post."""
    page.need("pages_read_engagement")
    limit = int(given.get("limit", "25"))
    if not 0 < limit <= MOST_AT_ONCE:
        raise GraphTrouble(100, "Param limit must be at most 100")
    fields = requested("comment", given.get("fields", "created_time,message,id"))
    under = [one for one in page.comments.values() if one.post == post and not page.lagging]
    if given.get("order") != "chronological":
        under.reverse()
    ids = [one.id for one in under]
    start = ids.index(given["after"]) + 1 if given.get("after") in ids else 0
    shown = under[start : start + limit]
    listing: dict[str, Any] = {"data": [picked(comment_node(one), fields) for one in shown]}
    if shown:
        listing["paging"] = {"cursors": {"before": shown[0].id, "after": shown[-1].id}}
        if start + limit < len(under):
            listing["paging"]["next"] = f"{page.url}/trap?access_token={page.token}"
    return listing


def comment_node(one: Comment) -> dict[str, Any]:
    """What Graph tells of a comment."""
    return {"id": one.id, "message": one.message, "from": {"id": one.by, "name": "?"}}


def _post(page: DoublePage, post: Post) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "id": post.id,
        "created_time": post.created.strftime("%Y-%m-%dT%H:%M:%S+0000"),
        "permalink_url": f"{page.url}/{page.id}/posts/{post.id.split('_')[1]}",
    }
    if post.message:
        shown["message"] = post.message
    if post.link:
        shown["attachments"] = {
            "data": [
                {"media_type": "link", "unshimmed_url": post.link, "target": {"url": post.link}}
            ]
        }
    if post.film:
        shown["attachments"] = {"data": [{"media_type": "video", "target": {"id": post.film}}]}
    pictures = [{"media_type": "photo", "target": {"id": photo}} for photo in post.photos]
    if len(pictures) == 1:
        shown["attachments"] = {"data": pictures}
    elif pictures:
        album = {"media_type": "album", "target": {"id": page.id}}
        shown["attachments"] = {"data": [{**album, "subattachments": {"data": pictures}}]}
    return shown


def public_page(page: DoublePage, post: Post) -> str:
    """A post as a visitor sees it."""
    pictures = "".join(
        f'<img src="/photo/{photo}" alt="{html.escape(page.photos[photo].alt)}">'
        for photo in post.photos
    )
    link = html.escape(post.link)
    card = f'<p><a href="{link}">{link}</a></p>' if post.link else ""
    return (
        f'<!DOCTYPE html><html lang="fr"><meta charset="utf-8"><title>{html.escape(page.name)}'
        f'</title><main><h1>{html.escape(page.name)}</h1><p style="white-space:pre-wrap">'
        f"{html.escape(post.message)}</p>{card}{pictures}</main></html>"
    )
