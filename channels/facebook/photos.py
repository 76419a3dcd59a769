"""Photos go up first, unseen, and become public with the post that attaches them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from channels._graph.client import id_of
from channels._graph.refusals import Missing
from channels._pictures import fitted
from channels._unseen import unseen_picture
from channels.facebook.graph import Graph
from publisher.announcement import Image
from publisher.channel import Media, Progress
from publisher.framing import PictureLimits

# Facebook shows nothing larger.
LIMITS: Final = PictureLimits(max_bytes=4 * 1024 * 1024, max_side=2048)
STEP: Final = "photo-"  # the remote ids of photos are named photo-1, photo-2, …


def upload(
    graph: Graph, page_id: str, images: tuple[Image, ...], media: Media, progress: Progress
) -> dict[str, str]:
    """Upload what earlier attempts did not; return every photo's id by its step."""
    known = progress.known()
    photos = {}
    for number, image in enumerate(images, 1):
        step = f"{STEP}{number}"
        photo = known.get(step)
        if photo is None or not _still_there(graph, photo):
            photo = _upload(graph, page_id, image, media)
            progress.save(step, photo)
        photos[step] = photo
    return photos


def of(remote_ids: Mapping[str, str]) -> dict[str, str]:
    """Pick the photos out of a receipt's remote ids."""
    return {step: photo for step, photo in remote_ids.items() if step.startswith(STEP)}


def _upload(graph: Graph, page_id: str, image: Image, media: Media) -> str:
    picture = fitted(image, media, LIMITS)
    words = {"alt_text_custom": image.alt, "caption": image.credit}
    with unseen_picture(image.name, "Facebook"):
        answer = graph.put_photo(
            ("photo", picture.content, picture.media_type),
            f"{page_id}/photos",
            published=False,
            **{name: text for name, text in words.items() if text},
        )
        return id_of(answer, "Facebook")


def _still_there(graph: Graph, photo: str) -> bool:
    """Facebook forgets an unpublished photo after a day."""
    try:
        graph.get_object(photo, fields="id")
    except Missing:
        return False
    return True
