"""Speaking to whoever typed the command. In French, like all of Publisher."""

from __future__ import annotations

import sys
from typing import NoReturn


def tell(sentence: str) -> None:
    """Say something on standard error, at once."""
    sys.stderr.write(f"{sentence}\n")
    sys.stderr.flush()


def stop(sentence: str) -> NoReturn:
    """End with a sentence and exit status 1."""
    tell(sentence)
    sys.exit(1)
