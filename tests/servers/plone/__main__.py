"""`python -m tests.servers.plone`: both sites to try things on, until Ctrl+C or SIGTERM."""

from __future__ import annotations

import signal
import sys
import tempfile
from pathlib import Path

from tests.servers.plone import instance


def main() -> None:
    """Print the addresses, then wait."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with tempfile.TemporaryDirectory() as folder, instance.running(Path(folder)) as plone:
        for site, folders in instance.FOLDERS.items():
            sys.stdout.write(f"{plone.url}/{site}/{folders[0]} editor {plone.password('editor')}\n")
        sys.stdout.flush()
        try:
            signal.pause()
        except KeyboardInterrupt:
            return


if __name__ == "__main__":
    main()
