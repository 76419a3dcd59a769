"""How X shows a text again: short addresses, escaped markup, one more address for the pictures."""

from __future__ import annotations

import html
import re
from typing import Any

_BOUNDS = re.compile(r"(?<![\w@#.])((?:https?://)?(?:[\w-]+\.)+(?:be|com|org|la)\b(?:/[^\s<>)]*)?)")


def shown(text: str, media: list[str]) -> tuple[str, list[dict[str, Any]]]:
    """Return the text as the API tells it, and its `entities.urls`."""
    urls: list[dict[str, Any]] = []

    def short(match: re.Match[str]) -> str:
        url = f"https://t.co/{len(urls):010}"
        whole = match[1] if "://" in match[1] else f"http://{match[1]}"
        urls.append({"url": url, "expanded_url": whole, "display_url": match[1][:20]})
        return url

    told = html.escape(_BOUNDS.sub(short, text), quote=False)
    if media:
        url = f"https://t.co/{'m' * 10}"
        urls += [{"url": url, "media_key": f"3_{id}", "expanded_url": "x"} for id in media]
        told = f"{told} {url}"
    return told, urls


def invisible(text: str) -> bool:
    """Whether the text holds a sign that X refuses."""
    return any(sign in text for sign in "\ufeff\ufffe\uffff")


def too_long(text: str) -> bool:
    """Whether it surely is: counted without emoji and addresses, which only make it shorter."""
    bare = _BOUNDS.sub("", text)
    addresses = len(_BOUNDS.findall(text))
    least = sum(1 for sign in bare if ord(sign) < 4352) + 23 * addresses
    return least > 280
