"""What connects any site on Plone."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import urlsplit

from publisher.errors import SettingInvalid
from publisher.sentence import say
from publisher.settings import Form, SecretField, setting

PASSWORD: Final = SecretField(
    name="password",
    label="Mot de passe",
    help=(
        "Le mot de passe du compte, tel qu'on le tape sur la page de connexion du site. Un compte"
        " réservé à Publisher vaut mieux que celui d'une personne."
    ),
)


def status_setting() -> Any:
    """Declare how far an announcement goes by itself."""
    return setting(
        "Publication",
        help="publish : publier aussitôt ; pending : soumettre à la relecture.",
        form=Form.CHOICE,
        choices=("publish", "pending"),
        default="publish",
    )


def folder_path(given: str, base_url: str, name: str = "folder") -> str:
    """Return a folder's path within the site, from a path or from the folder's address."""
    path = given.removeprefix(base_url) if given.startswith(base_url) else given
    parts = urlsplit(path)
    path = parts.path.strip("/")
    steps = path.split("/")
    if parts.scheme or parts.netloc or not path or any(s in ("", ".", "..") for s in steps):
        raise SettingInvalid(
            say(
                "Le réglage « {name} » vaut « {given} » ; il faut le chemin d'un dossier de ce"
                " site, comme /actualites.",
                name=name,
                given=given,
            )
        )
    return path
