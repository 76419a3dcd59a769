"""`python -m tests.servers.wordpress`: a WordPress to try things on, until Ctrl+C or SIGTERM."""

from __future__ import annotations

import json
import signal
import sys
import tempfile
from pathlib import Path

from tests.servers.wordpress import site


def main() -> None:
    """Print the address and the application passwords as one JSON line, then wait."""
    if lacking := site.missing():
        sys.exit(f"WordPress cannot run here: {', '.join(lacking)} missing.")
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with tempfile.TemporaryDirectory() as folder:
        running = site.start(Path(folder))
        try:
            sys.stdout.write(
                json.dumps({"url": running.url, "passwords": running.passwords}) + "\n"
            )
            sys.stdout.flush()
            signal.pause()
        except KeyboardInterrupt:
            pass
        finally:
            running.stop()


if __name__ == "__main__":
    main()
