"""Which part of a picture is shown at all. Geometry only: no pixel is touched.

A master is turned by quarters, then made straight: turned by a few degrees and cut to the largest
part of its own shape that has no empty corner. The rest is a rectangle in fractions of that.
"""

from __future__ import annotations

import hashlib
import math
from dataclasses import replace
from typing import Final, NamedTuple

from publisher.announcement import Crop, Image

MOST_TILT: Final = 15.0  # degrees, both ways
DIGITS: Final = 5  # of fractions: a hundredth of a pixel of the largest master
# Width by height, as people write them.
RATIOS: Final = {"1:1": 1.0, "4:5": 4 / 5, "16:9": 16 / 9, "1.91:1": 1.91}


class Part(NamedTuple):
    """A rectangle in fractions, 0 to 1, of what is straight."""

    left: float
    top: float
    width: float
    height: float


WHOLE: Final = Part(0.0, 0.0, 1.0, 1.0)


def cropped(
    image: Image, part: tuple[float, float, float, float], turns: int = 0, tilt: float = 0.0
) -> Image:
    """Return another part of the master of `image`, which may be a part already; no focal point.

    Beyond an edge is the edge. What amounts to the whole is the whole.
    """
    whole = uncropped(image)
    left, top = (min(max(edge, 0.0), 1.0) for edge in part[:2])
    wide, high = min(max(part[2], 0.0), 1 - left), min(max(part[3], 0.0), 1 - top)
    shown = Part(*(round(side, DIGITS) + 0.0 for side in (left, top, wide, high)))  # no -0.0
    tilt = round(min(max(tilt, -MOST_TILT), MOST_TILT), 2) or 0.0
    if (shown, turns % 4, tilt) == (WHOLE, 0, 0):
        return whole
    crop = Crop(
        whole.sha256,
        whole.width,
        whole.height,
        shown.left,
        shown.top,
        shown.width,
        shown.height,
        turns % 4,
        tilt,
    )
    left_px, top_px, right_px, bottom_px = box(crop, whole.width, whole.height)
    return replace(
        whole,
        sha256=_name(crop),
        width=right_px - left_px,
        height=bottom_px - top_px,
        crop=crop,
    )


def uncropped(image: Image) -> Image:
    """Return the whole master, without a focal point where that was a part's."""
    crop = image.crop
    if crop is None:
        return replace(image, focal=None)
    return replace(
        image, sha256=crop.of, width=crop.of_width, height=crop.of_height, focal=None, crop=None
    )


def shaped(image: Image, ratio: float, turns: int = 0, tilt: float = 0.0) -> Image:
    """Return the largest part of this shape (width by height) from the middle of the master."""
    whole = uncropped(image)
    straight = straight_size(whole.width, whole.height, turns, tilt)
    width, height = shape_within(*straight, ratio)
    wide, high = width / straight[0], height / straight[1]
    left, top = (straight[0] - width) // 2 / straight[0], (straight[1] - height) // 2 / straight[1]
    return cropped(image, (left, top, wide, high), turns, tilt)


def shape_within(width: int, height: int, ratio: float) -> tuple[int, int]:
    """Return the largest size of this shape within another one, in whole pixels.

    Rounded so that a wide one is never wider than the ratio, nor a tall one narrower: a channel
    that takes nothing beyond it has nothing left to cut.
    """
    if ratio >= 1:
        high = min(height, math.ceil(width / ratio - 1e-6))
        return max(1, min(width, math.floor(high * ratio + 1e-6))), max(1, high)
    wide = min(width, math.ceil(height * ratio - 1e-6))
    return max(1, wide), max(1, min(height, math.floor(wide / ratio + 1e-6)))


def straight_size(width: int, height: int, turns: int, tilt: float) -> tuple[int, int]:
    """Return the size, in pixels, of a master once it is turned and made straight."""
    if turns % 2:
        width, height = height, width
    if not tilt:
        return width, height
    share = straight_share(width, height, tilt)
    # The outermost pixels are mixed with what lies outside.
    return max(1, math.floor(width * share) - 2), max(1, math.floor(height * share) - 2)


def straight_share(width: float, height: float, tilt: float) -> float:
    """Return which share of each side is left without empty corners."""
    sine, cosine = abs(math.sin(math.radians(tilt))), abs(math.cos(math.radians(tilt)))
    return min(width / (width * cosine + height * sine), height / (width * sine + height * cosine))


def box(crop: Crop, width: int, height: int) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom within what is straight, for a master of this size."""
    wide, high = straight_size(width, height, crop.turns, crop.tilt)
    left, top = min(round(crop.left * wide), wide - 1), min(round(crop.top * high), high - 1)
    right = min(max(round((crop.left + crop.width) * wide), left + 1), wide)
    return left, top, right, min(max(round((crop.top + crop.height) * high), top + 1), high)


def _name(crop: Crop) -> str:
    """Name a part as no file is named, the same everywhere and for good."""
    numbers = (crop.left, crop.top, crop.width, crop.height, crop.tilt)
    told = " ".join([crop.of, *(f"{number:.5f}" for number in numbers), str(crop.turns)])
    return hashlib.sha256(told.encode()).hexdigest()
