"""Videos at the double: begun, sent in numbered pieces, put together, worked on."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from tests.servers.json_api import Call, Refused, Reply, allow
from tests.servers.x.parameters import FIELDS

MOST: Final = 5 * 1024 * 1024  # bytes of one piece


@dataclass(slots=True)
class Film:
    """One video that somebody sends."""

    total: int
    pieces: list[bytes] = field(default_factory=list)
    state: str = ""  # of the work on it; "": not put together yet

    @property
    def content(self) -> bytes:
        return b"".join(self.pieces)


class Films:
    """All of them. `looks` is how often one is still being worked on when looked at."""

    def __init__(self) -> None:
        self.there: dict[str, Film] = {}
        self.looks = 2
        self.broken = False  # X cannot do anything with what comes

    @property
    def ready(self) -> set[str]:
        return {id for id, film in self.there.items() if film.state == "succeeded"}

    def answer(self, call: Call, new_id: Callable[[], str]) -> Reply:
        step = re.fullmatch(r"/2/media/upload/(\d+)/(append|finalize)", call.path)
        match call.method, call.path:
            case "POST", "/2/media/upload/initialize":
                return self._begin(call, new_id())
            case "POST", _ if step and step[1] in self.there:
                film = self.there[step[1]]
                if film.state:
                    raise Refused(400, {"detail": "the upload is complete"})
                if step[2] == "append":
                    return self._append(call, film)
                return self._finalize(call, step[1], film)
            case "GET", "/2/media/upload":
                return self._status(call)
        raise Refused(404, {"title": "Not Found Error", "status": 404})

    def _begin(self, call: Call, id: str) -> Reply:
        given = call.json()
        allow(given, *FIELDS["InitializeMediaUploadRequest"])
        if given["media_type"] != "video/mp4" or given["media_category"] != "tweet_video":
            raise Refused(400, {"detail": "media_category"})
        if not isinstance(given["total_bytes"], int) or not 0 < given["total_bytes"] <= 512 * 2**20:
            raise Refused(400, {"detail": "total_bytes"})
        self.there[id] = Film(given["total_bytes"])
        return Reply(200, {"data": {"id": id, "media_key": f"7_{id}", "expires_after_secs": 86400}})

    def _append(self, call: Call, film: Film) -> Reply:
        kind = call.headers["content-type"]
        whole = email.message_from_bytes(
            f"Content-Type: {kind}\r\n\r\n".encode() + call.body, policy=email.policy.HTTP
        )
        parts: dict[str, Any] = {
            str(part.get_param("name", header="content-disposition")): part.get_payload(decode=True)
            for part in whole.iter_parts()
        }
        allow(parts, *FIELDS["AppendMediaUploadRequest"])
        if int(parts["segment_index"]) != len(film.pieces) or len(parts["media"]) > MOST:
            raise Refused(400, {"detail": "segment_index"})
        film.pieces.append(parts["media"])
        return Reply(200, {"data": {"expires_at": 1_900_000_000}})

    def _finalize(self, call: Call, id: str, film: Film) -> Reply:
        if call.body or len(film.content) != film.total or film.content[4:8] != b"ftyp":
            raise Refused(400, {"detail": "Segments do not add up to provided total file size."})
        film.state = "pending"
        return Reply(200, {"data": {"id": id, **self._work(film)}})

    def _status(self, call: Call) -> Reply:
        allow(call.query, "command", "media_id")
        id = call.query.get("media_id", "")
        film = self.there.get(id)
        if call.query.get("command") != "STATUS" or film is None or not film.state:
            raise Refused(404, {"title": "Not Found Error", "status": 404})
        self.looks -= 1
        if self.looks <= 0:
            film.state = "failed" if self.broken else "succeeded"
        return Reply(200, {"data": {"id": id, **self._work(film)}})

    def _work(self, film: Film) -> dict[str, Any]:
        told: dict[str, Any] = {"state": film.state}
        if film.state == "failed":
            told["error"] = {"code": 1, "name": "InvalidMedia", "message": "Unsupported codec"}
        elif film.state != "succeeded":
            told["check_after_secs"] = 1
        return {"processing_info": told}
