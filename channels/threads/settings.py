"""What an officer tells Publisher about a Threads profile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from channels._graph.shapes import prove_account, prove_version
from channels._graph.signing_in import SECRET, prove_redirect
from channels._numbered import ThreadSettings
from channels._secure import prove_secure
from publisher.settings import Form, SecretField, setting

DEFAULT_VERSION: Final = "v1.0"


@dataclass(frozen=True, slots=True)
class ThreadsSettings(ThreadSettings):
    """One profile."""

    user_id: str = setting(
        "Numéro du profil",
        help="Le numéro (des chiffres) du profil Threads : champ « id » de la réponse à /me. Vide :"
        " la connexion par le navigateur le trouve.",
        default="",
        example="24100000000000000",
    )
    version: str = setting(
        "Version de l'interface",
        help="La version de l'interface de Threads. À changer quand Meta retire celle-ci.",
        default=DEFAULT_VERSION,
        example=DEFAULT_VERSION,
        advanced=True,
    )
    base_url: str = setting(
        "Adresse de l'interface",
        help="L'adresse de l'interface de Threads. À changer seulement pour un essai.",
        form=Form.URL,
        default="https://graph.threads.net",
        example="https://graph.threads.net",
        advanced=True,
    )
    client_id: str = setting(
        "Identifiant de l'application",
        help="Pour la connexion par le navigateur : l'« ID d'app Threads » (des chiffres) de"
        " l'application Meta de la ville, qui n'est pas son identifiant général.",
        default="",
        example="1234567890123456",
    )
    redirect_uri: str = setting(
        "Adresse de retour",
        help="Pour la connexion par le navigateur : une page du site de la ville, inscrite telle"
        " quelle dans l'application Meta parmi les URL de rappel de Threads.",
        default="",
        example="https://www.votreville.be/",
    )
    app_url: str = setting(
        "Adresse du site",
        help="Là où vous vous connectez. À changer seulement pour un essai.",
        form=Form.URL,
        default="https://threads.com",
        example="https://threads.com",
        advanced=True,
    )

    def __post_init__(self) -> None:
        prove_account("user_id", self.user_id, "du profil Threads")
        prove_account("client_id", self.client_id, "de l'application")
        if self.redirect_uri:
            prove_redirect("redirect_uri", self.redirect_uri)
        prove_version(self.version, DEFAULT_VERSION)
        prove_secure(self.base_url)
        prove_secure(self.app_url, "app_url")


SECRETS: Final = (
    SecretField(
        "access_token",
        "Jeton d'accès",
        "Un jeton de longue durée de Threads avec les permissions threads_basic,"
        " threads_content_publish et threads_delete (pour des fils numérotés, aussi"
        " threads_manage_replies et threads_read_replies). Publisher le renouvelle.",
    ),
    SECRET,
)
