"""What an officer says of a notification service: its address is all of it, and a secret."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from channels._links import LinkSettings
from publisher.settings import Form, SecretField, setting

ADDRESS: Final = "url"
SECRETS: Final = (
    SecretField(
        ADDRESS,
        "Adresse de notification Apprise",
        "L'adresse qui désigne le service et prouve votre accès, comme"
        " discord://identifiant/jeton ; une seule. La liste est sur"
        " https://github.com/caronc/apprise/wiki.",
    ),
)


@dataclass(frozen=True, slots=True)
class AppriseSettings(LinkSettings):
    """One notification address."""

    hashtags: int = setting(
        "Nombre de mots-dièse",
        help="Combien de mots-dièse suivent le texte ; 0 : aucun.",
        form=Form.NUMBER,
        default=0,
        advanced=True,
    )
