"""What the document says is what the reader does."""

from __future__ import annotations

import re
from pathlib import Path

from publisher.announcement import Kind
from publisher.announcement_file.content import KEYS
from tests.publisher.announcement_file.folder import Folder

DOCUMENT = (Path(__file__).parents[3] / "docs" / "announcement-file.md").read_text("utf-8")


def test_every_key_and_kind_is_described() -> None:
    assert tuple(re.findall(r"^\| `(\w+)` \|", DOCUMENT, re.MULTILINE)) == KEYS
    assert all(f"`{kind}`" in DOCUMENT for kind in Kind)


def test_its_example_is_read(folder: Folder) -> None:
    [example] = re.findall(r"```markdown\n(.*?)```", DOCUMENT, re.DOTALL)
    assert folder.read(example).announcement.title == "Travaux rue de la Station"


def test_its_double_hours_are_read(folder: Folder) -> None:
    hours = re.findall(r"^publish_at: (\S+)", DOCUMENT.split("```yaml")[1], re.MULTILINE)
    assert len(hours) == 2
    moments = [
        folder.read(f"---\ntitle: x\npublish_at: {hour}\n---\n").publish_at for hour in hours
    ]
    assert None not in moments
    assert len(set(moments)) == 2
