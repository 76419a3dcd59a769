"""Videos of the double's Page: in three phases, worked on for a while, then in a post."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from tests.servers.graph.trouble import GraphTrouble

PIECE: Final = 3000  # bytes that it asks for at once


@dataclass(slots=True)
class Film:
    """One video that somebody sends to the Page."""

    id: str
    size: int
    content: bytes = b""
    description: str = ""
    state: str = "uploading"
    post: str = ""
    looks: int = 0  # how often it is still worked on when looked at

    @property
    def next(self) -> dict[str, str]:
        start = len(self.content)
        return {"start_offset": str(start), "end_offset": str(min(self.size, start + PIECE))}

    def node(self) -> dict[str, Any]:
        """What it tells of itself; looking at it lets time go by."""
        if self.state == "processing":
            self.looks -= 1
            self.state = "ready" if self.looks < 0 else "processing"
        shown: dict[str, Any] = {"id": self.id, "status": {"video_status": self.state}}
        return {**shown, "description": self.description, **({"post_id": self.post.split("_")[1]}
                if self.state == "ready" else {})}  # fmt: skip


def phase(
    films: dict[str, Film],
    given: Mapping[str, str],
    files: Mapping[str, tuple[str, bytes]],
    new_id: str,
) -> tuple[dict[str, Any], Film | None]:
    """Take one step of an upload; the film that it finishes, if it does. Sessions bear its id."""
    film = films.get(given.get("upload_session_id", ""))
    match given.get("upload_phase"), film:
        case "start", None:
            size = int(given.get("file_size", "0"))
            if size <= 0 or files:
                raise GraphTrouble(100, "Param file_size is required")
            film = films[new_id] = Film(new_id, size)
            return {"upload_session_id": new_id, "video_id": new_id, **film.next}, None
        case "transfer", Film(state="uploading"):
            _, piece = files["video_file_chunk"]
            told = {"start_offset": given.get("start_offset", "")}
            if told["start_offset"] != film.next["start_offset"] or not 0 < len(piece) <= PIECE:
                raise GraphTrouble(6001, "There was a problem uploading your video file")
            film.content += piece
            return film.next, None
        case "finish", Film(state="uploading"):
            if len(film.content) != film.size or film.content[4:8] != b"ftyp":
                raise GraphTrouble(6000, "There was a problem uploading your video file")
            film.state, film.description = "processing", given.get("description", "").strip()
            return {"success": True}, film
    raise GraphTrouble(6000, "The upload session is over or unknown")
