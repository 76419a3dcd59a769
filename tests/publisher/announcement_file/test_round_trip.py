"""What is written is read back the same."""

from __future__ import annotations

import dataclasses
import tempfile
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from publisher.announcement import (
    Announcement,
    Draft,
    Event,
    Kind,
    Link,
    LongText,
    Translation,
    Variant,
)
from publisher.announcement_file import read_file, write_file
from publisher.errors import StorageUnavailable
from publisher.text.cleaning import cleaned
from tests.builders import MemoryMedia, announcement, image
from tests.publisher.announcement_file.folder import Folder, Kept

lines = st.text(st.characters(exclude_categories=["Cs"]), max_size=40).map(
    lambda text: cleaned(text).strip()
)
some = lines.filter(bool)
# In winter, so that every hour exists once.
FIRST, LAST = datetime.fromisoformat("2027-01-01"), datetime.fromisoformat("2027-03-01")
times = st.datetimes(FIRST, LAST).map(lambda moment: moment.replace(microsecond=0))
drafts = st.builds(
    Draft,
    announcement=st.builds(
        Announcement,
        id=st.just("4hx0s2v9k7qd"),
        title=some,
        language=st.sampled_from(["fr", "nl", "no", "de-BE"]),
        kind=st.sampled_from(Kind),
        summary=lines,
        body=lines.map(lambda text: text.strip("\n")),
        tags=st.lists(lines, max_size=3).map(tuple),
        link=st.none() | st.builds(Link, some, lines),
        images=st.just(()),
        event=st.none() | st.builds(Event, times, st.none() | times, lines),
        expires_at=st.none() | times,
        time_zone=st.sampled_from(["Europe/Brussels", "Europe/Lisbon"]),
        variants=st.dictionaries(
            some, st.builds(Variant, some, st.none() | st.sampled_from(LongText), lines), max_size=2
        ),
        translations=st.dictionaries(
            st.sampled_from(["nl", "no", "de"]), st.builds(Translation, some, lines, lines)
        ),
        dated=st.just(datetime.fromisoformat("2027-01-01T00:00+00:00")),
        updated=st.none(),
        canonical_url=st.none(),
        revision=st.just(1),
    ),
    channels=st.lists(some, max_size=3).map(tuple),
    publish_at=st.none() | times,
)


def same(read: Draft, written: Draft) -> None:
    identity: dict[str, Any] = {
        name: getattr(written.announcement, name) for name in ("id", "dated", "canonical_url")
    }
    read_again = dataclasses.replace(
        read, announcement=dataclasses.replace(read.announcement, **identity)
    )
    assert read_again == written


@settings(max_examples=60, deadline=None)
@given(draft=drafts)
def test_any_draft(draft: Draft) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = write_file(draft, Path(folder), MemoryMedia())
        same(read_file(path, Kept(MemoryMedia())), draft)


def test_pictures_and_a_double_hour(folder: Folder, tmp_path: Path) -> None:
    pictures = (
        image(
            folder.media,
            alt="Rue « Haute » : barrée",
            name="rue-haute",
            credit="Ville",
            focal=(0.3, 1.0),
        ),
        image(folder.media, alt="La même, autre taille", name="rue-haute", width=320),
    )
    second = datetime(2027, 10, 31, 2, 30, tzinfo=timezone(timedelta(hours=1)))
    draft = Draft(
        announcement=announcement(images=pictures), channels=("website",), publish_at=second
    )
    path = write_file(draft, tmp_path / "sortie", folder.media)
    assert path.name == "travaux-rue-de-la-station.md"
    names = {file.name for file in path.parent.iterdir()}
    assert names == {path.name, "rue-haute.jpg", "rue-haute-2.jpg"}
    again = read_file(path, folder.keep)
    assert [picture.alt for picture in again.announcement.images] == [p.alt for p in pictures]
    assert [picture.width for picture in again.announcement.images] == [640, 320]
    assert again.publish_at == second


def test_nothing_is_overwritten(folder: Folder, tmp_path: Path) -> None:
    draft = Draft(announcement=announcement(images=(image(folder.media, name="rue"),)))
    first = write_file(draft, tmp_path, folder.media)
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    second = write_file(draft, tmp_path, folder.media)
    assert second != first
    after = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert set(after) - set(before) == {second.name}  # the same picture stands there already
    assert {name: after[name] for name in before} == before


def test_a_folder_that_cannot_be_written(folder: Folder) -> None:
    (folder.path / "fichier").write_text("")
    with pytest.raises(StorageUnavailable, match="ne peut pas être écrit"):
        write_file(
            Draft(announcement=announcement()), folder.path / "fichier" / "dossier", folder.media
        )
