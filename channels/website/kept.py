"""What a page carries of itself, so that the folder alone is enough to make the site again.

The data stands in the page as JSON; the text, already there as HTML, is marked and not repeated.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from channels.website.article import Article, Page, Withdrawn
from publisher.codec import decode, encode

OPENING: Final = "<!--text-->"
CLOSING: Final = "<!--/text-->"
_DATA: Final = re.compile(
    r'<script type="application/json" id="publisher">(.*?)</script>', re.DOTALL
)

Read = Callable[[str], bytes | None]


def kept(page: Page, expired: bool = False) -> dict[str, Any]:
    """Return the data that goes into the page, as JSON values."""
    if isinstance(page, Withdrawn):
        return {"withdrawn": encode(page)}
    bare = {language: replace(version, html="") for language, version in page.versions.items()}
    return {"article": encode(replace(page, versions=bare)), "expired": expired}


def marked(html: str) -> str:
    """Return the text of an announcement as it can be found again; it holds no comment."""
    return OPENING + html.replace("<!--", "&lt;!--") + CLOSING


def page_at(path: str, read: Read) -> tuple[Page, bool] | None:
    """Read a page back, and whether it calls itself expired; None when it is not a page of ours.

    `read` returns the bytes of a file of the site, or None.
    """
    source = _text(read, path)
    found = _DATA.search(source)
    if found is None:
        return None
    try:
        told = json.loads(found[1])
        if "withdrawn" in told:
            return decode(Withdrawn, told["withdrawn"]), False
        article = decode(Article, told["article"])
    except (ValueError, KeyError, TypeError, ExceptionGroup, RecursionError):
        return None  # made by another version of Publisher, or by somebody else
    versions = {
        language: replace(version, html=_marked_part(_text(read, article.place_of(language))))
        for language, version in article.versions.items()
    }
    return replace(article, versions=versions), bool(told.get("expired"))


def _text(read: Read, path: str) -> str:
    return (read(f"{path}/index.html") or b"").decode("utf-8", "replace")


def _marked_part(source: str) -> str:
    return source.partition(OPENING)[2].partition(CLOSING)[0]
