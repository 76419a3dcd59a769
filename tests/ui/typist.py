"""Types into the real window until it is killed: `python -m tests.ui.typist DATA_DIR`.

Prints each word, once its keys were handled, with the time of the monotonic clock.
"""

from __future__ import annotations

import sys
import time
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.app import open_service
from ui.desk import Desk
from ui.main_window import MainWindow


def main() -> None:
    """Open the window and type one word per turn of the event loop, without a pause."""
    app = QApplication([])
    desk = Desk(partial(open_service, Path(sys.argv[1]), None))
    window = MainWindow(desk)
    window.show()
    desk.open()
    words, timer = count(), QTimer(window)

    def one_word() -> None:
        if window.first_start is not None:
            window.first_start.reject()
            window.first_start = None
        if not window.compose.isEnabled():
            return
        word = f"mot{next(words)} "
        QTest.keyClicks(window.compose.form.body.field, word)
        sys.stdout.write(f"{word}{time.monotonic()}\n")
        sys.stdout.flush()

    timer.timeout.connect(one_word)
    timer.start(15)
    app.exec()


if __name__ == "__main__":
    main()
