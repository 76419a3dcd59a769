"""The record that is written into the account's repository."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple

from channels.bluesky.entities import Record
from channels.bluesky.facets import facets
from channels.bluesky.pictures import Shown
from channels.bluesky.rendering import CARD
from publisher.rendition import Rendition


class Answered(NamedTuple):
    """What a post answers: the beginning of the conversation, and the post just above."""

    root: Record
    parent: Record


def post(
    rendition: Rendition,
    created: datetime,
    pictures: list[Shown],
    account_of: Callable[[str], str | None],
    answers: Answered | None = None,
) -> dict[str, Any]:
    """Write down a post that was made at `created` and perhaps `answers` another one."""
    language = re.match(r"[A-Za-z]{2,3}(?=$|[-_])", rendition.language)
    record: dict[str, Any] = {
        "$type": "app.bsky.feed.post",
        "text": rendition.text,
        "createdAt": created.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
    }
    if language:
        record["langs"] = [language[0].lower()]
    if found := facets(rendition.text, account_of):
        record["facets"] = found
    if CARD in rendition.fields:
        record["embed"] = _card(rendition, pictures)
    elif pictures:
        record["embed"] = _gallery(pictures)
    if answers is not None:
        record["reply"] = {"root": _named(answers.root), "parent": _named(answers.parent)}
    return record


def _named(record: Record) -> dict[str, str]:
    return {"uri": record.uri, "cid": record.cid}


def _card(rendition: Rendition, pictures: list[Shown]) -> dict[str, Any]:
    card: dict[str, Any] = {
        "uri": rendition.fields[CARD],
        "title": rendition.fields["card_title"],
        "description": rendition.fields["card_description"],
    }
    if pictures:
        card["thumb"] = pictures[0].blob
    return {"$type": "app.bsky.embed.external", "external": card}


def _gallery(pictures: list[Shown]) -> dict[str, Any]:
    return {
        "$type": "app.bsky.embed.images",
        "images": [
            {
                "alt": picture.alt,
                "image": picture.blob,
                "aspectRatio": {"width": picture.width, "height": picture.height},
            }
            for picture in pictures
        ],
    }
