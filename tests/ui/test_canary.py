"""PySide6 6.12.0 on Python 3.11 loses references and aborts; 6.10.1 crashes on dataChanged."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
from PySide6.QtCore import QObject, QStringListModel, Signal
from PySide6.QtWidgets import QApplication, QLabel

class Source(QObject):
    told = Signal(object)

app = QApplication([])
label, source, model, heard = QLabel(), Source(), QStringListModel(["a"]), []
source.told.connect(heard.append)
for number in range(20_000):
    label.setText(str(number))
    label.setEnabled(True)
    source.told.emit(None)
    if number % 10 == 0:
        model.dataChanged.emit(model.index(0), model.index(0))
assert heard == [None] * 20_000
print("alive")
"""


def test_the_installed_pyside_survives_many_calls_and_signals() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin"},
    )
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr
