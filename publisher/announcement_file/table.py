"""A table of announcements (CSV): one per line, each column a key of the announcement file.

Inner keys are written with points: `link.url`, `event.start`, `translations.nl.title`; a picture is
`images.file`, a second one `images.2.file`, the video `video.file`. Spreadsheets are taken as they
save: commas, semicolons or tabulations, UTF-8 or Western European, dates such as 22/02/2027 09:00.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from publisher.announcement import Draft
from publisher.announcement_file.complaints import Complaints
from publisher.announcement_file.content import KEYS, draft_of
from publisher.announcement_file.films import read_film
from publisher.announcement_file.header import Value
from publisher.announcement_file.keeping import Keep, keep_all
from publisher.announcement_file.pictures import read_pictures
from publisher.announcement_file.reading import content
from publisher.announcement_file.section import Section
from publisher.errors import FileInvalid
from publisher.sentence import say
from publisher.text.cleaning import HARMFUL, cleaned

BODY: Final = "body"
LISTS: Final = ("tags", "channels")
DATES: Final = ("publish_at", "expires_at", "event.start", "event.end")
_SEPARATORS: Final = ",;\t"
_LONGEST_FIELD: Final = 1024 * 1024  # characters
_DAY_FIRST: Final = re.compile(
    r"(?P<d>\d{1,2})[/.](?P<m>\d{1,2})[/.](?P<y>\d{4})(?: +(?P<t>\d{1,2}:\d\d(?::\d\d)?))?"
)


def read_table(path: Path, keep: Keep) -> Iterator[tuple[int, Draft | FileInvalid]]:
    """Yield, for each line by its number, the draft or what is wrong with it.

    Pictures are looked for in the table's folder. Raises `FileInvalid` when the file is no table.
    """
    rows = _rows(_decoded(content(path, path.name), path.name), path.name)
    first = next(rows, None)
    if first is None:
        raise FileInvalid(say("{file} est vide : rien n'est à importer.", file=path.name))
    columns = _columns(first[1], path.name)
    for line, cells in rows:
        if any(cell.strip() for cell in cells):
            try:
                yield line, _draft(dict(zip(columns, cells, strict=False)), line, path, keep)
            except FileInvalid as wrong:
                yield line, wrong


def _decoded(raw: bytes, name: str) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise FileInvalid(
        say(
            "{file} n'est pas un tableau lisible : dans le tableur, enregistrez-le en"
            " « CSV UTF-8 ».",
            file=name,
        )
    )


def _rows(text: str, name: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows, each with the line of the file on which it begins (1 is the first)."""
    csv.field_size_limit(_LONGEST_FIELD)
    head = text.split("\n", 1)[0]
    separator = max(_SEPARATORS, key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    begins = 1
    try:
        for row in reader:
            yield begins, row
            begins = reader.line_num + 1
    except csv.Error:
        raise FileInvalid(
            say(
                "{file}, ligne {line} : un guillemet n'est pas refermé, ou un texte est trop long."
                " Rien n'est importé.",
                file=name,
                line=begins,
            )
        ) from None


def _columns(names: list[str], file: str) -> list[str]:
    """Return the columns' keys; raises `FileInvalid` for one that is unknown or there twice."""
    columns = [name.strip().lower() for name in names]
    complaints = Complaints(file)
    for column in columns:
        top = column.split(".")[0]
        if column and top not in (*KEYS, BODY):
            complaints.unknown_key(1, column, (*KEYS, BODY), "")
        if column and columns.count(column) > 1:
            complaints.add(1, "la colonne « {column} » est là deux fois.", column=column)
        within = f"{column}."
        if column and any(other.startswith(within) for other in columns):
            complaints.add(
                1,
                "gardez « {column} » ou « {column}.… », pas les deux colonnes.",
                column=column,
            )
    if "images" in columns:
        complaints.add(1, "nommez la colonne des images « images.file ».")
    if "video" in columns:
        complaints.add(1, "nommez la colonne de la vidéo « video.file ».")
    if "title" not in columns:
        complaints.add(1, "il manque la colonne « title » : la première ligne nomme les colonnes.")
    complaints.raise_if_any()
    return columns


def _draft(cells: dict[str, str], line: int, path: Path, keep: Keep) -> Draft:
    complaints = Complaints(path.name)
    for text in cells.values():
        harm = HARMFUL.search(text.replace("\r", ""))
        if harm:
            complaints.invisible(line, harm[0])
    body = cells.pop(BODY, "")
    values = {name: _value(inner, line) for name, inner in _nested(cells).items()}
    header = Section(values, KEYS, complaints, line=line)
    with TemporaryDirectory(prefix="publisher-") as made:
        pictures = read_pictures(header, path.parent)
        clip = read_film(header, path.parent, Path(made))
        draft = draft_of(header, body.strip(), pictures, clip)
        complaints.raise_if_any()
        keep_all(keep, pictures, clip)
    return draft


def _nested(cells: dict[str, str]) -> dict[str, Any]:
    """Build what the header of a file would hold: texts, lists and maps."""
    found: dict[str, Any] = {}
    for column, cell in cells.items():
        text = cleaned(cell).strip()
        if not column or not text:
            continue
        if column in LISTS:
            found[column] = [part.strip() for part in re.split(r"[,;]", text) if part.strip()]
            continue
        *maps, last = column.split(".")
        if maps == ["images"]:
            maps = ["images", "1"]
        place = found
        for name in maps:
            place = place.setdefault(name, {})
        if column in DATES:
            place[last] = _dated(text)
        elif maps[:1] == ["images"] and last in ("focal", "crop") and ":" not in text:
            place[last] = text.replace(";", " ").split()
        else:
            place[last] = text
    if "images" in found:
        found["images"] = [picture for _, picture in sorted(found["images"].items(), key=_nth)]
    return found


def _nth(picture: tuple[str, Any]) -> str:
    return picture[0].zfill(4)


def _value(inner: Any, line: int) -> Value:
    if isinstance(inner, dict):
        return Value(line, {name: _value(one, line) for name, one in inner.items()})
    if isinstance(inner, list):
        return Value(line, [_value(one, line) for one in inner])
    return Value(line, inner)


def _dated(text: str) -> str:
    """Return a date that a spreadsheet wrote as the announcement file writes it."""
    found = _DAY_FIRST.fullmatch(text)
    if not found:
        return text
    clock = (found["t"] or "00:00").rjust(5, "0")
    return f"{found['y']}-{int(found['m']):02}-{int(found['d']):02}T{clock}"
