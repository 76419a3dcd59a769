"""The folder of one delivery: the text, the pictures, and a page that leads through the rest."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from channels._films import Sending, Told
from channels._pictures import fitted
from channels.by_hand.settings import ByHandSettings
from publisher.announcement import Video
from publisher.channel import Media, Progress
from publisher.framing import PictureLimits
from publisher.rendition import Rendition
from publisher.text.cleaning import one_line
from publisher.text.slugs import slug
from publisher.video_limits import VideoLimits

LIMITS: Final = PictureLimits(max_bytes=4_000_000, max_side=2048, formats=("image/jpeg",))
VIDEOS: Final = VideoLimits(codecs=("h264", "hevc"), with_pictures=True)
FILM: Final = "video.mp4"
LONGEST_NAME: Final = 40  # characters of a folder's name that come from the title


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture, or the film, as the page shows it."""

    file: str
    alt: str
    credit: str


def folder_of(settings: ByHandSettings, rendition: Rendition, delivery_key: str) -> Path:
    """Return the folder of a delivery: the same on every attempt, and no other delivery's."""
    key = hashlib.sha256(delivery_key.encode()).hexdigest()[:8]
    name = slug(rendition.title, fallback="annonce")[:LONGEST_NAME].strip("-")
    return settings.root / f"{name}-{key}"


def prepared(rendition: Rendition, settings: ByHandSettings, media: Media) -> dict[str, bytes]:
    """Return the files of the folder but the film; the page comes last, when the rest is there.

    Raises `ContentRejected` when a master is gone or cannot be made to fit.
    """
    files: dict[str, bytes] = {"texte.txt": rendition.text.encode("utf-8", "replace")}
    pictures = []
    for number, image in enumerate(rendition.images, 1):
        name = f"image-{number}.jpg"
        picture = fitted(image, media, LIMITS)
        files[name] = picture.content
        pictures.append(Picture(name, one_line(image.alt), one_line(image.credit)))
    video = rendition.video
    film = Picture(FILM, one_line(video.alt), one_line(video.credit)) if video else None
    page = _template().render(rendition=rendition, settings=settings, pictures=pictures, film=film)
    files["index.html"] = page.encode("utf-8", "replace")
    return files


def film_into(folder: Path, video: Video, media: Media, progress: Progress) -> None:
    """Write the film piece by piece, unless it is there whole; raises `OSError`."""
    target, aside = folder / FILM, folder / f".{FILM}.part"
    if target.is_file() and target.stat().st_size == video.size:
        return
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with Sending(video, media, progress) as film, aside.open("wb") as file:
            for piece in Told(film, video.size, progress):
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(target)
    finally:
        aside.unlink(missing_ok=True)


@cache
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("resources", "by_hand"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("page.html")
