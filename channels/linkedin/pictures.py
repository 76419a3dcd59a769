"""Pictures go up first, seen by nobody, and become public with the post that shows them."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Final
from urllib.parse import quote

from channels._pictures import fitted
from channels._unseen import unseen_picture
from channels.linkedin import entities, rendering
from channels.linkedin.refusals import Foreign
from channels.linkedin.server import Server
from publisher.announcement import Image
from publisher.channel import Media, Progress
from publisher.errors import ContentRejected, Unreachable
from publisher.framing import CARD, PictureLimits
from publisher.images import Fitted
from publisher.rendition import Rendition
from publisher.sentence import say

STEP: Final = "media-"  # a remote id of a picture is named media- and the start of its sha256
LIMITS: Final = PictureLimits(max_bytes=8_000_000, max_side=4096)  # LinkedIn takes 36 Mpx
OF_CARD: Final = PictureLimits(max_bytes=8_000_000, max_side=1200, narrowest=CARD, widest=CARD)
WAITS: Final = (0.2, 0.5, 1.0, 2.0, 4.0, 8.0, 15.0)  # seconds between two looks


def step(image: Image) -> str:
    """Name a picture among the remote ids of a post, whatever its place in it."""
    return f"{STEP}{image.sha256[:16]}"


def named(images: tuple[Image, ...], urns: Sequence[str]) -> dict[str, str]:
    """Give the pictures that a post shows their steps; they keep the order of `images`."""
    if len(images) != len(urns):
        return {f"{STEP}{number}": urn for number, urn in enumerate(urns, 1)}
    return {step(image): urn for image, urn in zip(images, urns, strict=True)}


def of(remote_ids: Mapping[str, str]) -> dict[str, str]:
    """Pick the pictures out of a receipt's remote ids."""
    return {name: urn for name, urn in remote_ids.items() if name.startswith(STEP)}


def limits(rendition: Rendition) -> PictureLimits:
    """How pictures are sent: whole, or in the shape of a card."""
    return OF_CARD if rendering.CARD in rendition.fields else LIMITS


def attach(
    server: Server,
    images: tuple[Image, ...],
    store: Media,
    progress: Progress,
    limits: PictureLimits = LIMITS,
) -> list[str]:
    """Return the names of the pictures, uploading what no earlier attempt did."""
    known = progress.known()
    urns = []
    for image in images:
        urn = known.get(step(image))
        if urn is None:
            urn = _upload(server, image, fitted(image, store, limits))
            progress.save(step(image), urn)
        urns.append(urn)
    return urns


def _upload(server: Server, image: Image, picture: Fitted) -> str:
    try:
        with unseen_picture(image.name, "LinkedIn"):
            answer = server.send(
                "POST",
                "/rest/images?action=initializeUpload",
                json={"initializeUploadRequest": {"owner": server.page}},
            )
            place = entities.upload(json.loads(answer.body))
            server.put(place.address, picture.content, picture.media_type)
    except (ValueError, RecursionError):
        raise Foreign(
            say("LinkedIn a répondu autre chose que prévu : réessayez plus tard.")
        ) from None
    _await_ready(server, place.urn, image)
    return place.urn


def _await_ready(server: Server, urn: str, image: Image) -> None:
    for wait in (0.0, *WAITS):
        time.sleep(wait)
        state = server.read(f"/rest/images/{quote(urn, safe='')}", entities.picture_state)
        if state == "AVAILABLE":
            return
        if state == "PROCESSING_FAILED":
            raise ContentRejected(
                say("LinkedIn ne sait que faire de l'image « {name} ».", name=image.name)
            )
    raise Unreachable(
        say("LinkedIn n'a pas encore fini de traiter une image."), timedelta(seconds=60)
    )
