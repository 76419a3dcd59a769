"""What an officer tells Publisher about a Facebook Page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from publisher.errors import SettingInvalid
from publisher.sentence import say
from publisher.settings import Form, SecretField, setting

DEFAULT_VERSION = "v26.0"
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


@dataclass(frozen=True, slots=True)
class FacebookSettings:
    """One Page. Values end up in the path of requests, so their shape is checked here."""

    page_id: str = setting(
        "Numéro de la page",
        help="Le numéro (des chiffres) de la page Facebook : page > À propos > Transparence.",
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

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[0-9]{1,20}", self.page_id):
            raise SettingInvalid(
                say(
                    "Le réglage « page_id » vaut « {given} » ; il faut le numéro de la page,"
                    " en chiffres, et non son nom.",
                    given=self.page_id,
                )
            )
        if not re.fullmatch(r"v[0-9]{1,3}\.[0-9]{1,2}", self.version):
            raise SettingInvalid(
                say(
                    "Le réglage « version » vaut « {given} » ; il faut une version comme"
                    " « {example} ».",
                    given=self.version,
                    example=DEFAULT_VERSION,
                )
            )
        address = urlsplit(self.base_url)
        if address.scheme != "https" and address.hostname not in _LOOPBACK:
            raise SettingInvalid(
                say(
                    "Le réglage « base_url » doit commencer par https:// : sinon le jeton d'accès"
                    " passerait en clair sur le réseau."
                )
            )


SECRETS = (
    SecretField(
        "access_token",
        "Jeton d'accès de la page",
        "Un jeton de page (pas un jeton de personne) avec les permissions pages_manage_posts,"
        " pages_read_engagement et pages_show_list.",
    ),
)
