"""channels order, colour."""

from __future__ import annotations

import argparse

from publisher.cli.opening import opened
from publisher.cli.output import DONE, json_out, printed
from publisher.codec import encode
from publisher.hues import NAMES


def ordered(options: argparse.Namespace) -> int:
    """Put the channels in an order, the same everywhere."""
    with opened(options) as service:
        service.order_channels(options.names)
        names = [channel.name for channel in service.channels()]
    if options.json:
        json_out({"channels": names})
    else:
        printed(", ".join(names))
    return DONE


def coloured(options: argparse.Namespace) -> int:
    """Give a channel a colour of its own, or that of its kind again."""
    with opened(options) as service:
        service.colour_channel(options.name, options.colour)
        channel = service.channel(options.name)
    if options.json:
        json_out({"channel": encode(channel), "hue": channel.hue.value})
    else:
        printed(f"{channel.name} : {NAMES[channel.hue]}")
    return DONE
