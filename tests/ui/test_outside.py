"""What comes from outside: addresses, files, a second start. Always a draft, never sent."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from urllib.parse import quote

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from publisher.errors import InputError
from ui.address import MOST, Outside, is_address, read_address
from ui.app import open_service
from ui.associations import ENTRY, Associations, associated, registered
from ui.handover import Reception, hand_over, name_of, only_one
from ui.login_item import HIDDEN
from ui.main_window import COMPOSE, OUTBOX, MainWindow

LONG = 30_000  # ms
ADDRESS = (
    "publisher://compose?title=Rue%20barr%C3%A9e&text=Jusqu%27%C3%A0%20midi.%0A%0AMerci."
    "&tags=travaux,%20rue,travaux&link=https%3A%2F%2Fwww.exemple.be%2Fplan"
)
EXAMPLE = Path(__file__).parents[2] / "docs" / "examples" / "travaux.md"


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(EXAMPLE.parents[2])}


def _ended(process: subprocess.Popen[bytes]) -> bool:
    return process.poll() is not None


def test_an_address_is_read() -> None:
    assert is_address(ADDRESS)
    assert read_address(ADDRESS) == Outside(
        title="Rue barrée",
        text="Jusqu'à midi.\n\nMerci.",
        tags=("travaux", "rue"),
        link="https://www.exemple.be/plan",
    )
    assert read_address("publisher:compose?title=A").title == "A"
    assert read_address("publisher://compose/").title == ""


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("publisher://publish?title=A", "compose"),
        ("publisher://[", "compose"),
        ("publisher://compose?title=A&channels=Facebook", "channels"),
        ("publisher://compose?link=javascript:alert(1)", "https://"),
        ("publisher://compose?link=file:///etc/passwd", "https://"),
        ("publisher://compose?text=" + "a" * MOST, "trop longue"),
        ("publisher://compose?" + "title=a&" * 200, "compose"),
    ],
)
def test_what_is_not_an_address_of_ours_is_refused(address: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        read_address(address)


def test_an_address_becomes_a_draft_that_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    window.go_to(OUTBOX)
    window.filing.take_outside(ADDRESS)
    form = window.compose.form
    qtbot.waitUntil(lambda: form.title.text() == "Rue barrée", timeout=LONG)
    assert window.rail.buttons[COMPOSE].isChecked()
    assert form.announcement().tags == ("travaux", "rue")
    assert "relisez" in window.notice.text
    assert not window.compose.sent.rows
    qtbot.waitUntil(lambda: window.saved.text()[-2:].isdigit() is True, timeout=LONG)


def test_a_bad_address_is_said_and_a_file_is_read(window: MainWindow, qtbot: QtBot) -> None:
    window.filing.take_outside("publisher://delete")
    assert "compose" in window.notice.text
    window.filing.take_outside(str(EXAMPLE))
    title = window.compose.form.title
    qtbot.waitUntil(lambda: title.text().startswith("Travaux"), timeout=LONG)


def test_while_a_sheet_asks_something_the_page_stays(window: MainWindow, qtbot: QtBot) -> None:
    window.asking.show_preferences()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=LONG)
    window.filing.take_outside(ADDRESS)
    assert window.filing._outside == [ADDRESS]
    modal = QApplication.activeModalWidget()
    assert modal is not None
    modal.close()
    qtbot.waitUntil(lambda: window.compose.form.title.text() == "Rue barrée", timeout=LONG)


def test_a_second_start_hands_over_and_ends(qtbot: QtBot, tmp_path: Path) -> None:
    reception = Reception(tmp_path)
    assert reception.listens
    given: list[str] = []
    reception.given.connect(given.append)
    for what, taken in ((ADDRESS, ADDRESS), ("", ""), ("annonce.md", str(tmp_path / "annonce.md"))):
        second = subprocess.Popen(  # while it asks, this window must answer
            [sys.executable, "-m", "ui.app", "--data-dir", str(tmp_path), *([what] * bool(what))],
            cwd=tmp_path,
            env=_environment(),
        )
        qtbot.waitUntil(partial(_ended, second), timeout=LONG)
        assert second.returncode == 0
        assert given.pop() == taken
    assert not list(tmp_path.iterdir())  # it opened nothing
    reception.close()
    assert not hand_over(tmp_path, "")
    reception.deleteLater()


def test_what_a_killed_process_left_is_taken_over(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp  # a server needs one
    script = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from ui.handover import Reception; app = QCoreApplication([]);"
        "assert Reception(Path(sys.argv[1])).listens; os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", script, str(tmp_path)], check=True, env=_environment())
    reception = Reception(tmp_path)
    assert reception.listens
    reception.close()


def test_of_several_starts_at_one_instant_one_opens(qtbot: QtBot, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "ui.app", "--data-dir", str(tmp_path / "donnees")]
    starts = [subprocess.Popen(command, env=_environment()) for _ in range(3)]
    try:
        qtbot.waitUntil(lambda: sum(map(_ended, starts)) == 2, timeout=LONG)
        assert [start.returncode for start in starts if _ended(start)] == [0, 0]
        assert hand_over(tmp_path / "donnees", "", LONG)  # the one that is left answers
    finally:
        for start in starts:
            start.kill()
            start.wait()
    lock = only_one(tmp_path / "donnees", "")
    assert lock is not None
    assert lock.isLocked()  # who was killed holds nothing


def test_a_window_that_never_answers_prevents_no_other(tmp_path: Path) -> None:
    first = only_one(tmp_path, "")
    assert first is not None
    assert first.isLocked()
    other = only_one(tmp_path, "", patience=1)
    assert other is not None
    assert not other.isLocked()


def test_a_folder_that_takes_no_lock_is_no_reason_to_wait(tmp_path: Path) -> None:
    (tmp_path / "fichier").write_text("pas un dossier")
    lock = only_one(tmp_path / "fichier" / "donnees", "", patience=24 * 3600 * 1000)
    assert lock is not None
    assert not lock.isLocked()


GIVEN = """
import sys
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
import ui.app, ui.given
from ui.main_window import MainWindow

