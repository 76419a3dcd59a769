"""The main job over AT-SPI, and what the long form walks through besides."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tests.accessibility.ear import Ear, NotHeard, Part, State, is_so, name, role_of

CHANNELS: Final = ("Site web", "Mastodon (répétition)")
STARTED: Final = (*CHANNELS, "Flux", "WordPress (répétition)", "Facebook (répétition)")
TITLE: Final = "Marché de Noël"
PAGES: Final = ("Envois", "Historique", "Bibliothèque", "Canaux", "Calendrier", "Rédiger")
# What a person acts on; the inner parts of a control are said with it.
CONTROLS: Final = frozenset(
    {
        "push button", "check box", "radio button", "combo box", "text", "spin button", "list",
        "table", "tree", "tree table", "page tab", "menu item", "slider", "toggle button",
    }
)  # fmt: skip
MOST: Final = 80  # Tabs before a page is called endless


def first_start(ear: Ear, site: Path) -> str:
    """Answer the four steps of the first start on an empty folder."""
    ear.wait_for("combo box", "Français")
    ear.press("push button", "Continuer")
    ear.write("Nom de la commune", "Ville de Valrivière")
    ear.press("push button", "Continuer")
    ear.write("Dossier du site", str(site))
    ear.write("Adresse du site", "https://www.exemple.be")
    ear.press("push button", "Continuer")
    ear.press("push button", "Commencer")
    return "les quatre étapes du premier démarrage"


def publish(ear: Ear, channels: Sequence[str]) -> str:
    """Write, choose, publish, approve, and hear that it is delivered."""
    ear.write("Titre", TITLE)
    ear.write("Résumé", "Rendez-vous samedi 5, de 10 heures au soir.")
    ear.write("Texte", "Sur la grande place, avec la fanfare.")
    for channel in channels:
        ear.tick(channel)
    ear.press("push button", "Publier maintenant…")
    ear.press("push button", "Publier")
    ear.hear("Tout est livré.")
    delivered = [part for part in ear.shown() if name(part) == "livré"]
    if len(delivered) != len(channels):
        raise NotHeard(f"{len(delivered)} times « livré » instead of {len(channels)}")
    return f"une annonce livrée sur {len(channels)} canaux, et dite livrée"


def walk(ear: Ear) -> str:
    """Go to every page: each control says its name and what it is, and Tab comes round."""
    ear.press("push button", "Écrire une nouvelle annonce")
    ear.wait_for("text", "Titre")
    told = []
    for page in PAGES:
        ear.tick(page)
        controls = [part for part in ear.shown() if _is_met(part)]
        silent = [f"{role_of(one)} {name(one)!r}" for one in controls if not _speaks(one)]
        if silent:
            raise NotHeard(f"{page}: controls that say nothing: {silent}")
        told.append(f"{page} : {len(controls)} contrôles nommés, {tabs(ear)}")
    return "\n".join(told)


def _is_met(part: Part) -> bool:
    return role_of(part) in CONTROLS or (
        is_so(part, State.FOCUSABLE) and is_so(part, State.ENABLED)
    )


def _speaks(part: Part) -> bool:
    return bool(name(part)) and role_of(part) not in ("", "invalid", "unknown")


def tabs(ear: Ear) -> str:
    """Press Tab until it has come round: each stop is told, has a name, and shows."""
    first = ear.tab()
    met = [first]
    while (now := ear.tab()) != first:
        if not name(now) or not is_so(now, State.SHOWING):
            raise NotHeard(f"Tab stops at {role_of(now)} {name(now)!r}, after {name(met[-1])!r}")
        if len(met) == MOST:
            raise NotHeard(f"Tab never comes round: {[name(one) for one in met]}")
        met.append(now)
    return f"{len(met)} arrêts de la touche Tab, chacun annoncé"
