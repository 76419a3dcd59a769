"""A history of many years, written straight into the tables."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from publisher.storage.database import FILE

NUMBERS = "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)"
ANNOUNCEMENTS = "INSERT INTO announcement (id, newest, place) SELECT 'a' || n, 1, n FROM numbers"
REVISIONS = """
INSERT INTO revision (seq, announcement_id, number, title, kind, language, content, sha256, author,
                      accepted_at)
SELECT n, 'a' || n, 1, 'Travaux, avis ' || n, 'works', 'fr', '{}', '', 'Anne',
       datetime('2000-01-01', n || ' minutes') || '.000000'
FROM numbers
"""
WORDS = """
INSERT INTO announcement_search (rowid, announcement_id, words)
SELECT n, 'a' || n, 'travaux avis ' || n FROM numbers
"""


def fill(folder: Path, rows: int) -> None:
    """Write `rows` announcements into the new database of a data folder."""
    connection = sqlite3.connect(folder / FILE)
    with connection:
        for insertion in (ANNOUNCEMENTS, REVISIONS, WORDS):
            into, select = insertion.split("SELECT", 1)
            connection.execute(f"{into} {NUMBERS} SELECT {select}", (rows,))
    connection.close()
