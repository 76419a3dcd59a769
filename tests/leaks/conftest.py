"""A process of its own, with a third party's adapter installed beside ours."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from publisher.secrets import SecretKey
from tests.leaks import bavard

ROOT = Path(__file__).parents[2]


@dataclass
class Leaky:
    """Runs programs that log everything; all that they leave is in `home` or was said."""

    home: Path
    installed: Path
    given: Path  # what systemd would put in $CREDENTIALS_DIRECTORY
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def data(self) -> Path:
        return self.home / "donnees"

    def give(self, channel: str, secret_field: str, secret: str, *, as_file: bool) -> None:
        """Give a credential as a service manager does, or in the environment."""
        variable = SecretKey("", channel, secret_field).variable
        if as_file:
            (self.given / variable).write_text(secret, "utf-8")
        else:
            self.environment[variable] = secret

    def run(self, *command: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """Run a program with our Python."""
        return subprocess.run(
            [sys.executable, *command],
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=280,
            check=False,
            env=self.surroundings(),
        )

    def publisher(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the command."""
        return self.run("-c", "import sys; from publisher.cli import main; sys.exit(main())",
                        *arguments)  # fmt: skip

    def surroundings(self) -> dict[str, str]:
        return {
            **os.environ,
            "PYTHONPATH": os.pathsep.join((str(self.installed), str(ROOT))),
            "PYTHON_KEYRING_BACKEND": "tests.leaks.bavard.MemoryKeyring",
            "CREDENTIALS_DIRECTORY": str(self.given),
            "PUBLISHER_DATA_DIR": str(self.data),
            "PUBLISHER_LOG": "debug",
            **self.environment,
        }


@pytest.fixture
def leaky(tmp_path: Path) -> Leaky:
    made = Leaky(tmp_path / "maison", tmp_path / "installe", tmp_path / "codes")
    package = made.installed / "bavard-1.dist-info"
    package.mkdir(parents=True)
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: bavard\nVersion: 1\n")
    (package / "entry_points.txt").write_text(bavard.ENTRY_POINTS)
    made.home.mkdir()
    made.given.mkdir()
    return made
