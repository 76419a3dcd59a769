"""How a record is written, and the one place where every record loses its credentials."""

from __future__ import annotations

import json
import logging
import os
from datetime import UTC, datetime
from typing import Any, Final

from publisher.logbook.about import current
from publisher.redaction import redact

_OWN: Final = {*vars(logging.makeLogRecord({})), "message", "asctime", "taskName"}
_DEEPEST: Final = 4  # levels of a value in `extra`


class JsonLine(logging.Formatter):
    """One JSON object on one line; what `extra` gave stands beside the message."""

    def __init__(self, program: str) -> None:
        super().__init__()
        self._program = program

    def format(self, record: logging.LogRecord) -> str:
        moment = datetime.fromtimestamp(record.created, UTC)
        line: dict[str, Any] = {
            "time": moment.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "level": record.levelname,
            "logger": record.name,
            "message": redact(_message(record)),
            "program": self._program,
            "pid": os.getpid(),
            "thread": record.threadName,
            **current(),
        }
        for name, value in vars(record).items():
            if name not in _OWN and name not in line:
                line[name] = masked(value)
        if record.exc_info:
            line["exception"] = redact(self.formatException(record.exc_info))
        if record.stack_info:
            line["stack"] = redact(record.stack_info)
        return json.dumps(line, ensure_ascii=False)


class PlainLine(logging.Formatter):
    """A line for a person at a terminal, and the traceback below it."""

    def format(self, record: logging.LogRecord) -> str:
        text = f"{record.levelname} {record.name}: {_message(record)}"
        if record.exc_info:
            text += f"\n{self.formatException(record.exc_info)}"
        return redact(text)


def masked(value: Any, depth: int = 0) -> Any:
    """Return any value as JSON can write it, every text in it masked."""
    match value:
        case None | bool() | int() | float():
            return value
        case dict() if depth < _DEEPEST:
            return {redact(str(key)): masked(one, depth + 1) for key, one in value.items()}
        case list() | tuple() | set() | frozenset() if depth < _DEEPEST:
            return [masked(one, depth + 1) for one in value]
        case _:
            return redact(str(value))


def _message(record: logging.LogRecord) -> str:
    """Fill the message; a library that fills it wrongly loses the values, not the line."""
    try:
        return record.getMessage()
    except Exception:
        return str(record.msg)
