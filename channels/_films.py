"""Videos of an announcement on their way to a platform: read piece by piece, told as they go."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, Final
from urllib.parse import quote

from publisher.announcement import Video
from publisher.channel import Media, Progress
from publisher.errors import ContentRejected, InputError, StorageUnavailable, Unreachable
from publisher.sentence import say

STEP: Final = "video-"  # a remote id of a video is named so and by the start of its sha256
PIECE: Final = 256 * 1024  # bytes


def step(video: Video, what: str = "") -> str:
    """Name a video, or one of the steps of its upload, among the remote ids of a post."""
    return f"{STEP}{video.sha256[:16]}{what}"


def film_name(video: Video) -> str:
    """Name the file beside the page, by its content."""
    return f"{video.sha256[:16]}.mp4"


def public_film(video: Video, page: str) -> str:
    """Return where anybody can fetch the video once `page`, of the town's own site, is there."""
    there = page.partition("?")[0].partition("#")[0]
    return f"{there.rstrip('/')}/{quote(film_name(video))}"


def _opened(video: Video, store: Media) -> BinaryIO:
    """Open the video; raises `ContentRejected` when it is no longer kept."""
    try:
        return store.film(video.sha256)
    except InputError as gone:
        raise ContentRejected(gone.args[0]) from None


class Sending:
    """The video, open for what sends it; when that went well, all of it is told to be there."""

    def __init__(self, video: Video, store: Media, progress: Progress) -> None:
        self._size = video.size
        self._progress = progress
        self._film = _opened(video, store)

    def __enter__(self) -> BinaryIO:
        return self._film

    def __exit__(self, kind: object, failure: BaseException | None, trace: object) -> None:
        self._film.close()
        if failure is None:
            self._progress.report(self._size, self._size)


class Streamed:
    """The body of a request that is sent piece by piece."""


class Told(Streamed):
    """A file as it is sent: `requests` streams it, knows its length, and the progress is told.

    `size` bytes are read from where `film` stands; `before` of `total` were sent earlier.
    """

    def __init__(
        self,
        film: BinaryIO,
        size: int,
        progress: Progress,
        *,
        before: int = 0,
        total: int | None = None,
    ) -> None:
        self._film = film
        self._starts = film.tell()
        self._size = size
        self._progress = progress
        self._before = before
        self._total = total or size

    def _piece(self, most: int) -> bytes:
        """Read on. What breaks off here has published nothing: the platform lacks a part."""
        try:
            piece = self._film.read(most)
        except InputError as gone:
            raise ContentRejected(gone.args[0]) from None
        except StorageUnavailable as failure:
            raise Unreachable(str(failure)) from failure
        if not piece:
            raise ContentRejected(
                say("La vidéo n'est plus entière dans Publisher : ajoutez-la de nouveau.")
            )
        return piece

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[bytes]:
        """Give the bytes, from the first one each time: a request may have to be made again."""
        self._film.seek(self._starts)
        sent = 0
        while sent < self._size:
            self._progress.report(self._before + sent, self._total)
            piece = self._piece(min(PIECE, self._size - sent))
            sent += len(piece)
            yield piece
