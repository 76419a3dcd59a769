"""Whose account it is, and whether it may write in the room."""

from __future__ import annotations

import json
from collections.abc import Callable
from urllib.parse import urlsplit

from channels._http import HttpClient
from channels.matrix import entities
from channels.matrix.homeserver import CLIENT, Credentials, Homeserver, Tokens, device_of
from channels.matrix.refusals import Foreign
from channels.matrix.room import Room
from channels.matrix.settings import MatrixSettings
from publisher.errors import AuthorizationRevoked, ChannelError, ContentRejected, SecretUnavailable
from publisher.sentence import say


def homeserver(
    settings: MatrixSettings, channel: str, secret: Callable[[str], str], tokens: Tokens
) -> Homeserver:
    """Open the server with the token, or with the user and the password.

    Raises `SecretUnavailable` when neither was given, `AuthorizationRevoked` for nonsense.
    """
    token, password = secret("access_token"), secret("password")
    if token and not (token.isascii() and token.isprintable() and " " not in token):
        raise AuthorizationRevoked(
            say(
                "Le jeton d'accès contient des signes qu'un jeton n'a pas : copiez-le à nouveau et"
                " reconnectez ce canal."
            )
        )
    if not token and not (password and settings.user):
        raise SecretUnavailable(
            say(
                "Donnez à ce canal un jeton d'accès, ou un mot de passe et le réglage « user » :"
                " reconnectez-le."
            )
        )
    device = device_of(settings.user, channel)
    credentials = Credentials(token, settings.user, "" if token else password, device)
    return Homeserver(settings.base_url, credentials, tokens)


def whose(room: Room) -> str:
    """Return the account, as in @ville:matrix.org."""
    return room.server.read(f"{CLIENT}/account/whoami", entities.user_id)


def tested(settings: MatrixSettings, open_room: Callable[[], Room]) -> str:
    """Prove that the account may write in the room; an invitation is accepted."""
    try:
        room = open_room()
        user = whose(room)
        room.enter(user)
    except Foreign as failure:
        raise _moved(settings.base_url) or failure from None
    except ContentRejected as failure:  # no such room: the channel's settings are to be mended
        raise AuthorizationRevoked(failure.args[0]) from None
    return say(
        "Connecté comme {user} au salon « {room} ».",
        user=user,
        room=room.facts().name or settings.room,
    )


def _moved(base_url: str) -> Foreign | None:
    """Say where the homeserver is, when the site of its name tells; it is not followed."""
    try:
        answer = HttpClient("Matrix").request("GET", f"{base_url}/.well-known/matrix/client")
        told = json.loads(answer.body)["m.homeserver"]["base_url"]
    except (ChannelError, ValueError, KeyError, TypeError, RecursionError):
        return None
    if not isinstance(told, str) or urlsplit(told).scheme not in ("http", "https"):
        return None
    if told.rstrip("/") == base_url:
        return None
    return Foreign(
        say(
            "Le serveur Matrix est à une autre adresse : mettez « {address} » dans « base_url ».",
            address=told.rstrip("/")[:200],
        )
    )
