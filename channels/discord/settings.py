"""What an officer tells Publisher about a Discord channel: the webhook's address says it all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from channels._links import LinkSettings
from channels._loopback import LOOPBACK
from publisher.errors import AuthorizationRevoked, SettingInvalid
from publisher.redaction import remember
from publisher.sentence import say
from publisher.settings import SecretField, setting

LONGEST_NAME: Final = 80  # characters
_PATH: Final = re.compile(r"/api/(?:v\d{1,2}/)?webhooks/(\d{1,20})/([A-Za-z0-9_.-]{20,200})")
_HOSTS: Final = frozenset({
    "discord.com", "discordapp.com", "ptb.discord.com", "canary.discord.com",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class DiscordSettings(LinkSettings):
    """How the messages are signed."""

    username: str = setting(
        "Nom affiché",
        help="Le nom sous lequel les messages paraissent ; sans lui, celui du webhook.",
        default="",
        example="Ville d'Exemple",
    )

    def __post_init__(self) -> None:
        name = self.username.lower()
        if len(name) > LONGEST_NAME or "discord" in name or "clyde" in name:
            raise SettingInvalid(
                say(
                    "Le réglage « username » doit avoir {limit} signes au plus, sans le mot"
                    " « discord » ni « clyde » : Discord les refuse.",
                    limit=LONGEST_NAME,
                )
            )


SECRETS = (
    SecretField(
        "webhook_url",
        "Adresse du webhook",
        "Sur Discord : Modifier le salon > Intégrations > Webhooks > Nouveau webhook > Copier"
        " l'URL du webhook. Qui l'a peut écrire dans le salon.",
    ),
)


def root_of(webhook_url: str) -> str:
    """Return the address of requests; raises `AuthorizationRevoked` for what is no webhook."""
    try:
        address = urlsplit(webhook_url.strip())
        found = _PATH.fullmatch(address.path.rstrip("/"))
        known = address.scheme == "https" and address.netloc in _HOSTS
        local = address.scheme == "http" and address.hostname in LOOPBACK and address.port
    except ValueError:
        found, known, local = None, False, None
    if not found or not (known or local):
        raise AuthorizationRevoked(
            say(
                "L'adresse du webhook n'en est pas une : copiez-la à nouveau depuis Discord"
                " (https://discord.com/api/webhooks/…) et reconnectez ce canal."
            )
        )
    remember(found[2])
    host = "https://discord.com" if known else f"http://{address.netloc}"
    return f"{host}/api/v10/webhooks/{found[1]}/{found[2]}"