class Given(ui.given.Application):
    def __init__(self, arguments):
        super().__init__(arguments)
        QTimer.singleShot(0, self.give)

    def give(self):
        for given in (QUrl(sys.argv[2]), sys.argv[3]):
            QApplication.sendEvent(self, QFileOpenEvent(given))
        self.looking = QTimer(self)
        self.looking.timeout.connect(self.look)
        self.looking.start(20)

    def look(self):
        [window] = [one for one in self.topLevelWidgets() if isinstance(one, MainWindow)]
        if window.compose.form.title.text().startswith("Travaux"):
            window.quit()

ui.app.Application = Given
sys.exit(ui.app.main(["--data-dir", sys.argv[1]]))
"""


def test_macos_gives_addresses_and_files_as_events(tmp_path: Path) -> None:
    script = [sys.executable, "-c", GIVEN, str(tmp_path), ADDRESS, str(EXAMPLE)]
    assert subprocess.run(script, env=_environment(), timeout=60, check=False).returncode == 0
    assert "whereabouts" in (tmp_path / "window.ini").read_text()
    with open_service(tmp_path, None) as service:
        assert {draft.title for draft in service.drafts()} == {
            "Rue barrée",
            "Travaux rue de la Station",
        }


@pytest.mark.parametrize("sent", [b"{\n", b"[1]\n", b"\xff\xfe\n", b"12\n"])
def test_whoever_sends_something_else_is_sent_away(
    sent: bytes, qtbot: QtBot, tmp_path: Path
) -> None:
    reception = Reception(tmp_path)
    given: list[str] = []
    reception.given.connect(given.append)
    socket = QLocalSocket()
    socket.connectToServer(name_of(tmp_path))
    assert socket.waitForConnected(LONG)
    with qtbot.waitSignal(socket.disconnected, timeout=LONG):
        socket.write(sent)
    assert not given
    reception.close()


def test_the_name_of_the_place_tells_nothing(tmp_path: Path) -> None:
    assert name_of(tmp_path) == name_of(tmp_path / "." / "x" / "..")
    assert name_of(tmp_path) != name_of(tmp_path / "x")
    assert tmp_path.name not in name_of(tmp_path)


def test_linux_offers_publisher_and_no_longer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    chosen = tmp_path / "config" / "mimeapps.list"
    chosen.parent.mkdir()
    before = "# mine\n[Default Applications]\ntext/markdown=editor.desktop\n"
    chosen.write_text(before)
    opens = Associations(("--data-dir", "/a b"), "linux")
    assert HIDDEN not in opens.command
    opens.set(True)
    opens.set(True)  # twice is once
    assert opens.is_set()
    entry = (tmp_path / "share" / "applications" / ENTRY).read_text()
    assert '"/a b" %u\n' in entry
    assert "x-scheme-handler/publisher;" in entry
    assert "text/markdown=editor.desktop\n" in chosen.read_text()
    assert f"x-scheme-handler/publisher={ENTRY};\n" in chosen.read_text()
    opens.set(False)
    assert not opens.is_set()
    assert ENTRY not in chosen.read_text()
    assert chosen.read_text().startswith(before)


def test_what_others_open_stays_theirs() -> None:
    before = "[Added Associations]\ntext/markdown=a.desktop;b.desktop;\n[Other]\nx=y\n"
    after = associated(before, wanted=True)
    assert f"text/markdown=a.desktop;b.desktop;{ENTRY};\n" in after
    assert "text/markdown=a.desktop;b.desktop;\n" in associated(after, wanted=False)
    assert "[Other]\nx=y\n" in after


def test_windows_and_macos() -> None:
    values = registered((r"C:\Publisher\publisher.exe", "--data-dir", r"C:\a b"))
    assert values["publisher/URL Protocol"] == ""
    started = values["publisher/shell/open/command/Default"]
    assert started == r'"C:\Publisher\publisher.exe" "--data-dir" "C:\a b" "%1"'
    assert not Associations(platform="darwin").possible


def test_text_of_five_megabytes_is_the_most() -> None:
    assert len(read_address("publisher:compose?text=" + quote("a" * 100_000)).text) == 100_000
