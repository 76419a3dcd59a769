"""What an officer says of a platform on which they publish themselves."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from channels._links import LinkSettings
from publisher.errors import SettingInvalid
from publisher.sentence import say
from publisher.settings import Form, setting

SHORTEST_LIMIT: Final = 50  # characters; fewer hold no announcement


@dataclass(frozen=True, slots=True)
class ByHandSettings(LinkSettings):
    """One platform."""

    platform: str = setting(
        "Plateforme",
        help="Son nom, comme vous l'appelez.",
        example="Chaîne WhatsApp",
    )
    url: str = setting(
        "Adresse à ouvrir",
        help="La page où vous publiez.",
        form=Form.URL,
        example="https://web.whatsapp.com",
    )
    folder: str = setting(
        "Dossier des préparations",
        help="Le dossier où Publisher prépare le texte et les images, un sous-dossier par envoi.",
        form=Form.FOLDER,
        example="~/a-publier",
    )
    text_limit: int = setting(
        "Longueur du texte, en caractères",
        help="Ce que la plateforme accepte ; 0 : pas de limite.",
        form=Form.NUMBER,
        default=0,
    )

    def __post_init__(self) -> None:
        if 0 < self.text_limit < SHORTEST_LIMIT:
            raise SettingInvalid(
                say(
                    "« text_limit » vaut {n} ; il faut 0 (pas de limite), ou au moins {least}.",
                    n=self.text_limit,
                    least=SHORTEST_LIMIT,
                )
            )

    @property
    def root(self) -> Path:
        """The folder, whole."""
        return Path(self.folder).expanduser()

    @property
    def limit(self) -> int | None:
        """The longest text in characters; None: no limit."""
        return self.text_limit or None
