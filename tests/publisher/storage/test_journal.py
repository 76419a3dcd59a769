"""The journal: whoever changes the past is found."""

from __future__ import annotations

import hashlib
import json
import threading
from dataclasses import replace

import pytest
from sqlalchemy import delete, select, update

from publisher.journal import Entry, exported, verify, verify_lines
from publisher.redaction import MASK, remember
from publisher.storage import journal, settings
from publisher.storage.database import Database
from publisher.storage.tables import journal as table


def write(database: Database, count: int = 5) -> list[Entry]:
    with database.write() as connection:
        for number in range(count):
            journal.append(
                connection,
                actor="Anne",
                event="announcement.accepted",
                subject=f"id-{number}",
                body={"title": f"Travaux n° {number} « à l'église »", "count": number},
            )
    with database.read() as connection:
        return list(journal.entries(connection))


def test_an_untouched_chain_is_intact(database: Database) -> None:
    entries = write(database)
    assert [entry.seq for entry in entries] == [1, 2, 3, 4, 5]
    with database.read() as connection:
        finding = journal.check(connection)
    assert finding.intact
    assert finding.entries == 5


def test_an_empty_chain_is_intact(database: Database) -> None:
    with database.read() as connection:
        assert journal.check(connection).intact


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("body", '{"count":2,"title":"autre chose"}'),
        ("body", "not json"),
        ("actor", "Quelqu'un"),
        ("at", "2020-01-01T00:00:00+00:00"),
        ("event", "announcement.retracted"),
        ("subject", "id-9"),
        ("hash", "0" * 64),
    ],
)
def test_an_altered_entry_is_found(database: Database, column: str, value: str) -> None:
    write(database)
    with database.write() as connection:
        connection.execute(update(table).where(table.c.seq == 3).values({column: value}))
    with database.read() as connection:
        finding = journal.check(connection)
    assert not finding.intact
    assert finding.first_broken == 3
    assert "3" in finding.message


@pytest.mark.parametrize(("gone", "broken"), [(1, 1), (3, 3), (5, 5)])
def test_a_removed_entry_is_found_even_the_last(database: Database, gone: int, broken: int) -> None:
    write(database)
    with database.write() as connection:
        connection.execute(delete(table).where(table.c.seq == gone))
    with database.read() as connection:
        finding = journal.check(connection)
    assert (finding.intact, finding.first_broken) == (False, broken)


def test_an_inserted_entry_and_another_order_are_found(database: Database) -> None:
    entries = write(database)
    forged = replace(entries[2], subject="id-faux")
    assert verify([*entries[:3], forged, *entries[3:]]).first_broken == 4
    assert verify([*entries[:2], entries[3], entries[2], entries[4]]).first_broken == 3
    assert verify(entries[1:]).first_broken == 1


def test_an_entry_falls_with_its_transaction(database: Database) -> None:
    def undone() -> None:
        with database.write() as connection:
            journal.append(connection, actor="a", event="e", subject="s", body={})
            raise RuntimeError

    with pytest.raises(RuntimeError):
        undone()
    assert [entry.seq for entry in write(database, 1)] == [1]


def test_two_writers_never_fork_the_chain(database: Database) -> None:
    together = threading.Barrier(4)

    def writer(name: str) -> None:
        together.wait()
        for number in range(10):
            with database.write() as connection:
                settings.keep(connection, name, number)
                journal.append(
                    connection, actor=name, event="counted", subject="", body={"n": number}
                )

    threads = [threading.Thread(target=writer, args=(f"w{n}",)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.read() as connection:
        finding = journal.check(connection)
    assert finding.intact
    assert finding.entries == 40


def test_no_credential_gets_in(database: Database) -> None:
    token = remember("jeton-tres-secret-99")
    with database.write() as connection:
        entry = journal.append(
            connection,
            actor=token,
            event="e",
            subject=token,
            body={"error": f"refusé: {token}", "deep": [{token: {"a": token}}]},
        )
        kept = connection.execute(select(table)).one()
    assert token not in str(kept)
    assert token not in str(entry)
    assert MASK in entry.actor
    with database.read() as connection:
        assert journal.check(connection).intact


@pytest.mark.parametrize("text", ["\x00", "\ud800", "\U0001f600", "«\u202e»", "\\u0000"])
def test_any_text_can_be_kept(database: Database, text: str) -> None:
    with database.write() as connection:
        journal.append(connection, actor=text, event="e", subject=text, body={"a": text})
    with database.read() as connection:
        assert journal.check(connection).intact


def test_a_long_chain_is_read_in_slices(database: Database) -> None:
    assert len(write(database, 520)) == 520
    with database.read() as connection:
        assert journal.check(connection).intact


# An export


def test_an_export_is_verified_without_publisher(database: Database) -> None:
    lines = list(exported(write(database)))
    assert verify_lines(lines).intact
    previous = "0" * 64
    for line in lines[:-1]:  # as anyone would do it, from the description alone
        entry = json.loads(line)
        sealed = entry.pop("hash")
        assert entry["previous_hash"] == previous
        written = json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        assert hashlib.sha256(written.encode()).hexdigest() == sealed
        previous = sealed
    assert json.loads(lines[-1]) == {"entries": 5, "head": previous}


def test_a_changed_export_is_found(database: Database) -> None:
    lines = list(exported(write(database)))
    assert verify_lines([*lines, ""]).intact
    changed = {
        "altered": [lines[0].replace("Anne", "Paul"), *lines[1:]],
        "line removed": [*lines[:2], *lines[3:]],
        "end removed": [*lines[:4], lines[-1]],
        "seal removed": lines[:-1],
        "reordered": [lines[1], lines[0], *lines[2:]],
        "added after the seal": [*lines, lines[0]],
        "not json": [*lines[:2], "{", *lines[2:]],
        "a number as text": [lines[0].replace('"seq":1', '"seq":"1"'), *lines[1:]],
        "a list": ["[1]", *lines],
        "a bare value": ["3", *lines],
        "an unknown key": [lines[0].replace('{"', '{"more":1,"', 1), *lines[1:]],
        "deep": ["[" * 100_000, *lines],
    }
    for what, those in changed.items():
        finding = verify_lines(those)
        assert not finding.intact, what
        assert finding.message, what
        assert finding.first_broken, what
