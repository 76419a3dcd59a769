"""Whose account it is and whether it may write; whether citizens read, and strangers write."""

from __future__ import annotations

from collections.abc import Callable

from channels.ntfy.entities import Account
from channels.ntfy.limits import LARGEST, ServerFacts
from channels.ntfy.server import Credentials, Server
from channels.ntfy.settings import NtfySettings
from publisher.channel import Health, Quota, Stops
from publisher.errors import AuthorizationRevoked, ContentRejected
from publisher.sentence import say


def credentials(settings: NtfySettings, secret: Callable[[str], str]) -> Credentials:
    """Return the token, or the user and the password, or nothing; raises for nonsense."""
    token, password = secret("access_token"), secret("password")
    if token and not (token.isascii() and token.isprintable() and " " not in token):
        raise AuthorizationRevoked(
            say(
                "Le jeton d'accès contient des signes qu'un jeton n'a pas : copiez-le à nouveau et"
                " reconnectez ce canal."
            )
        )
    if password and not token and not settings.user:
        raise AuthorizationRevoked(
            say("Avec un mot de passe, il faut le réglage « user » : donnez-le à ce canal.")
        )
    if token or not password:
        return Credentials(token)
    return Credentials("", settings.user, password)


def discovered(server: Server) -> ServerFacts:
    """Learn what the server takes; publishes nothing."""
    account, known = _account(server), ServerFacts()
    size, kept = account.picture_bytes, account.kept
    return ServerFacts(
        corrects=server.corrects(),
        message_bytes=server.message_bytes(),
        picture_bytes=LARGEST if size is None else min(size, LARGEST),
        kept=known.kept if kept is None else kept,
    )


def health(settings: NtfySettings, server: Server, token: str) -> Health:
    """Prove that the account may write; say what citizens and strangers can do, and what ends."""
    corrects = server.corrects()
    account = _account(server)
    anybody = Server(settings.base_url, settings.topic, Credentials())
    warnings = []
    if not anybody.lets_read():
        warnings.append(
            say(
                "Les citoyens ne peuvent pas lire ce sujet sans compte : donnez à tous le droit de"
                " le lire."
            )
        )
    if anybody.lets_write():
        warnings.append(
            say(
                "N'importe qui peut publier sur ce sujet au nom de la ville : réservez-le, et ne"
                " laissez aux autres que le droit de lire."
            )
        )
    if not corrects:
        warnings.append(
            say(
                "Ce serveur ntfy est d'avant la version 2.16 : une correction y est un second"
                " message, et rien ne se retire. Faites-le mettre à jour."
            )
        )
    sentence = say(
        "Connecté à ntfy {who} ; les citoyens s'abonnent à « {topic} » sur {server}.",
        who=say("comme « {name} »", name=account.name) if account.name else say("sans compte"),
        topic=settings.topic,
        server=settings.base_url,
    )
    ends = (account.ends or {}).get(token)
    return Health(sentence=sentence, warnings=tuple(warnings), access_ends_at=ends)


def quotas(server: Server) -> tuple[Quota, ...]:
    """Ask how many messages and how much room for pictures are left."""
    account = server.account()
    found = []
    if account.messages_left is not None:
        found.append(
            Quota(
                name="messages",
                one="message",
                many="messages",
                left=account.messages_left,
                limit=account.message_limit,
                stops=Stops.EVERYTHING,  # a withdrawal is a message, too
            )
        )
    if account.files_left is not None:
        limit = account.files_limit
        found.append(
            Quota(
                name="files",
                one="mégaoctet d'images",
                many="mégaoctets d'images",
                left=account.files_left // 1_000_000,
                limit=None if limit is None else limit // 1_000_000,
            )
        )
    return tuple(found)


def _account(server: Server) -> Account:
    """Ask whose credentials these are; a server that knows no accounts has nobody's."""
    try:
        return server.account()
    except ContentRejected:
        return Account("")
