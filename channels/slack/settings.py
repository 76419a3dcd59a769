"""What an officer tells Publisher about a Slack channel."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from channels._links import LinkSettings
from channels._loopback import LOOPBACK
from publisher.errors import SettingInvalid
from publisher.sentence import say
from publisher.settings import Form, SecretField, setting

_CHANNEL: Final = re.compile(r"[CG][A-Z0-9]{6,20}")


@dataclass(frozen=True, slots=True)
class SlackSettings(LinkSettings):
    """One channel, in which the token's application may write."""

    channel: str = setting(
        "Identifiant du canal",
        help="Dans Slack : le nom du canal > À propos ; l'identifiant est tout en bas (C…).",
        example="C0123456789",
    )
    base_url: str = setting(
        "Adresse de l'interface",
        help="L'adresse de l'interface de Slack. À changer seulement pour un essai.",
        form=Form.URL,
        default="https://slack.com/api",
        example="https://slack.com/api",
        advanced=True,
    )

    def __post_init__(self) -> None:
        if not _CHANNEL.fullmatch(self.channel):
            raise SettingInvalid(
                say(
                    "Le réglage « channel » vaut « {given} » ; il faut l'identifiant du canal,"
                    " comme « C0123456789 », et non son nom.",
                    given=self.channel,
                )
            )
        address = urlsplit(self.base_url)
        if address.scheme != "https" and address.hostname not in LOOPBACK:
            raise SettingInvalid(
                say(
                    "Le réglage « base_url » doit commencer par https:// : sinon le jeton passerait"
                    " en clair sur le réseau."
                )
            )


SECRETS = (
    SecretField(
        "bot_token",
        "Jeton du bot",
        "Sur api.slack.com/apps : votre application > OAuth & Permissions > Bot User OAuth Token"
        " (il commence par xoxb-).",
    ),
)
