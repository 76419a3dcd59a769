"""Who receives the newsletter: read from a spreadsheet's CSV file, each person once."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from channels.email.addresses import ascii_address
from channels.email.settings import EmailSettings
from publisher.errors import ContentRejected
from publisher.sentence import cause, say

MOST: Final = 20_000  # more is a matter for a mailing service
MOST_BYTES: Final = 16 * 1024 * 1024
_HEADINGS: Final = ("email", "e-mail", "mail", "courriel", "adresse", "adresse e-mail", "address")


@dataclass(frozen=True, slots=True)
class Recipients:
    """Addresses in the file's order, and what was written there that is no address."""

    addresses: tuple[str, ...]
    unusable: tuple[str, ...] = ()


def recipients(settings: EmailSettings) -> Recipients:
    """Return who receives it now; raises `ContentRejected` when the file cannot be used."""
    if not settings.from_file:
        return Recipients((ascii_address(settings.recipients) or settings.recipients,))
    try:
        found = _listed(_read(Path(settings.recipients).expanduser()))
    except csv.Error:
        found = Recipients(())
    if not found.addresses:
        raise ContentRejected(
            say(
                "Le fichier des destinataires « {file} » ne contient aucune adresse : mettez-en"
                " une par ligne, ou une colonne « email ».",
                file=settings.recipients,
            )
        )
    if len(found.addresses) > MOST:
        raise ContentRejected(
            say(
                "Le fichier des destinataires en compte plus de {most} : passez par une liste de"
                " diffusion ou par Brevo.",
                most=MOST,
            )
        )
    return found


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


def _listed(text: str) -> Recipients:
    first = text.partition("\n")[0]
    delimiter = max(";,\t", key=first.count)
    rows = [row for row in csv.reader(io.StringIO(text), delimiter=delimiter) if any(row)]
    if not rows:
        return Recipients(())
    headings = [cell.strip().casefold() for cell in rows[0]]
    named = [place for place, heading in enumerate(headings) if heading in _HEADINGS]
    column = named[0] if named else _column_of_addresses(rows)
    known: dict[str, str] = {}
    unusable = []
    for row in rows[1:] if named or "@" not in "".join(rows[0]) else rows:
        cell = row[column].strip() if column < len(row) else ""
        address = ascii_address(cell)
        if address is not None:
            known.setdefault(address.casefold(), address)
        elif cell:
            unusable.append(cell)
    return Recipients(tuple(known.values()), tuple(unusable))


def _column_of_addresses(rows: list[list[str]]) -> int:
    for row in rows:
        for place, cell in enumerate(row):
            if ascii_address(cell) is not None:
                return place
    return 0
