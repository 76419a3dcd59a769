"""Pictures: from whatever an officer drops to a safe master, and from a master to what fits.

A master is upright, in sRGB, without any metadata (a photograph tells where it was taken) and at
most 4096 px wide or high; it is a JPEG, or a PNG when parts of it are transparent.
"""

from __future__ import annotations

import hashlib
import io
import struct
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any, Final, NamedTuple

from PIL import Image, ImageCms, ImageOps

from publisher.errors import InputError
from publisher.sentence import say
from publisher.text.slugs import slug

MOST_PIXELS: Final = 50_000_000
MOST_BYTES: Final = 30 * 1024 * 1024
LONGEST_SIDE: Final = 4096  # px
_READABLE: Final = ("JPEG", "PNG", "WEBP", "GIF", "AVIF", "TIFF", "BMP")
_FORMATS: Final = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WEBP"}
_QUALITIES: Final = (90, 82, 74, 66, 58)
_SMALLEST_SIDE: Final = 160  # px; smaller is no picture any more
# What Pillow raises for files that are cut, forged or of an exotic make.
_BROKEN: Final = (
    OSError, ValueError, SyntaxError, EOFError, TypeError, LookupError, RuntimeError,
    ArithmeticError, struct.error,
)  # fmt: skip
_SRGB: Final = ImageCms.createProfile("sRGB")


@dataclass(frozen=True, slots=True)
class Normalised:
    """A master, ready for the media store."""

    content: bytes
    media_type: str  # image/jpeg or image/png
    width: int  # px
    height: int  # px
    sha256: str  # of content, hexadecimal


class Fitted(NamedTuple):
    """A picture as one channel takes it."""

    content: bytes
    media_type: str
    width: int  # px
    height: int  # px


def normalise(source: Path | bytes, name: str = "") -> Normalised:
    """Make the master of a picture; raises `InputError` when it cannot be one.

    The size in pixels is read from the header, so that a picture made to fill the memory is refused
    before it is decoded. `name` is what sentences call it; the file's own name by default.
    """
    name = name or (source.name if isinstance(source, Path) else "image")
    content = _read(source, name) if isinstance(source, Path) else source
    if len(content) > MOST_BYTES:
        raise _too_heavy(name, len(content))
    with _opened(content, name) as picture:
        try:
            picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
            picture.load()
            upright = _srgb(ImageOps.exif_transpose(picture))
        except _BROKEN:
            raise InputError(
                say(
                    "L'image « {name} » est abîmée ou incomplète : exportez-la à nouveau.",
                    name=name,
                )
            ) from None
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    media_type = "image/png" if upright.mode == "RGBA" else "image/jpeg"
    made = _encoded(upright, media_type, _QUALITIES[0])
    return Normalised(
        made, media_type, upright.width, upright.height, hashlib.sha256(made).hexdigest()
    )


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
    with _opened(content, "image") as picture:
        picture.load()
        side = max(picture.size)
        given = Image.MIME.get(picture.format or "", "")
        fits = max_bytes is None or len(content) <= max_bytes
        if fits and given in formats and (max_side is None or side <= max_side):
            return Fitted(content, given, picture.width, picture.height)
        master = _srgb(picture)
    media_type = _chosen(master, formats)
    side = min(side, max_side or side)
    while True:
        smaller = _ready(master, side, media_type)
        for quality in _QUALITIES if media_type != "image/png" else _QUALITIES[:1]:
            made = _encoded(smaller, media_type, quality)
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


def safe_name(file_name: str) -> str:
    """Return the name of an image file without folder or suffix, safe to give to anybody."""
    last = PurePosixPath(PureWindowsPath(file_name).name).name
    return slug(PurePosixPath(last).stem, fallback="image")


def _read(path: Path, name: str) -> bytes:
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise _too_heavy(name, size)
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise InputError(say("L'image « {name} » n'existe pas à cet endroit.", name=name)) from None
    except OSError:
        raise InputError(
            say("L'image « {name} » ne peut pas être lue : vérifiez ses droits.", name=name)
        ) from None


def _opened(content: bytes, name: str) -> Image.Image:
    """Read the header only; refuse what is no picture, or has too many pixels."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow's own limit; ours is lower and stricter
        try:
            picture = Image.open(io.BytesIO(content), formats=_READABLE)
        except Image.DecompressionBombError:
            raise _too_large(name) from None
        except _BROKEN:
            raise _no_picture(content, name) from None
    if picture.width * picture.height > MOST_PIXELS:
        raise _too_large(name)
    return picture


def _srgb(picture: Image.Image) -> Image.Image:
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
    if wanted == "RGBA" and picture.getchannel("A").getextrema() == (255, 255):
        picture = picture.convert("RGB")
    picture.info.clear()
    return picture


def _converted(picture: Image.Image, profile: bytes, wanted: str) -> Image.Image:
    try:
        made = ImageCms.profileToProfile(
            picture, ImageCms.ImageCmsProfile(io.BytesIO(profile)), _SRGB, outputMode=wanted
        )
    except (ImageCms.PyCMSError, *_BROKEN):
        return picture  # a broken profile: the colours as they stand
    return made or picture


def _chosen(master: Image.Image, formats: Sequence[str]) -> str:
    able = [wanted for wanted in formats if wanted in _FORMATS]
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


def _encoded(picture: Image.Image, media_type: str, quality: int) -> bytes:
    out = io.BytesIO()
    options: dict[str, Any] = {"optimize": True}
    if media_type != "image/png":
        options["quality"] = quality
    if media_type == "image/jpeg":
        options["progressive"] = True
    picture.save(out, _FORMATS[media_type], **options)
    return out.getvalue()


def _too_heavy(name: str, size: int) -> InputError:
    return InputError(
        say(
            "L'image « {name} » pèse {size} Mo ; donnez-en une de 30 Mo au plus.",
            name=name,
            size=size // (1024 * 1024),
        )
    )


def _too_large(name: str) -> InputError:
    return InputError(
        say("L'image « {name} » a plus de 50 millions de pixels : réduisez-la d'abord.", name=name)
    )


def _no_picture(content: bytes, name: str) -> InputError:
    if b"<svg" in content[:2048].lower():
        return InputError(
            say(
                "« {name} » est un dessin SVG : exportez-le en PNG et donnez ce fichier.", name=name
            )
        )
    if content[4:12] in (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftyphevc"):
        return InputError(
            say("« {name} » est une photo HEIC : convertissez-la d'abord en JPEG.", name=name)
        )
    return InputError(
        say(
            "« {name} » n'est pas une image que Publisher sait lire : donnez un fichier JPEG, PNG,"
            " WebP, GIF, AVIF ou TIFF.",
            name=name,
        )
    )
