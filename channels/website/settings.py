"""What an officer sets for a website."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from publisher.errors import SettingInvalid
from publisher.sentence import say
from publisher.settings import Form, SecretField, setting

_FINGERPRINT = re.compile(r"SHA256:[A-Za-z0-9+/]{43}=?")

SECRETS = (
    SecretField(
        "sftp_password",
        "Mot de passe SFTP",
        "Le mot de passe du compte SFTP, ou celui qui protège la clé privée.",
        required=False,
    ),
    SecretField(
        "sftp_private_key",
        "Clé privée SFTP",
        "Le texte entier de la clé privée, de BEGIN à END, si le compte se sert d'une clé.",
        required=False,
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class WebsiteSettings:
    """Where the site is written, where citizens read it, and how it calls itself."""

    folder: str = setting(
        "Dossier du site",
        help="Le dossier où Publisher écrit les pages ; il appartient tout entier au site.",
        form=Form.FOLDER,
        example="~/site-de-la-ville",
    )
    base_url: str = setting(
        "Adresse du site",
        help="L'adresse à laquelle les citoyens lisent ce dossier.",
        form=Form.URL,
        example="https://annonces.exemple.be",
    )
    title: str = setting(
        "Nom du site",
        help="Le nom de la ville ou du service, montré en haut de chaque page.",
        default="Annonces de la ville",
        example="Ville d'Exemple",
    )
    logo: str = setting(
        "Logo",
        help="Une image de cet ordinateur, montrée en haut de chaque page à côté du nom.",
        form=Form.PICTURE,
        default="",
        example="~/Images/logo.png",
    )
    language: str = setting(
        "Langue du site",
        help="La langue de l'accueil, des archives et des menus.",
        form=Form.CHOICE,
        choices=("fr", "nl", "de", "en"),
        names=("français", "néerlandais", "allemand", "anglais"),
        default="fr",
    )
    feed_url: str = setting(
        "Adresse du flux",
        help="L'adresse du flux RSS ou Atom que les pages annoncent aux lecteurs de flux.",
        form=Form.URL,
        default="",
        example="https://annonces.exemple.be/feed.xml",
        advanced=True,
    )
    accessibility_url: str = setting(
        "Déclaration d'accessibilité",
        help="L'adresse de la déclaration d'accessibilité, liée au bas de chaque page.",
        form=Form.URL,
        default="",
        example="https://www.exemple.be/accessibilite",
        advanced=True,
    )
    sftp_host: str = setting(
        "Serveur SFTP",
        help="Laissez vide si le dossier est déjà celui du serveur web.",
        default="",
        example="sftp.exemple.be",
        advanced=True,
    )
    sftp_port: int = setting(
        "Port SFTP",
        help="Presque toujours 22.",
        form=Form.NUMBER,
        default=22,
        advanced=True,
    )
    sftp_username: str = setting(
        "Compte SFTP",
        help="Le nom du compte chez l'hébergeur.",
        default="",
        example="ville",
        advanced=True,
    )
    sftp_folder: str = setting(
        "Dossier sur le serveur SFTP",
        help="Le dossier du serveur que les citoyens voient comme site.",
        default=".",
        example="www",
        advanced=True,
    )
    sftp_host_key: str = setting(
        "Empreinte du serveur SFTP",
        help="L'empreinte donnée par l'hébergeur, qui prouve que c'est bien son serveur.",
        default="",
        example="SHA256:" + "A" * 43,
        advanced=True,
    )

    def __post_init__(self) -> None:
        """Refuse what no single field can show to be wrong."""
        parts = urlsplit(self.base_url)
        if parts.query or parts.fragment or parts.username:
            raise SettingInvalid(
                say(
                    "Le réglage « base_url » vaut « {url} » ; donnez l'adresse du site sans « ? »,"
                    " « # » ni mot de passe.",
                    url=self.base_url,
                )
            )
        if self.sftp_host:
            self._complete()

    def _complete(self) -> None:
        for name in ("sftp_username", "sftp_host_key"):
            if not getattr(self, name):
                raise SettingInvalid(
                    say("Avec « sftp_host », il faut aussi le réglage « {name} ».", name=name)
                )
        for fingerprint in self.sftp_host_key.split():
            if not _FINGERPRINT.fullmatch(fingerprint):
                raise SettingInvalid(
                    say(
                        "Le réglage « sftp_host_key » contient « {text} » ; il faut une empreinte"
                        " de la forme SHA256:… (43 signes), demandée à l'hébergeur.",
                        text=fingerprint,
                    )
                )

    @property
    def root(self) -> Path:
        """The local folder, whole."""
        return Path(self.folder).expanduser()
