"""Which part of a picture a channel is sent, and how large. Geometry only: no pixel is touched."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, NamedTuple

from publisher.announcement import Image

CARD: Final = 1200 / 630  # width by height of the picture on the card of a link
USEFUL: Final = 200  # px of the shorter side: on less there is next to nothing to be seen
_CENTRE: Final = (0.5, 0.5)


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureLimits:
    """What a channel takes of a picture. Ratios are width by height; outside of them it is cut."""

    max_bytes: int | None = None
    max_side: int | None = None  # px
    formats: tuple[str, ...] = ("image/jpeg", "image/png")  # or image/webp; the preferred first
    narrowest: float | None = None
    widest: float | None = None
    smallest: tuple[int, int] | None = None  # px wide and high; what is smaller is not taken


class Frame(NamedTuple):
    """A part of a picture, in its pixels, and the size in which it is sent unless bytes lack."""

    left: int
    top: int
    right: int
    bottom: int
    width: int
    height: int

    @property
    def box(self) -> tuple[int, int, int, int]:
        """Left, top, right, bottom."""
        return self[:4]

    def cut(self, width: int, height: int) -> float:
        """Return the share, 0 to 1, of a picture of this size that is left out."""
        whole = max(1, width * height)
        return 1 - (self.right - self.left) * (self.bottom - self.top) / whole


def frame(
    width: int, height: int, limits: PictureLimits, focal: tuple[float, float] | None = None
) -> Frame:
    """Return the largest part of the allowed shape around the focal point; never enlarged.

    `focal` is in fractions of the picture, from its left and its top; None is the centre.
    """
    ratio = _allowed(width / height, limits)
    wide, high = _shaped(width, height, ratio, limits)
    x, y = focal or _CENTRE
    left = round(min(max(x * width - wide / 2, 0), width - wide))
    top = round(min(max(y * height - high / 2, 0), height - high))
    most = limits.max_side or max(wide, high)
    sent = _reduced(wide, high, most, limits)
    return Frame(left, top, left + wide, top + high, *sent)


def frame_of(image: Image, limits: PictureLimits) -> Frame:
    """Return the part of an announcement's picture that a channel is sent."""
    return frame(max(1, image.width), max(1, image.height), limits, image.focal)


def _allowed(ratio: float, limits: PictureLimits) -> float:
    if limits.widest is not None and ratio > limits.widest:
        return limits.widest
    if limits.narrowest is not None and ratio < limits.narrowest:
        return limits.narrowest
    return ratio


def _shaped(width: int, height: int, ratio: float, limits: PictureLimits) -> tuple[int, int]:
    """Return the size of the largest part with this ratio, rounded to the allowed side."""
    if width / height > ratio:
        return max(1, _whole(height * ratio, down=True, limits=limits)), height
    if width / height < ratio:
        return width, max(1, _whole(width / ratio, down=True, limits=limits))
    return width, height


def _reduced(wide: int, high: int, most: int, limits: PictureLimits) -> tuple[int, int]:
    longest = max(wide, high)
    if longest <= most:
        return wide, high
    if wide >= high:
        size = _whole(most * high / wide, down=_tall(wide, high, limits), limits=limits)
        return most, max(1, size)
    size = _whole(most * wide / high, down=not _tall(wide, high, limits), limits=limits)
    return max(1, size), most


def _tall(wide: int, high: int, limits: PictureLimits) -> bool:
    """Whether a picture is so near to the narrowest shape that it must not become narrower."""
    return limits.narrowest is not None and wide / high <= limits.narrowest * 1.01


def _whole(size: float, *, down: bool, limits: PictureLimits) -> int:
    """Round to pixels; where there is one exact ratio only, to the nearest."""
    if limits.narrowest == limits.widest:  # one ratio, or any
        return round(size)
    return math.floor(size + 1e-6) if down else math.ceil(size - 1e-6)
