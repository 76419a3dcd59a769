"""What the doctor finds in a database: a chain, a clock, leases, the search, the secrets."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import keyring
import pytest
from sqlalchemy import text, update

from publisher.delivery import State
from publisher.service import doctor
from publisher.service.doctor import Word
from publisher.sieve import Sieve
from publisher.storage.database import now
from publisher.storage.tables import delivery, journal
from tests.publisher.desk import Desk
from tests.publisher.service.town import Town
from tests.servers.postgres import Place


def words(town: Town) -> dict[str, Word]:
    found = doctor.examine(town.service.house.folder, None)
    return {one.about: one.word for one in found}


def test_all_is_well(town: Town) -> None:
    assert words(town)["copies"] is Word.MENDED  # there was none yet
    found = words(town)
    assert set(found.values()) == {Word.OK}
    assert {"channel:website", "channel:feed", "journal", "clock", "keyring", "disk"} <= set(found)


def test_where_publisher_was_never_used(tmp_path: Path) -> None:
    found = doctor.examine(tmp_path / "data", None)
    assert {one.word for one in found} == {Word.OK}
    assert not (tmp_path / "data").exists()


def test_what_is_safe_is_mended(town: Town) -> None:
    words(town)
    data = town.service.house.folder
    (data / "backups" / "x.sqlite3.part").write_bytes(b"rest")
    data.chmod(0o755)
    (data / "engines").mkdir(exist_ok=True)
    (data / "engines" / "here-1-dead.lock").touch()
    mended = {about for about, word in words(town).items() if word is Word.MENDED}
    assert mended == {"folder", "rests", "engines"}
    assert set(words(town).values()) == {Word.OK}


def test_a_folder_that_cannot_be_written_is_for_a_person(town: Town) -> None:
    (town.home / "site").write_text("a file where the site should be")
    found = words(town)
    assert found["channel:website"] is Word.TODO
    assert found["channel:feed"] is Word.OK


def test_a_lane_that_a_dead_engine_holds_is_free_again(town: Town) -> None:
    town.service.publish(town.draft("website"))
    work = town.claim("website")
    with town.service.house.database.write() as connection:
        connection.execute(update(delivery).values(lease_until=now(connection)))
    assert words(town)["engines"] is Word.MENDED
    assert town.of(work.delivery.announcement_id, "website")[0][1] is State.UNCERTAIN
    assert words(town)["engines"] is Word.OK


def test_a_changed_journal_and_a_clock_that_went_back(town: Town) -> None:
    with town.service.house.database.write() as connection:
        ahead = now(connection) + timedelta(days=400)
        connection.execute(update(journal).values(at=ahead.isoformat()))
    found = words(town)
    assert (found["journal"], found["clock"]) == (Word.TODO, Word.TODO)


def test_the_search_is_mended(town: Town) -> None:
    about = town.publish("website", title="Fête du fleuve")
    with town.service.house.database.write() as connection:
        connection.execute(text("DELETE FROM announcement_search"))
    assert town.service.history(Sieve(words="fleuve")).rows == ()
    assert words(town)["search"] is Word.MENDED
    assert [row.announcement_id for row in town.service.history(Sieve(words="fleuve")).rows] == [
        about
    ]
    assert words(town)["search"] is Word.OK


def test_a_missing_secret_is_named_and_a_present_one_not_shown(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = {"base_url": "https://127.0.0.1:1"}
    town.service.add_channel("mastodon", "masto", place, {"access_token": "tres-secret-jeton"})
    found = doctor.examine(town.service.house.folder, None)
    assert "tres-secret-jeton" not in str(found)
    assert words(town)["channel:masto"] is Word.OK
    backend = keyring.get_keyring()
    monkeypatch.setattr(backend, "kept", {})
    assert words(town)["channel:masto"] is Word.TODO
    monkeypatch.setenv("PUBLISHER_SECRET_MASTO_ACCESS_TOKEN", "autre-secret-jeton")
    assert words(town)["channel:masto"] is Word.OK


@pytest.mark.parametrize("place", ["postgresql"], indirect=True)
def test_a_database_on_a_server_is_kept_by_its_administrators(place: Place) -> None:
    database = place.open()
    Desk(database).accept()
    found = {one.about: one for one in doctor.examine(place.folder, place.address)}
    database.close()
    assert "administrateurs" in found["copies"].sentence
    assert {one.word for one in found.values()} == {Word.OK}
