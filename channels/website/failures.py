"""What goes wrong with a folder or a server, in words, and with what it proves."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import Timeout

from publisher.errors import ChannelError, OutcomeUnknown, Unreachable
from publisher.sentence import cause, say

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@contextmanager
def in_words(root: Path, changed: Callable[[], bool]) -> Iterator[None]:
    """Turn every failure of the block into a `ChannelError`.

    `changed` tells whether a citizen may see a difference already: then the outcome is unknown
    until it is read back; otherwise it is safe to try again.
    """
    try:
        yield
    except Timeout:
        raise Unreachable(
            say(
                "Un autre Publisher écrit depuis longtemps dans « {folder} » ; celui-ci"
                " réessaiera.",
                folder=root,
            )
        ) from None
    except (OSError, sqlite3.Error) as failure:
        raise (OutcomeUnknown if changed() else Unreachable)(_told(root, failure)) from failure
    except ChannelError as failure:
        if changed() and not isinstance(failure, OutcomeUnknown):
            raise OutcomeUnknown(failure.args[0]) from failure
        raise


def _told(root: Path, failure: OSError | sqlite3.Error) -> str:
    full = failure.errno in _FULL if isinstance(failure, OSError) else _is_full(failure)
    if full:
        return say(
            "Le disque du dossier « {folder} » est plein : libérez de la place.", folder=root
        )
    return say(
        "Publisher ne peut pas écrire dans le dossier « {folder} » : vérifiez qu'il existe et que"
        " vous avez le droit d'y écrire ({reason}).",
        folder=root,
        reason=cause(failure) if isinstance(failure, OSError) else failure,
    )


def _is_full(failure: sqlite3.Error) -> bool:
    return getattr(failure, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
