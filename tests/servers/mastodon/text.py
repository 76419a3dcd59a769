"""What Mastodon makes of a text: how long it is, and the HTML that it shows.

Written from the platform's rules and not from Publisher's code, so that each can find the other's
mistakes.
"""

from __future__ import annotations

import html
from collections.abc import Callable
from typing import TypeAlias

import regex

Write: TypeAlias = "Callable[[regex.Match[str], str, set[str]], str]"

URL_LENGTH = 23
URL = regex.compile(
    r"(?<![\w@#/])https?://(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,24}(?![\p{L}\p{N}.@])(?::\d+)?"
    r"(?:[/?#][^\s<>\"«»]*[^\s<>\"«».,;:!?'’)\]…])?/?",
    regex.IGNORECASE,
)
MENTION = regex.compile(
    r"(?<![\w/@])@([a-z0-9_]+)(@[a-z0-9.-]+[a-z0-9])?(?![@\w])", regex.IGNORECASE
)
HASHTAG = regex.compile(r"(?<![\w/)])#([\w·]*[\p{L}][\w·]*)")
DISPLAYED = 30  # characters of an address that people see


def length(text: str, warning: str = "") -> int:
    """Count as Mastodon does: addresses are 23, a mention's host is free, the warning counts."""
    counted = MENTION.sub(r"@\1", URL.sub("x" * URL_LENGTH, text)) + warning
    return len(regex.findall(r"\X", counted))


def rendered(text: str, url: str, known_names: set[str]) -> str:
    """Write the HTML that the API returns as `content`."""
    spans: list[tuple[regex.Match[str], Write]] = [(found, _link) for found in URL.finditer(text)]
    spans += [(found, _mention) for found in MENTION.finditer(text)]
    spans += [(found, _hashtag) for found in HASHTAG.finditer(text)]
    out, done = [], 0
    for found, write in sorted(spans, key=lambda span: span[0].start()):
        if found.start() < done:
            continue
        out += [html.escape(text[done : found.start()]), write(found, url, known_names)]
        done = found.end()
    whole = "".join([*out, html.escape(text[done:])]).replace("\r\n", "\n").strip("\n")
    paragraphs = regex.split(r"\n{2,}", whole)
    return "".join(f"<p>{part}</p>".replace("\n", "<br />") for part in paragraphs if part)


def _link(found: regex.Match[str], _url: str, _known: set[str]) -> str:
    address = found[0]
    bare = regex.sub(r"^https?://(www\.)?", "", address)
    prefix, shown, rest = address.removesuffix(bare), bare[:DISPLAYED], bare[DISPLAYED:]
    return (
        f'<a href="{html.escape(address)}" target="_blank" rel="nofollow noopener"'
        f' translate="no"><span class="invisible">{html.escape(prefix)}</span>'
        f'<span class="{"ellipsis" if rest else ""}">{html.escape(shown)}</span>'
        f'<span class="invisible">{html.escape(rest)}</span></a>'
    )


def _mention(found: regex.Match[str], url: str, known: set[str]) -> str:
    """Only accounts that the instance knows become links; those lose their host."""
    if found[1].lower() not in known:
        return html.escape(found[0])
    return (
        f'<span class="h-card" translate="no"><a href="{url}/@{found[1]}" class="u-url mention">'
        f"@<span>{found[1]}</span></a></span>"
    )


def _hashtag(found: regex.Match[str], url: str, _known: set[str]) -> str:
    name = html.escape(found[1])
    return f'<a href="{url}/tags/{name}" class="mention hashtag" rel="tag">#<span>{name}</span></a>'
