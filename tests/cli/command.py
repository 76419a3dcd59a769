"""The real `publisher` command, in a process of its own and a data folder of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

EXECUTABLE = Path(sys.executable).with_name("publisher")


@dataclass(frozen=True)
class Ran:
    """What one call left behind."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON object on standard output; fails when there is anything else."""
        return json.loads(self.out)


@dataclass
class Command:
    """`command("publish", file, "--wait")` runs `publisher` and returns what it left."""

    home: Path
    environment: dict[str, str] = field(default_factory=dict)

    def __call__(self, *arguments: str | Path, stdin: str = "") -> Ran:
        done = subprocess.run(
            [str(EXECUTABLE), *map(str, arguments)],
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            timeout=90,
            check=False,
            env={
                **os.environ,
                "PUBLISHER_DATA_DIR": str(self.home / "data"),
                "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
                **self.environment,
            },
        )
        assert "Traceback" not in done.stderr, done.stderr
        return Ran(done.returncode, done.stdout, done.stderr)

    def add(self, kind: str, name: str, **settings: str | Path) -> None:
        """Connect a channel, or fail the test."""
        pairs = [part for key, value in settings.items() for part in ("--set", f"{key}={value}")]
        ran = self("channels", "add", kind, "--name", name, *pairs)
        assert ran.status == 0, ran.err
