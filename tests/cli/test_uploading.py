"""How far a video is, on a terminal and nowhere else."""

from __future__ import annotations

import sys
from datetime import UTC, datetime

import pytest

from publisher.cli.uploading import shown_uploads
from tests.publisher.service.conftest import town
from tests.publisher.service.town import Town

__all__ = ["town"]


@pytest.mark.parametrize("terminal", [True, False])
def test_a_few_lines_say_it(
    town: Town,
    terminal: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    at = datetime(2030, 1, 1, tzinfo=UTC).replace(tzinfo=None)
    accepted = town.service.publish(town.draft("mur", at=at))
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal, raising=False)
    moment = iter(range(10_000))
    monkeypatch.setattr(town.service._uploads, "_clock", lambda: next(moment))
    report = town.service._uploads.reporter(accepted.deliveries[0].id)
    with shown_uploads(town.service, accepted):
        for done in range(101):
            report(done, 100)
        town.service._uploads.reporter("autre")(1, 2)
    report(100, 100)
    told = capsys.readouterr().err.splitlines()
    assert told == [f"mur : vidéo envoyée à {n} %" for n in (0, 20, 40, 60, 80, 100) if terminal]
