"""Run one command: parse, open the service, say errors as one sentence, return the status."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from collections.abc import Sequence

from publisher.cli.arguments import parser
from publisher.cli.output import NOT_DELIVERED, REFUSED, Unheard, json_out, told
from publisher.errors import InputError, PublisherError
from publisher.redaction import RedactingFilter, redact

log = logging.getLogger("publisher")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the `publisher` command; return 0 (done), 1 (not delivered) or 2 (refused)."""
    _log_to_stderr()
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
        log.debug("a mistake of the program", exc_info=True)
        _say(
            f"Publisher a rencontré une erreur imprévue ({type(failure).__name__}). Ce qui était"
            " accepté reste dans l'historique ; relancez avec PUBLISHER_LOG=debug et montrez le"
            " résultat à votre service informatique.",
            words,
        )
        return NOT_DELIVERED
    return status


def _say(sentence: str, words: list[str]) -> None:
    told(sentence)
    if "--json" in words:
        json_out({"error": sentence})


def _log_to_stderr() -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(RedactingFilter())
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=os.environ.get("PUBLISHER_LOG", "ERROR").upper(), handlers=[handler])
