"""The room: where it is, whether the account may write there, and what it holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from channels.matrix import entities
from channels.matrix.checking import encrypted_room
from channels.matrix.entities import Event
from channels.matrix.homeserver import CLIENT, Homeserver, part
from channels.matrix.limits import RoomFacts
from channels.matrix.refusals import Foreign, Missing
from publisher.errors import AuthorizationRevoked, ContentRejected
from publisher.sentence import say

PAGE_SIZE: Final = "100"
_TYPES: Final = '{"types": ["m.room.message"]}'


class Room:
    """One room, on the account's homeserver."""

    def __init__(self, server: Homeserver, address: str) -> None:
        self.server = server
        self.id = address if address.startswith("!") else self._named(address)
        self.path = f"{CLIENT}/rooms/{part(self.id)}"

    def send(self, content: dict[str, Any], transaction: str) -> str:
        """Send a message and return its id; the same `transaction` again is the same message."""
        path = f"{self.path}/send/m.room.message/{part(transaction)}"
        return self.server.send("PUT", path, entities.event_id, json=content)

    def redact(self, event: str, reason: str, transaction: str) -> None:
        """Take a message's content away from everybody; already taken away is success."""
        path = f"{self.path}/redact/{part(event)}/{part(transaction)}"
        told = {"reason": reason} if reason else {}
        self.server.send("PUT", path, entities.event_id, json=told)

    def event(self, event: str) -> Event | None:
        """Return a message, or None when there is none of that id."""
        try:
            return self.server.read(f"{self.path}/event/{part(event)}", entities.event)
        except Missing:
            return None

    def pages(self) -> Iterator[list[Event]]:
        """Yield the room's messages, newest first, page by page, to the beginning."""
        query = {"dir": "b", "limit": PAGE_SIZE, "filter": _TYPES}
        while True:
            page, following = self.server.read(f"{self.path}/messages", entities.events, **query)
            yield page
            if following is None:
                return
            if following == query.get("from"):
                raise self.server.foreign()  # it does not turn the page
            query["from"] = following

    def facts(self) -> RoomFacts:
        """Read the room's name and what its server takes."""
        config = self._find_out("/_matrix/client/v1/media/config") or self._find_out(
            "/_matrix/media/v3/config"
        )
        name = self._state("m.room.name").get("name")
        return RoomFacts(
            upload_bytes=_believed(config.get("m.upload.size")),
            encrypted=bool(self._state("m.room.encryption")),
            name=name if isinstance(name, str) else "",
        )

    def enter(self, user: str) -> None:
        """Join when the account was invited, and make sure that it may write.

        Raises `AuthorizationRevoked` with what somebody must do in the room.
        """
        joined = self.server.read(f"{CLIENT}/joined_rooms", entities.anything).get("joined_rooms")
        if not isinstance(joined, list) or self.id not in joined:
            self._join()
        if self._state("m.room.encryption"):
            raise AuthorizationRevoked(encrypted_room())
        levels = self._state("m.room.power_levels")
        if _level(levels, user) < _needed(levels):
            raise AuthorizationRevoked(
                say(
                    "Le compte « {user} » n'a pas le droit d'écrire dans ce salon : donnez-lui le"
                    " rôle de modérateur, ou permettez à tous d'y écrire.",
                    user=user,
                )
            )

    def _join(self) -> None:
        try:
            self.server.send("POST", f"{self.path}/join", entities.room_id, json={})
        except (AuthorizationRevoked, ContentRejected):
            raise AuthorizationRevoked(
                say(
                    "Le compte n'est pas membre du salon : invitez-le depuis le salon, puis testez."
                )
            ) from None

    def _named(self, alias: str) -> str:
        path = f"{CLIENT}/directory/room/{part(alias)}"
        try:
            return self.server.read(path, entities.room_id)
        except Missing:
            raise ContentRejected(
                say("Le salon « {room} » n'existe pas : vérifiez son adresse.", room=alias)
            ) from None

    def _state(self, kind: str) -> dict[str, Any]:
        return self._find_out(f"{self.path}/state/{kind}/")

    def _find_out(self, path: str) -> dict[str, Any]:
        """Read what not every server or room has; {} where it is not to be had."""
        try:
            return self.server.read(path, entities.anything)
        except (Missing, Foreign, AuthorizationRevoked):
            return {}


def _believed(size: Any) -> int:
    return size if isinstance(size, int) and size > 0 else RoomFacts().upload_bytes


def _level(levels: dict[str, Any], user: str) -> int:
    users = levels.get("users")
    own = users.get(user) if isinstance(users, dict) else None
    return _number(own if own is not None else levels.get("users_default"))


def _needed(levels: dict[str, Any]) -> int:
    events = levels.get("events")
    own = events.get("m.room.message") if isinstance(events, dict) else None
    return _number(own if own is not None else levels.get("events_default"))


def _number(value: Any) -> int:
    return value if isinstance(value, int) else 0
