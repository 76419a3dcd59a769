"""What became of each recipient, in a file beside their list.

It stays there, with the people who look after the list: the journal is for ever and everybody's,
and keeps no citizen's address.
"""

from __future__ import annotations

import csv
import logging
from datetime import datetime
from pathlib import Path

from channels._recipients import is_file
from publisher.text.spreadsheet import harmless

_log = logging.getLogger(__name__)


class Report:
    """One line per result, written as it comes; a disk that refuses stops no sending.

    `recipients` is the setting; when it names no file, there is no report. `what` heads the first
    column.
    """

    def __init__(self, recipients: str, base: str, what: str = "adresse") -> None:
        self._what = what
        self.file: Path | None = None
        if is_file(recipients):
            given = Path(recipients).expanduser()
            self.file = given.with_name(f"{given.stem}-resultats-{base[:8]}.csv")

    def line(self, address: str, result: str, detail: str = "") -> None:
        """Add what became of one recipient."""
        if self.file is None:
            return
        now = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M:%S")
        row = [harmless(cell) for cell in (address, result, detail)]
        try:
            new = not self.file.exists()
            with self.file.open("a", encoding="utf-8-sig" if new else "utf-8", newline="") as out:
                writer = csv.writer(out, delimiter=";")
                if new:
                    writer.writerow((self._what, "résultat", "détail", "quand"))
                writer.writerow((*row, now))
        except OSError as failure:
            _log.warning("The report of a mailing cannot be written: %s", failure)
            self.file = None
