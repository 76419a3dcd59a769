"""Which face each kind of channel wears. A kind that is not here wears a plain sheet.

An adapter of somebody else wears the face of the kind that it names in `Channel.looks_like`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from publisher.rendition import Rendition
from publisher.views import ChannelView
from ui.widgets.faces import alerts, bubbles, letters, pages, plain, posts, toots
from ui.widgets.faces.blocks import Block
from ui.widgets.faces.scene import Author, Scene

Drawn = Callable[[Scene, Rendition], Block]
FACES: Final[dict[str, Drawn]] = {
    **dict.fromkeys(("website", "wordpress", "plone", "imio", "drupal"), pages.page),
    "feed": pages.entry,
    "cap": alerts.alert,
    "facebook": posts.facebook,
    "linkedin": posts.linkedin,
    "google_business": posts.google,
    "instagram": posts.instagram,
    **dict.fromkeys(("mastodon", "bluesky", "x", "threads"), toots.toot),
    "telegram": bubbles.bubble,
    **dict.fromkeys(("matrix", "discord", "slack"), bubbles.lines),
    "teams": bubbles.teams,
    **dict.fromkeys(("email", "brevo"), letters.mail),
    "sms": letters.text_message,
    **dict.fromkeys(("ntfy", "apprise"), letters.notification),
    "by_hand": plain.by_hand,
}
# The settings that say as whom a kind publishes, the most telling first.
_ACCOUNT: Final = {
    "bluesky": ("identifier",),
    "telegram": ("chat",),
    **dict.fromkeys(("email", "brevo", "sms"), ("sender",)),
    "cap": ("sender_name",),
    **dict.fromkeys(("website", "wordpress", "drupal", "feed"), ("base_url",)),
    "plone": ("public_url", "base_url"),
    "imio": ("site_url", "base_url"),
}
_NAME: Final = {
    "website": "title",
    "feed": "title",
    "email": "sender_name",
    "brevo": "sender_name",
    "discord": "username",
}


def face_of(kind: str) -> Drawn:
    """Return how a kind of channel draws what it is sent."""
    return FACES.get(kind, plain.sheet)


def emblem_file(view: ChannelView) -> str:
    """Return the file of the town's logo, where a channel's settings name it; "" where not."""
    return view.settings.get("logo", "")


def author_of(view: ChannelView) -> Author:
    """Return who publishes on a channel, as far as its settings tell."""
    kind = view.looks_like or view.kind
    own = view.settings if kind == view.kind else {}  # a rehearsal has settings of its own
    account = next(filter(None, (own.get(name) for name in _ACCOUNT.get(kind, ()))), "")
    if kind == "bluesky" and account:
        account = f"@{account.removeprefix('@')}"
    return Author(own.get(_NAME.get(kind, ""), "") or view.name, kind, account)
