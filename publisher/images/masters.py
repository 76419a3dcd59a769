"""Masters: what the media store keeps."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PIL import Image, ImageOps

from publisher.errors import InputError
from publisher.images.opening import BROKEN, MOST_BYTES, opened, read_bytes, too_heavy
from publisher.images.pixels import QUALITIES, encoded, srgb
from publisher.sentence import say

LONGEST_SIDE: Final = 4096  # px


@dataclass(frozen=True, slots=True)
class Normalised:
    """A master, ready for the media store."""

    content: bytes
    media_type: str  # image/jpeg or image/png
    width: int  # px
    height: int  # px
    sha256: str  # of content, hexadecimal


def normalise(source: Path | bytes, name: str = "") -> Normalised:
    """Make the master of a picture; raises `InputError` when it cannot be one.

    The size in pixels is read from the header, so that a picture made to fill the memory is refused
    before it is decoded. `name` is what sentences call it; the file's own name by default.
    """
    name = name or (source.name if isinstance(source, Path) else "image")
    content = read_bytes(source, name) if isinstance(source, Path) else source
    if len(content) > MOST_BYTES:
        raise too_heavy(name, len(content))
    with opened(content, name) as picture:
        try:
            picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
            picture.load()
            upright = srgb(ImageOps.exif_transpose(picture))
        except BROKEN:
            raise InputError(
                say(
                    "L'image « {name} » est abîmée ou incomplète : exportez-la à nouveau.",
                    name=name,
                )
            ) from None
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    media_type = "image/png" if upright.mode == "RGBA" else "image/jpeg"
    made = encoded(upright, media_type, QUALITIES[0])
    return Normalised(
        made, media_type, upright.width, upright.height, hashlib.sha256(made).hexdigest()
    )
