"""Credentials never travel in clear: an address that takes them begins with https://."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from channels._loopback import LOOPBACK
from publisher.errors import SettingInvalid
from publisher.sentence import Sentence, say

TOKEN: Final = say("le jeton d'accès passerait")
BOT_TOKEN: Final = say("le jeton du bot passerait")
PASSWORD: Final = say("le mot de passe passerait")
KEY: Final = say("la clé de l'interface passerait")
ACCESSES: Final = say("vos accès passeraient")


def prove_secure(address: str, name: str = "base_url", carried: Sentence = TOKEN) -> None:
    """Refuse the address that a setting gives when it would carry credentials in clear.

    `carried` says what would travel; raises `SettingInvalid`.
    """
    place = urlsplit(address)
    if place.scheme != "https" and place.hostname not in LOOPBACK:
        raise SettingInvalid(
            say(
                "Le réglage « {name} » doit commencer par https:// : sinon {carried} en clair sur"
                " le réseau.",
                name=name,
                carried=carried,
            )
        )
