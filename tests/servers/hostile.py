"""What a hostile or broken server answers: each a fault to order of a `FaultProxy`.

`SPOILT` changes what the real server answered. `INSTEAD` comes in place of its answer, whether the
server saw the request or not; `REFUSED` comes from something in front of it, and it saw nothing.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any, Final

from tests.servers.fault_proxy import Cut, Fault, Told

# An id that would leave its place in an address, a header or a file name.
HOSTILE_ID: Final = "../../autre?a=1#b\r\nX-Autre: oui"
ELSEWHERE: Final = "http://127.0.0.1:9/"
_IDS: Final = frozenset({
    "id", "@id", "uid", "uuid", "uri", "cid", "did", "urn", "ts", "event_id", "message_id",
    "media_id", "post_id", "content_uri", "channel_id", "media_key", "id_str", "slug",
})  # fmt: skip
_ID_HEADERS: Final = frozenset({"x-restli-id", "location", "x-ms-workflow-run-id"})


def _instead(status: int, body: bytes, media_type: str, **headers: str) -> Fault:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Fault(
        processed=False, status=status, body=body, headers={"Content-Type": media_type, **named}
    )


def _json(body: bytes) -> Fault:
    return _instead(200, body, "application/json")


INSTEAD: Final[Mapping[str, Fault]] = {
    "a page for people": _instead(200, b"<!DOCTYPE html><h1>Bienvenue</h1>", "text/html"),
    "a page that says JSON": _json(b"<!DOCTYPE html><h1>Bienvenue</h1>"),
    "nothing": _json(b""),
    "null": _json(b"null"),
    "a text": _json(b'"oui"'),
    "a list of nonsense": _json(b"[1, null, [[]], {}]"),
    "an empty object": _json(b"{}"),
    "JSON without end": _json(b'{"a":' * 100_000),
    "no UTF-8": _json(b'{"id": "\xff\xfe", "ok": true}'),
    "a number of 5000 figures": _json(b'{"id": ' + b"9" * 5000 + b"}"),
    "no such compression": _instead(200, b"\x00\x01", "application/json", Content_Encoding="gzip"),
    "a body without end": Fault(processed=False, status=200, body=b"", cut=Cut.NEVER),
    "no answer": Fault(processed=False, cut=Cut.BEFORE_ANSWER),
    "an error page": _instead(500, b"<h1>Erreur</h1>", "text/html"),
    "a status that does not exist": _instead(999, b"", "text/plain"),
}

_ERROR: Final = {
    "ok": False,
    "success": False,
    "error": {"code": 1, "message": "Boum", "type": "Boum"},
    "errors": [{"message": "Boum", "title": "Boum", "detail": "Boum", "status": "500"}],
    "message": "Boum",
}


def _elsewhere(status: int, location: str = ELSEWHERE) -> Fault:
    return _instead(status, b"", "text/html", Location=location)


REFUSED: Final[Mapping[str, Fault]] = {
    "an error within a success": _json(json.dumps(_ERROR).encode()),
    "another error within a success": _json(json.dumps({**_ERROR, "error": "boum"}).encode()),
    **{f"a redirection {code}": _elsewhere(code) for code in (301, 302, 303, 307, 308)},
    "a redirection to nowhere": _elsewhere(302, "http://[::"),
}


def _of_json(change: Callable[[Any], Any]) -> Callable[[Told], Told]:
    """Change the JSON of an answer, and leave what is none."""

    def spoil(told: Told) -> Told:
        headers, body = told
        try:
            return headers, json.dumps(change(json.loads(body))).encode()
        except ValueError:
            return told

    return spoil


def _leaves(value: Any, change: Callable[[Any], Any]) -> Any:
    match value:
        case dict():
            return {name: _leaves(part, change) for name, part in value.items()}
        case list():
            return [_leaves(part, change) for part in value]
        case _:
            return change(value)


def _ids(value: Any) -> Any:
    match value:
        case dict():
            return {
                name: HOSTILE_ID
                if name.lower() in _IDS and isinstance(part, str | int)
                else _ids(part)
                for name, part in value.items()
            }
        case list():
            return [_ids(part) for part in value]
        case _:
            return value


def _hostile_ids(told: Told) -> Told:
    headers, body = _of_json(_ids)(told)
    one_line = HOSTILE_ID.partition("\r")[0]
    return {n: one_line if n.lower() in _ID_HEADERS else v for n, v in headers.items()}, body


def _half(told: Told) -> Told:
    return told[0], told[1][: len(told[1]) // 2]


def _no_utf8(told: Told) -> Told:
    return told[0], told[1].replace(b'": "', b'": "\xff\xfe')


def _dated(date: str) -> Callable[[Told], Told]:
    def spoil(told: Told) -> Told:
        return {**{n: v for n, v in told[0].items() if n.lower() != "date"}, "Date": date}, told[1]

    return spoil


def _typed(told: Told) -> Told:
    kept = {n: v for n, v in told[0].items() if n.lower() != "content-type"}
    return {**kept, "Content-Type": "image/png"}, told[1]


def _spoilt(spoil: Callable[[Told], Told]) -> Fault:
    return Fault(processed=True, spoil=spoil)


def _in(**away: float) -> str:
    return format_datetime(datetime.now(UTC) + timedelta(**away), usegmt=True)


SPOILT: Final[Mapping[str, Fault]] = {
    "half an answer": _spoilt(_half),
    "bytes that are no UTF-8": _spoilt(_no_utf8),
    "ids that leave their place": _spoilt(_hostile_ids),
    "lists for values": _spoilt(_of_json(lambda told: _leaves(told, lambda _: [1]))),
    "objects for values": _spoilt(_of_json(lambda told: _leaves(told, lambda _: {"a": 1}))),
    "nothing for values": _spoilt(_of_json(lambda told: _leaves(told, lambda _: None))),
    "giant numbers": _spoilt(_of_json(lambda told: _leaves(told, lambda _: 10**400))),
    "numbers without end": _spoilt(_of_json(lambda told: _leaves(told, lambda _: float("inf")))),
    "another content type": _spoilt(_typed),
    "a clock three days behind": _spoilt(_dated(_in(days=-3))),
    "a clock three days ahead": _spoilt(_dated(_in(days=3))),
    "the last day of the calendar": _spoilt(_dated("Fri, 31 Dec 9999 23:59:59 GMT")),
    "the first day of the calendar": _spoilt(_dated("Mon, 01 Jan 0001 00:00:00 +1400")),
    "a date that is none": _spoilt(_dated("hier soir")),
}

# So like another one that a slow server is spared them.
ALIKE: Final = frozenset({
    "null", "a text", "a page that says JSON", "no such compression",
    "another error within a success",
    "a redirection 301", "a redirection 307", "a redirection 308",
    "objects for values", "numbers without end",
    "a clock three days behind", "the first day of the calendar",
})  # fmt: skip

# Retry-After as no clock would say it: none may make the engine wait a year, or raise.
WAITS: Final[Mapping[str, str]] = {
    "seconds": "30",
    "a date": _in(hours=3),
    "the past": _in(days=-400),
    "ten years": _in(days=3650),
    "more seconds than there are": "9" * 30,
    "less than nothing": "-5",
    "a fraction": "1e9",
    "a figure that is none": "²",
    "the last day": "Fri, 31 Dec 9999 23:59:59 -1200",
    "words": "bientôt",
}
