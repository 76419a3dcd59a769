"""Use case: the register for the archives, tied to the journal as it stood."""

from __future__ import annotations

import io
import logging
from itertools import islice
from pathlib import Path
from typing import Final

from PIL import Image
from sqlalchemy import Connection

from publisher.errors import InputError
from publisher.reports import register
from publisher.reports.register import Entry, Register
from publisher.sentence import say
from publisher.service.house import UseCases
from publisher.service.whole_file import whole_bytes
from publisher.sieve import EVERYTHING, Sieve
from publisher.storage import channels, journal
from publisher.storage.database import now
from publisher.storage.sheet import sheet

MOST: Final = 2_000  # deliveries: two hundred pages, twenty seconds and half a gigabyte
LARGEST: Final = (600, 240)  # pixels, of the logo
_log = logging.getLogger(__name__)


class RegisteringCases(UseCases):
    """What leaves Publisher as pages."""

    def export_register(self, path: Path, sieve: Sieve = EVERYTHING) -> int:
        """Write a PDF of what a sieve lets through; returns how many deliveries it tells of.

        Raises as `history` does, as `whole_file` does, and `InputError` when it is too long.
        """
        with self.house.database.read() as connection:
            made = self._register(connection, sieve)
        with whole_bytes(path) as out:
            out.write(register.pages(made))
        return sum(len(deliveries) for _, deliveries in made.entries)

    def _register(self, connection: Connection, sieve: Sieve) -> Register:
        found: list[Entry] = []
        sent = 0
        for entry in islice(sheet(connection, sieve), MOST + 1):
            found.append(entry)
            sent += max(1, len(entry[1]))
            if sent > MOST:
                raise InputError(
                    say(
                        "Ce registre serait trop long : un PDF prend au plus {most} envois."
                        " Choisissez une période plus courte, par exemple un mois, ou exportez en"
                        " csv.",
                        most=MOST,
                    )
                )
        town, logo = _town(connection)
        return Register(
            town=town,
            logo=_small(logo),
            author=self.house.author,
            made_at=now(connection),
            sieve=sieve,
            finding=journal.check(connection),
            head=journal.head(connection),
            entries=found[::-1],
        )


def _town(connection: Connection) -> tuple[str, str]:
    """The name that the town's site shows, and the file of its logo; "" where there is none."""
    for row in sorted(channels.all(connection), key=lambda row: row.kind != "website"):
        if name := row.settings.get("title", ""):
            return name, row.settings.get("logo", "")
    return "", ""


def _small(file: str) -> bytes | None:
    """Read a logo for print; None when there is none that can be read: the register goes on."""
    if not file:
        return None
    try:
        with Image.open(Path(file).expanduser()) as picture:
            picture.thumbnail(LARGEST)
            out = io.BytesIO()
            picture.convert("RGBA").save(out, "PNG")
    except (OSError, ValueError, Image.DecompressionBombError) as failure:
        _log.warning("The logo is left out of the register", extra={"reason": str(failure)})
        return None
    return out.getvalue()
