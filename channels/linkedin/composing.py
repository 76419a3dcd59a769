"""A rendition as the request that makes it a post."""

from __future__ import annotations

from typing import Any

from channels.linkedin.little import little
from channels.linkedin.rendering import CARD, CARD_DESCRIPTION, CARD_TITLE
from publisher.rendition import Rendition


def post(page: str, rendition: Rendition, pictures: list[str]) -> dict[str, Any]:
    """Compose the post of `page`, an organisation's URN; `pictures` are those of the images,
    or of the video."""
    content = _content(rendition, pictures)
    return {
        "author": page,
        "commentary": little(rendition.text),
        "visibility": "PUBLIC",
        "distribution": {
            "feedDistribution": "MAIN_FEED",
            "targetEntities": [],
            "thirdPartyDistributionChannels": [],
        },
        "lifecycleState": "PUBLISHED",
        "isReshareDisabledByAuthor": False,
        **({"content": content} if content else {}),
    }


def _content(rendition: Rendition, pictures: list[str]) -> dict[str, Any]:
    """LinkedIn does not read the page behind a link: the card says what it shows."""
    if CARD in rendition.fields:
        card = {"source": rendition.fields[CARD], "title": rendition.fields[CARD_TITLE]}
        if rendition.fields[CARD_DESCRIPTION]:
            card["description"] = rendition.fields[CARD_DESCRIPTION]
        if pictures:
            card["thumbnail"] = pictures[0]
        return {"article": card}
    if rendition.video is not None:
        return {"media": {"id": pictures[0]}}
    shown = [
        {"id": urn, **({"altText": image.alt} if image.alt else {})}
        for urn, image in zip(pictures, rendition.images, strict=True)
    ]
    if len(shown) > 1:
        return {"multiImage": {"images": shown}}
    return {"media": shown[0]} if shown else {}
