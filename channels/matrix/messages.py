"""An announcement in the room: one message with its text, and one for each picture.

Every message carries the key of its delivery and the part that it is, so that it is found again
whatever became of the answer; and a transaction made of both, so that the server itself takes a
repeated request for the same message.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import islice
from typing import Any, Final

from channels._clock import disbelieved
from channels.matrix import pictures
from channels.matrix.entities import KEY, PART, Event
from channels.matrix.room import Room
from publisher.announcement import Image
from publisher.channel import Absent, Media, Progress, Unknown
from publisher.rendition import Rendition
from publisher.sentence import say

TEXT: Final = "event"  # the message with the text, among the remote ids
BEGUN: Final = "begun"  # in `progress`: from here on something may be in the room
MOST_PAGES: Final = 50
MARGIN: Final = timedelta(seconds=2)  # the clocks are compared in whole seconds


class Sending:
    """What one delivery sends, part by part; a part that is there already is not sent again."""

    def __init__(
        self, room: Room, user: str, key: str, progress: Progress, store: Media, most: int
    ) -> None:
        self._room = room
        self._key = key
        self._progress = progress
        self._store = store
        self._most = most  # bytes of a picture
        # The server forgets transactions, after a day or with the device: the room does not.
        self._there = parts(room, user, key)[0] if BEGUN in progress.known() else {}
        progress.save(BEGUN, key)

    def text(self, rendition: Rendition, edits: str | None = None) -> str:
        """Send the text, or an edit of an earlier message's; returns the id of what was sent."""
        return self._part(TEXT, text_of(rendition), edits)

    def picture(self, image: Image, edits: str | None = None) -> str:
        """Send a picture, or an edit of its description; returns the id of what was sent."""
        server = self._room.server
        shown = pictures.upload(server, image, self._store, self._most, self._progress)
        return self._part(pictures.step(image), pictures.message(image, shown), edits)

    def _part(self, name: str, content: dict[str, Any], edits: str | None) -> str:
        sent = self._progress.known().get(name) or self._there.get(name)
        if sent is None:
            told = {**(_edit(content, edits) if edits else content), KEY: self._key, PART: name}
            sent = self._room.send(told, f"{self._key}-{name}")
        self._progress.save(name, sent)
        return sent


def text_of(rendition: Rendition) -> dict[str, Any]:
    """Write the message; nobody is called by it, whatever names are in it."""
    content: dict[str, Any] = {"msgtype": "m.text", "body": rendition.text, "m.mentions": {}}
    if rendition.html:
        content["format"] = "org.matrix.custom.html"
        content["formatted_body"] = rendition.html
    return content


def find(
    room: Room, user: str, rendition: Rendition, key: str, since: datetime
) -> dict[str, str] | Absent | Unknown:
    """Look for all the parts of a delivery, sent since that instant (UTC, on our clock).

    Where some are missing it was not published, and publishing again sends only those.
    """
    there, whole = parts(room, user, key, since)
    wanted = {TEXT, *(pictures.step(image) for image in rendition.images)}
    if wanted <= there.keys():
        return there
    if whole:
        return Absent()
    return Unknown(say("Le salon Matrix n'a pas pu être relu assez loin : regardez-y vous-même."))


def parts(
    room: Room, user: str, key: str, since: datetime | None = None
) -> tuple[dict[str, str], bool]:
    """Return the ids of what a delivery has in the room, by part, and whether that is all.

    The room is read back to `since`, or to its beginning, but no further than `MOST_PAGES`.
    """
    found: dict[str, str] = {}
    pages = room.pages()
    for page in islice(pages, MOST_PAGES):
        for event in page:
            if event.sender == user and event.key == key and not event.redacted:
                found.setdefault(event.part or TEXT, event.id)
        oldest, ahead = None, room.server.clock_ahead
        if since is not None and disbelieved(ahead, "Matrix") is None:
            oldest = since + ahead - MARGIN  # else all of it is read
        if oldest and page and page[-1].at < oldest:
            return found, True
    return found, next(pages, None) is None


def is_gone(event: Event | None) -> bool:
    """Whether citizens read nothing of it any more."""
    return event is None or event.redacted


def _edit(content: dict[str, Any], event: str) -> dict[str, Any]:
    """Write an edit; applications that know none show the star and the new text."""
    return {
        **content,
        "body": f"* {content['body']}",
        "m.new_content": content,
        "m.relates_to": {"rel_type": "m.replace", "event_id": event},
    }
