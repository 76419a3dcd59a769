"""A WordPress site: every public post, read as any visitor may."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final

from channels._http import Answer, HttpClient
from publisher.archive import MOST, Past
from publisher.errors import Unreachable
from publisher.sentence import say
from publisher.text.from_html import markdown, plain

PAGE: Final = 20  # posts of one request: their texts may be long
FIELDS: Final = "link,date_gmt,title,content,_links,_embedded"


def published(client: HttpClient, api: str) -> Iterator[Past]:
    """Yield the posts of the site whose interface is at `api`, the newest first."""
    for number in range(1, MOST // PAGE + 1):
        answer = client.request(
            "GET",
            f"{api.rstrip('/')}/wp/v2/posts",
            params={
                "per_page": PAGE,
                "page": number,
                "_fields": FIELDS,
                "_embed": "wp:term",
            },
        )
        posts = answer.json()
        if not isinstance(posts, list):
            raise _strange()
        yield from (_past(post) for post in posts)
        if number >= _pages(answer):
            return


def _past(post: Any) -> Past:
    try:
        terms = [one for group in post.get("_embedded", {}).get("wp:term", ()) for one in group]
        return Past(
            url=str(post["link"]),
            title=plain(post["title"]["rendered"]),
            at=datetime.fromisoformat(post["date_gmt"]).replace(tzinfo=UTC),
            body=markdown(post["content"]["rendered"]),
            tags=tuple(plain(one["name"]) for one in terms if one.get("taxonomy") == "post_tag"),
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        raise _strange() from None


def _pages(answer: Answer) -> int:
    told = answer.headers.get("X-WP-TotalPages", "1")
    return int(told) if told.isdecimal() and len(told) < 8 else 1


def _strange() -> Unreachable:
    return Unreachable(
        say("Le site WordPress répond autre chose que prévu : demandez à qui le tient.")
    )
