"""Videos at the double: parts with marks, put together in their order, worked on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from tests.servers.json_api import Call, Refused, Reply, allow

PART: Final = 3000  # bytes


@dataclass(slots=True)
class Film:
    """One video; `looks`: how often it is still worked on when looked at."""

    size: int
    parts: dict[int, bytes] = field(default_factory=dict)
    content: bytes = b""
    looks: int = 1
    state: str = "WAITING_UPLOAD"

    @property
    def count(self) -> int:
        return -(-self.size // PART)


class Films:
    """All of them, by their names."""

    def __init__(self) -> None:
        self.there: dict[str, Film] = {}
        self.looks = 1

    @property
    def ready(self) -> dict[str, bytes]:
        """Those that a post can show."""
        return {urn: one.content for urn, one in self.there.items() if one.state == "AVAILABLE"}

    def act(self, call: Call, owner: str, urn: str, address: str) -> Reply:
        """Begin an upload, or finish it."""
        given = call.json()
        match call.query:
            case {"action": "initializeUpload"}:
                allow(given, "initializeUploadRequest")
                return self._begin(given["initializeUploadRequest"], owner, urn, address)
            case {"action": "finalizeUpload"}:
                allow(given, "finalizeUploadRequest")
                return self._finish(given["finalizeUploadRequest"])
        raise Refused(400, {"message": "action"})

    def _begin(self, asked: dict[str, Any], owner: str, urn: str, address: str) -> Reply:
        allow(asked, "owner", "fileSizeBytes", "uploadCaptions", "uploadThumbnail")
        if asked["owner"] != owner or not 75_000_000_000 > asked["fileSizeBytes"] > 0:
            raise Refused(400, {"message": "owner"})
        film = self.there[urn] = Film(asked["fileSizeBytes"], looks=self.looks)
        parts = [
            {
                "uploadUrl": f"{address}/dms-uploads/{urn}/{number}",
                "firstByte": number * PART,
                "lastByte": min(film.size, (number + 1) * PART) - 1,
            }
            for number in range(film.count)
        ]
        told = {"video": urn, "uploadToken": "", "uploadInstructions": parts}
        return Reply(200, {"value": {**told, "uploadUrlsExpireAt": 1_900_000_000_000}})

    def _finish(self, asked: dict[str, Any]) -> Reply:
        allow(asked, "video", "uploadToken", "uploadedPartIds")
        film = self.there.get(asked["video"])
        if film is None or film.state != "WAITING_UPLOAD":
            raise Refused(400, {"message": "video"})
        if asked["uploadedPartIds"] != [f"mark-{number}" for number in range(film.count)]:
            raise Refused(400, {"message": "uploadedPartIds"})
        film.content = b"".join(film.parts[number] for number in range(film.count))
        if len(film.content) != film.size or film.content[4:8] != b"ftyp":
            raise Refused(400, {"message": "no video"})
        film.state = "PROCESSING"
        return Reply(200)

    def received(self, call: Call) -> Reply:
        """Take one part, and give its mark."""
        urn, _, number = call.path.removeprefix("/dms-uploads/").rpartition("/")
        film = self.there.get(urn)
        if film is None or len(call.body) > PART:
            raise Refused(400, {"message": "part"})
        film.parts[int(number)] = call.body
        return Reply(200, None, {"ETag": f'"mark-{number}"'})

    def state(self, urn: str) -> Reply:
        """Say how far it is; looking lets time go by."""
        film = self.there.get(urn)
        if film is None:
            raise Refused(404, {"message": "Could not find entity"})
        if film.state == "PROCESSING":
            film.looks -= 1
            film.state = "AVAILABLE" if film.looks < 0 else film.state
        return Reply(200, {"status": film.state})
