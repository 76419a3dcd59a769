"""What connects a town to iMio's news server."""

from __future__ import annotations

from dataclasses import dataclass

from channels._plone.settings import folder_path, status_setting
from publisher.settings import Form, setting


@dataclass(frozen=True, slots=True)
class ImioSettings:
    """One news folder of one entity, by one account."""

    base_url: str = setting(
        "Adresse du serveur d'actualités",
        help="Le serveur central d'iMio où votre commune écrit ses actualités.",
        form=Form.URL,
        example="https://www.actualites.exemple.be",
    )
    folder: str = setting(
        "Dossier d'actualités",
        help="L'adresse du dossier de votre commune sur ce serveur, ou son chemin.",
        example="/commune/administration-communale",
    )
    username: str = setting(
        "Identifiant",
        help="L'identifiant du compte technique qu'iMio a donné à votre commune.",
        example="publisher-commune",
    )
    status: str = status_setting()
    news_page: str = setting(
        "Page des actualités",
        help=(
            "L'adresse de la page des actualités sur le site de la commune : les autres canaux y"
            " mènent. Vide : ils mènent au serveur d'actualités."
        ),
        form=Form.URL,
        default="",
        example="https://www.exemple.be/actualites",
    )
    category: str = setting(
        "Catégorie",
        help=(
            "Pour ce qui n'est ni travaux ni emploi, reconnus d'eux-mêmes : Presse, Projets de"
            " ville … (presse, city_project, works, job_offer) ; vide : aucune."
        ),
        default="",
        example="presse",
    )
    local_category: str = setting(
        "Catégorie spécifique",
        help="Une catégorie que votre commune a créée sur ce serveur ; vide : aucune.",
        default="",
        example="Avis officiel",
    )
    topics: str = setting(
        "Thématiques",
        help=(
            "Séparées par des virgules, pour toutes les annonces : Mobilité, Culture, Santé … Un"
            " mot-clé de l'annonce qui est une thématique s'y ajoute de lui-même."
        ),
        default="",
        example="Participation citoyenne",
    )
    iam: str = setting(
        "Je suis",
        help="Publics visés, séparés par des virgules : Parent, Senior, Jeune … ; vide : tous.",
        default="",
        example="Nouvel arrivant",
        advanced=True,
    )
    site_url: str = setting(
        "Lien vers un site",
        help="Un lien que chaque actualité montre, comme le site de la commune ; vide : aucun.",
        form=Form.URL,
        default="",
        example="https://www.exemple.be",
        advanced=True,
    )

    def __post_init__(self) -> None:
        _ = self.place  # refuse what is no folder while it is typed

    @property
    def place(self) -> str:
        """The folder's path within the server."""
        return folder_path(self.folder, self.base_url)
