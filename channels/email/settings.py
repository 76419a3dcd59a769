"""What an officer tells Publisher about a newsletter and the server that carries it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from channels._links import LinkSettings
from channels._loopback import LOOPBACK
from channels._recipients import is_file
from channels.email.addresses import ascii_address
from publisher.errors import SettingInvalid
from publisher.sentence import say
from publisher.settings import Form, SecretField, setting

STARTTLS: Final = "starttls"
TLS: Final = "tls"
NONE: Final = "none"
ADDRESS: Final = "{adresse}"  # in `unsubscribe`: where the reader's address goes


@dataclass(frozen=True, slots=True)
class EmailSettings(LinkSettings):
    """One newsletter: who writes, to whom, and through which server."""

    host: str = setting(
        "Serveur d'envoi",
        help="Le serveur SMTP de la ville ou de son hébergeur de courrier.",
        example="smtp.ville.be",
    )
    sender: str = setting(
        "Adresse de l'expéditeur",
        help="L'adresse qui écrit ; les réponses y arrivent, sauf si vous en donnez une autre.",
        example="info@ville.be",
    )
    recipients: str = setting(
        "Destinataires",
        help="Un fichier CSV des abonnés (chemin complet), ou l'adresse d'une liste de diffusion.",
        example="lettre@listes.ville.be",
    )
    sender_name: str = setting(
        "Nom de l'expéditeur",
        help="Ce que les lecteurs voient comme expéditeur.",
        default="",
        example="Ville de Namur",
    )
    user: str = setting(
        "Identifiant",
        help="Le compte sur le serveur ; laissez vide si le serveur n'en demande pas.",
        default="",
        example="info@ville.be",
    )
    unsubscribe: str = setting(
        "Désabonnement",
        help="Une page (https://www.ville.be/quitter?qui={adresse}, où « {adresse} » devient celle"
        " du lecteur) ou une adresse de courriel ; sans elle, les demandes vont à l'expéditeur.",
        default="",
    )
    reply_to: str = setting(
        "Adresse de réponse",
        help="Où arrivent les réponses, si ce n'est pas chez l'expéditeur.",
        default="",
        example="communication@ville.be",
    )
    security: str = setting(
        "Chiffrement",
        help="Comment la connexion au serveur est protégée.",
        form=Form.CHOICE,
        default=STARTTLS,
        choices=(STARTTLS, TLS, NONE),
        names=("STARTTLS (port 587)", "TLS dès le début (port 465)", "Aucun (relais interne)"),
        advanced=True,
    )
    port: int = setting(
        "Port",
        help="587 d'habitude ; 465 avec TLS dès le début ; 25 pour un relais interne.",
        form=Form.NUMBER,
        default=587,
        advanced=True,
    )
    dkim_selector: str = setting(
        "Sélecteur DKIM",
        help="Le nom de la clé DKIM dans le DNS, si c'est Publisher qui signe.",
        default="",
        example="publisher",
        advanced=True,
    )

    def __post_init__(self) -> None:
        if any(letter.isspace() or letter in "/@" for letter in self.host):
            raise SettingInvalid(
                say("Le réglage « host » doit être un nom de serveur, comme « smtp.ville.be ».")
            )
        if not 0 < self.port < 65536:
            raise SettingInvalid(say("Le réglage « port » va de 1 à 65535."))
        for name in ("sender", "reply_to"):
            given = getattr(self, name)
            if (name == "sender" or given) and ascii_address(given) is None:
                raise _no_address(name, given)
        if not self.from_file and ascii_address(self.recipients) is None:
            raise SettingInvalid(
                say(
                    "Le réglage « recipients » doit être le chemin d'un fichier .csv ou .txt, ou"
                    " l'adresse d'une liste de diffusion."
                )
            )
        link = self.unsubscribe
        if link and not self.unsubscribe_is_web and ascii_address(link) is None:
            raise _no_address("unsubscribe", link)
        if self.user and self.security == NONE and self.host not in LOOPBACK:
            raise SettingInvalid(
                say(
                    "Le réglage « security » doit être starttls ou tls : sinon le mot de passe"
                    " passerait en clair sur le réseau."
                )
            )

    @property
    def from_file(self) -> bool:
        """Whether the recipients are in a file."""
        return is_file(self.recipients)

    @property
    def unsubscribe_is_web(self) -> bool:
        """Whether readers leave on a page; else by writing."""
        try:
            parts = urlsplit(self.unsubscribe)
        except ValueError:
            return False
        return parts.scheme == "https" and bool(parts.hostname) and self.unsubscribe.isascii()

    @property
    def domain(self) -> str:
        """The sender's domain, which signs and names the messages."""
        return (ascii_address(self.sender) or self.sender).rpartition("@")[2]


def _no_address(name: str, given: str) -> SettingInvalid:
    return SettingInvalid(
        say(
            "Le réglage « {name} » vaut « {given} » ; il faut une adresse comme « info@ville.be ».",
            name=name,
            given=given,
        )
    )


SECRETS = (
    SecretField(
        "password",
        "Mot de passe",
        "Celui du compte sur le serveur ; laissez vide si le serveur n'en demande pas.",
        required=False,
    ),
    SecretField(
        "dkim_key",
        "Clé DKIM",
        "La clé privée (PEM) avec laquelle signer, si le serveur d'envoi ne signe pas lui-même.",
        required=False,
    ),
)
