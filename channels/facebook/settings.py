"""What an officer tells Publisher about a Facebook Page."""

from __future__ import annotations

from dataclasses import dataclass

from channels._graph.pages import DESKTOP
from channels._graph.shapes import prove_account, prove_version
from channels._graph.signing_in import SECRET, client_id, prove_redirect, redirect_uri
from channels._links import LinkSettings
from channels._secure import prove_secure
from publisher.settings import Form, SecretField, setting

DEFAULT_VERSION = "v26.0"


@dataclass(frozen=True, slots=True)
class FacebookSettings(LinkSettings):
    """One Page. Values end up in the path of requests, so their shape is checked here."""

    page_id: str = setting(
        "Numéro de la page",
        help="Le numéro (des chiffres) de la page Facebook : page > À propos > Transparence. Vide :"
        " la connexion par le navigateur le trouve.",
        default="",
        example="102030405060708",
    )
    version: str = setting(
        "Version de Graph",
        help="La version de l'interface de Facebook. À changer quand Facebook retire celle-ci.",
        default=DEFAULT_VERSION,
        example=DEFAULT_VERSION,
        advanced=True,
    )
    base_url: str = setting(
        "Adresse de Graph",
        help="L'adresse de l'interface de Facebook. À changer seulement pour un essai.",
        form=Form.URL,
        default="https://graph.facebook.com",
        example="https://graph.facebook.com",
        advanced=True,
    )
    client_id: str = client_id()
    redirect_uri: str = redirect_uri(DESKTOP)
    app_url: str = setting(
        "Adresse du site",
        help="Là où vous vous connectez. À changer seulement pour un essai.",
        form=Form.URL,
        default="https://www.facebook.com",
        example="https://www.facebook.com",
        advanced=True,
    )

    def __post_init__(self) -> None:
        prove_account("page_id", self.page_id, "de la page")
        prove_account("client_id", self.client_id, "de l'application")
        prove_redirect("redirect_uri", self.redirect_uri)
        prove_version(self.version, DEFAULT_VERSION)
        prove_secure(self.base_url)
        prove_secure(self.app_url, "app_url")


SECRETS = (
    SecretField(
        "access_token",
        "Jeton d'accès de la page",
        "Un jeton de page (pas un jeton de personne) avec les permissions pages_manage_posts,"
        " pages_read_engagement, pages_show_list et, pour le premier commentaire,"
        " pages_manage_engagement.",
    ),
    SECRET,
)
