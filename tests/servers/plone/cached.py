"""What takes long, once per machine: Plone's own environment, and an empty pair of sites.

Both are kept under a name made of the digest of what they are made from, so a change of the lock or
of serve.py makes them anew.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from filelock import FileLock

HERE: Final = Path(__file__).parent
CACHE: Final = Path.home() / ".cache" / "publisher-tests"
RECIPE: Final = ("requirements.lock", "serve.py", "site.zcml", "zope.conf")
NEWEST_PYTHON: Final = (3, 13)  # that this Plone runs on
UV: Final = "uv==0.13.9"  # as in dev.py
INSTALL_LIMIT: Final = 540.0  # seconds
MAKE_LIMIT: Final = 120.0  # seconds
# In the environment: Zope takes it from zope.conf too late, and every date is then an hour off.
ENVIRONMENT: Final = {"TZ": "Europe/Brussels", "PYTHONWARNINGS": "ignore"}


class PloneUnavailable(Exception):
    """Why Plone cannot be had on this machine."""


def python() -> Path:
    """Return the Python of Plone's environment, installing it the first time."""
    if sys.version_info[:2] > NEWEST_PYTHON:
        raise PloneUnavailable(f"Plone 6.1 does not run on Python {sys.version.split()[0]}")
    lock = HERE / "requirements.lock"
    place = CACHE / f"plone-{_digest(lock, extra=sys.version)}"
    program = place / "bin" / "python"
    CACHE.mkdir(parents=True, exist_ok=True)
    with FileLock(CACHE / "plone.lock"):
        if not (place / "complete").exists():
            _call([sys.executable, "-m", "venv", "--clear", str(place)], MAKE_LIMIT)
            _install(program, lock)
            (place / "complete").touch()
    return program


def sites() -> Path:
    """Return a folder with a database of the empty sites; it is to be copied, never used."""
    program = python()
    digest = _digest(*(HERE / name for name in RECIPE), extra=sys.version)
    place = CACHE / f"plone-sites-{digest}"
    with FileLock(CACHE / "plone.lock"):
        if not place.exists():
            work = place.with_suffix(".part")
            shutil.rmtree(work, ignore_errors=True)
            configure(work)
            _call([str(program), str(HERE / "serve.py"), str(work), "make"], MAKE_LIMIT)
            work.rename(place)
    return place


def configure(folder: Path) -> None:
    """Write into `folder` what Zope reads first."""
    for name in ("etc", "blobs", "templates"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    shutil.copy(HERE / "site.zcml", folder / "etc")
    text = (HERE / "zope.conf").read_text().format(folder=folder)
    (folder / "zope.conf").write_text(text)


def _install(program: Path, lock: Path) -> None:
    """Fill the environment: with uv in seconds; where uv finds no registry, with pip in minutes."""
    locked = ["--no-deps", "--require-hashes", "-r", str(lock)]
    pip = [str(program), "-m", "pip", "install", "-q", "--no-input"]
    try:
        _call([*pip, "--no-deps", UV], MAKE_LIMIT)
        uv = [str(program.with_name("uv")), "pip", "install", "-q", "--python", str(program)]
        _call([*uv, *locked], INSTALL_LIMIT)
    except PloneUnavailable:
        _call([*pip, "--no-compile", *locked], INSTALL_LIMIT)


def _call(command: list[str], limit: float) -> None:
    environment = {**os.environ, **ENVIRONMENT}
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=limit, env=environment)
    except (OSError, subprocess.SubprocessError) as failure:
        told = getattr(failure, "stderr", None) or b""
        raise PloneUnavailable(f"{failure}: {told.decode(errors='replace')[-1500:]}") from failure


def _digest(*files: Path, extra: str) -> str:
    digest = hashlib.sha256(extra.encode())
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]
