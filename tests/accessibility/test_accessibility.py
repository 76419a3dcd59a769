"""The short form of `make accessibility`: the main job over AT-SPI, on the real window."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.accessibility.session import missing, play
from ui.app import open_service
from ui.habits import Habits, KeptHabits


@pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}")
def test_a_screen_reader_of_the_system_publishes(tmp_path: Path) -> None:
    folder = tmp_path / "donnees"
    with open_service(folder, None) as service:
        service.add_starter_channels(tmp_path / "site", "https://www.exemple.be", "Valrivière")
    KeptHabits(folder).keep(Habits(language="fr", recall=0))
    played = play("SHORT", tmp_path)
    assert played.returncode == 0, played.stdout + played.stderr
    pages = [path.read_text(encoding="utf-8") for path in (tmp_path / "site").rglob("index.html")]
    assert any("fanfare" in page for page in pages)
