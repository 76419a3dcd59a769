"""What a channel takes, in words for the person who looks at it. Pure."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Final

from publisher.announcement import Announcement
from publisher.capabilities import Capabilities, Edit
from publisher.channel import Channel
from publisher.framing import PictureLimits
from publisher.sentence import Sentence, say
from publisher.showing import rendered
from publisher.video_limits import VideoLimits, clock

_log = logging.getLogger(__name__)
# Limits may depend on the announcement; they are said of an ordinary one.
_ORDINARY: Final = Announcement(id="limits", title="Annonce", body="Texte.")
_EDITS: Final = {
    Edit.IN_PLACE: say("correction sur place"),
    Edit.NEW_VERSION: say("correction par une nouvelle version"),
    Edit.REPLACE: say("correction par un message qui remplace l'ancien"),
    Edit.CORRECTION: say("correction par un rectificatif"),
    Edit.NONE: say("pas de correction"),
}


def in_words(channel: Channel) -> tuple[Sentence, ...]:
    """Say what the channel takes: its text, pictures, video, and what can be done afterwards."""
    able = channel.capabilities
    pictures, video = _media(channel)
    return tuple(_sentences(able, pictures, video))


def _media(channel: Channel) -> tuple[PictureLimits | None, VideoLimits | None]:
    try:
        pictures = channel.picture_limits(rendered(channel, _ORDINARY))
        return pictures, channel.video_limits(_ORDINARY)
    except Exception:  # a third party's adapter that breaks its contract
        _log.exception("channel %s does not say its limits", channel.access.name)
        return None, None


def _sentences(
    able: Capabilities, pictures: PictureLimits | None, video: VideoLimits | None
) -> Iterator[Sentence]:
    yield _text(able)
    yield _pictures(able, pictures)
    yield _video(video)
    if able.irrevocable:
        yield say("Après l'envoi : rien ne se reprend.")
    else:
        withdrawal = say("retrait possible") if able.retract else say("pas de retrait")
        yield say(
            "Après la publication : {edit}, {withdrawal}.",
            edit=_EDITS[able.edit],
            withdrawal=withdrawal,
        )


def _text(able: Capabilities) -> Sentence:
    if able.text_limit is None:
        return say("Texte : sans limite.")
    unit = say("octets") if "byte" in able.text_unit else say("caractères")
    thread = (
        say(" ; plus long, un fil de {posts} messages au plus", posts=able.most_posts)
        if able.most_posts > 1
        else ""
    )
    comment = (
        say(" ; premier commentaire : {limit} {unit}", limit=_number(able.comment_limit), unit=unit)
        if able.comment_limit is not None
        else ""
    )
    return say(
        "Texte : {limit} {unit} au plus{thread}{comment}.",
        limit=_number(able.text_limit),
        unit=unit,
        thread=thread,
        comment=comment,
    )


def _pictures(able: Capabilities, limits: PictureLimits | None) -> Sentence:
    if able.max_images <= 0:
        return say("Images : aucune.")
    count = (
        say("Images : une")
        if able.max_images == 1
        else say("Images : {count} au plus", count=_number(able.max_images))
    )
    return say("{count}{words}{size}.", count=count, words=_alt(able), size=_size(limits))


def _alt(able: Capabilities) -> str:
    if not able.alt_text:
        return say(", sans description")
    if able.alt_limit is None:
        return say(", avec description")
    return say(", avec description ({limit} caractères au plus)", limit=_number(able.alt_limit))


def _size(limits: PictureLimits | None) -> str:
    """Publisher makes them smaller by itself: said so that nobody does it by hand."""
    if limits is None or (limits.max_bytes is None and limits.max_side is None):
        return ""
    if limits.max_bytes is None:
        return say(
            " ; Publisher réduit à {side} pixels de côté", side=_number(limits.max_side or 0)
        )
    if limits.max_side is None:
        return say(" ; Publisher réduit à {size}", size=_bytes(limits.max_bytes))
    return say(
        " ; Publisher réduit à {side} pixels de côté et {size}",
        side=_number(limits.max_side),
        size=_bytes(limits.max_bytes),
    )


def _video(limits: VideoLimits | None) -> Sentence:
    if limits is None:
        return say("Vidéo : aucune ; une image en tient lieu.")
    length = (
        say("{length} au plus", length=clock(limits.max_seconds))
        if limits.max_seconds is not None
        else ""
    )
    size = say("{size} au plus", size=_bytes(limits.max_bytes)) if limits.max_bytes else ""
    parts = [part for part in (length, size) if part]
    if not parts:
        return say("Vidéo : oui.")
    if len(parts) == 1:
        return say("Vidéo : {most}.", most=parts[0])
    return say("Vidéo : {length}, {size}.", length=parts[0], size=parts[1])


def _bytes(count: int) -> Sentence:
    if count >= 1e9:
        return say("{count} Go", count=_decimal(count / 1e9))
    if count >= 1e6:
        return say("{count} Mo", count=_decimal(count / 1e6))
    return say("{count} ko", count=round(count / 1e3))


def _decimal(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0").replace(".", ",")


def _number(count: int) -> str:
    return f"{count:,}".replace(",", "\u202f")
