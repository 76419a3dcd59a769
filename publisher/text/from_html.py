"""HTML of a page to Markdown, as Publisher keeps texts. Pictures stay where they are."""

from __future__ import annotations

import re
from html import unescape
from typing import Final

import nh3
from markdownify import ATX, MarkdownConverter

from publisher.text.cleaning import cleaned, one_line

_TAGS: Final = {
    *("p", "br", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "a", "strong", "b", "em"),
    *("i", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "code", "pre", "hr"),
}
_ADDRESSES: Final = {"http", "https", "mailto", "tel"}
_CONVERTER: Final = MarkdownConverter(heading_style=ATX, bullets="-")


def markdown(page: str) -> str:
    """Return the Markdown of a fragment of HTML, without scripts, styles or pictures."""
    safe = nh3.clean(page, tags=_TAGS, attributes={"a": {"href"}}, url_schemes=_ADDRESSES)
    text: str = _CONVERTER.convert(safe)
    return re.sub(r"\n{3,}", "\n\n", cleaned(text)).strip()


def plain(fragment: str) -> str:
    """Return a title's text on one line."""
    return one_line(unescape(nh3.clean(fragment, tags=set())))
