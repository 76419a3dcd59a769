"""What citizens see on the platforms: every post that was made, in a file that only grows."""

from __future__ import annotations

import json
import threading
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One post as it stands there for everybody. `at` is aware, by the platform's clock."""

    kind: str
    id: str
    key: str  # what the client called it; empty where the platform takes no name
    text: str
    link: str
    media: tuple[str, ...]
    at: datetime

    @property
    def path(self) -> str:
        """Where it is read, on its platform."""
        return f"/{self.kind}/posts/{self.id}"


class Ledger:
    """Posts in their order. Nothing is ever taken back, nor recognised as a repetition."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._posts: list[Post] = []
        self._lock = threading.Lock()

    def add(self, post: Post) -> None:
        """Show a post; it is in the file when this returns."""
        with self._lock:
            with self._file.open("a", encoding="utf-8") as out:
                line = json.dumps({**asdict(post), "at": post.at.isoformat()}, ensure_ascii=False)
                out.write(f"{line}\n")
            self._posts.append(post)

    def of(self, kind: str) -> tuple[Post, ...]:
        """Return everything that one platform shows."""
        with self._lock:
            return tuple(post for post in self._posts if post.kind == kind)
