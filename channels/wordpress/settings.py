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
        help="publish : publier aussitôt ; pending : soumettre à la relecture d'un éditeur.",
        form=Form.CHOICE,
        choices=("publish", "pending"),
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
        help="closed : les citoyens ne peuvent pas commenter ; open : ils le peuvent.",
        form=Form.CHOICE,
        choices=("closed", "open"),
        default="closed",
        advanced=True,
    )
    first_image: str = setting(
        "Première image",
        help="featured : image mise en avant, que le thème montre ; content : aussi dans le texte.",
        form=Form.CHOICE,
        choices=("featured", "content"),
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
