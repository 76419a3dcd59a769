"""A master as one channel takes it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from typing import Final, NamedTuple, Protocol, TypeVar

from PIL import Image

from publisher.announcement import Crop
from publisher.cropping import box
from publisher.errors import InputError
from publisher.framing import Frame, PictureLimits, frame
from publisher.images.cutting import cut
from publisher.images.opening import opened
from publisher.images.pixels import FORMATS, QUALITIES, encoded, srgb
from publisher.sentence import say

T = TypeVar("T")
SMALLEST_SIDE: Final = 160  # px; smaller is no picture any more
_ANY: Final = PictureLimits()


class Fitted(NamedTuple):
    """A picture as one channel takes it."""

    content: bytes
    media_type: str
    width: int  # px
    height: int  # px


class Print(NamedTuple):
    """One version of a master: the part of it, in pixels, its size, its make."""

    box: tuple[int, int, int, int]
    width: int  # px
    height: int  # px
    media_type: str
    quality: int


class Share(Protocol):
    """Gives what several fittings of one master have in common, made once."""

    def pixels(self, develop: Callable[[], Image.Image]) -> Image.Image:
        """Return the decoded master."""

    def once(self, key: Hashable, make: Callable[[], bytes]) -> bytes:
        """Return the bytes of one `Print`."""


class Alone(Share):
    """Shares nothing but the decoded master, within one fitting."""

    def __init__(self) -> None:
        self._pixels: Image.Image | None = None

    def pixels(self, develop: Callable[[], Image.Image]) -> Image.Image:
        if self._pixels is None:
            self._pixels = develop()
        return self._pixels

    def once(self, key: Hashable, make: Callable[[], bytes]) -> bytes:
        del key
        return make()


def fit(
    content: bytes,
    limits: PictureLimits = _ANY,
    focal: tuple[float, float] | None = None,
    crop: Crop | None = None,
    *,
    share: Share | None = None,
) -> Fitted:
    """Return a master as a channel takes it: never enlarged, always the same for the same input.

    Of the part that `crop` names; then cut to the allowed shape around `focal`. A transparent
    picture keeps its transparency where one of the formats can. Too many bytes are met with lower
    quality first, then with fewer pixels.
    Raises `InputError` when nothing fits.
    """
    share = share or Alone()
    with opened(content, "image") as picture:
        given, size = Image.MIME.get(picture.format or "", ""), picture.size
        if crop is not None:
            left, top, right, bottom = box(crop, *size)
            size = (right - left, bottom - top)
        part = frame(*size, limits, focal)
        untouched = crop is None and part.box + part[4:] == (0, 0, *size, *size)
        if untouched and _fits(content, given, limits):
            return Fitted(content, given, *size)
        clear = picture.has_transparency_data

    def develop() -> Image.Image:
        with opened(content, "image") as picture:
            picture.load()
            whole = srgb(picture)
        return whole if crop is None else cut(whole, crop)

    clear = clear and share.pixels(develop).mode == "RGBA"
    for version in _versions(part, _chosen(clear, limits), limits):
        made = share.once(version, lambda: _made(share.pixels(develop), version))  # noqa: B023  # called at once
        if limits.max_bytes is None or len(made) <= limits.max_bytes:
            return Fitted(made, version.media_type, version.width, version.height)
    raise InputError(
        say(
            "L'image ne tient pas dans {bytes} octets : choisissez-en une plus simple.",
            bytes=limits.max_bytes,
        )
    )


def _fits(content: bytes, media_type: str, limits: PictureLimits) -> bool:
    light = limits.max_bytes is None or len(content) <= limits.max_bytes
    return light and media_type in limits.formats


def _chosen(clear: bool, limits: PictureLimits) -> str:
    able = [wanted for wanted in limits.formats if wanted in FORMATS]
    if clear:
        able.sort(key=lambda media_type: media_type == "image/jpeg")
    return able[0] if able else "image/jpeg"


def _versions(part: Frame, media_type: str, limits: PictureLimits) -> Iterator[Print]:
    """Give what is tried, the best first."""
    qualities = QUALITIES if media_type != "image/png" else QUALITIES[:1]
    side, smaller = max(part.width, part.height), part
    while True:
        for quality in qualities:
            yield Print(part.box, smaller.width, smaller.height, media_type, quality)
        side = side * 4 // 5
        if side < SMALLEST_SIDE:
            return
        width, height = part.right - part.left, part.bottom - part.top
        smaller = frame(
            width,
            height,
            PictureLimits(max_side=side, narrowest=limits.narrowest, widest=limits.widest),
        )


def _made(master: Image.Image, version: Print) -> bytes:
    """Make one version; on white where the format knows no transparency."""
    size = (version.width, version.height)
    picture = master.resize(size, Image.Resampling.LANCZOS, box=version.box, reducing_gap=2.0)
    if picture.mode == "RGBA" and version.media_type == "image/jpeg":
        paper = Image.new("RGB", picture.size, "white")
        paper.paste(picture, mask=picture.getchannel("A"))
        picture = paper
    return encoded(picture, version.media_type, version.quality)
