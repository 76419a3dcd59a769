"""`python -m publisher.engine_process FOLDER`: the engine of a window, for as long as it is there.

It hears: any line, « look now »; the end of its input, « finish, and end ». It says, a JSON object
a line: {"moved": 1} something changed, {"upload": [DELIVERY, DONE, TOTAL]}, {"steady": 1} it stays
up, {"refused": WHY} it cannot work, {"report": FILE} it crashed, or the one before it did. Nobody
needs to listen. publisher/dispatcher/beside.py does.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
import time
from pathlib import Path
from typing import Final

from publisher.dispatcher.beside import DATABASE
from publisher.dispatcher.line import Line
from publisher.errors import PublisherError
from publisher.logbook import Logbook, asked_level, on_stderr, open_logbook
from publisher.service import Service, open_service
from publisher.storage.upkeep.presence import ENGINE
from publisher.views import Upload

STEADY: Final = 10.0  # seconds after which it is not about to fall at once
ENDING: Final = 90.0  # seconds for all of its end: a minute of them is for deliveries
REFUSED, HUNG = 3, 4  # exit statuses
_log = logging.getLogger("publisher.engine_process")  # whatever it is run as
_OF_THE_WINDOW: Final = ("SIGINT", "SIGHUP")  # its terminal sends them to both, or is closed


def main() -> int:
    """Send what is due until the input ends; returns the exit status."""
    for name in _OF_THE_WINDOW:
        if hasattr(signal, name):  # Windows has but one of them
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    ended = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: ended.set())
    folder = Path(sys.argv[1])
    sys.argv[0] = ENGINE  # as those are told who find the file in use
    line = Line()
    on_stderr(asked_level(logging.WARNING), crashes=True)
    logbook = _reporting(open_logbook(folder, "engine"), line)
    address = os.environ.get(DATABASE) or None
    try:
        # What the window has open is not to be changed under it: it may be of before an update.
        with open_service(folder, address, upgrades=False) as service:
            logbook.started()
            threading.Thread(target=_hear, args=(line, service, ended), daemon=True).start()
            _send(line, service, ended)
    except PublisherError as refusal:
        line.say(refused=str(refusal))
        return REFUSED
    return 0


def _reporting(logbook: Logbook, line: Line) -> Logbook:
    """Have the window tell of crashes: nobody looks at this process."""
    logbook.told = lambda file: line.say(report=str(file))
    if logbook.found is not None:
        logbook.told(logbook.found)
    return logbook


def _send(line: Line, service: Service, ended: threading.Event) -> None:
    def tell(upload: Upload) -> None:
        line.say(upload=[upload.delivery_id, upload.done, upload.total])

    service.watch_uploads(tell)
    service.on_change(lambda: line.say(moved=1))
    service.start_engine()
    if not ended.wait(STEADY):
        line.say(steady=1)
        ended.wait()


def _hear(line: Line, service: Service, ended: threading.Event) -> None:
    line.hear(service.house.wake)
    ended.set()
    time.sleep(ENDING)
    _log.warning("It hangs, and is ended: what it holds will be looked up")
    os._exit(HUNG)  # no engine stays for ever without its window


if __name__ == "__main__":
    sys.exit(main())
