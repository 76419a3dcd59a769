"""The system's packages: apt installs what is missing; elsewhere people are told what is."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable

from bootstrap.needs import Need, present
from bootstrap.speech import stop, tell

POLICY = "/usr/sbin/policy-rc.d"  # what Debian asks before it starts a service
# Installs "$@", and of $WISHED what this system has, without starting a service: neither now, nor
# (of those that are new) at the next boot. The machine's own $POLICY comes back at the end.
INSTALL = r"""
set -eu
kept=$POLICY.kept-by-publisher
restore() { rm -f "$POLICY"; if [ -e "$kept" ]; then mv "$kept" "$POLICY"; fi; }
if [ -e "$POLICY" ] && [ ! -e "$kept" ] && ! grep -q 'set by Publisher' "$POLICY"; then
    mv "$POLICY" "$kept"
fi
trap restore EXIT
trap 'exit 1' HUP INT TERM
printf '#!/bin/sh\n# set by Publisher while it installs\nexit 101\n' >"$POLICY"
chmod 755 "$POLICY"
export DEBIAN_FRONTEND=noninteractive
services=''
if [ -d /run/systemd/system ]; then services=$(systemctl list-unit-files --type=service); fi
install() { apt-get install -y -qq --no-install-recommends "$@" >/dev/null; }
can() { apt-get install -s -qq --no-install-recommends "$@" >/dev/null 2>&1; }
can "$@" $WISHED || apt-get update -qq
for package in $WISHED; do
    if can "$package"; then set -- "$@" "$package"; fi
done
if [ $# -gt 0 ]; then
    install "$@" || { apt-get update -qq && install "$@"; }
fi
if [ -d /run/systemd/system ]; then
    for unit in apache2 mariadb postgresql; do
        case $services in *"$unit.service"*) continue ;; esac
        systemctl disable --quiet "$unit" 2>/dev/null || true
    done
fi
"""


def system_packages(needed: Iterable[Need], wished: Iterable[Need]) -> None:
    """Install what is missing where apt can; elsewhere, and without the right to, say what is.

    Stops when something of `needed` is still missing; without `wished`, tests skip.
    """
    if sys.platform != "linux":
        return
    lacking = [need for need in needed if not present(need)]
    missed = [need for need in wished if not present(need)]
    if not lacking and not missed:
        return
    install(lacking, missed)
    if not all(present(need) for need in lacking):
        stop("Publisher ne peut pas continuer sans cela.")
    if still := [need.package for need in missed if not present(need)]:
        tell(f"Les essais qui ont besoin de {', '.join(still)} seront ignorés, et le diront.")


def install(lacking: Iterable[Need], missed: Iterable[Need]) -> None:
    """Let apt install packages, or print the line to type."""
    needed = list(dict.fromkeys(need.package for need in lacking))
    wished = list(dict.fromkeys(need.package for need in missed))
    names = " ".join(needed + wished)
    if not shutil.which("apt-get"):
        tell(
            "Il manque sur ce système ce que Debian appelle :\n"
            f"    {names}\n"
            "Installez-en l'équivalent avec votre gestionnaire de logiciels."
        )
        return
    root = as_root()
    if root is None:
        tell(
            "Il manque des paquets du système. Tapez cette ligne, puis recommencez :\n"
            f"    sudo apt-get install --no-install-recommends {names}"
        )
        return
    tell(f"Installation de paquets du système : {names}")
    variables = [f"POLICY={POLICY}", f"WISHED={' '.join(wished)}"]
    subprocess.run([*root, "env", *variables, "sh", "-c", INSTALL, "sh", *needed], check=False)


def as_root() -> list[str] | None:
    """Return what to put before a command so that it runs as root; None when that cannot be."""
    if os.name == "posix" and os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    if subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True).returncode == 0:
        return ["sudo", "-n"]
    return ["sudo"] if sys.stdin.isatty() else None
