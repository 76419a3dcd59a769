"""Fields: Markdown marks, settings declared by adapters, channels to choose, times."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from publisher.announcement import Event
from publisher.problem import Severity, error, warning
from publisher.rendition import Length
from publisher.settings import Form, SecretField, SettingField
from ui.widgets.channel_chooser import ChannelChooser, Choice
from ui.widgets.counter import Counter
from ui.widgets.event_fields import EventFields
from ui.widgets.markdown_editor import MarkdownEditor
from ui.widgets.problem_list import ProblemList
from ui.widgets.setting_fields import SettingFields
from ui.widgets.when_field import WhenField

CONTROL = Qt.KeyboardModifier.ControlModifier


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()


@pytest.mark.parametrize(
    ("key", "held", "written"),
    [
        (Qt.Key.Key_B, CONTROL, "**rue**"),
        (Qt.Key.Key_I, CONTROL, "*rue*"),
        (Qt.Key.Key_K, CONTROL | Qt.KeyboardModifier.ShiftModifier, "[rue](https://)"),
    ],
)
def test_marks_go_around_what_is_chosen(
    qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier, written: str
) -> None:
    editor = MarkdownEditor()
    shown(qtbot, editor)
    editor.field.setFocus()
    editor.set_text("rue")
    editor.field.selectAll()
    editor.activateWindow()
    qtbot.waitUntil(editor.field.hasFocus)
    QTest.keyClick(editor.field, key, held)
    assert editor.text() == written


def test_a_list_is_made_of_the_chosen_lines_and_tab_leaves_the_field(qtbot: QtBot) -> None:
    whole, after = QWidget(), QLineEdit()
    editor = MarkdownEditor(whole)
    after.setParent(whole)
    shown(qtbot, whole)
    editor.set_text("bus 4\nbus 7\n")
    editor.field.selectAll()
    editor._lines("- ")
    assert editor.text() == "- bus 4\n- bus 7\n"
    editor._lines("- ")
    assert editor.text() == "bus 4\nbus 7\n"
    whole.activateWindow()
    editor.field.setFocus()
    qtbot.waitUntil(editor.field.hasFocus)
    QTest.keyClick(editor.field, Qt.Key.Key_Tab)
    assert "\t" not in editor.text()


def field(name: str, form: Form, **more: object) -> SettingField:
    values: dict[str, object] = {
        "label": name.title(),
        "help": "aide",
        "required": False,
        "default": "",
        "example": "",
    }
    return SettingField(name=name, form=form, **{**values, **more})  # type: ignore[arg-type]  # object values


def test_the_form_of_a_channel_is_made_from_its_declaration(qtbot: QtBot) -> None:
    settings = (
        field("base_url", Form.URL, required=True, example="https://…"),
        field("visibility", Form.CHOICE, default="public", choices=("public", "unlisted")),
        field("comments", Form.YES_NO, default="no"),
        field("version", Form.TEXT, default="v26.0", advanced=True),
    )
    form = SettingFields(settings, (SecretField("token", "Jeton", "aide"),), {"comments": "yes"})
    shown(qtbot, form)
    assert form.settings() == {
        "base_url": "",
        "visibility": "public",
        "comments": "yes",
        "version": "v26.0",
    }
    assert form.secrets() == {}  # what is left empty is not changed
    token = form._secrets["token"]
    assert token.echoMode() is QLineEdit.EchoMode.Password
    token.setText("abc")
    assert form.secrets() == {"token": "abc"}
    assert not form._fields["version"].isVisible()


def test_a_choice_is_offered_in_words_and_kept_as_it_is_written(qtbot: QtBot) -> None:
    settings = (
        field("status", Form.CHOICE, choices=("publish", "pending"), names=("publié", "soumis")),
        field("wraps", Form.CHOICE, choices=("facebook", "else"), required=True),
    )
    form = SettingFields(settings, (), {"status": "pending"}, kinds={"facebook": "Facebook"})
    shown(qtbot, form)
    status, wraps = form._fields["status"], form._fields["wraps"]
    assert isinstance(status, QComboBox)
    assert isinstance(wraps, QComboBox)
    assert status.currentText() == "soumis"
    assert [wraps.itemText(place) for place in range(2)] == ["Facebook", "else"]
    assert form.settings() == {"status": "pending", "wraps": "facebook"}


def test_an_advanced_setting_that_differs_is_seen(qtbot: QtBot) -> None:
    settings = (field("version", Form.TEXT, default="v26.0", advanced=True),)
    form = SettingFields(settings, (), {"version": "v25.0"})
    shown(qtbot, form)
    assert form._fields["version"].isVisible()


def test_channels_stay_chosen_when_the_list_changes(qtbot: QtBot) -> None:
    chooser = ChannelChooser()
    shown(qtbot, chooser)
    chooser.set_chosen(["feed", "mastodon"])
    assert chooser.chosen() == ("feed", "mastodon")  # before the channels are known
    chooser.set_channels([Choice("website", "Site web"), Choice("feed", "Fils")])
    assert chooser.chosen() == ("feed",)
    with qtbot.waitSignal(chooser.changed):
        chooser._boxes["website"].click()
    assert chooser.chosen() == ("website", "feed")
    plain = chooser._boxes["feed"].iconSize().width()  # of its colour alone
    chooser.mark("feed", Severity.ERROR)
    assert chooser._boxes["feed"].iconSize().width() > plain
    chooser.mark("feed", None)
    assert chooser._boxes["feed"].iconSize().width() == plain


def test_problems_are_said_with_a_word_and_errors_come_first(qtbot: QtBot) -> None:
    found = ProblemList()
    qtbot.addWidget(found)
    found.show_problems([warning("w", "Phrase longue."), error("e", "Il manque un titre.")])
    assert [problem.code for problem in found.problems] == ["e", "w"]
    texts = [label.text() for label in found.findChildren(QWidget) if hasattr(label, "text")]
    assert "À corriger : Il manque un titre." in texts
    assert "À relire : Phrase longue." in texts
    found.show_problems([])
    assert found.isHidden()


def test_a_counter_says_when_it_is_too_long(qtbot: QtBot) -> None:
    counter = Counter()
    qtbot.addWidget(counter)
    counter.show_length(Length(501, 500, "mastodon"))
    assert counter.text().endswith("trop long")
    counter.show_length(None)
    assert counter.isHidden()


def test_any_wall_time_can_be_written_even_one_that_this_computer_skips(qtbot: QtBot) -> None:
    when = WhenField()
    shown(qtbot, when)
    skipped = datetime.fromisoformat("2027-03-28T02:30")
    when.set_when(skipped, "Europe/Brussels")
    assert (when.wall(), when.time_zone()) == (skipped, "Europe/Brussels")
    when.set_when(None, "America/Montreal")  # a zone that is not in the list is kept
    assert (when.wall(), when.time_zone()) == (None, "America/Montreal")


def test_an_event_is_given_back_as_it_was_shown(qtbot: QtBot) -> None:
    fields = EventFields()
    shown(qtbot, fields)
    start = datetime.fromisoformat("2027-03-01T07:00")
    for event in (Event(start), Event(start, start.replace(hour=9), "Salle des fêtes")):
        fields.show_event(event)
        assert fields.event_value() == event
