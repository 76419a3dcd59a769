"""The video that a file names: from its own folder, made safe before anything is kept."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from publisher import films
from publisher.announcement import Video
from publisher.announcement_file.pictures import inside
from publisher.announcement_file.section import Section
from publisher.errors import InputError

KEYS: Final = ("file", "alt", "credit")


@dataclass(frozen=True, slots=True)
class Clip:
    """A video, and its film, not yet kept."""

    video: Video
    film: films.Prepared


def read_film(header: Section, folder: Path, made: Path) -> Clip | None:
    """Return the video, wrapped anew in the folder `made`; what is wrong becomes a complaint."""
    entry = header.section("video", KEYS)
    if entry is None:
        return None
    name, alt, credit = entry.required("file"), entry.text("alt"), entry.text("credit")
    path = inside(folder, name) if name else None
    if path is None:
        if name:
            entry.complaints.add(
                entry.line_of("file"),
                "la vidéo « {name} » est hors du dossier de l'annonce : copiez-la à côté du"
                " fichier.",
                name=name,
            )
        return None
    try:
        film = films.prepare(path, made, name)
    except InputError as wrong:
        entry.complaints.add(entry.line_of("file"), "{why}", why=str(wrong))
        return None
    return Clip(films.named(film, name, alt, credit), film)
