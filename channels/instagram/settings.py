"""What an officer tells Publisher about an Instagram account."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from channels._graph.pages import DESKTOP
from channels._graph.shapes import prove_account, prove_version
from channels._graph.signing_in import SECRET, client_id, prove_redirect, redirect_uri
from channels._links import LinkSettings
from channels._secure import prove_secure
from publisher.settings import Form, SecretField, setting

DEFAULT_VERSION: Final = "v26.0"


@dataclass(frozen=True, slots=True)
class InstagramSettings(LinkSettings):
    """One professional account that is linked to a Facebook Page."""

    account_id: str = setting(
        "Numéro du compte",
        help="Le numéro (des chiffres) du compte Instagram professionnel : champ"
        " instagram_business_account de la page Facebook reliée. Vide : la connexion par le"
        " navigateur le trouve.",
        default="",
        example="17841400000000000",
    )
    version: str = setting(
        "Version de Graph",
        help="La version de l'interface de Meta. À changer quand Meta retire celle-ci.",
        default=DEFAULT_VERSION,
        example=DEFAULT_VERSION,
        advanced=True,
    )
    base_url: str = setting(
        "Adresse de Graph",
        help="L'adresse de l'interface de Meta. À changer seulement pour un essai.",
        form=Form.URL,
        default="https://graph.facebook.com",
        example="https://graph.facebook.com",
        advanced=True,
    )
    client_id: str = client_id()
    redirect_uri: str = redirect_uri(DESKTOP)
    app_url: str = setting(
        "Adresse du site",
        help="Là où vous vous connectez, par Facebook. À changer seulement pour un essai.",
        form=Form.URL,
        default="https://www.facebook.com",
        example="https://www.facebook.com",
        advanced=True,
    )

    def __post_init__(self) -> None:
        prove_account("account_id", self.account_id, "du compte Instagram")
        prove_account("client_id", self.client_id, "de l'application")
        prove_redirect("redirect_uri", self.redirect_uri)
        prove_version(self.version, DEFAULT_VERSION)
        prove_secure(self.base_url)
        prove_secure(self.app_url, "app_url")


SECRETS: Final = (
    SecretField(
        "access_token",
        "Jeton d'accès",
        "Un jeton de Meta avec les permissions instagram_basic, instagram_content_publish,"
        " instagram_manage_contents, pages_read_engagement et, pour le premier commentaire,"
        " instagram_manage_comments.",
    ),
    SECRET,
)
