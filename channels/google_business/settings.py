"""What an officer tells Publisher about the town's profile and the application that posts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from channels._links import LinkSettings
from channels._oauth import FIELD
from channels._secure import ACCESSES, prove_secure
from publisher.errors import SettingInvalid
from publisher.sentence import say
from publisher.settings import Form, SecretField, setting

SERVICE: Final = "{service}"  # in `base_url`: which of Google's interfaces is asked
_LOCATION: Final = re.compile(r"(accounts/\d+/locations/)?\d+")


@dataclass(frozen=True, slots=True)
class GoogleBusinessSettings(LinkSettings):
    """One application at Google, and the profile that it posts to."""

    client_id: str = setting(
        "Identifiant de l'application",
        help="Sur console.cloud.google.com : API et services > Identifiants > ID client OAuth, de"
        " type « Application de bureau ».",
        example="1234567890-abcdef.apps.googleusercontent.com",
    )
    location: str = setting(
        "Numéro de la fiche",
        help="Laissez vide si le compte ne gère qu'une fiche ; sinon le test montre les numéros.",
        default="",
        example="12341234123412341234",
    )
    redirect_port: int = setting(
        "Port du retour",
        help="0 : n'importe lequel, ce que Google permet aux applications de bureau.",
        form=Form.NUMBER,
        default=0,
        advanced=True,
    )
    base_url: str = setting(
        "Adresse des interfaces",
        help="Là où Google reçoit les messages ; à ne pas changer.",
        form=Form.URL,
        default=f"https://{SERVICE}.googleapis.com",
        advanced=True,
    )
    app_url: str = setting(
        "Adresse de la connexion",
        help="Là où vous vous connectez ; à ne pas changer.",
        form=Form.URL,
        default="https://accounts.google.com",
        advanced=True,
    )

    def __post_init__(self) -> None:
        if self.location and not _LOCATION.fullmatch(self.location):
            raise SettingInvalid(
                say(
                    "Le réglage « location » vaut « {given} » ; il faut un numéro, comme le test"
                    " du canal les montre.",
                    given=self.location,
                )
            )
        if self.redirect_port != 0 and not 1024 <= self.redirect_port <= 65_535:
            raise SettingInvalid(
                say("Le réglage « redirect_port » doit être 0 ou un nombre de 1024 à 65535.")
            )
        for name, text in (("base_url", self.base_url), ("app_url", self.app_url)):
            prove_secure(text, name, ACCESSES)

    def at(self, service: str) -> str:
        """Return the address of one of Google's interfaces, such as « oauth2 »."""
        return self.base_url.replace(SERVICE, service)


CLIENT_SECRET: Final = "client_secret"
SECRETS: Final = (
    SecretField(
        FIELD,
        "Connexion à Google",
        "Donnée par la connexion dans le navigateur : Canaux > Connecter.",
        typed=False,
    ),
    SecretField(
        CLIENT_SECRET,
        "Secret de l'application",
        "À côté de l'identifiant, sur console.cloud.google.com : Code secret du client.",
    ),
)
