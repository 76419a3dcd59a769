"""The part of a master that is shown at all."""

from __future__ import annotations

from typing import Final

from PIL import Image

from publisher.announcement import Crop
from publisher.cropping import box, straight_size
from publisher.images.pixels import opaque

# Pillow turns anticlockwise.
_TURNED: Final = {
    1: Image.Transpose.ROTATE_270,
    2: Image.Transpose.ROTATE_180,
    3: Image.Transpose.ROTATE_90,
}


def cut(picture: Image.Image, crop: Crop) -> Image.Image:
    """Return the part of an RGB or RGBA master, in its own pixels: none is added."""
    size = picture.size
    if crop.turns:
        picture = picture.transpose(_TURNED[crop.turns])
    left = top = 0
    if crop.tilt:
        picture = picture.rotate(-crop.tilt, Image.Resampling.BICUBIC)
        wide, high = straight_size(*size, crop.turns, crop.tilt)
        left, top = (picture.width - wide) // 2, (picture.height - high) // 2
    part = box(crop, *size)
    cut_out = picture.crop((left + part[0], top + part[1], left + part[2], top + part[3]))
    return opaque(cut_out)
