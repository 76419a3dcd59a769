"""The only place that wires: `main` is what `publisher-desktop` runs."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QProcess, QTimer, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from publisher.logbook import asked_level, on_stderr, open_logbook
from ui.address import is_address
from ui.associations import Associations
from ui.collecting import Collecting
from ui.desk import Desk
from ui.dialogs.first_start import Answers, keep_answers, take_answers
from ui.dialogs.habits import HabitsDialog
from ui.given import Application
from ui.habits import Appearance, Habits, KeptHabits, language_of
from ui.handover import Reception, only_one
from ui.language.speaking import speak
from ui.login_item import HIDDEN, LoginItem
from ui.look import choose, dress
from ui.main_window import MainWindow
from ui.mishap import Mishap
from ui.place import Place
from ui.staying import Staying
from ui.tray import Tray
from ui.whereabouts import Whereabouts

if TYPE_CHECKING:
    from publisher.service import Service

_DARK = {Appearance.SYSTEM: None, Appearance.LIGHT: False, Appearance.DARK: True}
NO_SCREEN = (
    "Publisher ne trouve pas d'écran : ouvrez une session graphique (ou définissez DISPLAY), ou"
    " utilisez la commande « publisher ». Pour essayer sans écran : QT_QPA_PLATFORM=offscreen."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the desktop; returns the exit status, 2 when there is no screen."""
    given = _parser().parse_args(arguments)
    if not has_screen(os.environ, sys.platform):
        print(NO_SCREEN, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 2
    what = _absolute(given.what) or (HIDDEN if given.hidden else "")
    turn = only_one(given.data_dir, what)
    if turn is None:
        return 0  # the window that is open has it
    on_stderr(asked_level(logging.WARNING), crashes=True)
    logbook = open_logbook(given.data_dir, "desktop", Qt=qVersion())
    app = QApplication.instance() or Application(sys.argv[:1])
    assert isinstance(app, QApplication)
    collecting = Collecting(app)
    speak(app, language_of(KeptHabits(given.data_dir).read()))
    dress(app)
    # Ctrl+C in the terminal ends it at once: what is typed is saved, what is sent is armed.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app.setApplicationName("Publisher")
    app.setDesktopFileName("publisher")
    app.setWindowIcon(QIcon(str(files("resources") / "icons" / "publisher.svg")))
    app.setQuitOnLastWindowClosed(False)
    desk = Desk(partial(open_service, given.data_dir, given.database), beside=True)
    desk.opened.connect(collecting.settle)
    window = MainWindow(desk)
    staying = _staying(app, desk, window, given)
    logbook.told = Mishap(window).tell
    if logbook.found:
        logbook.told(logbook.found)  # shown when the loop runs: the last start ended in silence
    place = Place(given.data_dir)
    place.restore(window)
    whereabouts = Whereabouts(given.data_dir, window)
    hidden = given.hidden and staying.habits.stays is True and Tray.possible()
    whereabouts.restore(hidden=hidden)
    reception = Reception(given.data_dir, window)
    reception.given.connect(partial(_receive, window))
    if isinstance(app, Application):
        app.given.connect(partial(_receive, window))
    window.leaving.connect(reception.close)
    window.leaving.connect(whereabouts.keep)
    if given.what:
        window.filing.take_outside(what)
    window.gone.connect(partial(place.keep, window))
    window.gone.connect(app.quit)
    if not hidden:
        window.show()
    # After the first paint: opening imports the database, the adapters and the keyring.
    QTimer.singleShot(0, desk.open)
    QTimer.singleShot(0, logbook.started)
    status = app.exec()
    desk.background.close(patience=2)
    turn.unlock()
    if staying.begins_again:
        again = sys.argv[1:] if arguments is None else list(arguments)
        options = [one for one in again if one != given.what]  # that draft is there already
        QProcess.startDetached(sys.executable, ["-m", "ui.app", *options])
    return status


def _receive(window: MainWindow, given: str) -> None:
    """A second start of this data folder handed over what it was given."""
    if given != HIDDEN:
        window.come_forward()
    if given not in (HIDDEN, ""):
        window.filing.take_outside(given)


def _absolute(what: str) -> str:
    """Return what the other process can find: it has a working folder of its own."""
    return what if not what or is_address(what) else str(Path(what).absolute())


def _staying(
    app: QApplication, desk: Desk, window: MainWindow, given: argparse.Namespace
) -> Staying:
    """What this computer's person chose: how Publisher looks, and what closing means."""
    staying = Staying(desk, KeptHabits(given.data_dir), window)
    login = LoginItem(("--data-dir", str(given.data_dir.resolve())))

    opens = Associations(("--data-dir", str(given.data_dir.resolve())))

    def follow(habits: Habits) -> None:
        staying.choose(habits)
        choose(app, _DARK[habits.appearance])
        window.compose.publishing.recall = habits.recall
        window.spelling.follow(habits.spelling, habits.without)

    def ask() -> None:
        dialog = HabitsDialog(staying.habits, login, given.data_dir, window, opens=opens)
        dialog.chosen.connect(follow)
        dialog.open()

    def open_again(language: str, answers: Answers) -> None:
        keep_answers(given.data_dir, answers)
        staying.choose(replace(staying.habits, language=language))

    window.answers = take_answers(given.data_dir)
    window.language_chosen.connect(open_again)
    choose(app, _DARK[staying.habits.appearance])
    window.compose.publishing.recall = staying.habits.recall
    window.spelling.follow(staying.habits.spelling, staying.habits.without)
    window.spelling.understood.connect(
        lambda without: follow(replace(staying.habits, without=without))
    )
    window.on_close = staying.close
    window.habits_asked.connect(ask)
    staying.quit_asked.connect(window.quit)
    staying.hide_asked.connect(window.hide)
    staying.tray.open_asked.connect(window.come_forward)
    staying.tray.stop_asked.connect(window.come_forward)
    staying.tray.stop_asked.connect(window.outbox.stop_or_resume)
    return staying


def has_screen(environment: Mapping[str, str], platform: str) -> bool:
    """Whether Qt can open a window; without one it would abort the process."""
    if platform in ("win32", "darwin") or environment.get("QT_QPA_PLATFORM"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def open_service(data_dir: Path | None, database: str | None) -> Service:
    """Import and open the service; called on a thread, after the window shows."""
    from publisher.service import open_service as opened  # noqa: PLC0415 - after the first paint

    return opened(data_dir, database)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="publisher-desktop", description="Une annonce, tous les canaux de la commune."
    )
    parser.add_argument(
        "--data-dir",
        type=Path,
        default=_path(os.environ.get("PUBLISHER_DATA_DIR"))
        or platformdirs.user_data_path("Publisher", appauthor=False),  # as the command
        help="où Publisher garde ses données (PUBLISHER_DATA_DIR)",
    )
    parser.add_argument(
        "--database",
        default=os.environ.get("PUBLISHER_DATABASE") or None,
        help="la base de données partagée (PUBLISHER_DATABASE)",
    )
    parser.add_argument(
        "what",
        nargs="?",
        default="",
        metavar="FICHIER",
        help="une annonce (.md), un tableau, ou une adresse publisher://compose?title=…&text=…",
    )
    parser.add_argument(
        HIDDEN, action="store_true", help="sans fenêtre, près de l'horloge, si c'est ainsi réglé"
    )
    return parser


def _path(text: str | None) -> Path | None:
    return Path(text) if text else None


if __name__ == "__main__":
    sys.exit(main())
