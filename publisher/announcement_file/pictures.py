"""The pictures that a file names: only from its own folder, made safe before anything is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path, PureWindowsPath
from typing import Final

from publisher import images
from publisher.announcement import MOST_IMAGES, Image
from publisher.announcement_file.parts import read_part
from publisher.announcement_file.section import Section
from publisher.errors import InputError
from publisher.images import Normalised

KEYS: Final = ("file", "alt", "credit", "crop", "turn", "straighten", "focal")


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture and its master, not yet kept."""

    image: Image
    master: Normalised


def read_pictures(header: Section, folder: Path) -> list[Picture]:
    """Return the pictures; what is wrong becomes a complaint."""
    found = []
    for number, entry in enumerate(header.sections("images", KEYS)):
        if number >= MOST_IMAGES:
            header.complaints.add(
                entry.line, "une annonce a au plus {most} images : retirez-en.", most=MOST_IMAGES
            )
            break
        picture = _picture(entry, folder)
        if picture:
            found.append(picture)
    return found


def _picture(entry: Section, folder: Path) -> Picture | None:
    name, alt, credit = entry.required("file"), entry.text("alt"), entry.text("credit")
    focal, part = entry.place("focal"), read_part(entry)
    path = inside(folder, name) if name else None
    if path is None:
        if name:
            entry.complaints.add(
                entry.line_of("file"),
                "l'image « {name} » est hors du dossier de l'annonce : copiez-la à côté du"
                " fichier.",
                name=name,
            )
        return None
    try:
        master = images.normalise(path, name)
    except InputError as wrong:
        entry.complaints.add(entry.line_of("file"), "{why}", why=str(wrong))
        return None
    image = Image(
        sha256=master.sha256,
        media_type=master.media_type,
        width=master.width,
        height=master.height,
        alt=alt,
        name=images.safe_name(name),
        credit=credit,
    )
    return Picture(replace(part(image), focal=focal), master)


def inside(folder: Path, name: str) -> Path | None:
    """Return the file's path, or None when it leaves the folder, be it through a link."""
    foreign = PureWindowsPath(name)
    if foreign.anchor or ".." in foreign.parts:
        return None
    try:
        path = (folder / name).resolve()
        return path if path.is_relative_to(folder.resolve()) else None
    except (OSError, RuntimeError, ValueError):  # a loop of links, a name that cannot be one
        return None
