"""The window is closed, and what is planned still leaves; what a person chose is kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from publisher.announcement import Draft
from publisher.delivery import Operation, State
from tests.builders import announcement
from tests.ui.builders import delivery
from ui.app import open_service
from ui.dialogs.habits import HabitsDialog
from ui.dialogs.stay import StayDialog
from ui.habits import Appearance, Habits, KeptHabits
from ui.login_item import HIDDEN, LoginItem
from ui.look import choose, dress, tones
from ui.main_window import MainWindow
from ui.staying import Staying
from ui.tray import Tray, news_of

LONG = 30_000  # ms


corner = pytest.mark.usefixtures("clock_corner")


@pytest.fixture
def clock_corner(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desktop with a place for icons: there is none without a screen."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))


def staying(window: MainWindow, folder: Path) -> Staying:
    made = Staying(window._desk, KeptHabits(folder), window)
    window.on_close = made.close
    made.quit_asked.connect(window.quit)
    made.hide_asked.connect(window.hide)
    return made


def plan_one(folder: Path) -> None:
    with open_service(folder, None) as service:
        written = announcement(id=service.new_draft().announcement.id, images=())
        later = (datetime.now(UTC) + timedelta(days=2)).replace(
            second=0, microsecond=0, tzinfo=None
        )
        service.publish(Draft(announcement=written, channels=("Site web",), publish_at=later))


@corner
def test_nothing_planned_nothing_asked(window: MainWindow, qtbot: QtBot, data_dir: Path) -> None:
    staying(window, data_dir)
    with qtbot.waitSignal(window.gone, timeout=LONG):
        window.close()


@corner
def test_with_something_planned_it_asks_once_and_stays(
    window: MainWindow, qtbot: QtBot, data_dir: Path
) -> None:
    plan_one(data_dir)
    made = staying(window, data_dir)
    window.close()
    qtbot.waitUntil(lambda: bool(window.findChildren(StayDialog)), timeout=LONG)
    [dialog] = window.findChildren(StayDialog)
    dialog.primary.click()
    assert not window.isVisible()
    assert made.tray._icon.isVisible()
    assert KeptHabits(data_dir).read().stays is True
    window.come_forward()
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=LONG)
    assert not window.closed
    made.tray.menu.actions()[-1].trigger()
    qtbot.waitUntil(lambda: window.closed, timeout=LONG)


@corner
def test_who_wants_it_to_end_is_not_asked_again(
    window: MainWindow, qtbot: QtBot, data_dir: Path
) -> None:
    plan_one(data_dir)
    staying(window, data_dir)
    window.close()
    qtbot.waitUntil(lambda: bool(window.findChildren(StayDialog)), timeout=LONG)
    with qtbot.waitSignal(window.gone, timeout=LONG):
        window.findChildren(StayDialog)[0].end.click()
    assert KeptHabits(data_dir).read().stays is False


def test_without_a_place_for_icons_closing_ends(
    window: MainWindow, qtbot: QtBot, data_dir: Path
) -> None:
    plan_one(data_dir)
    KeptHabits(data_dir).keep(Habits(stays=True))
    staying(window, data_dir)
    with qtbot.waitSignal(window.gone, timeout=LONG):
        window.close()


def test_news_are_told_by_announcement_the_bad_ones_first() -> None:
    done = partial(delivery, announcement_id="a", state=State.DELIVERED)
    told = news_of(
        [
            done(1, channel="Site"),
            done(2, channel="Flux"),
            done(3, channel="Mastodon", operation=Operation.RETRACT),
            delivery(
                4,
                announcement_id="a",
                channel="Facebook",
                state=State.REJECTED,
                error="Le jeton a expiré.",
            ),
        ]
    )
    assert [news.bad for news in told] == [True, False, False]
    assert told[0].text == "Votre avis est attendu. Facebook : Le jeton a expiré."
    assert told[1].text == "Publiée : Site, Flux."
    assert told[2].text == "Retirée : Mastodon."


@corner
def test_only_what_ended_is_told_and_only_away_from_the_window(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda *told: shown.append(told[1]))
    tray = Tray(window)
    tray.show(True)
    tray._quiet.setInterval(0)
    window.hide()
    with qtbot.waitSignal(tray._quiet.timeout, timeout=LONG):
        tray.update_views([delivery(1, state=State.SENDING), delivery(2, state=State.DELIVERED)])
    assert shown == [delivery(2).title]
    tray.tells = False
    with qtbot.waitSignal(tray._quiet.timeout, timeout=LONG):
        tray.update_views([delivery(3, state=State.DELIVERED)])
    assert len(shown) == 1


@corner
def test_that_nothing_is_sent_is_told_while_the_window_is_hidden(
    window: MainWindow, qtbot: QtBot, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda *told: shown.append(told[2]))
    KeptHabits(data_dir).keep(Habits(stays=True))
    made = staying(window, data_dir)
    window.hide()
    desk = window._desk
    desk.bridge.troubled.emit("Rien n'est envoyé pour le moment.")
    desk.bridge.troubled.emit("")  # it is again
    desk.alarmed.emit("Le fichier est abîmé.", True)
    desk.alarmed.emit("Le fichier est abîmé.", True)
    assert shown == ["Rien n'est envoyé pour le moment.", "Le fichier est abîmé."]
    made.tray.tells = False
    desk.broken.emit("Le disque est plein.")
    assert len(shown) == 2
    made.quit_asked.emit()
    qtbot.waitUntil(lambda: window.closed, timeout=LONG)


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_it_starts_with_the_session_when_asked(
    platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / ".config"))
    item = LoginItem(("--data-dir", "/a b/100%"), platform)
    assert not item.is_set()
    item.set(True)
    assert item.is_set()
    [file] = [path for path in tmp_path.rglob("*publisher*") if path.is_file()]
    assert HIDDEN in file.read_text("utf-8")
    if platform == "linux":
        assert '"/a b/100%%"' in file.read_text("utf-8")
    item.set(False)
    assert not item.is_set()


@corner
def test_the_choices_of_this_computer_are_kept(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / ".config"))
    login = LoginItem(platform="linux")
    dialog = HabitsDialog(Habits(), login, tmp_path, None)
    qtbot.addWidget(dialog)
    assert not dialog.starts.isEnabled()  # without a window and an icon nothing would show
    dialog.stays.setChecked(True)
    dialog.starts.setChecked(True)
    dialog.tells.setChecked(False)
    dialog.appearance.setCurrentIndex(2)
    dialog.recall.setCurrentIndex(2)
    with qtbot.waitSignal(dialog.chosen, timeout=LONG) as chosen:
        dialog.primary.click()
    kept = KeptHabits(tmp_path)
    kept.keep(chosen.args[0])
    assert KeptHabits(tmp_path).read() == Habits(
        stays=True, tells=False, appearance=Appearance.DARK, recall=10
    )
    assert login.is_set()


def test_what_cannot_be_read_is_as_at_first(tmp_path: Path) -> None:
    written = "[habits]\nstays=perhaps\nappearance=pink\nrecall=3\n"
    (tmp_path / "window.ini").write_text(written, "utf-8")
    assert KeptHabits(tmp_path).read() == Habits()


def test_light_or_dark_is_chosen_at_once_and_left_to_the_system_again(qapp: QApplication) -> None:
    dress(qapp)
    before = tones()
    try:
        choose(qapp, True)
        dark = tones()
        choose(qapp, False)
        assert tones() != dark
        choose(qapp, None)
        assert tones() == before
    finally:
        choose(qapp, None)
        dress(qapp, dark=False)
