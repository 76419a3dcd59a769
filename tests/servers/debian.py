"""A Debian package of another suite, unpacked into the cache folder and never installed."""

from __future__ import annotations

import platform
import shutil
import subprocess
from pathlib import Path
from typing import Final

from filelock import FileLock

from tests.servers.installing import CACHE, Uninstallable

KEYRING: Final = "/usr/share/keyrings/debian-archive-keyring.gpg"


def unpacked(package: str, suite: str, *, folder: str = "") -> Path:
    """Return a folder that holds the files of `package`, fetched the first time.

    `suite` is a name such as « trixie »; "backports" stands for those of this Debian.
    """
    CACHE.mkdir(parents=True, exist_ok=True)
    target = CACHE / (folder or f"{package}-{suite}")
    with FileLock(f"{target}.lock"):
        if not target.exists():
            _fetch(package, suite, target)
    return target


def runs(program: Path) -> None:
    """Raise `Uninstallable` where a fetched program lacks a library, or is of another machine."""
    try:
        subprocess.run([program, "--help"], capture_output=True, check=False, timeout=10)
        linked = subprocess.run(["ldd", program], capture_output=True, text=True, check=False)
    except OSError as failure:
        raise Uninstallable(f"{program.name} does not run here: {failure}") from failure
    if "not found" in linked.stdout + linked.stderr:
        raise Uninstallable(f"{program.name} lacks a library:\n{linked.stdout}{linked.stderr}")


def _fetch(package: str, suite: str, target: Path) -> None:
    """Let apt fetch and verify the package with lists of its own; the system's stay untouched."""
    if not shutil.which("apt-get") or not shutil.which("dpkg-deb"):
        raise Uninstallable(f"{package} comes as a Debian package, and here is no apt-get")
    work = target.with_name(f"{target.name}.part")
    shutil.rmtree(work, ignore_errors=True)
    for name in ("lists/partial", "cache/archives/partial"):
        (work / name).mkdir(parents=True)
    (work / "sources.list").write_text(_source(suite))
    options = {
        "Dir::Etc::SourceList": work / "sources.list",
        "Dir::Etc::SourceParts": "/dev/null",
        "Dir::State::Lists": work / "lists",
        "Dir::Cache": work / "cache",
        "APT::Sandbox::User": "",
    }
    apt = ["apt-get", "-q", *(f"-o{name}={value}" for name, value in options.items())]
    try:
        for command in ([*apt, "update"], [*apt, "download", package]):
            subprocess.run(command, cwd=work, capture_output=True, check=True, timeout=120)
        fetched = next(work.glob(f"{package}_*.deb"))
        subprocess.run(["dpkg-deb", "-x", fetched, work / "unpacked"], check=True, timeout=60)
    except (subprocess.SubprocessError, StopIteration) as failure:
        told = getattr(failure, "stderr", b"") or b""
        raise Uninstallable(f"{package} cannot be fetched: {failure} {told.decode()}") from failure
    (work / "unpacked").rename(target)
    shutil.rmtree(work, ignore_errors=True)


def _source(suite: str) -> str:
    """Name the suite in the archive that the machine already uses."""
    codename = platform.freedesktop_os_release().get("VERSION_CODENAME", "")
    shown = ["--format", "$(SITE) $(RELEASE) $(COMPONENT)", "Created-By: Packages"]
    listed = subprocess.run(
        ["apt-get", "indextargets", *shown], capture_output=True, text=True, check=True, timeout=30
    )
    wanted = f"{codename}-backports" if suite == "backports" else suite
    for line in listed.stdout.splitlines():
        site, *rest = line.split()
        if rest == [codename, "main"]:
            return f"deb [signed-by={KEYRING}] {site} {wanted} main\n"
    raise Uninstallable(f"no archive of Debian « {codename} » is among apt's sources")
