"""What a rehearsal needs to know: what to behave like, and where the wall stands."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from publisher import registry
from publisher.errors import SettingInvalid
from publisher.sentence import say
from publisher.settings import Form, setting

KIND: Final = "practice"
# Read from the installed kinds, whoever made them; naming them imports none.
CHOICES: Final = tuple(name for name in registry.kinds() if name != KIND)


@dataclass(frozen=True, slots=True)
class PracticeSettings:
    """One rehearsed channel. Several may share a wall."""

    wraps: str = setting(
        "Canal à répéter",
        help="Le type de canal que la répétition imite : mêmes limites, mêmes contrôles.",
        form=Form.CHOICE,
        choices=CHOICES,
        example="facebook",
    )
    folder: str = setting(
        "Dossier du mur",
        help="Le dossier où Publisher dessine le mur ; plusieurs répétitions peuvent le partager.",
        form=Form.FOLDER,
        example="~/mur-de-repetition",
    )
    title: str = setting(
        "Titre du mur",
        help="Ce qui est écrit en haut du mur.",
        default="Mur de répétition",
        example="Mur de répétition",
    )

    def __post_init__(self) -> None:
        if self.wraps not in CHOICES:
            raise SettingInvalid(
                say(
                    "Le réglage « wraps » vaut « {given} » ; il faut un de ces types : {kinds}.",
                    given=self.wraps,
                    kinds=", ".join(CHOICES),
                )
            )

    @property
    def root(self) -> Path:
        """The wall's folder, whole."""
        return Path(self.folder).expanduser()
