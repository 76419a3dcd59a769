"""Pictures go up first, seen by nobody, and become public with the post that shows them."""

from __future__ import annotations

import json
from typing import Any, Final, NamedTuple

from channels.bluesky import entities
from channels.bluesky.server import Server
from publisher.announcement import Image
from publisher.channel import Media, Progress
from publisher.errors import ContentRejected, InputError, OutcomeUnknown, Unreachable
from publisher.images import Fitted, fit
from publisher.sentence import say

STEP: Final = "media-"  # what a picture is called in `progress`, before the start of its sha256
LARGEST: Final = 2_000_000  # bytes
LARGEST_OF_CARD: Final = 1_000_000
LONGEST_SIDE: Final = 2000  # px, as the official application sends


class Shown(NamedTuple):
    """A picture that is on the server."""

    blob: dict[str, Any]
    alt: str
    width: int  # px
    height: int  # px


def attach(
    server: Server,
    images: tuple[Image, ...],
    store: Media,
    progress: Progress,
    *,
    most: int = LARGEST,
    afresh: bool = False,
) -> list[Shown]:
    """Return the pictures as the server keeps them, uploading what no earlier attempt did.

    The server forgets after some hours a picture that no post shows: then `afresh` is needed.
    """
    known = {} if afresh else progress.known()
    shown = []
    for image in images:
        picture = _fitted(image, store, most)
        step = f"{STEP}{image.sha256[:16]}"
        blob = known.get(step)
        if blob is None:
            blob = _upload(server, image, picture)
            progress.save(step, blob)
        shown.append(Shown(json.loads(blob), image.alt, picture.width, picture.height))
    return shown


def _upload(server: Server, image: Image, picture: Fitted) -> str:
    try:
        return server.send(
            "com.atproto.repo.uploadBlob",
            entities.blob,
            data=picture.content,
            headers={"Content-Type": picture.media_type},
        )
    except OutcomeUnknown:
        # A picture that no post shows is seen by nobody: a second one does no harm.
        raise Unreachable(
            say("L'envoi de l'image « {name} » à Bluesky n'a pas abouti.", name=image.name)
        ) from None


def _fitted(image: Image, store: Media, most: int) -> Fitted:
    try:
        return fit(store.read(image.sha256), max_bytes=most, max_side=LONGEST_SIDE)
    except InputError as unfit:
        raise ContentRejected(unfit.args[0]) from None
