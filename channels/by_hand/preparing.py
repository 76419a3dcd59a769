"""The folder of one delivery: the text, the pictures, and a page that leads through the rest."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from channels._pictures import fitted
from channels.by_hand.settings import ByHandSettings
from publisher.channel import Media
from publisher.framing import PictureLimits
from publisher.rendition import Rendition
from publisher.text.cleaning import one_line
from publisher.text.slugs import slug

LIMITS: Final = PictureLimits(max_bytes=4_000_000, max_side=2048, formats=("image/jpeg",))
LONGEST_NAME: Final = 40  # characters of a folder's name that come from the title


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture as the page shows it."""

    file: str
    alt: str
    credit: str


def folder_of(settings: ByHandSettings, rendition: Rendition, delivery_key: str) -> Path:
    """Return the folder of a delivery: the same on every attempt, and no other delivery's."""
    key = hashlib.sha256(delivery_key.encode()).hexdigest()[:8]
    name = slug(rendition.title, fallback="annonce")[:LONGEST_NAME].strip("-")
    return settings.root / f"{name}-{key}"


def prepared(rendition: Rendition, settings: ByHandSettings, media: Media) -> dict[str, bytes]:
    """Return the files of the folder; the page comes last, when all that it shows is there.

    Raises `ContentRejected` when a master is gone or cannot be made to fit.
    """
    files: dict[str, bytes] = {"texte.txt": rendition.text.encode("utf-8", "replace")}
    pictures = []
    for number, image in enumerate(rendition.images, 1):
        name = f"image-{number}.jpg"
        picture = fitted(image, media, LIMITS)
        files[name] = picture.content
        pictures.append(Picture(name, one_line(image.alt), one_line(image.credit)))
    page = _template().render(rendition=rendition, settings=settings, pictures=pictures)
    files["index.html"] = page.encode("utf-8", "replace")
    return files


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
