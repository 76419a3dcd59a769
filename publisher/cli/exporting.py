"""export: the journal for an auditor, the history for a spreadsheet."""

from __future__ import annotations

import argparse
from typing import Final

from publisher.cli.chosen import sieve_of
from publisher.cli.opening import opened
from publisher.cli.output import DONE, printed
from publisher.errors import InputError
from publisher.sentence import say
from publisher.sieve import EVERYTHING

FORMATS: Final = {"jsonl": "lignes", "csv": "envois"}  # and what each is counted in


def export(options: argparse.Namespace) -> int:
    """Write the whole journal, which `publisher verify` can check anywhere, or what is chosen."""
    sieve = sieve_of(options)
    if options.format == "jsonl" and sieve != EVERYTHING:
        raise InputError(
            say("Le journal s'exporte en entier : ajoutez --format csv, ou ôtez les filtres.")
        )
    with opened(options) as service:
        if options.format == "csv":
            count = service.export_history(options.output, sieve)
        else:
            count = service.export_journal(options.output)
    printed(f"{options.output} : {count} {FORMATS[options.format]}")
    return DONE
