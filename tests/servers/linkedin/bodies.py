"""What the double takes as a post, and how it reads LinkedIn's little text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from tests.servers.json_api import Refused, allow

_PIECE: Final = re.compile(
    r"(?P<plain>[^\\|{}@\[\]()<>#*_~]+)|\\(?P<escaped>[\\|{}@\[\]()<>#*_~])"
    r"|\{hashtag\|\\#\|(?P<tag>(?:[^\\|{}@\[\]()<>#*~]|\\.)+)\}"
)


def read_little(text: str) -> str:
    """Return what people read; a reserved sign that is not escaped is refused."""
    pieces, done = [], 0
    while done < len(text):
        found = _PIECE.match(text, done)
        if found is None:
            raise Refused(422, {"message": f"reserved character at {done}"})
        tag = found["tag"]
        pieces.append(found["plain"] or found["escaped"] or "#" + tag.replace("\\", ""))
        done = found.end()
    whole = "".join(pieces)
    if len(whole) > 3000:
        raise Refused(422, {"message": "commentary is too long"})
    return whole


def checked_post(given: dict[str, Any], page: str) -> dict[str, Any]:
    """Refuse what is no post of the page."""
    allow(
        given,
        *("author", "commentary", "visibility", "distribution", "content"),
        *("lifecycleState", "isReshareDisabledByAuthor"),
    )
    wanted = {"author": page, "visibility": "PUBLIC", "lifecycleState": "PUBLISHED"}
    if any(given.get(name) != value for name, value in wanted.items()):
        raise Refused(400, {"message": "author, visibility or lifecycleState"})
    distribution = given.get("distribution", {})
    allow(distribution, "feedDistribution", "targetEntities", "thirdPartyDistributionChannels")
    if distribution.get("feedDistribution") != "MAIN_FEED":
        raise Refused(400, {"message": "feedDistribution"})
    if not read_little(given.get("commentary", "")) and not given.get("content"):
        raise Refused(422, {"message": "nothing to publish"})
    return given


def checked_content(content: dict[str, Any], images: Mapping[str, bytes]) -> dict[str, Any]:
    """Refuse pictures that are not there and cards that say nothing."""
    allow(content, "media", "multiImage", "article")
    if len(content) > 1:
        raise Refused(400, {"message": "one sort of content"})
    if "article" in content:
        card = content["article"]
        allow(card, "source", "title", "description", "thumbnail")
        if not card.get("title") or not card.get("source", "").startswith("http"):
            raise Refused(422, {"message": "article"})
        if "thumbnail" in card and not images.get(card["thumbnail"]):
            raise Refused(422, {"message": "thumbnail"})
    several = content.get("multiImage", {"images": []})
    allow(several, "images")
    if "multiImage" in content and not 2 <= len(several["images"]) <= 20:
        raise Refused(422, {"message": "2 to 20 images"})
    for image in (*several["images"], *filter(None, [content.get("media")])):
        allow(image, "id", "altText")
        if image["id"].startswith("urn:li:video:") and "altText" in image:
            raise Refused(422, {"message": "a video has no altText"})
        if not images.get(image["id"]) or len(image.get("altText", "")) > 4086:
            raise Refused(422, {"message": "image"})
    return content
