"""Pages: recognised as ours, written, made public, hidden again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from channels._article import anchor
from channels._plone import refusals
from channels._plone.site import Resource, Site
from publisher.errors import AuthorizationRevoked, ContentRejected
from publisher.sentence import say

# What the usual workflows call it; the first that the account may do is done.
PUBLISHING: Final = ("publish", "publish_externally")
SUBMITTING: Final = ("submit", "submit_for_publication")
HIDING: Final = ("retract", "reject", "reject_internal", "hide", "make_private")


def is_ours(page: Resource, announcement_id: str) -> bool:
    """Whether the page holds the text of this announcement, in any of its revisions."""
    return f'id="{anchor(announcement_id)}"' in text_of(page)


def text_of(page: Resource) -> str:
    """Return the HTML of the page's text as visitors get it."""
    text = page.get("text")
    html = text.get("data") if isinstance(text, dict) else None
    return html if isinstance(html, str) else ""


def own(site: Site, path: str, announcement_id: str) -> Resource | None:
    """Return the page at the announcement's address, None when there is none.

    Raises `ContentRejected` when another page stands there.
    """
    page = site.found(path)
    if page is not None and not is_ours(page, announcement_id):
        raise ContentRejected(refusals.TAKEN)
    return page


def located(site: Site, ids: Mapping[str, str]) -> tuple[str, Resource] | None:
    """Find the page of a receipt, also where somebody moved it; None when it is gone."""
    if "item" not in ids:
        raise ContentRejected(
            say(
                "Publisher ne trouve pas cette annonce sur le site. Corrigez-la ou retirez-la"
                " vous-même sur le site."
            )
        )
    uid = ids.get("uid", "")
    page = site.found(ids["item"])
    if page is not None and uid in ("", page["UID"]):
        return site.path_of(page), page
    moved = site.read("@search", UID=uid).get("items") if uid else None
    for entry in moved if isinstance(moved, list) else ():
        path = site.path_of(entry)
        page = site.found(path)
        if page is not None and page["UID"] == uid:
            return path, page
    return None


def state_of(page: Resource) -> str:
    """Return the workflow's state; "" where pages have none and are public at once."""
    state = page.get("review_state")
    return state if isinstance(state, str) else ""


def advanced(site: Site, path: str, page: Resource, status: str) -> str:
    """Bring a page to `publish` or `pending`; returns the state that it then has."""
    state = state_of(page)
    if state in ("", "published") or (status == "pending" and state == "pending"):
        return state
    return _moved(site, path, PUBLISHING if status == "publish" else SUBMITTING)


def hidden(site: Site, path: str, page: Resource) -> bool:
    """Take a page away from visitors, and leave it to editors; False when no workflow does."""
    if not state_of(page):
        return False
    if state_of(page) == "private":
        return True
    return _moved(site, path, HIDING, must=False) != ""


def _moved(site: Site, path: str, names: tuple[str, ...], *, must: bool = True) -> str:
    workflow = site.read(f"{path}/@workflow")
    offered = workflow.get("transitions")
    able = {
        str(entry.get("@id")).rsplit("/", 1)[-1]
        for entry in (offered if isinstance(offered, list) else ())
        if isinstance(entry, dict)
    }
    for name in names:
        if name in able:
            return str(site.move_on(path, name).get("review_state", ""))
    if must:
        publishing = names is PUBLISHING
        raise AuthorizationRevoked(refusals.CANNOT_PUBLISH if publishing else refusals.NO_RIGHT)
    return ""
