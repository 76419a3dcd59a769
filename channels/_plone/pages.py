"""Pages: recognised as ours, written, made public, hidden again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from channels._article import anchor
from channels._plone import entities, refusals
from channels._plone.entities import Page
from channels._plone.site import Site
from publisher.errors import AuthorizationRevoked, ChannelError, ContentRejected, OutcomeUnknown
from publisher.sentence import say

# What the usual workflows call it; the first that the account may do is done.
PUBLISHING: Final = ("publish", "publish_externally")
SUBMITTING: Final = ("submit", "submit_for_publication")
HIDING: Final = ("retract", "reject", "reject_internal", "hide", "make_private")


def is_ours(page: Page, announcement_id: str) -> bool:
    """Whether the page holds the text of this announcement, in any of its revisions."""
    return f'id="{anchor(announcement_id)}"' in page.text


def own(site: Site, path: str, announcement_id: str) -> Page | None:
    """Return the page at the announcement's address, None when there is none.

    Raises `ContentRejected` when another page stands there.
    """
    page = site.found(path)
    if page is not None and not is_ours(page, announcement_id):
        raise ContentRejected(refusals.TAKEN)
    return page


def located(site: Site, ids: Mapping[str, str]) -> tuple[str, Page] | None:
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
    if page is not None and uid in ("", page.uid):
        return page.path, page
    for path in site.search(UID=uid) if uid else ():
        page = site.found(path)
        if page is not None and page.uid == uid:
            return path, page
    return None


def advanced(site: Site, path: str, page: Page, status: str) -> str:
    """Bring a page to `publish` or `pending`; returns the state that it then has."""
    state = page.state
    if state in ("", "published") or (status == "pending" and state == "pending"):
        return state
    return _moved(site, path, PUBLISHING if status == "publish" else SUBMITTING)


def prove_hidden(site: Site, path: str) -> None:
    """Raise `OutcomeUnknown` when visitors perhaps get the page, whatever state the site told."""
    try:
        public = site.seen(path)
    except ChannelError:
        public = True
    if public:
        raise OutcomeUnknown(refusals.STRANGE)


def hidden(site: Site, path: str, page: Page) -> bool:
    """Take a page away from visitors, and leave it to editors; False when no workflow does."""
    if not page.state:
        return False
    if page.state == "private":
        return True
    return _moved(site, path, HIDING, must=False) != ""


def _moved(site: Site, path: str, names: tuple[str, ...], *, must: bool = True) -> str:
    able = site.read(f"{path}/@workflow", entities.transitions)
    for name in names:
        if name in able:
            return site.move_on(path, name)
    if must:
        publishing = names is PUBLISHING
        raise AuthorizationRevoked(refusals.CANNOT_PUBLISH if publishing else refusals.NO_RIGHT)
    return ""
