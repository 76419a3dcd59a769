"""export: the journal and the event log for auditors, the history for a spreadsheet or archives."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Final

from publisher.cli.chosen import sieve_of
from publisher.cli.opening import opened
from publisher.cli.output import DONE, printed
from publisher.errors import InputError
from publisher.sentence import say
from publisher.service import Service
from publisher.sieve import EVERYTHING

# What each is counted in, and who writes what a sieve lets through.
CHOSEN: Final[dict[str, tuple[str, Callable[..., int]]]] = {
    "csv": ("envois", Service.export_history),
    "xes": ("événements", Service.export_events),
    "pdf": ("envois", Service.export_register),
}
FORMATS: Final = ("jsonl", *CHOSEN)


def export(options: argparse.Namespace) -> int:
    """Write the whole journal, which `publisher verify` can check anywhere, or what is chosen."""
    sieve = sieve_of(options)
    if options.format == "jsonl" and sieve != EVERYTHING:
        raise InputError(
            say("Le journal s'exporte en entier : choisissez csv, xes ou pdf, ou ôtez les filtres.")
        )
    with opened(options) as service:
        if options.format == "jsonl":
            unit, count = "lignes", service.export_journal(options.output)
        else:
            unit, write = CHOSEN[options.format]
            count = write(service, options.output, sieve)
    printed(f"{options.output} : {count} {unit}")
    return DONE
