"""Pixels in one colour space, and their bytes without a word more."""

from __future__ import annotations

import io
from typing import Any, Final

from PIL import Image, ImageCms

from publisher.images.opening import BROKEN

FORMATS: Final = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WEBP"}
QUALITIES: Final = (90, 82, 74, 66, 58)
_SRGB: Final = ImageCms.createProfile("sRGB")


def srgb(picture: Image.Image) -> Image.Image:
    """Return an RGB or (where something is transparent) RGBA copy in sRGB, with no metadata."""
    profile = picture.info.get("icc_profile")
    clear = picture.has_transparency_data
    if picture.mode.startswith("I;16"):
        picture = picture.point(lambda level: level / 256).convert("L")
    elif picture.mode in ("P", "PA", "LA", "La", "RGBa"):
        picture = picture.convert("RGBA" if clear else "RGB")
    wanted = "RGBA" if clear else "RGB"
    if profile:
        picture = _converted(picture, profile, wanted)
    picture = picture.convert(wanted) if picture.mode != wanted else picture.copy()
    picture = opaque(picture)
    picture.info.clear()
    return picture


def opaque(picture: Image.Image) -> Image.Image:
    """Return a picture without transparency as RGB, another one as it is."""
    if picture.mode == "RGBA" and picture.getchannel("A").getextrema() == (255, 255):
        return picture.convert("RGB")
    return picture


def encoded(picture: Image.Image, media_type: str, quality: int) -> bytes:
    """Return the bytes of a picture that `srgb` made; `quality` is 1 to 95, unused for PNG."""
    out = io.BytesIO()
    options: dict[str, Any] = {"optimize": True}
    if media_type != "image/png":
        options["quality"] = quality
    if media_type == "image/jpeg":
        options["progressive"] = True
    picture.save(out, FORMATS[media_type], **options)
    return out.getvalue()


def _converted(picture: Image.Image, profile: bytes, wanted: str) -> Image.Image:
    try:
        made = ImageCms.profileToProfile(
            picture, ImageCms.ImageCmsProfile(io.BytesIO(profile)), _SRGB, outputMode=wanted
        )
    except (ImageCms.PyCMSError, *BROKEN):
        return picture  # a broken profile: the colours as they stand
    return made or picture
