"""Pictures of every page of the real window: `python -m tests.screenshots FOLDER [--all]`.

Light at 100 %, as the README shows them; with --all also dark, and both at 200 %. On a temporary
data folder, with an example announcement that is really published there. Uses the screen that is
there (`xvfb-run` makes one), or none.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from publisher.delivery import SETTLED, State
from ui.app import has_screen, open_service
from ui.desk import Desk
from ui.dialogs.announcement_detail import AnnouncementDetail
from ui.dialogs.connect_channel import ConnectChannel
from ui.dialogs.first_start import FirstStart
from ui.language.speaking import LOCALES, speak
from ui.look import dress
from ui.main_window import (
    CALENDAR,
    CHANNELS,
    COMPOSE,
    HISTORY,
    LIBRARY,
    OUTBOX,
    MainWindow,
)

EXAMPLE = Path(__file__).parent.parent / "docs" / "examples" / "travaux.md"
VERSIONS = [("light", 1), ("dark", 1), ("light", 2), ("dark", 2)]
PATIENCE = 60  # seconds


class Session:
    """One run of the window, in one scheme, at one scale."""

    def __init__(self, folder: Path, name: str, data: Path) -> None:
        self.folder, self.name, self.data = folder, name, data
        self.desk = Desk(partial(open_service, data / "donnees", None))
        self.window = MainWindow(self.desk)
        self.window.resize(1180, 760)
        self.window.show()
        self.desk.open()

    def until(self, condition: Callable[[], object]) -> None:
        """Let the window work until something is so."""
        end = monotonic() + PATIENCE
        while not condition():
            if monotonic() > end:
                raise TimeoutError(self.name)
            QTest.qWait(10)  # the threads need their turn

    def take(self, what: str, widget: QWidget | None = None) -> None:
        """Keep one picture."""
        for _ in range(5):
            QCoreApplication.processEvents()
        picture = (widget or self.window).grab().toImage()
        opaque = picture.convertToFormat(QImage.Format.Format_RGB888)
        opaque.save(str(self.folder / f"{what}{self.name}.png"), quality=0)  # smallest file

    def dialog(self, kind: type[QDialog]) -> QDialog:
        """Wait for a dialog of this kind."""
        self.until(lambda: self.window.findChild(kind) is not None)
        found = self.window.findChild(kind)
        assert isinstance(found, QDialog)
        return found

    def run(self) -> None:
        """Go through the main job, and look at every page on the way."""
        window = self.window
        start = self.dialog(FirstStart)
        assert isinstance(start, FirstStart)
        start.town.name.setText("Ville de Valrivière")
        start.site.folder.line.setText(str(self.data / "site"))
        start.site.address.setText("https://www.exemple.be")
        self.until(lambda: start.accounts.kinds)
        for number, step in enumerate(start.steps, 1):
            self.until(partial(lambda step: start.stack.currentWidget() is step, step))
            self.take(f"first-start-{number}", start)
            start.confirm()
        chooser = window.compose.previews.chooser
        self.until(lambda: len(chooser.chosen()) == 5)
        window.filing.import_file(str(EXAMPLE))
        self.until(lambda: window.compose.form.title.text().startswith("Travaux"))
        window.compose.notice.be_quiet()  # the file names channels that this computer has not
        chooser.set_chosen(tuple(window.compose.previews._labels))
        chooser.changed.emit()
        cards = window.compose.previews.cards
        self.until(lambda: len(cards) == 5 and all(c.face.words for c in cards.values()))
        self.until(lambda: window.saved.text()[-2:].isdigit() is True)
        self.take("compose")
        for name in list(cards)[3:]:  # Mastodon, Facebook
            cards[name].come_into_sight()
            self.take(f"compose-{name.partition(' ')[0].lower()}")
        window.compose.previews.verticalScrollBar().setValue(0)
        window.resize(960, 640)
        self.take("compose-small")
        window.resize(1180, 760)
        self.publish()
        for place, what in ((OUTBOX, "outbox"), (HISTORY, "history"), (CHANNELS, "channels")):
            window.go_to(place)
            model = window.history.model if place == HISTORY else window.outbox.model
            self.until(model.rowCount)
            if place == OUTBOX:
                window.outbox.tree.expandAll()
                window.outbox.tree.setCurrentIndex(window.outbox.model.index(0, 0))
            self.take(what)
        window.go_to(CALENDAR)
        self.until(lambda: window.calendar.view is not None and window.calendar.view.entries)
        self.take("calendar")
        window.go_to(LIBRARY)
        pictures = window.library.pictures.browser.model
        self.until(lambda: pictures.rowCount() and pictures.is_shown(0))
        self.take("library")
        self.look_back()
        self.close()

    def publish(self) -> None:
        """Publish, and wait for every channel."""
        window = self.window
        window.compose.publish()
        self.until(lambda: window.compose.publishing.sheet is not None)
        sheet = window.compose.publishing.sheet
        assert sheet is not None
        self.take("confirm", sheet)
        sheet.confirm()
        rows = window.compose.sent.rows
        self.until(lambda: window.compose.sent.rows)
        rows = window.compose.sent.rows
        self.until(lambda: all(row.view.state in SETTLED for row in rows.values()))
        assert all(row.view.state is State.DELIVERED for row in rows.values())
        self.take("sent")

    def look_back(self) -> None:
        """The dialogs of the history and of the channels."""
        window = self.window
        window.go_to(HISTORY)
        window.visit.begin(window.history.model.row(0).announcement_id)
        detail = self.dialog(AnnouncementDetail)
        self.take("detail", detail)
        detail.close()
        window.go_to(CHANNELS)
        window.channels.add.click()
        self.take("connect", self.dialog(ConnectChannel))
        self.dialog(ConnectChannel).close()
        window.go_to(COMPOSE)

    def close(self) -> None:
        """Close as a person does."""
        gone: list[bool] = []
        self.window.gone.connect(lambda: gone.append(True))
        self.window.close()
        self.until(lambda: gone)
        self.desk.background.close(patience=10)


def main() -> int:
    """Take all pictures, each version in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--all", action="store_true", help="light and dark, at 100 % and 200 %")
    parser.add_argument("--scheme", choices=("light", "dark"))
    parser.add_argument("--scale", type=int, default=1)
    parser.add_argument("--language", choices=tuple(LOCALES), default="fr")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    if given.scheme:
        app = QApplication([])
        speak(app, given.language)
        dress(app, dark=given.scheme == "dark")
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as data:
            Session(given.folder, _suffix(given.scheme, given.scale), Path(data)).run()
        return 0
    environment = dict(os.environ)
    if not has_screen(environment, sys.platform):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    worst = 0
    for scheme, scale in VERSIONS if given.all else VERSIONS[:1]:
        command = [sys.executable, "-m", "tests.screenshots", str(given.folder)]
        done = subprocess.run(
            [*command, "--scheme", scheme, "--scale", str(scale), "--language", given.language],
            env=environment | {"QT_SCALE_FACTOR": str(scale)},
            check=False,
        )
        worst = max(worst, abs(done.returncode))  # negative: a signal ended it
    return worst


def _suffix(scheme: str, scale: int) -> str:
    return ("-dark" if scheme == "dark" else "") + ("-2x" if scale == 2 else "")


if __name__ == "__main__":
    sys.exit(main())
