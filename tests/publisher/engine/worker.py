"""An engine in a process of its own: `python -m tests.publisher.engine.worker …`.

It sends what is due to a sink, until nothing is left to do; with --die it kills itself, as a power
cut would, at one of the named steps of its first delivery.
"""

from __future__ import annotations

import argparse
import os
import signal
import threading
from datetime import timedelta
from pathlib import Path

from publisher.dispatcher import Dispatcher
from publisher.reconciler import reconcile
from publisher.storage.database import open_database
from publisher.storage.outbox.port import StoredOutbox
from tests.publisher.engine.sink import ReadableSinkChannel, SinkChannel


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("address", nargs="?")
    parser.add_argument("--sink", required=True)
    parser.add_argument("--lease", type=float, default=30.0)
    parser.add_argument("--unreadable", action="store_true")
    parser.add_argument("--die", choices=["armed", "acted"])
    parser.add_argument("--ready-and-wait", action="store_true")
    options = parser.parse_args()
    database = open_database(options.folder, options.address)
    channel = (SinkChannel if options.unreadable else ReadableSinkChannel)(options.sink)
    if options.die == "armed":
        channel.before = die
    elif options.die == "acted":
        channel.after = die
    dispatcher = Dispatcher(
        StoredOutbox(database),
        lambda _: channel,
        reconcile,
        folder=database.folder,
        lease=timedelta(seconds=options.lease),
    )
    if options.ready_and_wait:
        dispatcher.start()
        print("ready", flush=True)  # noqa: T201 - the test reads it
        signal.signal(signal.SIGTERM, lambda *_: done.set())
        done = threading.Event()
        while not done.wait(0.2):
            pass
        dispatcher.stop()
    else:
        dispatcher.drain(None, timedelta(seconds=20))
    database.close()


if __name__ == "__main__":
    main()
