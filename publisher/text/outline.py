"""What a Markdown text is made of, for the checks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from markdown_it.token import Token

from publisher.text.markdown import parse

_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9-]*(?:\s[^<>]*)?/?>")


@dataclass(frozen=True, slots=True)
class Outline:
    """Headings by level, links as (label, address), the first raw HTML, the number of pictures."""

    headings: tuple[int, ...]
    links: tuple[tuple[str, str], ...]
    raw_html: str
    pictures: int


@lru_cache(maxsize=32)
def outline(markdown: str) -> Outline:
    """Return the outline of a text."""
    blocks = parse(markdown)
    inline = [token for block in blocks for token in block.children or ()]
    words = " ".join(token.content for token in inline if token.type == "text")
    tag = _TAG.search(words)
    return Outline(
        headings=tuple(int(block.tag[1]) for block in blocks if block.type == "heading_open"),
        links=tuple(_links(inline)),
        raw_html=tag[0] if tag else "",
        pictures=sum(token.type == "image" for token in inline),
    )


def _links(inline: list[Token]) -> Iterator[tuple[str, str]]:
    label: list[str] = []
    address = ""
    for token in inline:
        if token.type == "link_open":
            label, address = [], str(token.attrGet("href") or "")
        elif token.type == "link_close":
            yield "".join(label).strip(), address
        else:
            label.append(token.content)
