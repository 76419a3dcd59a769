"""One object per line, with what explains a case and without credentials."""

from __future__ import annotations

import json
import logging
import threading
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from publisher.logbook import Logbook, about
from publisher.redaction import MASK, remember

SECRET = "jeton-du-canal é/+1"
log = logging.getLogger("publisher.essai")
library = logging.getLogger("une.bibliotheque")


def lines(data: Path) -> list[dict[str, Any]]:
    text = (data / "logs" / "publisher.log").read_text("utf-8")
    return [json.loads(line) for line in text.splitlines()]


@pytest.mark.usefixtures("logbook")
def test_a_line_says_when_who_and_about_what(data: Path) -> None:
    with about(delivery="d1", channel="c1"):
        log.info("claimed", extra={"try": 2, "steps": ["a", {"b": None}]})
        library.warning("told by a %s", "library")
    log.info("after")
    claimed, told, after = lines(data)
    moment = datetime.fromisoformat(claimed.pop("time"))
    assert moment.utcoffset() is not None
    assert claimed.pop("pid")
    assert claimed == {
        "level": "INFO",
        "logger": "publisher.essai",
        "message": "claimed",
        "program": "essai",
        "thread": threading.current_thread().name,
        "delivery": "d1",
        "channel": "c1",
        "try": 2,
        "steps": ["a", {"b": None}],
    }
    assert (told["message"], told["delivery"]) == ("told by a library", "d1")
    assert "delivery" not in after


def test_no_credential_is_written_whoever_logs_it(logbook: Logbook, data: Path) -> None:
    remember(SECRET)
    library.error("GET /?t=%s", SECRET)
    # A library that fills its message wrongly; pytest's own handler would refuse the line.
    logbook.file.handle(library.makeRecord("x", 40, "f", 1, "wrong %d", (SECRET,), None))
    library.error("extra", extra={"headers": {"X": [SECRET], SECRET: 1}, "other": Path(SECRET)})
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as inner:
            raise ValueError(f"because of {SECRET}") from inner
    except ValueError:
        library.exception("failed", stack_info=True)
    written = lines(data)
    text = json.dumps(written, ensure_ascii=False)
    assert "jeton-du-canal" not in text
    assert written[0]["message"] == f"GET /?t={MASK}"
    assert written[2]["headers"] == {"X": [MASK], MASK: 1}
    assert "KeyError" in written[3]["exception"]
    assert f"ValueError: because of {MASK}" in written[3]["exception"]
