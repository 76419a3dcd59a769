"""The people of a list: read from a spreadsheet's CSV file, each person once.

What names a person (a mail address, a telephone number) is the adapter's: see `Column`. Neither the
database nor the journal learns who is on a list: there, `digest` stands for a person.
"""

from __future__ import annotations

import csv
import hashlib
import hmac
import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from publisher.errors import ContentRejected
from publisher.sentence import cause, say

MOST_BYTES: Final = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Recipients:
    """Addresses in the file's order, and what was written there that is no address."""

    addresses: tuple[str, ...]
    unusable: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """How the column is known that names the people."""

    headings: tuple[str, ...]  # in lower case
    read: Callable[[str], str | None]  # the address as it is sent to; None for what is none
    resembles: Callable[[str], bool]  # a first line that holds such a thing is no line of headings


def is_file(recipients: str) -> bool:
    """Tell whether a setting names a file of recipients."""
    return recipients.strip().lower().endswith((".csv", ".txt"))


def from_file(path: str, column: Column) -> Recipients:
    """Read the list, empty when nobody is in it; raises `ContentRejected` when it is unreadable."""
    try:
        return _listed(_read(Path(path).expanduser()), column)
    except csv.Error:
        return Recipients(())


def each_once(cells: list[str], column: Column) -> Recipients:
    """Sort what was written into people, each once, and what cannot be used."""
    known: dict[str, str] = {}
    unusable = []
    for cell in cells:
        address = column.read(cell)
        if address is not None:
            known.setdefault(address.casefold(), address)
        elif cell:
            unusable.append(cell)
    return Recipients(tuple(known.values()), tuple(unusable))


def digest(base: str, address: str) -> str:
    """Return the ten letters that stand for a person in the mailing of this stem alone."""
    key = hmac.new(base.encode(), address.casefold().encode(), hashlib.sha256)
    return key.hexdigest()[:10]


def _read(file: Path) -> str:
    try:
        if file.stat().st_size > MOST_BYTES:
            raise ContentRejected(
                say("Le fichier des destinataires « {file} » est trop gros.", file=file)
            )
        content = file.read_bytes()
    except OSError as failure:
        raise ContentRejected(
            say(
                "Le fichier des destinataires « {file} » ne peut pas être lu ({why}) : vérifiez"
                " son chemin.",
                file=file,
                why=cause(failure),
            )
        ) from None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")  # what a French Excel writes


def _listed(text: str, column: Column) -> Recipients:
    first = text.partition("\n")[0]
    delimiter = max(";,\t", key=first.count)
    rows = [row for row in csv.reader(io.StringIO(text), delimiter=delimiter) if any(row)]
    if not rows:
        return Recipients(())
    headings = [cell.strip().casefold() for cell in rows[0]]
    named = [place for place, heading in enumerate(headings) if heading in column.headings]
    at = named[0] if named else _place(rows, column)
    people = rows[1:] if named or not any(map(column.resembles, rows[0])) else rows
    return each_once([row[at].strip() if at < len(row) else "" for row in people], column)


def _place(rows: list[list[str]], column: Column) -> int:
    for row in rows:
        for place, cell in enumerate(row):
            if column.read(cell) is not None:
                return place
    return 0
