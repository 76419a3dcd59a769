"""Tags: found by name, made when the account may."""

from __future__ import annotations

import uuid

from channels.drupal import refusals
from channels.drupal.site import Resource, Site
from publisher.errors import AuthorizationRevoked
from publisher.sentence import say

LONGEST_NAME = 255  # characters


def referred(site: Site, vocabulary: str, names: tuple[str, ...]) -> list[Resource]:
    """Return the references to the terms of these names."""
    kind = f"taxonomy_term--{vocabulary}"
    return [{"type": kind, "id": _term(site, vocabulary, kind, name)} for name in names]


def _term(site: Site, vocabulary: str, kind: str, name: str) -> str:
    path, name = f"taxonomy_term/{vocabulary}", name[:LONGEST_NAME]
    found = site.listed(path, **{"filter[name]": name, "page[limit]": 1})
    if found:
        return str(found[0]["id"])
    # A name of its own makes a repeated creation harmless.
    id = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{site.base_url} {vocabulary} {name}"))
    answer = site.create(path, {"type": kind, "id": id, "attributes": {"name": name}})
    match answer.status:
        case 409:
            return id
        case 403 if refusals.is_told(answer):
            raise AuthorizationRevoked(
                say(
                    "Le mot-clé « {name} » n'existe pas sur le site, et ce compte ne peut pas le"
                    " créer. Demandez la permission de créer des termes dans le vocabulaire"
                    " « {vocabulary} », ou réglez « tags_field » sur « none ».",
                    name=name,
                    vocabulary=vocabulary,
                )
            )
        case _:
            return str(site.object_of(answer)["id"])
