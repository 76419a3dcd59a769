"""What makes parts of a post's text links: offsets in UTF-8 bytes, as the protocol counts.

The server believes any offset, also one beyond the text, and readers' applications then show
nonsense; here every facet is measured on the text itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from publisher.text.counting import graphemes, utf8_bytes
from publisher.text.entities import Sort, Span, spans

LONGEST_TAG: Final = (64, 640)  # graphemes, bytes
_KIND: Final = "app.bsky.richtext.facet"
# A name without a dot is no account of this network.
_HANDLE: Final = re.compile(
    r"@(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\.)+[a-zA-Z][a-zA-Z0-9-]*"
)


def facets(text: str, account_of: Callable[[str], str | None]) -> list[dict[str, Any]]:
    """Return the links, hashtags and mentions of `text`, in order.

    `account_of` finds the identity (DID) of a handle without its @; None when there is none.
    """
    found = []
    for span in spans(text):
        feature = _feature(text, span, account_of)
        if feature is not None:
            start = utf8_bytes(text[: span.start])
            end = start + utf8_bytes(text[span.start : span.end])
            found.append({"index": {"byteStart": start, "byteEnd": end}, "features": [feature]})
    return found


def handles(text: str) -> list[str]:
    """Return the accounts that a post mentions, each once, without their @."""
    found = (text[span.start : span.end] for span in spans(text) if span.sort is Sort.MENTION)
    return list(dict.fromkeys(name[1:] for name in found if _HANDLE.fullmatch(name)))


def _feature(
    text: str, span: Span, account_of: Callable[[str], str | None]
) -> dict[str, str] | None:
    words = text[span.start : span.end]
    match span.sort:
        case Sort.URL:
            return {"$type": f"{_KIND}#link", "uri": words}
        case Sort.HASHTAG:
            tag = words[1:]
            fits = graphemes(tag) <= LONGEST_TAG[0] and utf8_bytes(tag) <= LONGEST_TAG[1]
            return {"$type": f"{_KIND}#tag", "tag": tag} if fits else None
        case Sort.MENTION:
            did = account_of(words[1:]) if _HANDLE.fullmatch(words) else None
            return {"$type": f"{_KIND}#mention", "did": did} if did else None
