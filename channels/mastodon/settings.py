"""What an officer tells Publisher about a Mastodon account."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from channels._numbered import ThreadSettings
from channels._secure import prove_secure
from publisher.errors import SettingInvalid
from publisher.sentence import say
from publisher.settings import Form, SecretField, setting


@dataclass(frozen=True, slots=True)
class MastodonSettings(ThreadSettings):
    """One account, named by its instance; the token says whose it is."""

    base_url: str = setting(
        "Adresse de l'instance",
        help="L'adresse du site où le compte a été créé, sans le nom du compte.",
        form=Form.URL,
        example="https://mastodon.social",
    )
    visibility: str = setting(
        "Visibilité",
        help="Qui voit les messages, et où.",
        form=Form.CHOICE,
        default="public",
        choices=("public", "unlisted"),
        names=("tout le monde, et les fils publics", "tout le monde, mais hors des fils publics"),
        advanced=True,
    )

    def __post_init__(self) -> None:
        address = urlsplit(self.base_url)
        prove_secure(self.base_url)
        if address.path.strip("/") or address.query or address.fragment or "@" in address.netloc:
            raise SettingInvalid(
                say(
                    "Le réglage « base_url » doit être l'adresse de l'instance seule, comme"
                    " « {example} ».",
                    example=f"{address.scheme}://{address.netloc.rpartition('@')[2]}",
                )
            )


SECRETS = (
    SecretField(
        "access_token",
        "Jeton d'accès",
        "Sur l'instance : Préférences > Développement > Nouvelle application, avec les droits"
        " read:accounts, read:statuses, write:media et write:statuses ; puis copiez le jeton.",
    ),
)
