"""What an officer tells Publisher about a topic and the server that carries it."""

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

_TOPIC: Final = re.compile(r"[-_A-Za-z0-9]{1,64}")
# Pages of the server itself.
_TAKEN: Final = frozenset({
    "docs", "static", "file", "app", "metrics", "account", "settings", "signup", "login", "v1",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class NtfySettings(LinkSettings):
    """One topic; a token or a password proves who writes."""

    topic: str = setting(
        "Sujet",
        help="Le nom auquel les citoyens s'abonnent dans l'application ntfy : lettres sans accent,"
        " chiffres, « - » et « _ ».",
        example="ville-exemple",
    )
    base_url: str = setting(
        "Adresse du serveur",
        help="Le serveur ntfy : le public, ou celui de la ville.",
        form=Form.URL,
        default="https://ntfy.sh",
        example="https://ntfy.sh",
    )
    user: str = setting(
        "Identifiant",
        help="Le compte qui publie ; nécessaire seulement avec un mot de passe.",
        default="",
        example="communication",
    )
    pictures: bool = setting(
        "Avec image",
        help="La première image de l'annonce accompagne la notification ; non, si le serveur ne"
        " prend pas de fichiers.",
        form=Form.YES_NO,
        default=True,
        advanced=True,
    )

    def __post_init__(self) -> None:
        if not _TOPIC.fullmatch(self.topic) or self.topic in _TAKEN:
            raise SettingInvalid(
                say(
                    "Le réglage « topic » vaut « {topic} » ; il faut un nom comme"
                    " « ville-exemple » : 64 signes au plus, sans accent ni espace.",
                    topic=self.topic,
                )
            )
        address = urlsplit(self.base_url)
        prove_secure(self.base_url)
        if address.path.strip("/") or address.query or address.fragment or "@" in address.netloc:
            raise SettingInvalid(
                say(
                    "Le réglage « base_url » doit être l'adresse du serveur seule, comme"
                    " « https://ntfy.sh » : le sujet va dans « topic »."
                )
            )
        if ":" in self.user:
            raise SettingInvalid(say("Le réglage « user » ne peut pas contenir « : »."))


SECRETS = (
    SecretField(
        "access_token",
        "Jeton d'accès",
        "Sur la page du serveur : Compte > Jetons d'accès (il commence par « tk_ »). Laissez vide"
        " si vous donnez un mot de passe.",
        required=False,
    ),
    SecretField(
        "password",
        "Mot de passe",
        "Le mot de passe du compte, si vous ne donnez pas de jeton.",
        required=False,
    ),
)
