"""A master as one channel takes it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PIL import Image

from publisher.errors import InputError
from publisher.images.opening import opened
from publisher.images.pixels import FORMATS, QUALITIES, encoded, srgb
from publisher.sentence import say

_SMALLEST_SIDE: Final = 160  # px; smaller is no picture any more


class Fitted(NamedTuple):
    """A picture as one channel takes it."""

    content: bytes
    media_type: str
    width: int  # px
    height: int  # px


def fit(
    content: bytes,
    *,
    max_bytes: int | None = None,
    max_side: int | None = None,
    formats: Sequence[str] = ("image/jpeg", "image/png"),
) -> Fitted:
    """Return a master as a channel takes it: never enlarged, always the same for the same input.

    `formats` are media types out of image/jpeg, image/png and image/webp, the preferred one first;
    a transparent picture keeps its transparency where one of them can. Too many bytes are met with
    lower quality first, then with fewer pixels. Raises `InputError` when nothing fits.
    """
    with opened(content, "image") as picture:
        picture.load()
        side = max(picture.size)
        given = Image.MIME.get(picture.format or "", "")
        fits = max_bytes is None or len(content) <= max_bytes
        if fits and given in formats and (max_side is None or side <= max_side):
            return Fitted(content, given, picture.width, picture.height)
        master = srgb(picture)
    media_type = _chosen(master, formats)
    side = min(side, max_side or side)
    while True:
        smaller = _ready(master, side, media_type)
        for quality in QUALITIES if media_type != "image/png" else QUALITIES[:1]:
            made = encoded(smaller, media_type, quality)
            if max_bytes is None or len(made) <= max_bytes:
                return Fitted(made, media_type, smaller.width, smaller.height)
        side = side * 4 // 5
        if side < _SMALLEST_SIDE:
            raise InputError(
                say(
                    "L'image ne tient pas dans {bytes} octets : choisissez-en une plus simple.",
                    bytes=max_bytes,
                )
            )


def _chosen(master: Image.Image, formats: Sequence[str]) -> str:
    able = [wanted for wanted in formats if wanted in FORMATS]
    if master.mode == "RGBA":
        able.sort(key=lambda media_type: media_type == "image/jpeg")
    return able[0] if able else "image/jpeg"


def _ready(master: Image.Image, side: int, media_type: str) -> Image.Image:
    """Return the picture at this size; on white where the format knows no transparency."""
    smaller = master.copy()
    smaller.thumbnail((side, side), Image.Resampling.LANCZOS)
    if smaller.mode == "RGBA" and media_type == "image/jpeg":
        paper = Image.new("RGB", smaller.size, "white")
        paper.paste(smaller, mask=smaller.getchannel("A"))
        return paper
    return smaller
