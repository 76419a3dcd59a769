"""Comments under a post, read so that nonsense is not taken for their absence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from channels._graph.client import id_of
from channels._graph.refusals import unexpected
from publisher.errors import OutcomeUnknown


def comments_of(page: Mapping[str, Any], text: str, service: str) -> list[Mapping[str, Any]]:
    """Return the comments of one page of a listing; `text` is the field of what they say."""
    found = page.get("data")
    if not isinstance(found, list):
        raise unexpected(service, reading=True)
    for comment in found:
        if not isinstance(comment, dict) or not isinstance(comment.get(text, ""), str):
            raise unexpected(service, reading=True)
    return found


def listed_id(comment: Mapping[str, Any], service: str) -> str:
    """Return the id of a comment: what was only read leaves no doubt whether it was sent."""
    try:
        return id_of(comment, service)
    except OutcomeUnknown:
        raise unexpected(service, reading=True) from None
