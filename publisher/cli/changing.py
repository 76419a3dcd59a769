"""publisher channels set: other settings, or another token, for a channel that is connected."""

from __future__ import annotations

import argparse
import shlex

from publisher.cli.opening import opened
from publisher.cli.output import DONE, json_out, printed
from publisher.cli.typed import anew, pairs
from publisher.codec import encode
from publisher.errors import SettingInvalid
from publisher.sentence import say


def changed(options: argparse.Namespace) -> int:
    """Change settings and secrets; what is not named stays, and so does the history."""
    settings = pairs(options.settings)
    if not settings and not options.secrets:
        raise SettingInvalid(
            say("Donnez au moins un réglage à changer (réglage=valeur), ou --secret CODE.")
        )
    with opened(options) as service:
        before = service.channel(options.name)
        service.refuse_change(options.name, settings)  # before anyone types a code
        secrets = anew(before.kind, options.secrets)
        channel = service.change_channel(options.name, settings, secrets)
    if options.json:
        json_out({"channel": encode(channel)})
        return DONE
    for name, value in channel.settings.items():
        if value != before.settings.get(name, ""):
            printed(f"{name} : {value or 'rien'}")
    for name in secrets:
        printed(f"{name} : changé")
    printed(
        f"Canal « {channel.name} » modifié ; son historique reste. Éprouvez-le : publisher channels"
        f" test {shlex.quote(channel.name)}"
    )
    return DONE
