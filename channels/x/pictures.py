"""Pictures go up first, seen by nobody, and become public with the post that shows them."""

from __future__ import annotations

from typing import Final

from channels._pictures import fitted
from channels._unseen import unseen_picture
from channels.x import entities
from channels.x.server import Server
from publisher.announcement import Image
from publisher.channel import Media, Progress
from publisher.framing import PictureLimits
from publisher.images import Fitted

STEP: Final = "media-"  # what a picture is called in `progress`, before the start of its sha256
LIMITS: Final = PictureLimits(max_bytes=5_000_000, max_side=4096)


def attach(
    server: Server,
    images: tuple[Image, ...],
    store: Media,
    progress: Progress,
    *,
    afresh: bool = False,
) -> list[str]:
    """Return the ids of the pictures, uploading and describing what no earlier attempt did.

    X forgets after a day a picture that no post shows: then `afresh` is needed.
    """
    known = {} if afresh else progress.known()
    ids = []
    for image in images:
        step = f"{STEP}{image.sha256[:16]}"
        media = known.get(step)
        if media is None:
            media = _upload(server, image, fitted(image, store, LIMITS))
            progress.save(step, media)  # only once described: no post shows it without its text
        ids.append(media)
    return ids


def _upload(server: Server, image: Image, picture: Fitted) -> str:
    with unseen_picture(image.name, "X"):
        media = server.send(
            "POST",
            "/2/media/upload",
            entities.written,
            files={"media": (image.name, picture.content, picture.media_type)},
            data={"media_category": "tweet_image", "media_type": picture.media_type},
        )
        if image.alt:
            described = {"id": media, "metadata": {"alt_text": {"text": image.alt}}}
            server.send("POST", "/2/media/metadata", entities.described, json=described)
    return media
