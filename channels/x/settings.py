"""What an officer tells Publisher about an X account and the application that posts for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from channels._numbered import ThreadSettings
from channels._oauth import FIELD
from channels._secure import ACCESSES, prove_secure
from publisher.errors import SettingInvalid
from publisher.sentence import say
from publisher.settings import Form, SecretField, setting


@dataclass(frozen=True, slots=True)
class XSettings(ThreadSettings):
    """One application at X; the sign-in says whose account it posts to."""

    client_id: str = setting(
        "Identifiant de l'application",
        help="Sur developer.x.com, dans votre application : Keys and tokens > OAuth 2.0 Client ID.",
        example="bWFpcmllLWRlLWxhLXZpbGxl",
    )
    redirect_port: int = setting(
        "Port du retour",
        help="X renvoie le navigateur à http://127.0.0.1:PORT/ : cette adresse exacte doit être"
        " inscrite dans l'application (Callback URI).",
        form=Form.NUMBER,
        default=8734,
        advanced=True,
    )
    base_url: str = setting(
        "Adresse de l'interface",
        help="Là où X reçoit les messages ; à ne pas changer.",
        form=Form.URL,
        default="https://api.x.com",
        advanced=True,
    )
    app_url: str = setting(
        "Adresse du site",
        help="Là où les citoyens lisent les messages et où vous vous connectez ; à ne pas changer.",
        form=Form.URL,
        default="https://x.com",
        advanced=True,
    )

    def __post_init__(self) -> None:
        if not 1024 <= self.redirect_port <= 65_535:
            raise SettingInvalid(
                say("Le réglage « redirect_port » doit être un nombre de 1024 à 65535.")
            )
        for name, text in (("base_url", self.base_url), ("app_url", self.app_url)):
            prove_secure(text, name, ACCESSES)


CLIENT_SECRET: Final = "client_secret"
SECRETS = (
    SecretField(
        FIELD,
        "Connexion à X",
        "Donnée par la connexion dans le navigateur : Canaux > Connecter.",
        typed=False,
    ),
    SecretField(
        CLIENT_SECRET,
        "Secret de l'application",
        "Seulement si l'application est de type « Web App » : OAuth 2.0 Client Secret. Laissez"
        " vide pour une « Native App ».",
        required=False,
    ),
)
