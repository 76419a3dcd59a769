"""From a file to a draft: all or nothing, and everything wrong told at once."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from publisher.announcement import Draft
from publisher.announcement_file.complaints import Complaints
from publisher.announcement_file.content import KEYS, draft_of
from publisher.announcement_file.films import read_film
from publisher.announcement_file.header import read_header
from publisher.announcement_file.keeping import Keep, keep_all
from publisher.announcement_file.pictures import read_pictures
from publisher.announcement_file.section import Section
from publisher.errors import FileInvalid
from publisher.sentence import Sentence, say
from publisher.text.cleaning import HARMFUL

MOST_BYTES: Final = 40 * 1024 * 1024
LONGEST_BODY: Final = 1024 * 1024  # bytes
LONGEST_HEADER: Final = 512 * 1024  # characters
FENCE: Final = "---"


def read_file(path: Path, keep: Keep) -> Draft:
    """Read an announcement file into a new draft, and keep what it shows once all of it passes.

    Raises `FileInvalid` with one sentence, or a numbered list of them, each with its line.
    """
    lines = _decoded(content(path, path.name), path.name).split("\n")
    complaints = Complaints(path.name)
    _refuse_invisible(lines, complaints)
    end = _end_of_header(lines, path.name)
    body = "\n".join(lines[end + 1 :]).strip("\n")
    _refuse_long(lines[1:end], body, path.name)
    complaints.raise_if_any()  # what follows would only repeat them
    values = read_header("\n".join(lines[1:end]), 2, complaints)
    complaints.raise_if_any()
    header = Section(values, KEYS, complaints)
    with TemporaryDirectory(prefix="publisher-") as made:
        pictures = read_pictures(header, path.parent)
        clip = read_film(header, path.parent, Path(made))
        draft = draft_of(header, body, pictures, clip)
        complaints.raise_if_any()
        keep_all(keep, pictures, clip)
    return draft


def content(path: Path, name: str) -> bytes:
    """Return the bytes of a file that a person named; raises `FileInvalid`."""
    try:
        if not path.exists():
            raise _refused("Le fichier « {file} » n'existe pas : vérifiez son nom.", name)
        if not path.is_file():
            raise _refused("« {file} » n'est pas un fichier d'annonce.", name)
        if path.stat().st_size > MOST_BYTES:
            raise _refused("« {file} » dépasse 40 Mo : ce n'est pas un fichier d'annonce.", name)
        return path.read_bytes()
    except (OSError, ValueError):
        raise _refused(
            "Le fichier « {file} » ne peut pas être lu : vérifiez ses droits.", name
        ) from None


def _decoded(content: bytes, name: str) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        line = content.count(b"\n", 0, wrong.start) + 1
        raise FileInvalid(
            say(
                "{file}, ligne {line} : le fichier n'est pas en UTF-8 ; enregistrez-le avec"
                " l'encodage UTF-8.",
                file=name,
                line=line,
            )
        ) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _refuse_invisible(lines: list[str], complaints: Complaints) -> None:
    for number, line in enumerate(lines, 1):
        harm = HARMFUL.search(line)
        if harm:
            complaints.invisible(number, harm[0])


def _end_of_header(lines: list[str], name: str) -> int:
    """Return the index of the line that closes the header."""
    if lines[0].rstrip() != FENCE:
        raise _refused(
            "{file}, ligne 1 : une annonce commence par une ligne « --- » puis « title: … ».", name
        )
    for index, line in enumerate(lines[1:], 1):
        if line.rstrip() == FENCE:
            return index
    raise _refused(
        "{file} : il manque la seconde ligne « --- », entre l'en-tête et le texte.", name
    )


def _refuse_long(header: list[str], body: str, name: str) -> None:
    if len(body.encode()) > LONGEST_BODY:
        raise FileInvalid(
            say(
                "{file} : le texte fait {size} Mo ; il en faut 1 au plus. Raccourcissez-le, ou"
                " publiez le document ailleurs et donnez son lien.",
                file=name,
                size=f"{len(body.encode()) / 1024**2:.1f}".replace(".", ","),
            )
        )
    if sum(map(len, header)) > LONGEST_HEADER:
        raise _refused("{file} : l'en-tête dépasse 500 ko ; raccourcissez les traductions.", name)


def _refused(template: str, name: str) -> FileInvalid:
    sentence: Sentence = say(template, file=name)
    return FileInvalid(sentence)
