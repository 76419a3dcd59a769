"""Whose token it is, and whether that bot may publish in the channel."""

from __future__ import annotations

from typing import Any

from channels.telegram.bot import Bot, strange
from channels.telegram.refusals import no_right
from publisher.sentence import say


def tested(bot: Bot, chat: str) -> str:
    """Prove that the bot may publish there; raises `AuthorizationRevoked` or `Unreachable`."""
    me = _object(bot.read("getMe"))
    place = _object(bot.read("getChat", chat_id=chat))
    member = _object(bot.read("getChatMember", chat_id=chat, user_id=me.get("id", 0)))
    status = member.get("status")
    if place.get("type") == "channel":
        allowed = status == "creator" or (
            status == "administrator" and member.get("can_post_messages") is True
        )
    else:  # a group: whoever is in it and not muted
        allowed = status in ("creator", "administrator", "member") or (
            status == "restricted" and member.get("can_send_messages") is True
        )
    if not allowed:
        raise no_right()
    return say(
        "Connecté comme @{bot} au canal « {chat} ».",
        bot=str(me.get("username", "")),
        chat=str(place.get("title", chat)),
    )


def _object(told: Any) -> dict[str, Any]:
    if isinstance(told, dict):
        return told
    raise strange(reading=True)
