"""Posting, editing and deleting on the double, under Mastodon's rules."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any

from tests.servers.mastodon.accounts import DoubleAccount
from tests.servers.mastodon.bodies import allow, flag, text, texts
from tests.servers.mastodon.instance import DoubleInstance, DoubleStatus
from tests.servers.mastodon.text import length
from tests.servers.mastodon.trouble import Refused, invalid, not_found

KEY_LIVES = timedelta(hours=1)
SOONEST = timedelta(minutes=5)  # a post cannot be scheduled for earlier


def publish(
    instance: DoubleInstance, account: DoubleAccount, given: dict[str, Any], key: str
) -> DoubleStatus:
    """Publish, or return the post that the same key made during the last hour."""
    known = instance.keys.get((account.id, key)) if key else None
    if known and known[1] > instance.now():
        return own(instance, account, known[0])
    allow(
        given, "status", "media_ids", "poll", "in_reply_to_id", "sensitive", "spoiler_text",
        "visibility", "language", "scheduled_at",
    )  # fmt: skip
    words, warning, media = _checked(instance, account, given, None)
    visibility = text(given, "visibility") or "public"
    if visibility not in ("public", "unlisted", "private", "direct"):
        raise invalid("Visibility is not included in the list")
    if given.get("poll"):
        raise Refused(400, "this double has no polls")
    answered = text(given, "in_reply_to_id")
    if answered and answered not in instance.statuses:
        words = "The post you are trying to reply to does not appear to exist."
        raise Refused(404, words)
    if given.get("scheduled_at"):
        _refuse_schedule(instance, text(given, "scheduled_at"))
    status = DoubleStatus(
        instance.next_id(), account.id, instance.now(), words, visibility,
        text(given, "language") or "fr", warning, flag(given, "sensitive"), answers=answered,
    )  # fmt: skip
    _show(instance, status, media)
    instance.statuses[status.id] = status
    if key:
        instance.keys[account.id, key] = (status.id, instance.now() + KEY_LIVES)
    return status


def edit(
    instance: DoubleInstance, account: DoubleAccount, id: str, given: dict[str, Any]
) -> DoubleStatus:
    """Change a post; pictures that are not named again disappear from it."""
    allow(
        given, "status", "spoiler_text", "sensitive", "language", "media_ids", "media_attributes",
        "poll",
    )  # fmt: skip
    status = own(instance, account, id)
    words, warning, media = _checked(instance, account, given, status)
    descriptions = _descriptions(instance, given)
    before = (status.text, status.warning, list(status.media), _alts(instance, status))
    for old in status.media:
        instance.media[old].status = ""
    _show(instance, status, media)
    for one, described in descriptions.items():
        if one in media:
            instance.media[one].description = described
    status.text, status.warning = words, warning
    status.language = text(given, "language") or status.language
    if before != (status.text, status.warning, status.media, _alts(instance, status)):
        status.history.append((before[0], before[3]))
        status.edited = instance.now()
    return status


def delete(
    instance: DoubleInstance, account: DoubleAccount, id: str, given: dict[str, Any]
) -> DoubleStatus:
    """Delete a post; its pictures stay for a while unless they are deleted with it."""
    allow(given, "delete_media")
    status = own(instance, account, id)
    del instance.statuses[id]
    for media in status.media:
        instance.media[media].status = ""
        if flag(given, "delete_media"):
            del instance.media[media]
    return status


def own(instance: DoubleInstance, account: DoubleAccount, id: str) -> DoubleStatus:
    status = instance.statuses.get(id)
    if status is None or status.owner != account.id:
        raise not_found()
    return status


def _checked(
    instance: DoubleInstance,
    account: DoubleAccount,
    given: dict[str, Any],
    edited: DoubleStatus | None,
) -> tuple[str, str, list[str]]:
    words, warning = text(given, "status"), text(given, "spoiler_text")
    media = texts(given, "media_ids")
    if not words.strip() and not media:
        raise invalid("Text can't be blank")
    if length(words, warning) > instance.characters:
        raise invalid(f"Text character limit of {instance.characters} exceeded")
    language = text(given, "language")
    if language and not re.fullmatch(r"[a-z]{2,3}(-[A-Z]{2})?", language):
        raise invalid("Language is invalid")
    if len(media) > instance.most_media:
        raise invalid("Cannot attach more than 4 files")
    for id in media:
        one = instance.media.get(id)
        if one is None or one.owner != account.id or one.status not in ("", edited and edited.id):
            raise invalid(f"Media {id} not found or already attached to another post")
        if one.looks_until_ready > 0:
            raise invalid("Cannot attach files that have not finished processing. Try again!")
    if len(media) > 1 and any(instance.media[id].media_type == "video/mp4" for id in media):
        raise invalid("Cannot attach a video to a post that already contains images")
    if len(set(media)) != len(media):
        raise invalid("Media attached twice")
    return words, warning, media


def _descriptions(instance: DoubleInstance, given: dict[str, Any]) -> dict[str, str]:
    found = {}
    for entry in given.get("media_attributes", []):
        allow(entry, "id", "description", "focus", "thumbnail")
        found[text(entry, "id")] = instance.described(text(entry, "description"))
    return found


def _show(instance: DoubleInstance, status: DoubleStatus, media: list[str]) -> None:
    status.media = media
    for id in media:
        instance.media[id].status = status.id


def _alts(instance: DoubleInstance, status: DoubleStatus) -> list[str]:
    return [instance.media[id].description for id in status.media]


def _refuse_schedule(instance: DoubleInstance, when: str) -> None:
    try:
        due = datetime.fromisoformat(when)
    except ValueError:
        raise invalid("Scheduled at is invalid") from None
    if due < instance.now() + SOONEST:
        raise invalid("Scheduled at The scheduled date must be in the future")
    raise Refused(400, "this double keeps no scheduled posts")
