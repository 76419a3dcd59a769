"""Films on their way: in pieces, as often as need be, and never half."""

from __future__ import annotations

import email
import email.policy
import io
from typing import Any

import pytest

from channels._films import PIECE, Told
from channels._http import UPLOAD_TIMEOUT, HttpClient
from channels._multipart import StreamedForm
from publisher.errors import ContentRejected, NotFound, StorageUnavailable, Unreachable
from tests.builders import MemoryProgress

CONTENT = bytes(range(256)) * (PIECE // 128)


def test_it_is_told_as_it_goes_and_can_be_sent_again() -> None:
    progress = MemoryProgress()
    film = io.BytesIO(b"xx" + CONTENT)
    film.seek(2)
    told = Told(film, len(CONTENT), progress, before=10, total=len(CONTENT) + 10)
    assert b"".join(told) == CONTENT
    assert b"".join(told) == CONTENT
    assert progress.reports[:2] == [(10, len(CONTENT) + 10), (PIECE + 10, len(CONTENT) + 10)]


def test_a_form_is_as_long_as_it_says_and_is_read_as_one() -> None:
    told = Told(io.BytesIO(CONTENT), len(CONTENT), MemoryProgress())
    form = StreamedForm({"description": "Fanfare « à l'été »"}, "file", "f.mp4", "video/mp4", told)
    body = b"".join(form)
    assert len(body) == len(form)
    head = f"Content-Type: {form.headers['Content-Type']}\r\n\r\n".encode()
    parts: Any = email.message_from_bytes(head + body, policy=email.policy.HTTP).get_payload()
    words, file = parts
    assert words.get_payload(decode=True).decode() == "Fanfare « à l'été »"
    assert file.get_filename() == "f.mp4"
    assert file.get_payload(decode=True) == CONTENT


class Breaking(io.BytesIO):
    """Gives a piece, and then fails."""

    def __init__(self, failure: Exception) -> None:
        super().__init__(CONTENT)
        self.failure = failure

    def read(self, most: int | None = -1, /) -> bytes:
        if self.tell():
            raise self.failure
        return super().read(most)


@pytest.mark.parametrize(
    ("failure", "told"),
    [(NotFound("partie"), ContentRejected), (StorageUnavailable("occupé"), Unreachable)],
)
def test_what_breaks_off_has_published_nothing(failure: Exception, told: Any) -> None:
    with pytest.raises(told):
        list(Told(Breaking(failure), len(CONTENT), MemoryProgress()))
    with pytest.raises(ContentRejected, match="plus entière"):
        list(Told(io.BytesIO(b"court"), len(CONTENT), MemoryProgress()))


def test_a_film_is_waited_for_longer_than_a_text() -> None:
    http = HttpClient("Essai")
    film = Told(io.BytesIO(), 0, MemoryProgress())
    assert http._patience({"data": film}) == UPLOAD_TIMEOUT
    assert http._patience({"data": b"texte"}) == http._patience({}) == http.timeout
