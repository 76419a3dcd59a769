"""A screen and a bus of its own, the real window in them, and the reader: `make accessibility`."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from bootstrap.environment import ROOT, program
from bootstrap.needs import READER_NEEDS, present

SYSTEM_PYTHON: Final = "/usr/bin/python3"  # the bindings of AT-SPI are the system's
SCREEN: Final = ("-screen", "0", "1280x900x24", "-nolisten", "tcp")


def missing() -> list[str]:
    """Return the packages without which no screen reader can be played here."""
    if sys.platform != "linux":
        return ["AT-SPI"]
    return [need.package for need in READER_NEEDS if not present(need)]


def play(form: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Play the SHORT form on the data in `folder`/donnees, or the LONG one on nothing yet."""
    window = (program("publisher-desktop"), "--data-dir", folder / "donnees")
    reader = (SYSTEM_PYTHON, "-m", "tests.accessibility", form, folder, "--", *window)
    with _screen() as display:
        return subprocess.run(
            ["dbus-run-session", "--", *map(str, reader)],
            cwd=ROOT,
            env={
                **os.environ,
                "DISPLAY": display,
                "HOME": str(folder),  # nothing of the person at this machine
                "LANG": "C.UTF-8",
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "XDG_RUNTIME_DIR": str(folder),
            },
            capture_output=True,
            text=True,
            check=False,
        )


@contextmanager
def _screen() -> Iterator[str]:
    """A screen that nobody sees; yields its name once it takes windows."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), *SCREEN]
    server = subprocess.Popen(
        command, pass_fds=(writing,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading, encoding="ascii") as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def main() -> int:
    """Play the long form, and print what went well."""
    with tempfile.TemporaryDirectory(prefix="accessibility-") as folder:
        played = play("LONG", Path(folder))
    sys.stdout.write(played.stdout)
    if played.returncode:
        sys.stderr.write(played.stderr)
    return played.returncode


if __name__ == "__main__":
    sys.exit(main())
