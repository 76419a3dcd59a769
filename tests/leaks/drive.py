"""Does with every channel all that can be done with it, in a process that logs everything.

`python -m tests.leaks.drive DATA` reads the channels to connect as JSON on standard input:
[{"kind", "name", "settings", "secrets"}].
"""

from __future__ import annotations

import json
import logging
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from publisher.announcement import Draft
from publisher.channel import Channel, Receipt
from publisher.cli.output import delivery_line, printed, told
from publisher.errors import PublisherError
from publisher.ids import new_id
from publisher.logbook import on_stderr, open_logbook, report
from publisher.service import Service, open_service
from tests.builders import MemoryProgress, announcement, jpeg

RECEIPT = Receipt(
    remote_ids={"post": "1", "id": "1", "file": "a"},
    url="http://127.0.0.1:9/1",
    at=datetime.now(UTC),
)

PATIENCE = (
    10.0  # seconds: what is refused never ends, all else does within them on a loaded machine
)


def main(data: Path, wanted: list[dict[str, Any]]) -> None:
    """Connect, test, publish, correct, withdraw, look up; then crash."""
    on_stderr(logging.DEBUG, crashes=True)
    logging.getLogger("sqlalchemy.engine").setLevel(logging.INFO)  # else it says nothing
    open_logbook(data, "worker").started()
    with open_service(data) as service:
        for planned in wanted:
            connect(service, planned)
        names = tuple(view.name for view in service.channels())
        # Instagram takes nothing without a picture.
        photo = data / "photo.jpg"
        photo.write_bytes(jpeg())
        pictures = (service.import_image(photo, "Une barrière rouge"),)
        draft = Draft(
            announcement=announcement(id=new_id(), canonical_url=None, images=pictures),
            channels=names,
        )
        accepted = service.publish(draft)
        settle(service, accepted.announcement_id)
        for name, channel in service.open_channels().items():
            everything(name, channel, draft)
        settle(service, service.correct(accepted.announcement_id, draft).announcement_id)
        settle(service, service.retract(accepted.announcement_id, "Annulé", None).announcement_id)
        service.export_journal(data / "journal.jsonl")
        service.export_events(data / "events.xes")
    everyone = "; ".join(planned["secret"] for planned in wanted)
    thread = threading.Thread(target=crash_in_a_thread, args=(everyone,))
    thread.start()
    thread.join()
    crash(everyone)


def connect(service: Service, channel: dict[str, Any]) -> None:
    try:
        service.add_channel(
            channel["kind"], channel["name"], channel["settings"], channel["secrets"]
        )
        told(service.test_channel(channel["name"]))
    except PublisherError as failure:
        told(str(failure))
    except Exception as failure:
        report(failure)


def settle(service: Service, about: str) -> None:
    for delivery in service.drain(about, PATIENCE):
        printed(delivery_line(delivery))


def everything(name: str, channel: Channel, draft: Draft) -> None:
    """Call what the engine would call, also where nothing was delivered."""
    rendition = channel.render(draft.announcement)
    calls = {
        "find": (rendition, "cle", datetime.now(UTC)),
        "update": (rendition, RECEIPT, "cle", MemoryProgress()),
        "retract": (RECEIPT, "Annulé", "cle", MemoryProgress()),
        "discover": (),
    }
    for call, arguments in calls.items():
        try:
            getattr(channel, call, lambda *_: None)(*arguments)
        except Exception as failure:
            told(str(failure))
            logging.getLogger("publisher.essai").exception("%s %s", name, call)


def crash(secrets: str) -> None:
    """Nobody catches this, and the credentials of all are in it."""
    raise RuntimeError(secrets)


def crash_in_a_thread(secrets: str) -> None:
    raise RuntimeError(f"{secrets.encode()!r}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), json.load(sys.stdin))
