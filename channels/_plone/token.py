"""The account's token: asked for once, renewed ahead of time, asked for anew when it is refused.

How long it lasts is told by the server's clock alone, in the token and in the answer's date: the
computer's own may be wrong.
"""

from __future__ import annotations

import base64
import email.utils
import json
import time
from collections.abc import Callable
from typing import Final

from channels._http import Answer

SHORTEST: Final = 60.0  # seconds; what a token lasts at least when nothing sensible is said


class Token:
    """Calls `login` for a token, and `renew` with one; both return the answer, checked, and it."""

    def __init__(
        self,
        login: Callable[[], tuple[Answer, str]],
        renew: Callable[[str], tuple[Answer, str] | None],
    ) -> None:
        self._login = login
        self._renew = renew
        self._text = ""
        self._half = 0.0  # on the monotonic clock: when half its life is over
        self._end = 0.0

    def current(self) -> str:
        """Return a token that lasts some time yet."""
        now = time.monotonic()
        if self._text and self._half <= now < self._end:
            renewed = self._renew(self._text)
            if renewed is not None:
                self._keep(*renewed)
                return self._text
        if not self._text or now >= self._half:
            return self.another()
        return self._text

    def another(self) -> str:
        """Sign in, whatever is kept."""
        self._keep(*self._login())
        return self._text

    def _keep(self, answer: Answer, text: str) -> None:
        lasts, now = lifetime(text, answer), time.monotonic()
        self._text, self._half, self._end = text, now + lasts / 2, now + lasts


def lifetime(text: str, answer: Answer) -> float:
    """Return how many seconds a token lasts, by the clock of the server that made it."""
    try:
        claims = text.split(".")[1]
        told = json.loads(base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))
        made = email.utils.parsedate_to_datetime(answer.headers["Date"]).timestamp()
        return max(float(told["exp"]) - made, SHORTEST)
    except (LookupError, TypeError, ValueError, OverflowError, RecursionError):
        return SHORTEST
