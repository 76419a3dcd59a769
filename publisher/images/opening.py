"""Opening a file that may be anything: refused, when it must be, before it costs memory."""

from __future__ import annotations

import io
import stat
import struct
import warnings
from pathlib import Path
from typing import Final

from PIL import Image

from publisher.errors import InputError
from publisher.sentence import say

MOST_PIXELS: Final = 50_000_000
MOST_BYTES: Final = 30 * 1024 * 1024
_READABLE: Final = ("JPEG", "PNG", "WEBP", "GIF", "AVIF", "TIFF", "BMP")
# What Pillow raises for files that are cut, forged or of an exotic make.
BROKEN: Final = (
    OSError, ValueError, SyntaxError, EOFError, TypeError, LookupError, RuntimeError,
    ArithmeticError, struct.error,
)  # fmt: skip
# What Pillow mutters about odd files would reach an officer's terminal; ours are refusals.
warnings.filterwarnings("ignore", module=r"PIL\.")


def read_bytes(path: Path, name: str) -> bytes:
    """Read a picture file, unless it is too heavy or no regular file; raises `InputError`."""
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode):
            raise OSError
        if state.st_size > MOST_BYTES:
            raise too_heavy(name, state.st_size)
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise InputError(say("L'image « {name} » n'existe pas à cet endroit.", name=name)) from None
    except OSError:
        raise InputError(
            say("L'image « {name} » ne peut pas être lue : vérifiez ses droits.", name=name)
        ) from None


def opened(content: bytes, name: str) -> Image.Image:
    """Read the header only; refuse what is no picture, or has too many pixels."""
    try:
        picture = Image.open(io.BytesIO(content), formats=_READABLE)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise _too_large(name) from None
    except BROKEN:
        raise _no_picture(content, name) from None
    if picture.width * picture.height > MOST_PIXELS:
        raise _too_large(name)
    return picture


def too_heavy(name: str, size: int) -> InputError:
    """Return the refusal of a file of `size` bytes."""
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
