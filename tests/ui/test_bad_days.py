"""A full disk, a keyring that refuses, no network: the window lives, says it, keeps the words."""

from __future__ import annotations

import keyring
import keyring.backend
import keyring.errors
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from publisher.delivery import State
from tests.servers.full_disk import full_disk
from ui.dialogs.connect_channel import ConnectChannel
from ui.main_window import MainWindow
from ui.widgets.own_text import OwnText

LONG = 30_000  # ms
TALL = "Sur la grande place. " * 4_000  # larger than what is left of the disk
LOCKED = "Le trousseau de clés est verrouillé : déverrouillez-le, puis recommencez."


class LockedKeyring(keyring.backend.KeyringBackend):
    """One of the desktop's, as it is until a person types its password."""

    priority = 5

    def get_password(self, *asked: str) -> str | None:
        raise keyring.errors.KeyringLocked(f"Failed to unlock the collection! {asked}")

    def set_password(self, *asked: str) -> None:
        self.get_password(*asked)

    def delete_password(self, *asked: str) -> None:
        self.get_password(*asked)


def write(window: MainWindow, text: str) -> None:
    window.compose.form.title.setText("Marché de Noël")
    window.compose.form.body.field.setPlainText(text)


def test_a_full_disk_keeps_the_words_and_says_when_it_is_over(
    window: MainWindow, qtbot: QtBot
) -> None:
    compose, text = window.compose, TALL
    with full_disk(window._desk._service.result().house.database, pages=0):
        write(window, text)
        window.compose.save_now()
        qtbot.waitUntil(lambda: "plein" in compose.notice.text, timeout=LONG)
        assert window.saved.text() == "Pas encore enregistré"
        assert compose.isEnabled()
        assert compose.form.body.text() == text
    with qtbot.waitSignal(compose.autosave.saved, timeout=LONG):  # by itself
        pass
    assert compose.notice.text == ""
    assert window.saved.text().startswith("Enregistré à")
    [draft] = window._desk._service.result().drafts()
    assert draft.title == "Marché de Noël"


def test_on_a_full_disk_nothing_is_accepted_and_the_sheet_stays(
    window: MainWindow, qtbot: QtBot
) -> None:
    compose = window.compose
    compose.previews.set_chosen(["Site web"])
    write(window, TALL)
    with qtbot.waitSignal(compose.autosave.saved, timeout=LONG):
        compose.save_now()
    compose.publish()
    qtbot.waitUntil(lambda: compose.publishing.sheet is not None, timeout=LONG)
    sheet = compose.publishing.sheet
    assert sheet is not None
    with full_disk(window._desk._service.result().house.database, pages=0):
        sheet.primary.click()
        qtbot.waitUntil(lambda: "plein" in sheet.notice.text, timeout=LONG)
        assert sheet.primary.isEnabled()
    with qtbot.waitSignal(compose.publishing.accepted, timeout=LONG):
        sheet.primary.click()
    rows = compose.sent.rows
    qtbot.waitUntil(
        lambda: bool(rows) and all(r.view.state is State.DELIVERED for r in rows.values()),
        timeout=LONG,
    )


@pytest.mark.parametrize(
    ("refusing", "said"),
    [(LockedKeyring, LOCKED), (NoKeyring, "n'a pas de trousseau de clés sûr")],
)
def test_a_keyring_that_refuses_loses_no_field(
    refusing: type[keyring.backend.KeyringBackend], said: str, window: MainWindow, qtbot: QtBot
) -> None:
    window.channels.add.click()
    qtbot.waitUntil(lambda: bool(window.channels.findChildren(ConnectChannel)), timeout=LONG)
    [dialog] = window.channels.findChildren(ConnectChannel)
    dialog.begin_with("wordpress")
    dialog.fields._fields["base_url"].setProperty("text", "https://www.exemple.be")
    dialog.fields._fields["username"].setProperty("text", "ville")
    dialog.fields._secrets["password"].setText("abcd efgh")
    before = keyring.get_keyring()
    keyring.set_keyring(refusing())
    dialog.confirm()
    qtbot.waitUntil(lambda: said in dialog.notice.text, timeout=LONG)
    assert dialog.primary.isEnabled()
    assert dialog.fields._secrets["password"].text() == "abcd efgh"
    assert "abcd" not in " ".join(label.text() for label in dialog.findChildren(QLabel))
    keyring.set_keyring(before)
    name = dialog.name.text()
    dialog.confirm()  # it closes, and is gone
    qtbot.waitUntil(lambda: name in window.channels.cards, timeout=LONG)


def test_what_is_sent_while_the_keyring_is_locked_asks_for_it_and_goes_out_later(
    window: MainWindow, qtbot: QtBot
) -> None:
    service, compose = window._desk._service.result(), window.compose
    service.add_channel(
        "ntfy", "Notifications", {"base_url": "http://127.0.0.1:1", "topic": "ville"},
        {"token": "tk_0123456789"},
    )  # fmt: skip
    window._desk.channels_changed.emit()
    qtbot.waitUntil(lambda: "Notifications" in window.channels.cards, timeout=LONG)
    write(window, "Sur la grande place.")
    compose.previews.set_chosen(["Notifications"])
    before, locked = keyring.get_keyring(), LockedKeyring()  # type: ignore[no-untyped-call]  # keyring's own
    keyring.set_keyring(locked)
    compose.publish()
    qtbot.waitUntil(lambda: compose.publishing.sheet is not None, timeout=LONG)
    sheet = compose.publishing.sheet
    assert sheet is not None
    sheet.primary.click()
    qtbot.waitUntil(lambda: bool(compose.sent.rows), timeout=LONG)
    [row] = compose.sent.rows.values()
    qtbot.waitUntil(lambda: row.error.text() == LOCKED, timeout=LONG)
    assert row.act.isVisible()
    keyring.set_keyring(before)
    service.retry(row.view.id)  # what « Que faire ? » does
    # The network is lost too: it is tried again by itself, and the window says so.
    qtbot.waitUntil(lambda: row.view.state is State.WAITING, timeout=LONG)
    assert row.error.text()
    assert not window.findChildren(QLineEdit)[0].isReadOnly()


def test_five_megabytes_pasted_are_refused_in_place_and_nothing_is_lost(
    window: MainWindow, qtbot: QtBot
) -> None:
    compose, wording = window.compose, window.compose.form.languages.main
    wording.summary.setPlainText("Samedi.")
    QGuiApplication.clipboard().setText("Un mot " * 700_000)
    wording.summary.paste()
    assert "trop long" in compose.notice.text
    assert wording.summary.text() == "Samedi."
    own = OwnText("Mastodon", threads=True, comments=True)
    qtbot.addWidget(own)
    own.show()
    own.field.setPlainText("Ici.")
    own.field.paste()
    assert "trop long" in own.notice.text
    assert own.field.toPlainText() == "Ici."
    QGuiApplication.clipboard().setText("Un mot. ")
    own.field.paste()
    assert own.field.toPlainText() == "Un mot. Ici."
    assert own.notice.text == ""
