"""What an officer tells Publisher about a Threads profile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from channels._graph.shapes import prove_number, prove_secure, prove_version
from channels._numbered import ThreadSettings
from publisher.settings import Form, SecretField, setting

DEFAULT_VERSION: Final = "v1.0"


@dataclass(frozen=True, slots=True)
class ThreadsSettings(ThreadSettings):
    """One profile."""

    user_id: str = setting(
        "Numéro du profil",
        help="Le numéro (des chiffres) du profil Threads : champ « id » de la réponse à /me.",
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

    def __post_init__(self) -> None:
        prove_number("user_id", self.user_id, "du profil Threads")
        prove_version(self.version, DEFAULT_VERSION)
        prove_secure(self.base_url)


SECRETS: Final = (
    SecretField(
        "access_token",
        "Jeton d'accès",
        "Un jeton de longue durée de Threads avec les permissions threads_basic,"
        " threads_content_publish et threads_delete (pour des fils numérotés, aussi"
        " threads_manage_replies et threads_read_replies). Publisher le renouvelle.",
    ),
)
