"""A file that is exported appears whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from publisher.errors import StorageUnavailable
from publisher.service.whole_file import whole_bytes, whole_file

FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="no device that is always full")
@pytest.mark.parametrize("size", [10, 1_000_000])  # seen at the end, or on the way
def test_a_full_disk_is_said_and_leaves_what_was_there(tmp_path: Path, size: int) -> None:
    path = tmp_path / "registre.pdf"
    path.write_text("celui d'hier")
    (tmp_path / "registre.pdf.part").symlink_to(FULL)
    with pytest.raises(StorageUnavailable, match="le disque est plein"), whole_bytes(path) as out:
        out.write(b"a" * size)
    assert [one.name for one in tmp_path.iterdir()] == ["registre.pdf"]
    assert path.read_text() == "celui d'hier"


def test_what_goes_wrong_inside_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(TypeError), whole_file(tmp_path / "log.xes") as out:
        out.writelines(["<log>", 3])  # type: ignore[list-item]  # no text: it breaks
    assert list(tmp_path.iterdir()) == []
