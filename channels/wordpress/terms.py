"""Tags and categories: found by name, made when the account may."""

from __future__ import annotations

import json

from channels._http import Answer
from channels.wordpress import entities
from channels.wordpress.refusals import code_of
from channels.wordpress.site import Site
from publisher.errors import ContentRejected
from publisher.sentence import say


def term_id(site: Site, taxonomy: str, name: str) -> int:
    """Return the id of the term of that name in `tags` or `categories`."""
    # WordPress makes the slug of a name by its own rules; as an array it is not cut at spaces.
    # Authors may assign terms, not edit them: the public view it is.
    query = {"slug[]": name, "context": "view"}
    found = site.listed(taxonomy, entities.term, **query)
    if found:
        return found[0]
    answer = site.try_write(taxonomy, {"name": name})
    match answer.status:
        case 200 | 201:
            return site.said(answer, entities.term)
        case 400 if (there := _existing(answer)) is not None:
            return there
        case 403 if taxonomy == "categories" and code_of(answer) == "rest_cannot_create":
            raise ContentRejected(
                say(
                    "La catégorie « {name} » n'existe pas sur le site WordPress, et ce compte ne"
                    " peut pas la créer. Demandez à un éditeur de la créer, ou réglez une autre"
                    " catégorie pour ce canal.",
                    name=name,
                )
            )
        case _:
            raise site.refusal(answer)


def _existing(answer: Answer) -> int | None:
    """Read which term is already there; None when the refusal is another."""
    if code_of(answer) != "term_exists":
        return None
    data = json.loads(answer.body).get("data")
    try:
        return entities.number(data, "term_id")
    except ValueError:
        return None
