"""What an officer tells Publisher about a Matrix room and the account that writes there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from channels._links import LinkSettings
from channels._secure import prove_secure
from publisher.errors import SettingInvalid
from publisher.sentence import say
from publisher.settings import Form, SecretField, setting

_ROOM: Final = re.compile(r"#[^\s:]+:\S+|![^\s]+")


@dataclass(frozen=True, slots=True)
class MatrixSettings(LinkSettings):
    """One room; a token or a password proves who writes."""

    base_url: str = setting(
        "Adresse du serveur",
        help="Le serveur Matrix du compte qui publie.",
        form=Form.URL,
        example="https://matrix.org",
    )
    room: str = setting(
        "Salon",
        help="L'adresse du salon (#nom:serveur), ou son identifiant interne (!…).",
        example="#actualites:matrix.org",
    )
    user: str = setting(
        "Identifiant",
        help="Le compte qui publie ; nécessaire seulement avec un mot de passe.",
        default="",
        example="@ville:matrix.org",
    )
    link_url: str = setting(
        "Adresse de lecture",
        help="Le site qui ouvre les liens vers un message ; ceux de l'historique y mènent.",
        form=Form.URL,
        default="https://matrix.to",
        advanced=True,
    )

    def __post_init__(self) -> None:
        address = urlsplit(self.base_url)
        prove_secure(self.base_url)
        if address.path.strip("/") or address.query or address.fragment or "@" in address.netloc:
            raise SettingInvalid(
                say(
                    "Le réglage « base_url » doit être l'adresse du serveur seule, comme"
                    " « https://matrix.org »."
                )
            )
        if not _ROOM.fullmatch(self.room):
            raise SettingInvalid(
                say(
                    "Le réglage « room » doit être l'adresse du salon, comme"
                    " « #actualites:matrix.org », ou son identifiant, qui commence par « ! »."
                )
            )


SECRETS = (
    SecretField(
        "access_token",
        "Jeton d'accès",
        "Dans Element : Paramètres > Aide et à propos > Avancé > Jeton d'accès. Laissez vide si"
        " vous donnez un mot de passe.",
        required=False,
    ),
    SecretField(
        "password",
        "Mot de passe",
        "Le mot de passe du compte, si vous ne donnez pas de jeton : Publisher ouvre alors sa"
        " propre session.",
        required=False,
    ),
)
