"""Markdown as officers write it, to HTML that is safe anywhere and to readable plain text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from threading import Lock
from typing import Final

import nh3
import regex
from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from publisher.text.cleaning import cleaned
from publisher.text.plain import plain

# Longer texts are refused by the checks; what is read here stops, so that typing stays fluent.
LONGEST: Final = 100_000  # characters
SCHEMES: Final = frozenset({"http", "https", "mailto", "tel"})
_TAGS: Final = frozenset({
    "p", "br", "strong", "em", "s", "a", "ul", "ol", "li", "h2", "h3", "h4", "h5", "h6", "hr",
    "blockquote", "pre", "code", "table", "thead", "tbody", "tr", "th", "td",
})  # fmt: skip
_ATTRIBUTES: Final = {"a": {"href", "title"}, "ol": {"start"}, "th": {"scope"}}


def _image(
    renderer: RendererHTML,
    tokens: Sequence[Token],
    index: int,
    options: OptionsDict,
    env: EnvType,
) -> str:
    """Show a picture of the text as a link: pictures of an announcement have their own list."""
    token = tokens[index]
    label = renderer.renderInlineAsText(token.children, options, env)
    address = escapeHtml(str(token.attrGet("src") or ""))
    return f'<a href="{address}">{label}</a>'


def _parser(linkify: bool) -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "linkify": linkify})
    parser.enable(["linkify", "table", "strikethrough"])
    assert parser.linkify is not None
    # « ville.be » in a sentence stays a word: only what is written as an address becomes a link.
    parser.linkify.set({"fuzzy_link": False, "fuzzy_email": True})
    parser.add_render_rule("image", _image)
    return parser


_markdown: Final = _parser(linkify=True)
_without_linkify: Final = _parser(linkify=False)
_parsing: Final = Lock()  # linkify-it 2.0 keeps its place in an object that all calls share
# Looking for addresses takes the square of a word's length: minutes for 100 kB without a space.
_ENDLESS_WORD: Final = regex.compile(r"\S{2500}")


@lru_cache(maxsize=32)
def parse(markdown: str) -> tuple[Token, ...]:
    """Return the tokens of a text. Shared by all who ask for this text: never change them."""
    text = cleaned(markdown[:LONGEST])
    parser = _without_linkify if _ENDLESS_WORD.search(text) else _markdown
    with _parsing:
        return tuple(parser.parse(text))


@lru_cache(maxsize=64)
def to_html(markdown: str) -> str:
    """Return sanitised HTML: headings from <h2> down, no raw HTML, no image, no script."""
    tokens = _accessible(parse(markdown))
    rendered = _markdown.renderer.render(tokens, _markdown.options, {})
    return nh3.clean(
        rendered,
        tags=set(_TAGS),
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        url_schemes=set(SCHEMES),
        attribute_filter=_absolute_only,
        link_rel="noopener noreferrer",
    ).strip()


@lru_cache(maxsize=64)
def to_plain(markdown: str) -> str:
    """Return the text a person reads: « - » for lists, « label (address) » for links."""
    return plain(parse(markdown))


def _accessible(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens with headings from h2 down and with the scope of table headings."""
    levels = [int(token.tag[1]) for token in tokens if token.type == "heading_open"]
    shift = 2 - min(levels, default=2)
    return [_changed(token, shift) for token in tokens]


def _changed(token: Token, shift: int) -> Token:
    if token.type in ("heading_open", "heading_close"):
        return token.copy(tag=f"h{min(int(token.tag[1]) + shift, 6)}")
    if token.type == "th_open":
        return token.copy(attrs={**token.attrs, "scope": "col"})
    return token


def _absolute_only(tag: str, attribute: str, value: str) -> str | None:
    """Leave out addresses that mean nothing away from one page (« page.html », « #bas »)."""
    if (tag, attribute) == ("a", "href") and value.split(":", 1)[0].lower() not in SCHEMES:
        return None
    return value
