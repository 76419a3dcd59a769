"""What connects a WordPress site."""

from __future__ import annotations

from dataclasses import dataclass

from publisher.settings import Form, SecretField, setting


@dataclass(frozen=True, slots=True)
class WordPressSettings:
    """One account on one site."""

    base_url: str = setting(
        "Adresse du site",
        help="L'adresse de la page d'accueil, telle que les citoyens la tapent.",
        form=Form.URL,
        example="https://www.exemple.be",
    )
    username: str = setting(
        "Identifiant",
        help="L'identifiant WordPress du compte qui publie (rôle Auteur ou Éditeur).",
        example="communication",
    )
    status: str = setting(
        "Publication",
        help="Ce que devient l'article que Publisher envoie.",
        form=Form.CHOICE,
        choices=("publish", "pending"),
        names=("publié aussitôt", "soumis à la relecture d'un éditeur"),
        default="publish",
    )
    category: str = setting(
        "Catégorie",
        help="Nom de la catégorie des annonces ; vide : celle que le site met par défaut.",
        default="",
        example="Actualités",
    )
    comments: str = setting(
        "Commentaires",
        help="Si les citoyens peuvent commenter l'article.",
        form=Form.CHOICE,
        choices=("closed", "open"),
        names=("fermés", "ouverts"),
        default="closed",
        advanced=True,
    )
    first_image: str = setting(
        "Première image",
        help="Où elle se trouve ; c'est le thème du site qui montre l'image mise en avant.",
        form=Form.CHOICE,
        choices=("featured", "content"),
        names=("mise en avant", "mise en avant, et dans le texte"),
        default="featured",
        advanced=True,
    )


PASSWORD = SecretField(
    name="password",
    label="Mot de passe d'application",
    help=(
        "Dans WordPress : Comptes > Profil > Mots de passe d'application. Ce n'est pas le mot de"
        " passe avec lequel vous vous connectez ; les espaces peuvent rester."
    ),
)
