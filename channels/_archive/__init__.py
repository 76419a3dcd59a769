"""Reading what a site published before: a WordPress site, an RSS or Atom feed, or a page that
names one of them. It only reads, and follows no redirection.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from urllib.parse import urljoin, urlsplit

from lxml import html

from channels._archive import feed, wordpress
from channels._http import Answer, HttpClient
from channels._rest_link import RELATION, announced
from publisher.archive import Past
from publisher.errors import InputError
from publisher.sentence import say

REDIRECTIONS: Final = frozenset({301, 302, 303, 307, 308})
FEEDS: Final = ("application/rss+xml", "application/atom+xml")


def read(address: str) -> Iterator[Past] | None:
    """Return the publications of a site or a feed (publisher.archive.Archive)."""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise InputError(
            say("« {address} » n'est pas une adresse : commencez par https://.", address=address)
        )
    client = HttpClient(f"Le site {parts.hostname}")
    answer = _fetched(client, address)
    if feed.is_feed(answer.body):
        return feed.published(answer.body, address)
    api, feeds = _named(answer, address)
    if api is not None:
        return wordpress.published(client, api)
    for other in feeds:
        found = _fetched(client, other)
        if feed.is_feed(found.body):
            return feed.published(found.body, other)
    return None


def _fetched(client: HttpClient, address: str) -> Answer:
    answer = client.request("GET", address, accept=REDIRECTIONS)
    if answer.status in REDIRECTIONS:
        raise InputError(
            say(
                "L'adresse {address} renvoie vers {other} : donnez celle-là.",
                address=address,
                other=urljoin(address, answer.headers.get("Location", "")),
            )
        )
    return answer


def _named(answer: Answer, address: str) -> tuple[str | None, list[str]]:
    """Return the WordPress interface and the feeds that a page names."""
    api = announced(answer.headers)
    if api is not None:
        return urljoin(address, api), []
    try:
        page = html.fromstring(answer.body)
    except (ValueError, html.etree.ParserError):  # nothing, or no page
        return None, []
    feeds = []
    for link in page.iter("link"):
        relation, target = link.get("rel", "").lower(), link.get("href", "")
        if relation == RELATION and target:
            return urljoin(address, target), []
        if relation == "alternate" and link.get("type", "").lower() in FEEDS and target:
            feeds.append(urljoin(address, target))
    # The comments' feed comes second.
    return None, feeds[:3]
