"""What connects a site on Plone."""

from __future__ import annotations

from dataclasses import dataclass

from channels._plone.settings import folder_path, status_setting
from publisher.settings import Form, setting


@dataclass(frozen=True, slots=True)
class PloneSettings:
    """One folder of one site, by one account."""

    base_url: str = setting(
        "Adresse du site",
        help="L'adresse de la page d'accueil, telle que les citoyens la tapent.",
        form=Form.URL,
        example="https://www.exemple.be",
    )
    folder: str = setting(
        "Dossier",
        help="Le dossier du site où vont les annonces : son adresse, ou son chemin.",
        example="/actualites",
    )
    username: str = setting(
        "Identifiant",
        help="L'identifiant du compte qui publie (Contributeur, Éditeur, Relecteur du dossier).",
        example="publisher",
    )
    status: str = status_setting()
    public_url: str = setting(
        "Adresse publique",
        help="Si les citoyens lisent le site à une autre adresse que celle où l'on y écrit.",
        default="",
        example="https://www.exemple.be",
        advanced=True,
    )
    content_type: str = setting(
        "Type de page",
        help="Le nom technique du type des annonces dans Plone ; il lui faut un champ de texte.",
        default="News Item",
        example="News Item",
        advanced=True,
    )
    image_folder: str = setting(
        "Dossier des images",
        help="Un dossier public pour les images ; vide : celui des annonces.",
        default="",
        example="/images",
        advanced=True,
    )
    first_image: str = setting(
        "Première image",
        help=(
            "content : dans le texte, avec son texte alternatif ; lead : image principale, que"
            " Plone montre avec le titre de la page pour texte alternatif."
        ),
        form=Form.CHOICE,
        choices=("content", "lead"),
        default="content",
        advanced=True,
    )

    def __post_init__(self) -> None:
        _ = self.place, self.picture_place  # refuse what is no folder while it is typed

    @property
    def place(self) -> str:
        """The folder's path within the site."""
        return folder_path(self.folder, self.base_url)

    @property
    def picture_place(self) -> str:
        """The path of the folder of the pictures."""
        if not self.image_folder:
            return self.place
        return folder_path(self.image_folder, self.base_url, "image_folder")
