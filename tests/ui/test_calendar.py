"""The calendar in the window: seen, walked through, dragged, moved by the keyboard, exported."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from publisher.announcement import Announcement, Draft
from publisher.calendar import Entry, What
from publisher.calendar.slots import Slot, Slots
from publisher.ids import new_id
from publisher.service import Service
from ui.dialogs.announcement_detail import AnnouncementDetail
from ui.dialogs.move import MoveSheet
from ui.dialogs.slots import SlotsDialog
from ui.dialogs.twins import TwinsSheet
from ui.main_window import CALENDAR, COMPOSE, MainWindow
from ui.pages.calendar import CalendarPage
from ui.pages.calendar.period import Mode
from ui.widgets.calendar.entry_button import MIME, EntryButton
from ui.widgets.when_field import show_wall

LONG = 30_000  # ms


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.fixture
def service(window: MainWindow) -> Service:
    return window._desk._service.result()


@pytest.fixture
def page(window: MainWindow) -> CalendarPage:
    return window.calendar


@pytest.fixture
def show(window: MainWindow, qtbot: QtBot) -> Callable[..., None]:
    """Show a day in a mode, as it stands now."""

    def shown(day: str, mode: Mode = Mode.MONTH) -> None:
        page = window.calendar
        window.go_to(CALENDAR)
        page.day = date.fromisoformat(day)
        page.view = None
        page.choose_mode(mode)
        qtbot.waitUntil(lambda: page.view is not None, timeout=LONG)

    return shown


def plan(service: Service, at: str, title: str = "Vœux du conseil", *names: str) -> str:
    written = Announcement(
        id=new_id(), title=title, summary=f"{title} : tous à la maison communale"
    )
    channels = names or ("Site web",)
    draft = Draft(announcement=written, channels=channels, publish_at=wall(at))
    return service.publish(draft, again=True).announcement_id


def button(page: CalendarPage, about: str) -> EntryButton:
    grid = page.week if page.mode is Mode.WEEK else page.month
    [found] = [one for one in grid.findChildren(EntryButton) if one.entry.about == about]
    return found


def drop(entry: Entry, place: QWidget, y: int = 10) -> None:
    """Bring an entry over a day and let it go, as Qt tells it."""
    held = QMimeData()
    held.setData(MIME, entry.key.encode())
    move, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    alone = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(place, QDragEnterEvent(QPoint(20, y), move, held, left, alone))
    QApplication.sendEvent(place, QDropEvent(QPointF(20, y), move, held, left, alone))


def due(service: Service, about: str) -> set[datetime]:
    return {one.due_at for one in service.deliveries(about)}


def test_each_day_and_each_entry_says_all_of_itself(
    page: CalendarPage, show: Callable[..., None], service: Service
) -> None:
    about = plan(service, "2035-12-21T09:00", "Marché", "Site web", "Flux")
    show("2035-12-21")
    names = {cell.day: cell.name.accessibleName() for cell in page.month.cells}
    assert names[date(2035, 12, 21)] == "vendredi 21 décembre, Noël dans 4 jours, 1 annonce"
    assert names[date(2035, 12, 25)] == "mardi 25 décembre, férié : Noël, rien de prévu"
    assert page.month.cells[0].day == date(2035, 11, 26)  # a Monday
    found = button(page, about)
    assert found.accessibleName() == "9:00, Marché, prévue, sur Site web, Flux"
    found.click()
    assert page.foot.entry == found.entry
    assert not page.foot.move_it.isHidden()
    assert page.foot.decide.isHidden()


def test_the_keyboard_walks_and_opens(
    page: CalendarPage, show: Callable[..., None], service: Service, window: MainWindow,
    qtbot: QtBot,
) -> None:  # fmt: skip
    about = plan(service, "2035-12-21T09:00")
    show("2035-12-20")

    def press(key: Qt.Key) -> None:
        cell = next(one for one in page.month.cells if one.day == page.day)
        QTest.keyClick(cell.name, key)

    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Home)
    assert page.day == date(2035, 12, 24)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_End)
    assert page.day == date(2035, 12, 23)
    by_tab = [
        one.day for one in page.month.cells if one.name.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert by_tab == [page.day]
    press(Qt.Key.Key_PageDown)
    assert page.day == date(2036, 1, 23)
    qtbot.waitUntil(lambda: page.month.cells[0].day == date(2035, 12, 31), timeout=LONG)
    press(Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: page.month.cells[0].day == date(2035, 11, 26), timeout=LONG)
    page.go_to(date(2035, 12, 21))
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.week.columns[0].day == date(2035, 12, 17), timeout=LONG)
    QTest.keyClick(button(page, about), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.findChildren(AnnouncementDetail)), timeout=LONG)
    window.findChildren(AnnouncementDetail)[0].reject()


def test_an_entry_that_is_dropped_on_a_day_keeps_its_hour(
    page: CalendarPage, show: Callable[..., None], service: Service, qtbot: QtBot
) -> None:
    about = plan(service, "2035-03-23T09:00")
    show("2035-03-23")
    monday = next(cell for cell in page.month.cells if cell.day == date(2035, 3, 26))
    drop(button(page, about).entry, monday)  # the clocks have changed meanwhile
    qtbot.waitUntil(lambda: bool(page.notice.text), timeout=LONG)
    assert due(service, about) == {datetime(2035, 3, 26, 7, tzinfo=UTC)}
    assert "Vœux du conseil" in page.notice.text
    qtbot.waitUntil(lambda: button(page, about).parent() is monday, timeout=LONG)


def test_what_is_chosen_stays_so_when_the_outbox_changes(
    page: CalendarPage, show: Callable[..., None], service: Service, qtbot: QtBot
) -> None:
    about = plan(service, "2035-03-23T09:00")
    show("2035-03-23")
    before = button(page, about)
    before.setFocus()
    assert page.foot.entry == before.entry
    page._soon.setInterval(0)
    page.update_views(service.deliveries(about))
    qtbot.waitUntil(lambda: button(page, about) is not before, timeout=LONG)
    assert page.focusWidget() is button(page, about)
    assert page.foot.isVisible()


def test_and_on_an_hour_of_a_week_takes_that_one(
    page: CalendarPage, show: Callable[..., None], service: Service, qtbot: QtBot
) -> None:
    about = plan(service, "2035-02-05T09:00")
    show("2035-02-05", Mode.WEEK)
    thursday = page.week.columns[3]
    drop(button(page, about).entry, thursday, y=14 * 44 + 30)
    qtbot.waitUntil(lambda: bool(page.notice.text), timeout=LONG)
    assert due(service, about) == {datetime(2035, 2, 8, 13, 30, tzinfo=UTC)}


def test_an_hour_that_exists_twice_is_asked_about_and_the_past_refused(
    page: CalendarPage, show: Callable[..., None], service: Service, qtbot: QtBot
) -> None:
    about = plan(service, "2035-10-25T02:30")
    show("2035-10-25")
    entry = button(page, about).entry
    drop(entry, next(one for one in page.month.cells if one.day == date(2035, 10, 28)))

    def question() -> object:
        sheets = page.findChildren(MoveSheet)
        return sheets and sheets[0].question

    qtbot.waitUntil(lambda: bool(question()), timeout=LONG)
    sheet = page.findChildren(MoveSheet)[0]
    assert sheet.question is not None
    assert due(service, about) == {datetime(2035, 10, 25, 0, 30, tzinfo=UTC)}
    sheet.question.confirm()
    qtbot.waitUntil(lambda: bool(page.notice.text), timeout=LONG)
    assert due(service, about) == {datetime(2035, 10, 28, 0, 30, tzinfo=UTC)}
    page.moving.by_hand(entry)
    [again] = [one for one in page.findChildren(MoveSheet) if one.isVisible()]
    show_wall(again.edit, wall("2020-01-01T09:00"))
    again.confirm()
    qtbot.waitUntil(lambda: "déjà passé" in again.notice.text, timeout=LONG)
    again.reject()


def test_a_drop_beside_the_same_text_asks_and_may_be_given_up(
    page: CalendarPage, show: Callable[..., None], service: Service, qtbot: QtBot
) -> None:
    plan(service, "2035-02-08T09:00")
    about = plan(service, "2035-02-06T09:00")
    show("2035-02-06")
    for again in (False, True):
        drop(button(page, about).entry, page.month.cells[10])
        qtbot.waitUntil(lambda: bool(page.findChildren(TwinsSheet)), timeout=LONG)
        [asked] = page.findChildren(TwinsSheet)
        if again:
            asked.again.emit()
            asked.accept()
        else:
            asked.reject()
            qtbot.waitUntil(lambda: not page.findChildren(MoveSheet), timeout=LONG)
            qtbot.waitUntil(lambda: not page.findChildren(TwinsSheet), timeout=LONG)
    qtbot.waitUntil(lambda: bool(page.notice.text), timeout=LONG)
    assert due(service, about) == {datetime(2035, 2, 8, 8, tzinfo=UTC)}


def test_a_drop_that_is_refused_says_why_where_another_hour_may_be_chosen(
    page: CalendarPage, show: Callable[..., None], service: Service, qtbot: QtBot
) -> None:
    about = plan(service, "2035-03-22T02:30")
    show("2035-03-22")
    drop(button(page, about).entry, next(c for c in page.month.cells if c.day == date(2035, 3, 25)))
    qtbot.waitUntil(
        lambda: any("n'existe pas" in one.notice.text for one in page.findChildren(MoveSheet)),
        timeout=LONG,
    )
    page.findChildren(MoveSheet)[0].reject()
    assert due(service, about) == {datetime(2035, 3, 22, 1, 30, tzinfo=UTC)}


def test_a_draft_is_moved_and_the_page_that_shows_it_follows(
    page: CalendarPage, show: Callable[..., None], window: MainWindow, qtbot: QtBot
) -> None:
    window.compose.form.title.setText("Carte de riverain")
    window.compose.bar.when.set_when(wall("2035-02-05T09:00"), "Europe/Brussels")
    window.compose._changed()
    window.compose.save_now()
    show("2035-02-05", Mode.WEEK)
    draft = window.compose.current()
    assert draft is not None
    found = button(page, draft.announcement.id)
    assert found.entry.what is What.DRAFT
    drop(found.entry, page.week.columns[2], y=9 * 44)
    qtbot.waitUntil(
        lambda: window.compose.bar.when.wall() == wall("2035-02-07T09:00"), timeout=LONG
    )
    page._open(found.entry)
    assert window.stack.currentIndex() == COMPOSE


def test_what_is_too_near_or_missing_is_said(
    page: CalendarPage, show: Callable[..., None], service: Service
) -> None:
    plan(service, "2035-02-06T09:00", "Vœux", "Site web", "Flux")
    near = plan(service, "2035-02-06T09:30", "Travaux", "Site web", "Flux")
    show("2035-02-06")
    said = page.remarks.text
    assert "Le 6 février, à moins d'une heure sur Site web, Flux : « Vœux » (9:00)" in said
    assert "Semaines sans annonce : du 29 janvier, du 12 février" in said
    assert "à moins d'une heure" in button(page, near).accessibleName()
    assert "rien de prévu" in page.month.weeks[0].text()
    assert page.month.weeks[1].text() == "S 6"
    page.choose_mode(Mode.LIST)


def test_the_list_has_the_same_and_opens_it(
    page: CalendarPage, show: Callable[..., None], service: Service, qtbot: QtBot
) -> None:
    plan(service, "2035-07-20T09:00", "Fête nationale : programme")
    show("2035-07-01", Mode.LIST)
    rows = {
        item.text(0): item
        for row in range(page.list.topLevelItemCount())
        if (item := page.list.topLevelItem(row)) is not None
    }
    assert rows["samedi 21 juillet"].text(1) == "Fête nationale"
    assert rows["Semaine du lundi 2 juillet"].text(1) == "Rien de prévu cette semaine."
    child = rows["vendredi 20 juillet"].child(0)
    assert child is not None
    assert [child.text(column) for column in range(4)] == [
        "9:00", "Fête nationale : programme", "prévue", "Site web",
    ]  # fmt: skip
    page.list.setCurrentItem(child)
    assert page.foot.entry is not None
    with qtbot.waitSignal(page.details, timeout=LONG):
        page.list.itemActivated.emit(child, 0)


def test_the_next_free_slot_is_taken_once_slots_are_chosen(
    window: MainWindow, service: Service, qtbot: QtBot
) -> None:
    when = window.compose.bar.when
    when.slot.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(SlotsDialog)), timeout=LONG)
    [dialog] = window.findChildren(SlotsDialog)
    dialog.fields[0].setText("tantôt")
    dialog.confirm()
    assert dialog.notice.text.startswith("Lundi : « tantôt »")
    dialog.suggest.click()
    assert dialog.fields[0].text() == ""
    dialog.confirm()
    qtbot.waitUntil(lambda: when.wall() is not None, timeout=LONG)
    chosen = when.wall()
    assert chosen is not None
    assert (chosen.weekday(), chosen.time()) in {(1, time(9)), (3, time(17))}
    assert service.next_slot(besides=window.compose.draft().announcement.id) == chosen


def test_a_free_slot_of_the_calendar_begins_an_announcement(
    page: CalendarPage, show: Callable[..., None], window: MainWindow, service: Service,
    qtbot: QtBot,
) -> None:  # fmt: skip
    service.keep_slots(Slots((Slot(1, time(9)),)))
    show("2035-02-06")
    cell = next(one for one in page.month.cells if one.day == date(2035, 2, 6))
    assert "créneau libre à 9:00" in cell.name.accessibleName()
    cell.slots[0].click()
    qtbot.waitUntil(
        lambda: window.compose.bar.when.wall() == wall("2035-02-06T09:00"), timeout=LONG
    )
    assert window.stack.currentIndex() == COMPOSE


def test_it_is_exported(
    page: CalendarPage, show: Callable[..., None], service: Service, tmp_path: Path, qtbot: QtBot
) -> None:
    plan(service, "2035-02-06T09:00")
    show("2035-02-06")
    page.export(str(tmp_path / "c.ics"))
    qtbot.waitUntil(lambda: page.notice.text.startswith("1 "), timeout=LONG)
    assert b"BEGIN:VEVENT" in (tmp_path / "c.ics").read_bytes()
    page.export(str(tmp_path / "absent" / "c.ics"))
    qtbot.waitUntil(lambda: "ne peut pas être écrit" in page.notice.text, timeout=LONG)
