"""publisher channels connect: a sign-in in the browser, on this computer or another one."""

from __future__ import annotations

import argparse
import os
import sys
import threading
import webbrowser
from typing import Final

from publisher.cli.opening import opened
from publisher.cli.output import DONE, json_out, printed, told
from publisher.errors import AuthorizationRevoked
from publisher.sentence import say
from publisher.service import Service
from publisher.service.signing_in import BrowserVisit
from publisher.sign_in import Account, AccountUnchosen

PATIENCE: Final = 600.0  # seconds for a person to sign in


def connect(options: argparse.Namespace) -> int:
    """Give Publisher access to the account of a channel that exists already."""
    with opened(options) as service:
        sentence = sign_in(service, options.name)
    if options.json:
        json_out({"channel": options.name, "ok": True, "message": sentence})
    else:
        printed(sentence)
    return DONE


def sign_in(service: Service, name: str) -> str:
    """Send the person to the platform and wait for the answer; returns what the test says."""
    visit = service.begin_sign_in(name)
    try:
        told(say("Ouvrez cette adresse dans un navigateur et acceptez :"))
        told(visit.sign_in.address)
        if _has_a_screen():
            webbrowser.open(visit.sign_in.address)
        try:
            return service.finish_sign_in(visit, _answer(visit))
        except AccountUnchosen as unchosen:
            return service.choose_account(visit, _chosen(unchosen))
    finally:
        visit.close()


def _has_a_screen() -> bool:
    """Without one a text browser would take over the terminal."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _answer(visit: BrowserVisit) -> str:
    """Wait for the browser; where it cannot come back here, its last address is typed."""
    typed: list[str] = []
    stop = threading.Event()
    if sys.stdin.isatty() or visit.comes_back is None:
        told(say("Puis copiez ici l'adresse entière où le navigateur s'arrête, si elle s'affiche."))
        reader = threading.Thread(target=_read, args=(typed, stop), daemon=True)
        reader.start()
        if visit.comes_back is None:
            reader.join(PATIENCE)
    found = visit.comes_back.wait(PATIENCE, stop) if visit.comes_back else None
    if found or typed:
        return found or typed[0]
    raise AuthorizationRevoked(
        say(
            "Personne n'a terminé la connexion dans le navigateur : recommencez avec « publisher"
            " channels connect {name} ».",
            name=visit.channel,
        )
    )


def _chosen(unchosen: AccountUnchosen) -> Account:
    """Let the person at the terminal choose; without one, a setting has to say it."""
    if not sys.stdin.isatty():
        raise unchosen
    for number, account in enumerate(unchosen.accounts, 1):
        told(f"{number}. {account.name} ({account.id})")
    told(say("Quel compte ? Tapez son numéro dans cette liste :"))
    typed = sys.stdin.readline().strip()
    if not typed.isdecimal() or not 1 <= int(typed) <= len(unchosen.accounts):
        raise unchosen
    return unchosen.accounts[int(typed) - 1]


def _read(typed: list[str], stop: threading.Event) -> None:
    line = sys.stdin.readline().strip()
    if line:
        typed.append(line)
        stop.set()
