"""Alternative texts: what a person who does not see the picture is told."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import PurePath
from typing import Final

from publisher.announcement import Announcement, Image
from publisher.framing import USEFUL
from publisher.problem import Problem, error, warning
from publisher.sentence import say
from publisher.text.cleaning import one_line
from publisher.text.slugs import slug

LONGEST: Final = 1500  # characters
_FILE_NAME: Final = re.compile(
    r"\.(jpe?g|png|gif|webp|heic|tiff?)$|^(img|dsc|pict?)[_-]?\d+$", re.I
)
_EMPTY_START: Final = re.compile(
    r"(une |la )?(image|photo|photographie|illustration) (de|du|des|d['’])|"
    r"(een )?(foto|afbeelding) van|(ein )?(bild|foto) von|(an? )?(picture|photo|image) of",
    re.I,
)


def check(announcement: Announcement) -> list[Problem]:
    """Say what is wrong with the alternative texts."""
    found, several = [], len(announcement.images) > 1
    for number, image in enumerate(announcement.images, 1):
        which = say("image {number}", number=number) if several else say("image")
        for problem in (_problem(image, which), _part(image, which)):
            if problem:
                found.append(replace(problem, number=number))
    return found


def _part(image: Image, which: str) -> Problem | None:
    """Say that little is left of a picture of which a part is shown."""
    crop = image.crop
    if crop is None or min(image.width, image.height) >= USEFUL:
        return None
    if min(crop.of_width, crop.of_height) < USEFUL:
        return None  # it was small before
    return warning(
        "picture_cropped_small",
        say(
            "Il ne reste que {width} × {height} pixels de l'{which} après le recadrage : on n'y"
            " verra presque rien. Recadrez-la plus largement.",
            which=which,
            width=image.width,
            height=image.height,
        ),
        "images",
    )


def _problem(image: Image, which: str) -> Problem | None:
    alt = one_line(image.alt)
    if not alt:
        return error(
            "alt_missing",
            say("Décrivez l'{which} : ce qu'elle montre, pour qui ne la voit pas.", which=which),
            "images",
        )
    if _FILE_NAME.search(alt) or slug(PurePath(alt).stem) == image.name:
        return warning(
            "alt_file_name",
            say("La description de l'{which} est un nom de fichier : décrivez-la.", which=which),
            "images",
        )
    if _EMPTY_START.match(alt):
        return warning(
            "alt_says_image",
            say(
                "La description de l'{which} commence par « {start} » : dites directement ce"
                " qu'elle montre.",
                which=which,
                start=" ".join(alt.split()[:2]),
            ),
            "images",
        )
    if len(alt) > LONGEST:
        return warning(
            "alt_long",
            say(
                "La description de l'{which} dépasse {limit} caractères : mettez le détail dans le"
                " texte.",
                which=which,
                limit=LONGEST,
            ),
            "images",
        )
    return None
