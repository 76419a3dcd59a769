"""The main job, by ear: what every officer does every day."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.ui.screen_reader import LONG, Role, ScreenReader

CHANNELS = ("Site web", "Flux", "Mastodon (répétition)")


def publish_by_ear(qtbot: QtBot) -> ScreenReader:
    """Write an announcement, choose channels, publish, confirm, and hear that it is delivered."""
    reader = ScreenReader(qtbot)
    reader.tick("Canaux")
    reader.tick("Rédiger")
    reader.write("Titre", "Marché de Noël")
    reader.write("Résumé", "Rendez-vous samedi 5, de 10 heures au soir.")
    reader.write("Texte", "Sur la grande place, avec la **fanfare**.")
    for channel in CHANNELS:
        reader.wait_for(Role.CheckBox, channel)
        reader.tick(channel)
    reader.press("Publier maintenant…")
    reader.wait_for(Role.Button, "Publier")
    reader.press("Publier")
    qtbot.waitUntil(lambda: reader.count("livré") == len(CHANNELS), timeout=LONG)
    qtbot.waitUntil(lambda: reader.hears("Tout est livré."), timeout=LONG)
    return reader
