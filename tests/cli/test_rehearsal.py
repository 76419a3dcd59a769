"""`make run` without a screen: the example goes to the channels that Publisher brings along."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit


def test_each_channel_says_where_to_look_and_it_is_there(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "publisher.cli.rehearsal"],
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={
            **os.environ,
            "PUBLISHER_DATA_DIR": str(tmp_path / "un dossier"),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        },
    )
    assert done.returncode == 0, done.stderr
    lines = [line for line in done.stdout.splitlines() if " livré " in line]
    assert len(lines) == 5
    assert "make run" in done.stdout
    for line in lines:
        place = urlsplit(line.split()[-1])
        assert place.scheme == "file"
        page = Path(unquote(place.path)).read_text("utf-8")
        assert "Travaux rue de la Station" in page
        if place.fragment:
            assert f'id="{place.fragment}"' in page
