"""What a person or a script types about a channel: its settings, and its secrets unseen."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Iterable

from publisher import registry
from publisher.errors import SecretMissing, SettingInvalid
from publisher.redaction import remember
from publisher.sentence import say
from publisher.service import Service
from publisher.settings import SecretField
from publisher.sign_in import SupportsConnect


def pairs(typed: Iterable[str]) -> dict[str, str]:
    """Read `setting=value`, each; raises `SettingInvalid`."""
    settings = {}
    for pair in typed:
        name, equals, value = pair.partition("=")
        if not equals:
            raise SettingInvalid(
                say("« {pair} » : écrivez réglage=valeur, sans espace.", pair=pair)
            )
        settings[name.strip()] = value
    return settings


def asked(service: Service, kind: str, name: str, *, later: bool) -> dict[str, str]:
    """Read the secrets that nobody gave yet, without showing them.

    `later`: those that a sign-in in the browser gives are left to it. Raises `SecretMissing`.
    """
    secrets = {}
    connects = issubclass(registry.kind(kind), SupportsConnect)
    for field in registry.kind(kind).secret_fields:
        if not field.typed or service.secret_is_given(name, field.name):
            continue
        if field.required and connects and later:
            continue
        if sys.stdin.isatty():
            hint = " Rien : se connecter dans le navigateur." if connects and field.required else ""
            typed = getpass.getpass(f"{field.label} ({field.help}){hint} : ").strip()
            if typed:
                secrets[field.name] = remember(typed)
        elif field.required:
            raise _missing(field, service.secret_variable(name, field.name), connects=connects)
    return secrets


def anew(kind: str, wanted: Iterable[str]) -> dict[str, str]:
    """Ask for new values of these secrets; a script gives each on a line of standard input."""
    fields = {field.name: field for field in registry.kind(kind).secret_fields if field.typed}
    secrets = {}
    for name in wanted:
        field = fields.get(name)
        if field is None:
            raise SettingInvalid(
                say(
                    "Ce canal n'a pas de code d'accès « {name} » à donner. Il a : {known}.",
                    name=name,
                    known=", ".join(fields) or "aucun",
                )
            )
        if sys.stdin.isatty():
            typed = getpass.getpass(f"{field.label} ({field.help}) : ")
        else:
            typed = sys.stdin.readline()
        if not typed.strip():
            raise SecretMissing(say("« {label} » est resté vide.", label=field.label))
        secrets[name] = remember(typed.strip())
    return secrets


def _missing(field: SecretField, variable: str, *, connects: bool) -> SecretMissing:
    if connects:
        return SecretMissing(
            say(
                "Il manque « {label} » : donnez-le dans la variable {variable} ; ou lancez la"
                " commande dans un terminal, qui le demandera ; ou ajoutez --sign-in-later, puis"
                " connectez-vous dans le navigateur avec « publisher channels connect ».",
                label=field.label,
                variable=variable,
            )
        )
    return SecretMissing(
        say(
            "Il manque « {label} » : donnez-le dans la variable {variable}, ou lancez la commande"
            " dans un terminal, qui le demandera.",
            label=field.label,
            variable=variable,
        )
    )
