"""`.venv`: made when there is none, filled from requirements.lock, stamped when it is complete."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from bootstrap.speech import stop, tell

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "publisher-stamp"
LOCK = ROOT / "requirements.lock"


def environment() -> None:
    """Make `.venv` hold exactly the locked libraries, and Publisher itself as it stands here."""
    STAMP.unlink(missing_ok=True)
    if not venv_works():
        tell("Création de l'environnement .venv")
        must([sys.executable, "-m", "venv", "--clear", str(VENV)])
    tell("Installation des bibliothèques (une minute environ la première fois)")
    # The lock is complete and names each file by its hash: there is nothing left to resolve.
    pip("install", "--no-deps", "--no-compile", "--require-hashes", "-r", str(LOCK))
    pip("install", "--no-deps", "--no-index", "--no-build-isolation", "--editable", str(ROOT))
    STAMP.write_text(fingerprint())


def is_fresh() -> bool:
    """Whether `.venv` holds all that it must, so that nothing is left to do."""
    return program("python").exists() and STAMP.is_file() and STAMP.read_text() == fingerprint()


def venv_works() -> bool:
    """Whether `.venv` has a Python that runs and a pip."""
    if not program("python").exists():
        return False
    command = [str(program("python")), "-m", "pip", "--version"]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def fingerprint() -> str:
    """Return a digest of all that decides what `.venv` must hold, and of where it stands."""
    digest = hashlib.sha256(str(ROOT).encode())
    for path in (LOCK, ROOT / "pyproject.toml", Path(__file__)):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def program(name: str) -> Path:
    """Return the place of a program of `.venv`."""
    return VENV / "Scripts" / f"{name}.exe" if os.name == "nt" else VENV / "bin" / name


def pip(*arguments: str) -> None:
    """Let the environment's own pip do something; stops when it fails."""
    quiet = ("-qq", "--disable-pip-version-check", "--no-input")
    must([str(program("python")), "-m", "pip", *arguments[:1], *quiet, *arguments[1:]])


def must(command: list[str]) -> None:
    """Run a command that the set-up cannot do without."""
    if subprocess.run(command, check=False).returncode != 0:
        stop("L'installation a échoué : lisez le message ci-dessus, puis recommencez.")
