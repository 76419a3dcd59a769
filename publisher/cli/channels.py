"""channels list, kinds, add, test, remove."""

from __future__ import annotations

import argparse
import shlex
import sys
from datetime import UTC, datetime
from itertools import groupby

from publisher import registry
from publisher.cli.opening import opened
from publisher.cli.output import DONE, DONE_WORDS, NOT_DELIVERED, json_out, printed, told
from publisher.cli.signing_in import sign_in
from publisher.cli.typed import asked, pairs
from publisher.codec import encode
from publisher.errors import InputError, PublisherError
from publisher.quotas import in_words
from publisher.sentence import raised
from publisher.service import Service
from publisher.settings import SecretField, SettingField
from publisher.text.moments import near
from publisher.views import ChannelView, KindView, LastDelivery


def listed(options: argparse.Namespace) -> int:
    """List the connected channels."""
    with opened(options) as service:
        channels, last = service.channels(), service.last_deliveries()
    if options.json:
        json_out(
            {
                "channels": [
                    {**encode(one), "hue": one.hue.value, "last": encode(last.get(one.name))}
                    for one in channels
                ]
            }
        )
    else:
        for channel in channels:
            printed(f"{channel.name:<22} {channel.label}")
            for line in [*condition(channel), *lately(last.get(channel.name))]:
                printed(f"    {line}")
        if not channels:
            told("Aucun canal : voyez « publisher channels kinds » et « publisher channels add ».")
    return DONE


def condition(channel: ChannelView) -> list[str]:
    """Say what was learnt of a channel: how its account does, and what is left of its quotas."""
    now = datetime.now(UTC)
    lines = []
    if channel.health is not None:
        when = near(channel.health.checked_at, now)
        lines += [f"Vérifié {when} : {channel.health.sentence}", *channel.health.warnings]
    return lines + [raised(in_words(learnt.quota, now)) for learnt in channel.quotas]


def lately(last: LastDelivery | None) -> list[str]:
    """Say what went out the last time, in a line; nothing for a channel that is new."""
    if last is None:
        return []
    what = DONE_WORDS[last.operation]
    return [f"Dernier envoi : « {last.title} », {what} {near(last.at, datetime.now(UTC))}"]


def kinds(options: argparse.Namespace) -> int:
    """List the installed kinds and what their connection asks."""
    with opened(options) as service:
        views = service.kinds()
    if options.json:
        json_out({"kinds": [encode(view) for view in views]})
        return DONE
    for heading, family in groupby(views, lambda view: view.family):
        printed(f"== {heading} ==")
        for view in family:
            _explain(view)
    return DONE


def _explain(view: KindView) -> None:
    printed(f"{view.kind} : {view.label}. {view.summary}")
    for field in view.settings:
        needed = "obligatoire" if field.required else f"par défaut : {field.default or 'rien'}"
        about = f"{field.label} ({needed}). {field.help}{_choices(field)}"
        printed(f"    --set {field.name}=…   {about}")
    for secret in view.secrets:
        needed = "obligatoire" if secret.required else "facultatif"
        printed(f"    secret {secret.name}   {secret.label} ({needed}). {secret.help}")


def _choices(field: SettingField) -> str:
    if not field.choices:
        return ""
    named = zip(field.choices, field.names, strict=True) if field.names else ()
    said = [f"{choice} ({name})" for choice, name in named] or field.choices
    return f" Choix : {', '.join(said)}."


def add(options: argparse.Namespace) -> int:
    """Connect a channel; its secrets come from the environment, or are asked for."""
    settings = pairs(options.settings)
    with opened(options) as service:
        service.refuse_channel(options.kind, options.name, settings)  # before anyone types a code
        secrets = asked(service, options.kind, options.name, later=options.sign_in_later)
        channel = service.add_channel(options.kind, options.name, settings, secrets)
        without = [field for field in registry.kind(options.kind).secret_fields
                   if _is_missing(service, options, field, secrets)]  # fmt: skip
        signing_in = bool(without) and channel.connects and sys.stdin.isatty()
        sentence = sign_in(service, channel.name) if signing_in else ""
    if options.json:
        json_out({"channel": encode(channel)})
    elif sentence:
        printed(f"Canal « {channel.name} » connecté. {sentence}")
    elif without:
        printed(
            f"Canal « {channel.name} » ajouté. Connectez-vous maintenant : publisher channels"
            f" connect {shlex.quote(channel.name)}"
        )
    else:
        printed(
            f"Canal « {channel.name} » connecté. Éprouvez-le : publisher channels test"
            f" {shlex.quote(channel.name)}"
        )
    return DONE


def _is_missing(
    service: Service, options: argparse.Namespace, field: SecretField, typed: dict[str, str]
) -> bool:
    given = field.name in typed or service.secret_is_given(options.name, field.name)
    return field.required and not given


def test(options: argparse.Namespace) -> int:
    """Prove that a channel can be used, without publishing."""
    with opened(options) as service:
        try:
            sentence = service.test_channel(options.name)
        except InputError:
            raise  # no such channel: nothing was tested
        except PublisherError as error:
            if options.json:
                json_out({"channel": options.name, "ok": False, "message": str(error)})
                told(str(error))
                return NOT_DELIVERED
            raise
        channel = service.channel(options.name)
    if options.json:
        json_out(
            {
                "channel": options.name,
                "ok": True,
                "message": sentence,
                "health": encode(channel.health),
                "quotas": [encode(learnt) for learnt in channel.quotas],
            }
        )
    else:
        printed(sentence)
        for learnt in channel.quotas:
            printed(raised(in_words(learnt.quota, datetime.now(UTC))))
    return DONE


def remove(options: argparse.Namespace) -> int:
    """Disconnect a channel; what it published stays in the history."""
    with opened(options) as service:
        service.remove_channel(options.name)
    if options.json:
        json_out({"removed": options.name})
    else:
        printed(f"Canal « {options.name} » déconnecté. Ce qu'il a publié reste dans l'historique.")
    return DONE
