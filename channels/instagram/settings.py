"""What an officer tells Publisher about an Instagram account."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from channels._graph.shapes import prove_number, prove_secure, prove_version
from channels._links import LinkSettings
from publisher.settings import Form, SecretField, setting

DEFAULT_VERSION: Final = "v26.0"


@dataclass(frozen=True, slots=True)
class InstagramSettings(LinkSettings):
    """One professional account that is linked to a Facebook Page."""

    account_id: str = setting(
        "Numéro du compte",
        help="Le numéro (des chiffres) du compte Instagram professionnel : champ"
        " instagram_business_account de la page Facebook reliée.",
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

    def __post_init__(self) -> None:
        prove_number("account_id", self.account_id, "du compte Instagram")
        prove_version(self.version, DEFAULT_VERSION)
        prove_secure(self.base_url)


SECRETS: Final = (
    SecretField(
        "access_token",
        "Jeton d'accès",
        "Un jeton de Meta avec les permissions instagram_basic, instagram_content_publish,"
        " instagram_manage_contents et pages_read_engagement.",
    ),
)
