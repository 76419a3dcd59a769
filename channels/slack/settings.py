"""What an officer tells Publisher about a Slack channel."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from channels._links import LinkSettings
from channels._secure import BOT_TOKEN, prove_secure
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
        prove_secure(self.base_url, carried=BOT_TOKEN)


SECRETS = (
    SecretField(
        "bot_token",
        "Jeton du bot",
        "Sur api.slack.com/apps : votre application > OAuth & Permissions > Bot User OAuth Token"
        " (il commence par xoxb-).",
    ),
)
