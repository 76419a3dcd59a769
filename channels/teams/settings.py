"""What an officer tells Publisher about a Teams channel: the workflow's address says it all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qs, urlsplit

from channels._links import LinkSettings
from channels._loopback import LOOPBACK
from publisher.errors import AuthorizationRevoked
from publisher.redaction import remember
from publisher.sentence import say
from publisher.settings import Form, SecretField, setting

_HOSTS: Final = (".logic.azure.com", ".api.powerplatform.com")
_RETIRED: Final = (".webhook.office.com", "outlook.office.com", "outlook.office365.com")


@dataclass(frozen=True, slots=True)
class TeamsSettings(LinkSettings):
    """Where the cards are read; it changes nothing of what is sent."""

    channel_url: str = setting(
        "Lien du canal",
        help="Dans Teams : le canal > … > Copier le lien. L'historique y mène ; Teams ne donne pas"
        " l'adresse de chaque message.",
        form=Form.URL,
        default="",
        example="https://teams.microsoft.com/l/channel/19%3Aexemple%40thread.tacv2/Annonces",
    )


SECRETS = (
    SecretField(
        "webhook_url",
        "Adresse du flux",
        "Dans Teams : le canal > … > Flux de travail > « Envoyer des alertes de webhook à un"
        " canal » ; copiez l'adresse à la fin. Qui l'a peut écrire dans le canal.",
    ),
)


def checked(webhook_url: str) -> str:
    """Return the address of a workflow; raises `AuthorizationRevoked` for anything else."""
    url = webhook_url.strip()
    try:
        address = urlsplit(url)
        host, port = address.hostname or "", address.port
        signature = parse_qs(address.query).get("sig", [""])[0]
    except ValueError:
        host, port, signature = "", None, ""
    if host.endswith(_RETIRED):
        raise AuthorizationRevoked(
            say(
                "Microsoft a retiré les connecteurs de ce genre : dans Teams, créez un flux de"
                " travail pour le canal, puis donnez son adresse à ce canal de Publisher."
            )
        )
    known = url.startswith("https://") and host.endswith(_HOSTS) and port in (None, 443)
    local = url.startswith("http://") and host in LOOPBACK and port
    if not (known or local) or not signature or "@" in address.netloc:
        raise AuthorizationRevoked(
            say(
                "L'adresse du flux n'en est pas une : copiez-la à nouveau, entière, depuis le flux"
                " de travail de Teams (elle contient « sig= »), et reconnectez ce canal."
            )
        )
    remember(signature)
    return url
