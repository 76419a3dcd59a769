"""The town's logo, as the pages show it."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from publisher.errors import InputError
from publisher.framing import PictureLimits
from publisher.images import fit, normalise

FILE: Final = "logo.png"  # in the site's folder
LIMITS: Final = PictureLimits(max_side=480, formats=("image/png",))  # px; shown 48 px high
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Logo:
    """A PNG, and its size in pixels."""

    content: bytes
    width: int
    height: int

    @property
    def mark(self) -> str:
        """What changes with the picture."""
        return hashlib.sha256(self.content).hexdigest()[:8]


def read_logo(file: str) -> Logo | None:
    """Return the logo that the settings name; raises `InputError` when it cannot be one."""
    if not file:
        return None
    path = Path(file).expanduser()
    try:
        stat = path.stat()
    except OSError:
        return _made(normalise(path).content)  # which says why it cannot be read
    return _read(path, stat.st_mtime_ns, stat.st_size)


def logo_or(standing: bytes | None, file: str) -> Logo | None:
    """Return the logo that the settings name or, when it is gone since, the one of the site.

    A picture that was moved must not keep an alert from being published.
    """
    try:
        return read_logo(file)
    except InputError as failure:
        _log.warning("The logo cannot be read", extra={"reason": str(failure)})
    try:
        return _made(standing) if standing else None
    except InputError:
        return None


@lru_cache(maxsize=8)
def _read(path: Path, changed: int, size: int) -> Logo:
    del changed, size  # they make another key of another picture
    return _made(normalise(path).content)


def _made(content: bytes) -> Logo:
    made = fit(content, LIMITS)
    return Logo(made.content, made.width, made.height)
