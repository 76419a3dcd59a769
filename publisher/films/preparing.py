"""From a person's file to what the media store keeps."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from publisher.announcement import Image, Video
from publisher.images import Normalised, safe_name

_CHUNK: Final = 1024 * 1024  # bytes


@dataclass(frozen=True, slots=True)
class Prepared:
    """A film wrapped anew, in a file of ours, and its still."""

    path: Path
    sha256: str
    size: int  # bytes
    codec: str  # h264 or hevc
    width: int  # px, as it is shown
    height: int  # px
    seconds: float
    poster: Normalised


def prepare(source: Path, folder: Path, name: str = "") -> Prepared:
    """Wrap a film anew, into a file of `folder`; raises `InputError` with what to do.

    It is read and written piece by piece: a long film takes no more memory than a short one.
    `name` is what sentences call it; the file's own name by default.
    """
    from publisher.films.opening import MOST_BYTES, damaged, opened  # noqa: PLC0415 - FFmpeg is slow to import
    from publisher.films.stills import still_of  # noqa: PLC0415 - as above
    from publisher.films.wrapping import wrap  # noqa: PLC0415 - as above

    name = name or source.name
    target = folder / f"{hashlib.sha256(str(source).encode()).hexdigest()[:16]}.mp4"
    with opened(source, name) as film:
        codec = film.picture.codec_context.name
        seconds = wrap(film, target, name)
    if seconds <= 0 or target.stat().st_size > MOST_BYTES + MOST_BYTES // 8:
        raise damaged(name)
    still = still_of(target, name)
    return Prepared(
        path=target,
        sha256=_sha256(target),
        size=target.stat().st_size,
        codec=codec,
        width=still.width,
        height=still.height,
        seconds=round(seconds, 3),
        poster=still.master,
    )


def named(film: Prepared, file_name: str, alt: str = "", credit: str = "") -> Video:
    """Return what an announcement says of the film."""
    name = safe_name(file_name)
    return Video(
        sha256=film.sha256,
        size=film.size,
        codec=film.codec,
        width=film.width,
        height=film.height,
        seconds=film.seconds,
        alt=alt,
        name=name,
        credit=credit,
        poster=Image(
            sha256=film.poster.sha256,
            media_type=film.poster.media_type,
            width=film.poster.width,
            height=film.poster.height,
            alt=alt,
            name=name,
            credit=credit,
        ),
    )


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
