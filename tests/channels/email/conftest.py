"""A town's newsletter on a strict SMTP server, whose certificate this machine trusts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from channels.email import EmailChannel
from channels.email.settings import EmailSettings
from tests.builders import MemoryMedia, access
from tests.servers.smtp import PASSWORD, USER, Post, post_office

Open: TypeAlias = Callable[..., EmailChannel]


@pytest.fixture
def media() -> MemoryMedia:
    return MemoryMedia()


@pytest.fixture
def post(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Post]:
    with post_office(tmp_path) as running:
        monkeypatch.setenv("SSL_CERT_FILE", str(running.certificate))
        yield running


@pytest.fixture
def open_channel(post: Post, media: MemoryMedia, tmp_path: Path) -> Open:
    """Open the newsletter to the given people, or to a mailing list when none are given."""

    def opened(*people: str, secrets: dict[str, str] | None = None, **more: Any) -> EmailChannel:
        file = tmp_path / "abonnes.csv"
        file.write_text("Nom;Email\n" + "".join(f"Citoyen;{one}\n" for one in people), "utf-8")
        settings = EmailSettings(
            **{
                "host": "127.0.0.1",
                "port": post.port,
                "sender": "info@ville.be",
                "sender_name": "Ville de Liège",
                "user": USER,
                "recipients": str(file) if people else "lettre@listes.ville.be",
                **more,
            }
        )
        given = {"password": PASSWORD} if secrets is None else secrets
        return EmailChannel(settings, access("lettre", media, None, **given))

    return opened
