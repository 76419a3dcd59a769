"""What an officer tells Publisher about a Bluesky account."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from channels._numbered import ThreadSettings
from channels._secure import PASSWORD, prove_secure
from publisher.errors import SettingInvalid
from publisher.sentence import say
from publisher.settings import Form, SecretField, setting

REPLACE: Final = "replace"
REPLY: Final = "reply"
_HANDLE: Final = re.compile(
    r"@?([a-zA-Z0-9-]+\.)+[a-zA-Z][a-zA-Z0-9-]*|did:[a-z]+:[a-zA-Z0-9._:%-]+"
)


@dataclass(frozen=True, slots=True)
class BlueskySettings(ThreadSettings):
    """One account; the app password proves that it is the town's."""

    identifier: str = setting(
        "Identifiant",
        help="Le nom du compte, comme il est écrit sur son profil.",
        example="ville.bsky.social",
    )
    card_with_picture: bool = setting(
        "Image dans l'encadré du lien",
        help="yes : la première image illustre l'encadré du lien, et les autres ne sont pas"
        " envoyées ; no : les images sont montrées en grand, et le lien est dans le texte.",
        form=Form.YES_NO,
        default=False,
        advanced=True,
    )
    correction: str = setting(
        "Correction",
        help="replace : le message est publié à nouveau et le premier supprimé, avec ses réponses ;"
        " reply : le premier reste et la correction lui répond.",
        form=Form.CHOICE,
        default=REPLACE,
        choices=(REPLACE, REPLY),
        advanced=True,
    )
    base_url: str = setting(
        "Adresse du serveur",
        help="Le serveur du compte ; à changer seulement s'il n'est pas chez Bluesky.",
        form=Form.URL,
        default="https://bsky.social",
        advanced=True,
    )
    app_url: str = setting(
        "Adresse de lecture",
        help="Le site où les citoyens lisent les messages ; les liens de l'historique y mènent.",
        form=Form.URL,
        default="https://bsky.app",
        advanced=True,
    )

    def __post_init__(self) -> None:
        if not _HANDLE.fullmatch(self.identifier):
            raise SettingInvalid(
                say(
                    "Le réglage « identifier » doit être le nom complet du compte, avec ses points,"
                    " comme « ville.bsky.social »."
                )
            )
        address = urlsplit(self.base_url)
        prove_secure(self.base_url, carried=PASSWORD)
        if address.path.strip("/") or address.query or address.fragment or "@" in address.netloc:
            raise SettingInvalid(
                say(
                    "Le réglage « base_url » doit être l'adresse du serveur seule, comme"
                    " « https://bsky.social »."
                )
            )


SECRETS = (
    SecretField(
        "app_password",
        "Mot de passe d'application",
        "Sur Bluesky : Paramètres > Confidentialité et sécurité > Mots de passe d'application >"
        " Ajouter. Ce n'est pas le mot de passe du compte.",
    ),
)
