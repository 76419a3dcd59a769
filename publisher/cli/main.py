"""Run one command: parse, open the service, say errors as one sentence, return the status."""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
import sys
from collections.abc import Sequence

from publisher.cli.arguments import parser
from publisher.cli.output import NOT_DELIVERED, REFUSED, json_out, told
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
    options = parser().parse_args(arguments)
    try:
        status: int = options.run(options)
    except PublisherError as error:
        return _refused(options, error)
    except BrokenPipeError:
        # The reader left (`publisher history | head`): nothing more to say, to anybody.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOT_DELIVERED
    except KeyboardInterrupt:
        told("Interrompu. Ce qui était accepté reste dans la liste des envois.")
        return NOT_DELIVERED
    return status


def _refused(options: argparse.Namespace, error: PublisherError) -> int:
    sentence = redact(str(error))
    told(sentence)
    if getattr(options, "json", False):
        json_out({"error": sentence})
    return REFUSED if isinstance(error, InputError) else NOT_DELIVERED


def _log_to_stderr() -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(RedactingFilter())
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=os.environ.get("PUBLISHER_LOG", "ERROR").upper(), handlers=[handler])
