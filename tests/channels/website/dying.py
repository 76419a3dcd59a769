"""Publishes one announcement again and again, each time killed a file later. Run as a program.

Arguments: the folder of a whole site, and a folder for the copies: one per death, numbered. The
kill is real (SIGKILL), and comes when the process is about to put a file in its place, or has just
done so and opens the folder to make that durable.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from pathlib import Path

from tests.builders import MemoryMedia
from tests.channels.website.sites import new, publish, website


def main(site: Path, copies: Path) -> None:
    """Make copies until one of them survives."""
    number = 0
    while True:
        number += 1
        copy = copies / f"{number:03}"
        shutil.copytree(site, copy)
        child = os.fork()
        if child == 0:
            _publish_and_die(copy, number)
        _, status = os.waitpid(child, 0)
        if not os.WIFSIGNALED(status):
            assert os.waitstatus_to_exitcode(status) == 0
            return


def _publish_and_die(folder: Path, number: int) -> None:
    left = number

    def count(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        if event == "os.rename" or (event == "open" and Path(str(arguments[0])).is_dir()):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    media = MemoryMedia()
    written = new(media)
    channel = website(folder, media)
    sys.addaudithook(count)
    publish(channel, written)
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
