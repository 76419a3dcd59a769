"""What the double holds, and Mastodon's rules about it."""

from __future__ import annotations

import io
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import av
from PIL import Image as Pillow
from PIL import UnidentifiedImageError

from tests.servers.mastodon.accounts import DoubleAccount, Throttle
from tests.servers.mastodon.bodies import allow, text
from tests.servers.mastodon.signing_in import SignIns
from tests.servers.mastodon.trouble import Refused, invalid, not_found

IMAGE_TYPES = {"JPEG": "image/jpeg", "PNG": "image/png", "GIF": "image/gif", "WEBP": "image/webp"}


@dataclass(slots=True)
class DoubleMedia:
    id: str
    owner: str
    content: bytes
    media_type: str
    description: str
    looks_until_ready: int  # how often it is still being worked on when looked at
    status: str = ""  # the post that shows it


@dataclass(slots=True)
class DoubleStatus:
    id: str
    owner: str
    created: datetime
    text: str
    visibility: str
    language: str
    warning: str = ""
    sensitive: bool = False
    media: list[str] = field(default_factory=list)
    edited: datetime | None = None
    answers: str = ""  # the id of the post above
    history: list[tuple[str, list[str]]] = field(default_factory=list)  # text, descriptions


class DoubleInstance:
    """One instance with two accounts. Tests turn its knobs and look at what it holds."""

    def __init__(self) -> None:
        self.url = ""  # where the double listens; set by the server
        self.town = DoubleAccount("109876543210000001", "ville")
        self.other = DoubleAccount("109876543210000002", "voisin")
        self.clock_ahead = timedelta(0)  # of the instance's clock, compared with ours
        self.looks_until_ready = 0  # 0: a picture is ready in the answer to its upload
        self.characters = 500
        self.most_media = 4
        self.alt_characters = 1500
        self.image_bytes = 16_777_216
        self.image_pixels = 33_177_600
        self.video_bytes = 103_809_024
        self.media_types = [*IMAGE_TYPES.values(), "video/mp4", "video/webm"]
        self.old = False  # before version 4: no /api/v2/instance, nor anything that tells scopes
        self.requests = Throttle(300, timedelta(minutes=5))
        self.uploads = Throttle(30, timedelta(minutes=30))
        self.posting = Throttle(300, timedelta(hours=3))
        self.deletions = Throttle(30, timedelta(minutes=30))
        self.statuses: dict[str, DoubleStatus] = {}  # oldest first
        self.media: dict[str, DoubleMedia] = {}
        self.keys: dict[tuple[str, str], tuple[str, datetime]] = {}
        self.sign_ins = SignIns(self.town)
        self.lock = threading.RLock()
        self._ids = count(113_000_000_000_000_000)

    @property
    def accounts(self) -> tuple[DoubleAccount, ...]:
        return (self.town, self.other)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.clock_ahead

    def next_id(self) -> str:
        return str(next(self._ids))

    def account_of(self, token: str) -> DoubleAccount:
        """Return who may use this token now."""
        for account in self.accounts:
            if token == account.token:
                if account.revoked:
                    raise Refused(401, "The access token was revoked")
                if account.disabled:
                    raise Refused(403, "Your login is currently disabled")
                return account
        raise Refused(401, "The access token is invalid")

    def upload(self, account: DoubleAccount, given: dict[str, Any]) -> DoubleMedia:
        """Take a picture that no post shows yet."""
        allow(given, "file", "thumbnail", "description", "focus")
        file = given.get("file")
        if not isinstance(file, tuple):
            raise invalid("File can't be blank")
        declared, content = file
        if declared == "video/mp4":
            return self._take_film(account, content, text(given, "description"))
        if len(content) > self.image_bytes:
            raise invalid(f"File file size must be less than {self.image_bytes}")
        try:
            with Pillow.open(io.BytesIO(content)) as picture:
                picture.load()
                actual = IMAGE_TYPES.get(picture.format or "", "")
                pixels = picture.width * picture.height
        except (UnidentifiedImageError, OSError):
            raise invalid("File content type is invalid, File is invalid") from None
        if actual != declared:
            raise invalid("File has contents that are not what they are reported to be")
        if pixels > self.image_pixels:
            raise invalid("File resolution is too large")
        described = self.described(text(given, "description"))
        id = self.next_id()
        self.media[id] = DoubleMedia(
            id, account.id, content, actual, described, self.looks_until_ready
        )
        return self.media[id]

    def _take_film(self, account: DoubleAccount, content: bytes, words: str) -> DoubleMedia:
        """A video is never ready at once."""
        if "video/mp4" not in self.media_types:
            raise invalid("File content type is invalid")
        if len(content) > self.video_bytes:
            raise invalid(f"File file size must be less than {self.video_bytes}")
        try:
            with av.open(io.BytesIO(content), "r", format="mov") as film:
                film.streams.video[0].codec_context.name  # noqa: B018  # raises without one
        except (av.FFmpegError, IndexError):
            raise invalid("File content type is invalid, File is invalid") from None
        id, looks = self.next_id(), max(1, self.looks_until_ready)
        self.media[id] = DoubleMedia(
            id, account.id, content, "video/mp4", self.described(words), looks
        )
        return self.media[id]

    def described(self, words: str) -> str:
        if len(words) > self.alt_characters:
            raise invalid(f"Description is too long (maximum is {self.alt_characters} characters)")
        return words.strip()

    def look_at(self, account: DoubleAccount, id: str) -> tuple[DoubleMedia, bool]:
        """Return a picture that is not shown yet, and whether it is ready."""
        media = self.media.get(id)
        if media is None or media.owner != account.id or media.status:
            raise not_found()
        media.looks_until_ready -= 1
        return media, media.looks_until_ready < 0
