"""What a site and a folder allow, and the sentence that says it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from channels._plone import entities, refusals
from channels._plone.entities import Page
from channels._plone.site import Site
from publisher.errors import AuthorizationRevoked
from publisher.sentence import say


def folder(site: Site, place: str) -> Page:
    """Return the channel's folder; raises `AuthorizationRevoked` when there is none."""
    found = site.found(place)
    if found is None:
        raise AuthorizationRevoked(refusals.NO_FOLDER)
    return found


def facts(site: Site, place: str, portal_type: str) -> dict[str, Any]:
    """Read the names of the site and the folder, and what may be put there."""
    there = folder(site, place)
    return {
        "site": site.read("@site", entities.site_title),
        "folder": there.title,
        "addable": site.read(f"{place}/@types", entities.addable),
        "fields": site.read(f"{place}/@types/{portal_type}", entities.fields),
        "public": site.seen(place),
    }


def told(known: Mapping[str, Any], portal_type: str, account: str, *, direct: bool) -> str:
    """Say what will be possible; raises `AuthorizationRevoked` when publishing will not be."""
    if portal_type not in known["addable"]:
        raise AuthorizationRevoked(
            say(
                "Ce compte ne peut pas ajouter d'annonces ({type}) dans le dossier « {folder} »."
                " Demandez le rôle Contributeur sur ce dossier, ou réglez-en un autre.",
                type=portal_type,
                folder=known["folder"],
            )
        )
    if "text" not in known["fields"]:
        raise AuthorizationRevoked(
            say(
                "Le type « {type} » de ce site n'a pas de champ de texte : ses pages sont faites de"
                " blocs. Réglez un type qui a un champ « text ».",
                type=portal_type,
            )
        )
    if not known["public"]:
        raise AuthorizationRevoked(refusals.HIDDEN_FOLDER)
    return say(
        "Connecté au site « {site} » avec le compte « {account} », dossier « {folder} » : {does}.",
        site=known["site"],
        account=account,
        folder=known["folder"],
        does=say("il publie aussitôt") if direct else say("il soumet à la relecture"),
    )
