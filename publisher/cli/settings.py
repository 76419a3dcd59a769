"""settings list, set."""

from __future__ import annotations

import argparse

from publisher.cli.opening import opened
from publisher.cli.output import DONE, json_out, printed
from publisher.codec import encode


def listed(options: argparse.Namespace) -> int:
    """List the choices of the whole house."""
    with opened(options) as service:
        found = service.preferences()
    if options.json:
        json_out({"settings": [encode(one) for one in found]})
        return DONE
    for one in found:
        usual = "" if one.value == one.default else f" (d'habitude {one.default})"
        printed(f"{one.name:<22} {one.value}{usual}")
        printed(f"    {one.help}")
    return DONE


def changed(options: argparse.Namespace) -> int:
    """Change one of them."""
    with opened(options) as service:
        after = service.prefer(options.name, options.value)
    if options.json:
        json_out({"setting": encode(after)})
    else:
        printed(f"{after.name} : {after.value}")
    return DONE
