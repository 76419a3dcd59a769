"""An announcement in the room: one message with its text, and one for each thing it shows.

Every message carries the key of its delivery and the part that it is, so that it is found again
whatever became of the answer; and a transaction made of both, so that the server itself takes a
repeated request for the same message.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from itertools import islice
from typing import Any, Final

from channels._clock import disbelieved
from channels._numbered import mark_shown
from channels.matrix import shown
from channels.matrix.entities import KEY, PART, Event
from channels.matrix.room import Room
from channels.matrix.shown import Shown, shown_by
from publisher.channel import SHOWN, Absent, Media, Partial, Progress, Unknown
from publisher.errors import ChannelError, Incomplete, OutcomeUnknown
from publisher.rendition import Rendition
from publisher.sentence import say

TEXT: Final = "event"  # the message with the text, among the remote ids
BEGUN: Final = "begun"  # in `progress`: from here on something may be in the room
MOST_PAGES: Final = 50
_SO_FAR: Final = say(
    "Le message est dans le salon Matrix, mais pas encore toutes ses images ou sa vidéo ; ce qui y"
    " est ne sera pas envoyé deux fois."
)
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
        self._most = most  # bytes of a file
        # The server forgets transactions, after a day or with the device: the room does not.
        self._there = parts(room, user, key)[0] if BEGUN in progress.known() else {}
        progress.save(BEGUN, key)

    def whole(self, rendition: Rendition) -> dict[str, str]:
        """Send all parts, and return their ids.

        Every file is on the server before the first message is shown: one that is refused leaves
        nothing in the room. Raises `Incomplete` when a message after the text surely was not sent.
        """
        things = shown_by(rendition)
        self.upload(things)
        ids = {TEXT: self.text(rendition)}
        for one in things:
            mark_shown(self._progress)
            with _behind_the_text():
                ids[shown.step(one)] = self.show(one)
        return ids

    def upload(self, things: Sequence[Shown]) -> None:
        """Bring pictures and the video to the server, where nobody sees them yet."""
        for one in things:
            if shown.step(one) not in self.sent():
                self._message(one)

    def text(self, rendition: Rendition, edits: str | None = None) -> str:
        """Send the text, or an edit of an earlier message's; returns the id of what was sent."""
        return self._part(TEXT, text_of(rendition), edits)

    def show(self, one: Shown) -> str:
        """Send a picture or the video; returns the id of what was sent."""
        name = shown.step(one)
        sent = self.sent().get(name)
        if sent is not None:
            return self._kept(name, sent)
        return self._part(name, self._message(one))

    def describe(self, one: Shown, there: Event) -> str:
        """Send an edit of the description of what is there; returns the id of what was sent."""
        return self._part(shown.step(one), shown.told_anew(one, there), there.id)

    def _message(self, one: Shown) -> dict[str, Any]:
        server = self._room.server
        return shown.message(server, one, self._store, self._most, self._progress)

    def sent(self) -> dict[str, str]:
        """Return the ids of the parts that this delivery has sent so far."""
        return {**self._there, **self._progress.known()}

    def _part(self, name: str, content: dict[str, Any], edits: str | None = None) -> str:
        sent = self.sent().get(name)
        if sent is None:
            told = {**(_edit(content, edits) if edits else content), KEY: self._key, PART: name}
            sent = self._room.send(told, f"{self._key}-{name}")
        return self._kept(name, sent)

    def _kept(self, name: str, sent: str) -> str:
        if name not in self._progress.known():
            self._progress.save(name, sent)
        return sent


@contextmanager
def _behind_the_text() -> Iterator[None]:
    """Send what the text shows; what surely was not sent then leaves the text without it."""
    try:
        yield
    except OutcomeUnknown:
        raise
    except ChannelError as why:
        raise Incomplete(say("{far} {why}", far=_SO_FAR, why=str(why)), why) from None


def text_of(rendition: Rendition) -> dict[str, Any]:
    """Write the message; nobody is called by it, whatever names are in it."""
    content: dict[str, Any] = {"msgtype": "m.text", "body": rendition.text, "m.mentions": {}}
    if rendition.html:
        content["format"] = "org.matrix.custom.html"
        content["formatted_body"] = rendition.html
    return content


def find(
    room: Room, user: str, rendition: Rendition, key: str, since: datetime
) -> dict[str, str] | Absent | Partial | Unknown:
    """Look for all the parts of a delivery, sent since that instant (UTC, on our clock).

    Where only some are there, publishing again sends the others.
    """
    there, whole = parts(room, user, key, since)
    wanted = {TEXT, *(shown.step(one) for one in shown_by(rendition))}
    if wanted <= there.keys():
        return there
    if whole and there:
        return Partial({**there, SHOWN: "1"}, _SO_FAR)
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
