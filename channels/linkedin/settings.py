"""What an officer tells Publisher about a LinkedIn page and the application that posts for it."""

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


@dataclass(frozen=True, slots=True)
class LinkedInSettings(LinkSettings):
    """One page, and the application whose sign-in posts for it."""

    organization: str = setting(
        "Numéro de la page",
        help="Le nombre dans l'adresse de la page quand vous l'administrez :"
        " linkedin.com/company/NOMBRE/admin.",
        example="2414183",
    )
    client_id: str = setting(
        "Identifiant de l'application",
        help="Sur linkedin.com/developers, dans votre application : Auth > Client ID.",
        example="77abcdefghijkl",
    )
    version: str = setting(
        "Version de l'interface",
        help="Année et mois (AAAAMM). LinkedIn sert chaque version un an environ.",
        default="202610",
        advanced=True,
    )
    card_with_picture: bool = setting(
        "Image dans l'encadré du lien",
        help="yes : la première image illustre l'encadré du lien, et les autres ne sont pas"
        " envoyées ; no : les images sont montrées en grand, et le lien est dans le texte.",
        form=Form.YES_NO,
        default=False,
        advanced=True,
    )
    redirect_port: int = setting(
        "Port du retour",
        help="0 : n'importe lequel. Une application qui a un secret demande un port fixe :"
        " inscrivez http://127.0.0.1:PORT/ parmi ses adresses de retour.",
        form=Form.NUMBER,
        default=0,
        advanced=True,
    )
    base_url: str = setting(
        "Adresse de l'interface",
        help="Là où LinkedIn reçoit les messages ; à ne pas changer.",
        form=Form.URL,
        default="https://api.linkedin.com",
        advanced=True,
    )
    app_url: str = setting(
        "Adresse du site",
        help="Là où les citoyens lisent les messages et où vous vous connectez ; à ne pas changer.",
        form=Form.URL,
        default="https://www.linkedin.com",
        advanced=True,
    )

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[0-9]{1,19}", self.organization):
            raise SettingInvalid(
                say(
                    "Le réglage « organization » doit être le nombre de la page, comme « 2414183 »."
                )
            )
        if not re.fullmatch(r"20[0-9]{2}(0[1-9]|1[0-2])", self.version):
            raise SettingInvalid(
                say("Le réglage « version » doit être une année et un mois, comme « 202610 ».")
            )
        if self.redirect_port != 0 and not 1024 <= self.redirect_port <= 65_535:
            raise SettingInvalid(
                say("Le réglage « redirect_port » doit être 0, ou un nombre de 1024 à 65535.")
            )
        for name, text in (("base_url", self.base_url), ("app_url", self.app_url)):
            prove_secure(text, name, ACCESSES)


CLIENT_SECRET: Final = "client_secret"
SECRETS = (
    SecretField(
        FIELD,
        "Connexion à LinkedIn",
        "Donnée par la connexion dans le navigateur : Canaux > Connecter.",
        typed=False,
    ),
    SecretField(
        CLIENT_SECRET,
        "Secret de l'application",
        "Auth > Primary Client Secret. Laissez vide si LinkedIn a ouvert à l'application la"
        " connexion sans secret (PKCE).",
        required=False,
    ),
)
