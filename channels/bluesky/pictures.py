"""Pictures go up first, seen by nobody, and become public with the post that shows them."""

from __future__ import annotations

import json
from typing import Any, Final, NamedTuple

from channels._pictures import fitted
from channels._unseen import unseen_picture
from channels.bluesky import entities, rendering
from channels.bluesky.server import Server
from publisher.announcement import Image
from publisher.channel import Media, Progress
from publisher.framing import CARD, PictureLimits
from publisher.images import Fitted
from publisher.rendition import Rendition

STEP: Final = "media-"  # what a picture is called in `progress`, before the start of its sha256
# As many pixels as the official application sends.
LIMITS: Final = PictureLimits(max_bytes=2_000_000, max_side=2000)
OF_CARD: Final = PictureLimits(max_bytes=1_000_000, max_side=1200, narrowest=CARD, widest=CARD)


class Shown(NamedTuple):
    """A picture that is on the server."""

    blob: dict[str, Any]
    alt: str
    width: int  # px
    height: int  # px


def limits(rendition: Rendition) -> PictureLimits:
    """How pictures are sent: whole, or in the shape of a card."""
    return OF_CARD if rendering.CARD in rendition.fields else LIMITS


def attach(
    server: Server,
    images: tuple[Image, ...],
    store: Media,
    progress: Progress,
    *,
    limits: PictureLimits = LIMITS,
    afresh: bool = False,
) -> list[Shown]:
    """Return the pictures as the server keeps them, uploading what no earlier attempt did.

    The server forgets after some hours a picture that no post shows: then `afresh` is needed.
    """
    known = {} if afresh else progress.known()
    shown = []
    for image in images:
        picture = fitted(image, store, limits)
        step = f"{STEP}{image.sha256[:16]}"
        blob = known.get(step)
        if blob is None:
            blob = _upload(server, image, picture)
            progress.save(step, blob)
        shown.append(Shown(json.loads(blob), image.alt, picture.width, picture.height))
    return shown


def _upload(server: Server, image: Image, picture: Fitted) -> str:
    with unseen_picture(image.name, "Bluesky"):
        return server.send(
            "com.atproto.repo.uploadBlob",
            entities.blob,
            data=picture.content,
            headers={"Content-Type": picture.media_type},
        )
