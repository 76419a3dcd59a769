"""`python -m publisher.engine_process FOLDER`: the engine of a window, for as long as it is there.

It hears: any line, « look now »; the end of its input, « finish, and end ». It says, a JSON object
a line: {"moved": 1} something changed, {"upload": [DELIVERY, DONE, TOTAL]}, {"steady": 1} it stays
up, {"refused": WHY} it cannot work. Nobody needs to listen. publisher/dispatcher/beside.py does.
"""

from __future__ import annotations

import json
import logging
import os
import signal
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from publisher.dispatcher.beside import DATABASE
from publisher.errors import PublisherError
from publisher.logbook import asked_level, on_stderr, open_logbook
from publisher.service import Service, open_service
from publisher.views import Upload

STEADY: Final = 10.0  # seconds after which it is not about to fall at once
REFUSED: Final = 3  # exit status
OUT: Final = 1  # the descriptor, and not its stream: a line goes out whole, or not at all


def main() -> int:
    """Send what is due until the input ends; returns the exit status."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in the window's terminal is for it
    ended = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: ended.set())
    folder = Path(sys.argv[1])
    sys.argv[0] = "publisher-engine"  # as those are told who find the file in use
    if os.name == "posix":  # a window that stands still keeps no delivery waiting
        os.set_blocking(OUT, False)
    on_stderr(asked_level(logging.WARNING), crashes=True)
    logbook = open_logbook(folder, "engine")
    try:
        with open_service(folder, os.environ.get(DATABASE) or None) as service:
            logbook.started()
            threading.Thread(target=_hear, args=(service, ended), daemon=True).start()
            _send(service, ended)
    except PublisherError as refusal:
        _say({"refused": str(refusal)})
        return REFUSED
    return 0


def _send(service: Service, ended: threading.Event) -> None:
    service.watch_uploads(_tell_upload)
    service.on_change(lambda: _say({"moved": 1}))
    service.start_engine()
    if not ended.wait(STEADY):
        _say({"steady": 1})
        ended.wait()


def _hear(service: Service, ended: threading.Event) -> None:
    with suppress(OSError):
        for _ in sys.stdin.buffer:
            service.house.wake()
    ended.set()


def _tell_upload(upload: Upload) -> None:
    _say({"upload": [upload.delivery_id, upload.done, upload.total]})


def _say(what: dict[str, Any]) -> None:
    with suppress(OSError):  # nobody is there, or nobody listens
        os.write(OUT, json.dumps(what).encode() + b"\n")


if __name__ == "__main__":
    sys.exit(main())
