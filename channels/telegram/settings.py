"""What an officer tells Publisher about a Telegram channel."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from channels._links import LinkSettings
from channels._secure import BOT_TOKEN, prove_secure
from publisher.errors import SettingInvalid
from publisher.sentence import say
from publisher.settings import Form, SecretField, setting

TOKEN: Final = re.compile(r"[0-9]{3,20}:[A-Za-z0-9_-]{20,100}")
_CHAT: Final = re.compile(r"@[A-Za-z][A-Za-z0-9_]{3,31}|-[0-9]{1,20}")


@dataclass(frozen=True, slots=True)
class TelegramSettings(LinkSettings):
    """One channel (or group), in which the token's bot may write."""

    chat: str = setting(
        "Canal",
        help="Le nom public du canal, avec @, ou son numéro (il commence par -100) s'il est privé.",
        example="@villeexemple",
    )
    silent: bool = setting(
        "Sans son",
        help="Les abonnés reçoivent les messages sans que leur téléphone sonne.",
        form=Form.YES_NO,
        default=False,
        advanced=True,
    )
    base_url: str = setting(
        "Adresse de l'interface",
        help="L'adresse de l'interface des bots. À changer seulement pour un serveur à soi.",
        form=Form.URL,
        default="https://api.telegram.org",
        example="https://api.telegram.org",
        advanced=True,
    )

    def __post_init__(self) -> None:
        if not _CHAT.fullmatch(self.chat):
            raise SettingInvalid(
                say(
                    "Le réglage « chat » vaut « {given} » ; il faut le nom public du canal, comme"
                    " « @villeexemple », ou son numéro, comme « -1001234567890 ».",
                    given=self.chat,
                )
            )
        address = urlsplit(self.base_url)
        prove_secure(self.base_url, carried=BOT_TOKEN)
        if address.query or address.fragment or "@" in address.netloc:
            raise SettingInvalid(
                say("Le réglage « base_url » doit être une adresse sans « ? », « # » ni « @ ».")
            )


SECRETS = (
    SecretField(
        "bot_token",
        "Jeton du bot",
        "Celui que @BotFather donne à la création du bot : des chiffres, deux-points, des lettres.",
    ),
)
