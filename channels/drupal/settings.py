"""What connects a Drupal site."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from publisher.errors import SettingInvalid
from publisher.sentence import say
from publisher.settings import Form, SecretField, setting

_MACHINE_NAME: Final = re.compile(r"[a-z0-9_]*")
_NAMES: Final = (
    "content_type", "text_format", "image_field", "video_field", "tags_field", "vocabulary",
)  # fmt: skip
_ALIAS: Final = re.compile(r"(/[a-z0-9._-]+)*")


@dataclass(frozen=True, slots=True)
class DrupalSettings:
    """One type of content on one site, by one account."""

    base_url: str = setting(
        "Adresse du site",
        help="L'adresse de la page d'accueil, telle que les citoyens la tapent.",
        form=Form.URL,
        example="https://www.exemple.be",
    )
    username: str = setting(
        "Identifiant",
        help="L'identifiant Drupal du compte qui publie.",
        example="publisher",
    )
    status: str = setting(
        "Publication",
        help="publish : publier aussitôt ; draft : laisser un brouillon à un éditeur.",
        form=Form.CHOICE,
        choices=("publish", "draft"),
        default="publish",
    )
    alias_prefix: str = setting(
        "Début de l'adresse",
        help="Les pages auront l'adresse /actualites/titre ; « site » : le site la choisit.",
        default="/actualites",
        example="/actualites",
    )
    moderation: bool = setting(
        "Modération de contenu",
        help="yes : le site emploie le module « Content Moderation » pour ce type de contenu.",
        form=Form.YES_NO,
        default=False,
    )
    withdrawal: str = setting(
        "Retrait",
        help="unpublish : dépublier, un éditeur peut encore voir la page ; delete : supprimer.",
        form=Form.CHOICE,
        choices=("unpublish", "delete"),
        default="unpublish",
    )
    content_type: str = setting(
        "Type de contenu",
        help="Le nom système du type de contenu des annonces.",
        default="article",
        example="article",
        advanced=True,
    )
    text_format: str = setting(
        "Format de texte",
        help="Le nom système d'un format HTML que le compte peut employer.",
        default="basic_html",
        example="basic_html",
        advanced=True,
    )
    image_field: str = setting(
        "Champ de l'image",
        help="Le nom système du champ de l'image ; « none » : ce type de contenu n'en a pas.",
        default="field_image",
        example="field_image",
        advanced=True,
    )
    video_field: str = setting(
        "Champ de la vidéo",
        help="Le nom système d'un champ de fichier que le site montre comme vidéo ; « none » : une"
        " image de la vidéo paraît à sa place.",
        default="none",
        example="field_video",
        advanced=True,
    )
    tags_field: str = setting(
        "Champ des étiquettes",
        help="Le nom système du champ des mots-clés ; « none » : ce type de contenu n'en a pas.",
        default="field_tags",
        example="field_tags",
        advanced=True,
    )
    vocabulary: str = setting(
        "Vocabulaire",
        help="Le nom système du vocabulaire des mots-clés.",
        default="tags",
        example="tags",
        advanced=True,
    )

    def __post_init__(self) -> None:
        for name in _NAMES:
            if not _MACHINE_NAME.fullmatch(getattr(self, name)):
                raise _wrong(name, getattr(self, name), "un nom système, comme field_image")
        if not _ALIAS.fullmatch(self.prefix):
            raise _wrong("alias_prefix", self.alias_prefix, "un chemin, comme /actualites")

    @property
    def prefix(self) -> str:
        """What the address begins with; "" where the site chooses it."""
        return "" if self.alias_prefix == "site" else self.alias_prefix.rstrip("/")

    @property
    def resource(self) -> str:
        """JSON:API's name of the type."""
        return f"node--{self.content_type}"

    @property
    def pictured(self) -> bool:
        """Whether the type has a field for a picture."""
        return self.image_field != "none"

    @property
    def filmed(self) -> bool:
        """Whether the type has a field for a video."""
        return self.video_field != "none"

    @property
    def tagged(self) -> bool:
        """Whether the type has a field for tags."""
        return self.tags_field != "none"


PASSWORD = SecretField(
    name="password",
    label="Mot de passe",
    help="Le mot de passe du compte Drupal, tel qu'on le tape sur la page /user/login du site.",
)


def _wrong(name: str, text: str, wanted: str) -> SettingInvalid:
    return SettingInvalid(
        say(
            "Le réglage « {name} » vaut « {text} » ; il faut {wanted}.",
            name=name,
            text=text,
            wanted=wanted,
        )
    )
