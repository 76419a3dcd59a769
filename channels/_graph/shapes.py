"""The shapes of what an officer tells of an account: it ends up in the addresses of requests."""

from __future__ import annotations

import re

from publisher.errors import AuthorizationRevoked, SettingInvalid
from publisher.sentence import say


def prove_number(name: str, given: str, whose: str) -> None:
    """Refuse an id that is not made of figures; `whose` says of what it is the number."""
    if not re.fullmatch(r"[0-9]{1,20}", given):
        raise SettingInvalid(
            say(
                "Le réglage « {name} » vaut « {given} » ; il faut le numéro {whose}, en chiffres,"
                " et non son nom.",
                name=name,
                given=given,
                whose=whose,
            )
        )


def prove_account(name: str, given: str, whose: str) -> None:
    """Refuse what is neither an id nor left to the sign-in."""
    if given:
        prove_number(name, given, whose)


def known_account(name: str, given: str) -> str:
    """Return the id of the account; raises `AuthorizationRevoked` while nobody said which it is."""
    if not given:
        raise AuthorizationRevoked(
            say(
                "Ce canal ne sait pas encore sur quel compte publier : connectez-le par le"
                " navigateur (Canaux > Connecter), ou donnez le réglage « {name} » et le jeton.",
                name=name,
            )
        )
    return given


def prove_version(given: str, example: str) -> None:
    """Refuse what is no version of an interface."""
    if not re.fullmatch(r"v[0-9]{1,3}\.[0-9]{1,2}", given):
        raise SettingInvalid(
            say(
                "Le réglage « version » vaut « {given} » ; il faut une version comme"
                " « {example} ».",
                given=given,
                example=example,
            )
        )
