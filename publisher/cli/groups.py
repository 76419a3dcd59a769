"""groups list, set, remove."""

from __future__ import annotations

import argparse

from publisher.cli.opening import opened
from publisher.cli.output import DONE, json_out, printed
from publisher.codec import encode
from publisher.errors import NotFound
from publisher.groups import SIGN, Group
from publisher.service import Service


def listed(options: argparse.Namespace) -> int:
    """List the groups, and the channels that each stands for now."""
    with opened(options) as service:
        groups = service.groups()
    if options.json:
        json_out({"groups": [encode(group) for group in groups]})
    else:
        for group in groups:
            printed(_line(group))
    return DONE


def chosen(options: argparse.Namespace) -> int:
    """Choose the channels of a group; one that does not exist is made."""
    with opened(options) as service:
        before = _existing(service, options.name)
        if before is None:
            group = service.make_group(options.name.removeprefix(SIGN), options.names)
        else:
            group = service.change_group(before.id, before.name, options.names)
    if options.json:
        json_out({"group": encode(group)})
    else:
        printed(_line(group))
    return DONE


def removed(options: argparse.Namespace) -> int:
    """Take a group away; its channels stay connected."""
    with opened(options) as service:
        group = service.group(options.name.removeprefix(SIGN))
        service.remove_group(group.id)
    if options.json:
        json_out({"removed": group.name})
    else:
        printed(f"Groupe « {group.name} » supprimé. Ses canaux restent connectés.")
    return DONE


def _existing(service: Service, name: str) -> Group | None:
    try:
        return service.group(name.removeprefix(SIGN))
    except NotFound:
        return None


def _line(group: Group) -> str:
    return f"{SIGN}{group.name:<30} {', '.join(group.members) or 'aucun canal'}"
