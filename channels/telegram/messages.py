"""Sending a message, a picture or an album, and changing what they show."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Final

from channels import _films as films
from channels._pictures import STEP, file_name, fitted, step
from channels.telegram import video
from channels.telegram.bot import Bot, Message, message, strange
from channels.telegram.refusals import Unchanged
from channels.telegram.rendering import BOLD
from publisher.announcement import Image
from publisher.channel import Media, Progress
from publisher.errors import ContentRejected, OutcomeUnknown
from publisher.framing import PictureLimits
from publisher.rendition import Rendition
from publisher.sentence import say

# Telegram shows nothing larger.
LIMITS: Final = PictureLimits(max_bytes=10_000_000, max_side=2560)
MESSAGE: Final = "message"  # the remote id of the message that bears the text
File = tuple[str, bytes, str]


def send(
    bot: Bot,
    chat: str,
    rendition: Rendition,
    store: Media,
    progress: Progress,
    *,
    silent: bool,
) -> tuple[Message, dict[str, str]]:
    """Send all of it in one request, so that it is there whole or not at all.

    Returns the message that bears the text, and the remote ids.
    """
    common = {"chat_id": chat, **({"disable_notification": True} if silent else {})}
    images = rendition.images
    if rendition.video is not None:
        words = {**common, **_caption(rendition)}
        film = message(video.send(bot, words, rendition.video, store, progress))
        return film, {MESSAGE: str(film.id), films.step(rendition.video): str(film.id)}
    if not images:
        sent = [message(bot.send("sendMessage", {**common, **_text(rendition)}))]
    elif len(images) == 1:
        files = {"photo": _file(images[0], store)}
        sent = [message(bot.send("sendPhoto", {**common, **_caption(rendition)}, files))]
    else:
        files = {step(image): _file(image, store) for image in images}
        album = [{"type": "photo", "media": f"attach://{name}"} for name in files]
        album[0].update(_caption(rendition))
        told = bot.send("sendMediaGroup", {**common, "media": album}, files)
        if not isinstance(told, list) or len(told) != len(images):
            raise strange()
        sent = [message(entry) for entry in told]
    pictures = {step(image): str(one.id) for image, one in zip(images, sent, strict=False)}
    return sent[0], {MESSAGE: str(sent[0].id), **pictures}


def change(
    bot: Bot, chat: str, rendition: Rendition, ids: Mapping[str, str], store: Media
) -> dict[str, str]:
    """Make the messages of `ids` show `rendition`; returns the remote ids, surplus ones left out.

    Raises `ContentRejected`, before anything is changed, for what Telegram does not allow.
    """
    if video.concerns(rendition, ids):
        video.refuse_another(rendition, ids)
        _edit(bot, "editMessageCaption", chat, ids[MESSAGE], _caption(rendition))
        return {name: id for name, id in ids.items() if name != "chat"}
    shown = {id: name for name, id in ids.items() if name.startswith(STEP)}
    places = sorted(shown, key=int) or [ids[MESSAGE]]
    images = rendition.images
    if len(images) > len(places) or (shown and not images):
        raise ContentRejected(
            say(
                "Telegram ne permet pas d'ajouter des images à un message, ni de les enlever"
                " toutes : retirez l'annonce de Telegram, puis publiez-la de nouveau."
            )
        )
    if not images:
        _edit(bot, "editMessageText", chat, places[0], _text(rendition))
    for number, (place, image) in enumerate(zip(places, images, strict=False)):
        words = {} if number else _caption(rendition)
        try:
            if shown.get(place) != step(image):
                _show(bot, chat, place, image, words, store)
            elif not number:
                _edit(bot, "editMessageCaption", chat, place, words)
        except ContentRejected as refused:
            if not number:
                raise
            # To call it refused would be a lie: the text is changed already.
            raise OutcomeUnknown(
                say("Le texte est corrigé sur Telegram, mais pas les images. {why}", why=refused)
            ) from None
    kept = {step(image): place for place, image in zip(places, images, strict=False)}
    return {MESSAGE: places[0], **kept}


def surplus(before: Mapping[str, str], after: Mapping[str, str]) -> list[str]:
    """Return the ids of messages that are no longer needed."""
    return sorted(set(messages_of(before)) - set(after.values()), key=int)


def messages_of(ids: Mapping[str, str]) -> list[str]:
    """Return the ids of all messages of a receipt, each once."""
    wanted = (id for name, id in ids.items() if name == MESSAGE or name.startswith(STEP))
    return list(dict.fromkeys(wanted))


def _show(
    bot: Bot, chat: str, place: str, image: Image, words: Mapping[str, Any], store: Media
) -> None:
    """Replace the picture of a message, and with it the caption."""
    media = {"type": "photo", "media": "attach://photo", **words}
    _edit(bot, "editMessageMedia", chat, place, {"media": media}, {"photo": _file(image, store)})


def _edit(
    bot: Bot,
    method: str,
    chat: str,
    place: str,
    content: Mapping[str, Any],
    files: Mapping[str, File] | None = None,
) -> None:
    with suppress(Unchanged):  # an earlier attempt did it
        bot.send(method, {"chat_id": chat, "message_id": int(place), **content}, files)


def _text(rendition: Rendition) -> dict[str, Any]:
    link = rendition.link
    return {
        "text": rendition.text,
        "entities": _entities(rendition),
        "link_preview_options": {"url": link} if link else {"is_disabled": True},
    }


def _caption(rendition: Rendition) -> dict[str, Any]:
    return {"caption": rendition.text, "caption_entities": _entities(rendition)}


def _entities(rendition: Rendition) -> list[dict[str, Any]]:
    """Say what is bold, rather than write markup into a text that people typed."""
    length = int(rendition.fields.get(BOLD, "0"))
    return [{"type": "bold", "offset": 0, "length": length}] if length else []


def _file(image: Image, store: Media) -> File:
    picture = fitted(image, store, LIMITS)
    return file_name(image, picture), picture.content, picture.media_type
