"""Run one command: parse, open the service, say errors as one sentence, return the status."""

from __future__ import annotations

import contextlib
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from publisher.cli.arguments import parser
from publisher.cli.opening import places
from publisher.cli.output import NOT_DELIVERED, REFUSED, Unheard, json_out, told
from publisher.errors import InputError, PublisherError
from publisher.logbook import asked_level, on_stderr, open_logbook, report
from publisher.redaction import redact
from publisher.sentence import say


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the `publisher` command; return 0 (done), 1 (not delivered) or 2 (refused)."""
    level = asked_level(logging.ERROR)
    on_stderr(level, crashes=level <= logging.DEBUG)
    # A Windows console or a C locale must not turn « é » into a crash.
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    words = list(sys.argv[1:] if arguments is None else arguments)
    with contextlib.suppress(Unheard):  # `publisher history | head`: the reader left
        return _run(words)
    return NOT_DELIVERED


def _run(words: list[str]) -> int:
    try:
        options = parser().parse_args(words)
        program = "worker" if options.command == "worker" else "command"
        logbook = open_logbook(places(options)[0], program)
        logbook.told = lambda file: told(_mistake("", file))
        logbook.started(command=options.command)
        status: int = options.run(options)
    except PublisherError as error:
        _say(redact(str(error)), words)
        return REFUSED if isinstance(error, InputError) else NOT_DELIVERED
    except Unheard:
        raise
    except KeyboardInterrupt:
        _say("Interrompu. Ce qui était accepté reste dans la liste des envois.", words)
        return NOT_DELIVERED
    except Exception as failure:  # an officer must never be shown a traceback
        _say(_mistake(f" ({type(failure).__name__})", report(failure)), words)
        return NOT_DELIVERED
    return status


def _say(sentence: str, words: list[str]) -> None:
    told(sentence)
    if "--json" in words:
        json_out({"error": sentence})


def _mistake(what: str, file: Path | None) -> str:
    if file is None:
        return say(
            "Publisher a rencontré une erreur imprévue{what}. Ce qui était accepté reste dans"
            " l'historique ; relancez avec PUBLISHER_LOG=debug et montrez le résultat à votre"
            " service informatique.",
            what=what,
        )
    return say(
        "Publisher a rencontré une erreur imprévue{what}. Ce qui était accepté reste dans"
        " l'historique ; envoyez le rapport {file} à votre service informatique.",
        what=what,
        file=str(file),
    )
