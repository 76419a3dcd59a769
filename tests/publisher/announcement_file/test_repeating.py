"""The key `repeat`: read, refused with its line, written again."""

from __future__ import annotations

import re
from datetime import date, time
from pathlib import Path

import pytest

from publisher.announcement import Draft
from publisher.announcement_file import read_file, write_file
from publisher.errors import FileInvalid
from publisher.recurrence import Frequency, Rule
from tests.builders import MemoryMedia, announcement
from tests.publisher.announcement_file.folder import Folder, Kept

DOCUMENT = (Path(__file__).parents[3] / "docs" / "announcement-file.md").read_text("utf-8")
MARKET = Rule(
    frequency=Frequency.MONTHLY,
    first=date(2027, 3, 7),
    at=time(17),
    weekdays=(6,),
    ranks=(1,),
    months=tuple(range(2, 13)),
    except_days=(date(2027, 5, 2),),
    days_before=2,
)


def test_the_document_is_read(folder: Folder) -> None:
    [example] = [
        one for one in re.findall(r"```yaml\n(.*?)```", DOCUMENT, re.DOTALL) if "rule:" in one
    ]
    draft = folder.read(f"---\ntitle: Marché\n{example}---\n")
    assert (draft.repeat, draft.publish_at) == (MARKET, None)


def test_it_is_written_as_it_is_read(tmp_path: Path) -> None:
    for rule in (MARKET, Rule(frequency=Frequency.DAILY, first=date(2027, 3, 1), at=time(9),
                              except_holidays=True, dates_follow=False, count=3)):  # fmt: skip
        draft = Draft(announcement=announcement(images=()), repeat=rule)
        path = write_file(draft, tmp_path, MemoryMedia())
        assert read_file(path, Kept(MemoryMedia())).repeat == rule


AT = "publish_at: 2027-03-01T09:00\n"


@pytest.mark.parametrize(
    ("header", "told"),
    [
        ("repeat: {rule: FREQ=DAILY}", "demande « publish_at »"),
        (AT + "repeat: {days_before: 1}", "il manque « rule »"),
        (AT + "repeat: {rule: chaque mardi}", "n'est pas une règle"),
        (AT + "repeat: {rule: FREQ=DAILY, days_before: deux}", "nombre de"),
        (AT + "repeat: {rule: FREQ=DAILY, days_before: 99}", "0 à 60"),
        (AT + "repeat: {rule: FREQ=DAILY, except: [mardi]}", "un jour"),
        (AT + "repeat: {rule: FREQ=DAILY, except_holidays: 3}", "oui"),
        (AT + "repeat: {rule: FREQ=DAILY, jusqu: 3}", "n'existe pas"),
        (AT + "repeat: chaque jour", "un groupe de clés"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_line(folder: Folder, header: str, told: str) -> None:
    with pytest.raises(FileInvalid, match=told) as refused:
        folder.read(f"---\ntitle: Marché\n{header}\n---\n")
    assert "ligne" in str(refused.value)
