"""Corrections and withdrawals: the same identity, told to readers, and the content gone."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from channels.feed import FeedChannel, book
from publisher.channel import Absent
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.feed.conftest import publish, read, read_json
from tests.channels.feed.rules import atom_faults, json_faults, rss_faults

PAST = datetime(2026, 3, 1, 9, tzinfo=UTC)


def test_a_correction_keeps_the_identity_and_the_first_date(
    feed: FeedChannel, tmp_path: Path
) -> None:
    first = announcement(dated=PAST)
    receipt = feed.publish(feed.render(first), "cle-1", MemoryProgress())
    second = dataclasses.replace(
        first, title="Travaux prolongés", revision=2, dated=PAST.replace(day=2)
    )
    for _ in range(2):
        feed.update(feed.render(second), receipt, "cle-2", MemoryProgress())
        for path in ("feed.xml", "atom.xml"):
            [entry] = read(tmp_path, path).entries
            assert entry.id == receipt.remote_ids["guid"]
            assert entry.published_parsed[:5] == (2026, 3, 1, 9, 0)
            assert entry.updated_parsed > entry.published_parsed
            assert entry.title == "Travaux prolongés"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "Mis à jour le 16 mars 2026"),
        ("nl-BE", "Bijgewerkt op 16 maart 2026"),
        ("de", "Aktualisiert am 16. März 2026"),
        ("en", "Updated on 16 March 2026"),
    ],
)
def test_readers_see_the_day_of_a_correction_in_the_language_of_the_text(
    feed: FeedChannel, tmp_path: Path, language: str, said: str
) -> None:
    first = announcement(dated=PAST, language=language)
    receipt = feed.publish(feed.render(first), "cle-1", MemoryProgress())
    assert said not in (tmp_path / "feed.xml").read_text("utf-8")
    late = datetime(2026, 3, 15, 23, 30, tzinfo=UTC)  # the day after, in the town
    feed.update(
        feed.render(dataclasses.replace(first, title="Prolongés", revision=2, updated=late)),
        receipt,
        "cle-2",
        MemoryProgress(),
    )
    for path in ("feed.xml", "atom.xml", "feed.json"):
        assert said in (tmp_path / path).read_text("utf-8"), path


def test_repeating_a_publication_changes_no_byte(feed: FeedChannel, tmp_path: Path) -> None:
    publish(feed, dated=PAST)
    before = (tmp_path / "feed.xml").stat()
    publish(feed, dated=PAST)
    after = (tmp_path / "feed.xml").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_each_correction_is_newer_than_the_last_even_within_a_second(
    feed: FeedChannel, tmp_path: Path
) -> None:
    receipt = publish(feed, dated=PAST)
    seen = []
    for number in range(3):
        written = announcement(id="annonce00000", title=f"Version {number}", dated=PAST)
        feed.update(feed.render(written), receipt, f"cle-{number}", MemoryProgress())
        seen.append(read_json(tmp_path)["items"][0]["date_modified"])
    assert seen == sorted(set(seen))


def test_a_replaced_picture_leaves_the_folder(
    feed: FeedChannel, tmp_path: Path, media: MemoryMedia
) -> None:
    receipt = publish(feed, 1, images=(image(media),))
    publish(feed, 2, images=(image(media),))
    other = announcement(id="annonce00001", images=(image(media, width=320, height=200),))
    feed.update(feed.render(other), receipt, "cle", MemoryProgress())
    assert len(list(tmp_path.glob("feed/media/*"))) == 2
    shown = read_json(tmp_path)["items"]
    assert all((tmp_path / item["image"].split("/", 3)[3]).is_file() for item in shown)


def test_a_withdrawal_keeps_the_title_and_the_reason_only(
    feed: FeedChannel, tmp_path: Path, media: MemoryMedia
) -> None:
    receipt = publish(feed, dated=PAST, title="Fermeture", images=(image(media),))
    feed.retract(receipt, "Date <erronée>", "cle-r", MemoryProgress())
    [entry] = read(tmp_path, "atom.xml").entries
    assert entry.title == "[Retiré] Fermeture"
    assert entry.summary == "Cette annonce a été retirée : Date <erronée>"
    assert entry.id == receipt.remote_ids["guid"]
    assert not list(tmp_path.glob("feed/media/*"))
    assert rss_faults((tmp_path / "feed.xml").read_bytes()) == []
    assert atom_faults((tmp_path / "atom.xml").read_bytes()) == []
    assert json_faults((tmp_path / "feed.json").read_bytes()) == []
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or "Déviation".encode() not in path.read_bytes(), path


def test_withdrawing_again_keeps_the_first_reason(feed: FeedChannel, tmp_path: Path) -> None:
    receipt = publish(feed, dated=PAST)
    for reason in ("Première", "Seconde"):
        feed.retract(receipt, reason, "cle-r", MemoryProgress())
    assert "Première" in read_json(tmp_path)["items"][0]["summary"]


def test_what_was_withdrawn_is_not_found(feed: FeedChannel) -> None:
    receipt = publish(feed, dated=PAST)
    feed.retract(receipt, "", "cle-r", MemoryProgress())
    rendition = feed.render(announcement(id="annonce00000", dated=PAST))
    assert isinstance(feed.find(rendition, "cle", PAST), Absent)


def test_withdrawing_what_nobody_knows_succeeds(feed: FeedChannel) -> None:
    receipt = publish(feed)
    stranger = dataclasses.replace(receipt, remote_ids={"guid": "tag:x,2026:publisher/inconnu"})
    feed.retract(stranger, "Erreur", "cle-r", MemoryProgress())


@pytest.mark.parametrize("count", [1, 31])
def test_a_withdrawn_entry_is_dropped_a_month_later(
    feed: FeedChannel, tmp_path: Path, count: int
) -> None:
    for number in range(count):
        publish(feed, number, dated=PAST + timedelta(hours=number))
    with book.opened(tmp_path) as kept:
        entry = kept.entry("annonce00000")
        assert entry
        kept.keep(entry.withdrawn_for("Erreur", datetime.now(UTC) - timedelta(days=31)))
    publish(feed, count, dated=PAST + timedelta(hours=count))
    shown = [tmp_path / "atom.xml", *tmp_path.glob("feed/archive/*")]
    assert len(shown) == 1 + 4 * (count // 30)
    for path in shown:
        assert b"annonce00000" not in path.read_bytes()
    assert b"annonce00001" in shown[-1].read_bytes()


def test_a_moved_feed_keeps_the_identities_that_readers_know(
    feed: FeedChannel, tmp_path: Path
) -> None:
    receipt = publish(feed, dated=PAST)
    for path in tmp_path.rglob("*.sqlite3"):
        path.unlink()
    moved = FeedChannel(
        dataclasses.replace(feed.settings, base_url="https://ailleurs.exemple.be"), feed.access
    )
    rendition = moved.render(announcement(id="annonce00000", title="Corrigé", dated=PAST))
    moved.update(rendition, receipt, "cle", MemoryProgress())
    assert read_json(tmp_path)["items"][0]["id"] == receipt.remote_ids["guid"]
