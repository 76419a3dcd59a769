"""Use cases: the journal and the history as files for other programs."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from publisher.announcement import Kind
from publisher.journal import exported
from publisher.service.house import UseCases
from publisher.service.whole_file import whole_file
from publisher.sieve import EVERYTHING, Sieve
from publisher.storage import journal, trail
from publisher.storage.sheet import SheetDelivery, sheet
from publisher.text.spreadsheet import harmless
from publisher.views import HistoryRow
from publisher.wording import KINDS, OPERATIONS, STATES

COLUMNS: Final = (
    "Annonce", "Titre", "Genre", "Langue", "Version", "Auteur", "Acceptée le",
    "Canal", "Type de canal", "Action", "Version envoyée", "État", "Prévu le", "Dernier changement",
    "Essais", "Adresse", "Erreur", "Motif du retrait",
)  # fmt: skip


class ExportingCases(UseCases):
    """What leaves Publisher for an auditor or a spreadsheet."""

    def export_journal(self, path: Path) -> int:
        """Write the journal as lines that anyone can verify; returns how many entries."""
        count = -1  # the last line seals the others
        with self.house.database.read() as connection, whole_file(path) as out:
            for line in exported(journal.entries(connection)):
                out.write(f"{line}\n")
                count += 1
        return count

    def export_events(self, path: Path, sieve: Sieve = EVERYTHING) -> int:
        """Write what a sieve lets through as an event log in XES; returns how many events.

        Raises as `history` does, and as `whole_file` does.
        """
        from publisher.reports import xes  # noqa: PLC0415 - its XML costs every start otherwise

        with self.house.database.read() as connection, whole_file(path) as out:
            return xes.write(out, trail.trails(connection, sieve), trail.channel_names(connection))

    def export_history(self, path: Path, sieve: Sieve = EVERYTHING) -> int:
        """Write a CSV table of what a sieve lets through, as Excel opens it; returns its rows.

        A row is one delivery; an announcement of before Publisher has one without a channel.
        Raises as `history` does, and as `whole_file` does.
        """
        count = 0
        with (
            self.house.database.read() as connection,
            whole_file(path, encoding="utf-8-sig", newline="") as out,
        ):
            table = csv.writer(out, delimiter=";")
            table.writerow(COLUMNS)
            for row, deliveries in sheet(connection, sieve):
                for cells in _lines(row, deliveries, ZoneInfo(sieve.zone)):
                    table.writerow([harmless(cell) for cell in cells])
                    count += 1
        return count


def _lines(
    row: HistoryRow, deliveries: Iterable[SheetDelivery], zone: ZoneInfo
) -> Iterable[tuple[str, ...]]:
    def wall(moment: datetime) -> str:
        return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}"

    about = (
        row.announcement_id, row.title, KINDS[Kind(row.kind)], row.language, str(row.revision),
        row.author, wall(row.accepted_at),
    )  # fmt: skip
    if not deliveries:
        yield about + ("",) * (len(COLUMNS) - len(about))
    for one in deliveries:
        address = (one.receipt and one.receipt.url) or ""
        yield (
            *about, one.channel, one.kind, OPERATIONS[one.operation], str(one.revision),
            STATES[one.state], wall(one.due_at), wall(one.updated_at), str(one.attempt),
            address, one.error, one.reason,
        )  # fmt: skip
