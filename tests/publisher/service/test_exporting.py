"""The history for a spreadsheet: each delivery a row, and no cell that it would run."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from sqlalchemy import update

from publisher.announcement import Kind
from publisher.archive import Past
from publisher.errors import FileInvalid, NotFound, StorageUnavailable
from publisher.service.exporting import COLUMNS
from publisher.sieve import Sieve
from publisher.storage import history, past
from publisher.storage.database import now
from publisher.storage.tables import revision
from tests.publisher.service.town import Town


def rows(path: Path) -> list[dict[str, str]]:
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")  # Excel takes it for UTF-8
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines, delimiter=";"))


def test_each_delivery_is_a_row_in_french(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "LARGEST_PAGE", 1)
    table = tmp_path / "historique.csv"
    first = town.publish("website", "feed", title="Fête\n« à » l'été ; œuvre", kind=Kind.NEWS)
    town.publish("website", title="=HYPERLINK(1)", kind=Kind.WORKS)
    retracted = town.service.retract(first, "-annulée", channels=("website",))
    town.drain(retracted)
    with town.service.house.database.write() as connection:
        of_before = Past(url="https://www.exemple.be/1", title="Avant", body="", at=now(connection))
        assert past.keep(connection, of_before, "Anne")
    assert town.service.export_history(table) == 5
    found = rows(table)
    assert tuple(found[0]) == COLUMNS
    assert [row["Titre"] for row in found] == [
        "'=HYPERLINK(1)", *["Fête\n« à » l'été ; œuvre"] * 3, "Avant",
    ]  # fmt: skip
    assert [row["Action"] for row in found[1:]] == ["publication", "publication", "retrait", ""]
    assert found[0]["Genre"] == "travaux"
    assert found[0]["État"] == "livré"
    assert found[0]["Adresse"].startswith("https://www.ville.example/")
    assert found[3]["Motif du retrait"] == "'-annulée"
    assert found[4]["Canal"] == ""


def test_only_what_is_chosen_and_nothing_in_place_of_what_was_there(
    town: Town, tmp_path: Path
) -> None:
    table = tmp_path / "historique.csv"
    town.publish("website", title="Fête", kind=Kind.NEWS)
    town.publish("website", title="Travaux", kind=Kind.WORKS)
    assert town.service.export_history(table, Sieve(kind=Kind.WORKS)) == 1
    before = table.read_bytes()
    with pytest.raises(NotFound):
        town.service.export_history(table, Sieve(channel="pigeon"))
    assert table.read_bytes() == before
    assert [path.name for path in tmp_path.glob("historique*")] == ["historique.csv"]
    with pytest.raises(FileInvalid):
        town.service.export_history(tmp_path)
    with pytest.raises(StorageUnavailable):
        town.service.export_history(tmp_path / "nulle-part" / "historique.csv")


def test_the_author_is_told(town: Town, tmp_path: Path) -> None:
    town.publish("website", title="Fête")
    with town.service.house.database.write() as connection:
        connection.execute(update(revision).values(author="@Bruno"))
    town.service.export_history(tmp_path / "h.csv", Sieve(author="@Bruno"))
    assert rows(tmp_path / "h.csv")[0]["Auteur"] == "'@Bruno"
