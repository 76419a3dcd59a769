"""What an officer sets, and the addresses that follow from it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from publisher.errors import SettingInvalid
from publisher.sentence import say
from publisher.settings import Form, setting

MOST_ITEMS: Final = 500
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class FeedSettings:
    """Where the feeds are written, where they are read from, and how they present themselves."""

    folder: str = setting(
        "Dossier",
        help="Le dossier où les fils sont écrits ; il peut être celui du site.",
        form=Form.FOLDER,
        example="/srv/www",
    )
    base_url: str = setting(
        "Adresse publique du dossier",
        help="L'adresse où les citoyens lisent ce dossier ; le fil RSS y sera feed.xml.",
        form=Form.URL,
        example="https://www.exemple.be",
    )
    title: str = setting(
        "Titre",
        help="Le nom du fil dans les lecteurs.",
        default="Actualités de la ville",
    )
    description: str = setting(
        "Description",
        help="Une phrase qui dit ce que l'on reçoit en s'abonnant.",
        default="Les annonces officielles de la ville, dès leur publication.",
    )
    language: str = setting(
        "Langue",
        help="La langue principale du fil : fr, nl, de ou en.",
        default="fr",
    )
    author: str = setting(
        "Auteur",
        help="Qui parle : le service ou la ville ; à défaut, le titre du fil.",
        default="",
    )
    logo_url: str = setting(
        "Adresse du logo",
        help="Une image sur le web que les lecteurs montrent à côté du titre ; rien si vide.",
        form=Form.URL,
        default="",
        example="https://www.exemple.be/logo.png",
        advanced=True,
    )
    hub: str = setting(
        "Concentrateur WebSub",
        help="L'adresse d'un concentrateur à prévenir de chaque annonce ; rien si vide.",
        form=Form.URL,
        default="",
        example="https://hub.exemple.be/",
        advanced=True,
    )
    items: int = setting(
        "Annonces par fil",
        help="Combien d'annonces récentes le fil montre ; les autres restent dans ses archives.",
        form=Form.NUMBER,
        default=30,
        advanced=True,
    )

    def __post_init__(self) -> None:
        if not 1 <= self.items <= MOST_ITEMS:
            raise SettingInvalid(
                say(
                    "« items » vaut {n} ; il faut un nombre de 1 à {most}.",
                    n=self.items,
                    most=MOST_ITEMS,
                )
            )
        if not _LANGUAGE.fullmatch(self.language):
            raise SettingInvalid(
                say(
                    "« language » vaut « {given} » ; il faut un code comme fr, nl, de ou en.",
                    given=self.language,
                )
            )

    @property
    def speaker(self) -> str:
        """The name of the author; an Atom feed without one is invalid."""
        return self.author or self.title

    def address(self, path: str) -> str:
        """Return the public address of a file in the folder."""
        return f"{self.base_url}/{path}"
