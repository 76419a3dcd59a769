"""Pictures of an announcement as a platform takes them."""

from __future__ import annotations

from typing import Final

from publisher.announcement import Image
from publisher.channel import Media
from publisher.errors import ContentRejected, InputError
from publisher.framing import PictureLimits
from publisher.images import Fitted

STEP: Final = "picture-"  # a remote id of a picture is named so and by the start of its sha256


def step(image: Image) -> str:
    """Name a picture among the remote ids of a post, whatever its place in it."""
    return f"{STEP}{image.sha256[:16]}"


def distinct(images: tuple[Image, ...]) -> tuple[Image, ...]:
    """Leave out a picture that is there twice; each keeps its first place."""
    kept: dict[str, Image] = {}
    for image in images:
        kept.setdefault(image.sha256, image)
    return tuple(kept.values())


def fitted(image: Image, store: Media, limits: PictureLimits) -> Fitted:
    """Return the picture as it is sent; raises `ContentRejected` when it cannot be."""
    try:
        return store.fitted(image, limits)
    except InputError as unfit:
        raise ContentRejected(unfit.args[0]) from None


def file_name(image: Image, picture: Fitted) -> str:
    """Name the file that is sent; `mark` is in it."""
    return f"{image.name}{mark(image)}{picture.media_type.rpartition('/')[2]}"


def mark(image: Image) -> str:
    """Return the part of a file's name by which its picture is known again."""
    return f"-{image.sha256[:8]}."
