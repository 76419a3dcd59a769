"""What the double shows of itself: as JSON to programs, as HTML to people."""

from __future__ import annotations

import html
from datetime import datetime
from typing import Any

from tests.servers.mastodon.accounts import DoubleAccount
from tests.servers.mastodon.instance import DoubleInstance, DoubleMedia, DoubleStatus
from tests.servers.mastodon.text import URL_LENGTH, rendered


def configuration(instance: DoubleInstance) -> dict[str, Any]:
    return {
        "statuses": {
            "max_characters": instance.characters,
            "max_media_attachments": instance.most_media,
            "characters_reserved_per_url": URL_LENGTH,
        },
        "media_attachments": {
            "supported_mime_types": instance.media_types,
            "video_size_limit": instance.video_bytes,
            "video_matrix_limit": 8_294_400,
            "description_limit": instance.alt_characters,
            "image_size_limit": instance.image_bytes,
            "image_matrix_limit": instance.image_pixels,
        },
    }


def instance_entity(instance: DoubleInstance, version: int) -> dict[str, Any]:
    host = instance.url.partition("://")[2]
    return {
        "domain" if version == 2 else "uri": host,
        "title": "Double",
        "version": "4.5.0",
        "configuration": configuration(instance),
        "rules": [],
    }


def account_entity(instance: DoubleInstance, account: DoubleAccount) -> dict[str, Any]:
    return {
        "id": account.id,
        "username": account.name,
        "acct": account.name,
        "display_name": account.name.title(),
        "url": f"{instance.url}/@{account.name}",
        "created_at": "2026-01-01T00:00:00.000Z",
        **({"limited": True} if account.limited else {}),
    }


def status_entity(instance: DoubleInstance, status: DoubleStatus) -> dict[str, Any]:
    owner = _owner(instance, status)
    return {
        "id": status.id,
        "created_at": _iso(status.created),
        "edited_at": _iso(status.edited) if status.edited else None,
        "url": f"{instance.url}/@{owner.name}/{status.id}",
        "uri": f"{instance.url}/users/{owner.name}/statuses/{status.id}",
        "content": rendered(status.text, instance.url, {a.name for a in instance.accounts}),
        "spoiler_text": status.warning,
        "sensitive": status.sensitive or bool(status.warning),
        "visibility": status.visibility,
        "language": status.language,
        "reblog": None,
        "in_reply_to_id": status.answers or None,
        "account": account_entity(instance, owner),
        "media_attachments": [
            media_entity(instance, instance.media[id], ready=True) for id in status.media
        ],
    }


def media_entity(instance: DoubleInstance, media: DoubleMedia, *, ready: bool) -> dict[str, Any]:
    return {
        "id": media.id,
        "type": media.media_type.partition("/")[0],
        "url": f"{instance.url}/media/{media.id}" if ready else None,
        "preview_url": f"{instance.url}/media/{media.id}" if ready else None,
        "description": media.description or None,
    }


def history(instance: DoubleInstance, status: DoubleStatus) -> list[dict[str, Any]]:
    versions = [*status.history, (status.text, [])]
    names = {account.name for account in instance.accounts}
    return [{"content": rendered(words, instance.url, names)} for words, _ in versions]


def page(instance: DoubleInstance, statuses: list[DoubleStatus]) -> str:
    """Write the posts, newest first, as a citizen sees them."""
    articles = "\n".join(_article(instance, status) for status in reversed(statuses))
    return (
        '<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Double</title></head>'
        f"<body><h1>Double</h1>\n{articles}\n</body></html>"
    )


def _article(instance: DoubleInstance, status: DoubleStatus) -> str:
    pictures = "".join(
        f'<img src="/media/{id}" alt="{html.escape(instance.media[id].description)}">'
        for id in status.media
    )
    names = {account.name for account in instance.accounts}
    return (
        f'<article lang="{status.language}"><h2>@{_owner(instance, status).name}</h2>'
        f"{rendered(status.text, instance.url, names)}{pictures}</article>"
    )


def _owner(instance: DoubleInstance, status: DoubleStatus) -> DoubleAccount:
    return next(account for account in instance.accounts if account.id == status.owner)


def _iso(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03}Z"
