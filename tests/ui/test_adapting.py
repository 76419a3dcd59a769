"""A text for one channel alone: written in its card, kept in the draft, given up, taken back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from publisher.announcement import LongText, Variant
from ui.main_window import MainWindow
from ui.widgets.going import rewrite
from ui.widgets.own_text import OwnText
from ui.widgets.preview_card import PreviewCard

LONG = 30_000  # ms
MASTODON = "Mastodon (répétition)"


def write(window: MainWindow, qtbot: QtBot) -> PreviewCard:
    """Write an announcement for two channels, and return Mastodon's card once it is drawn."""
    page = window.compose
    page.previews.set_chosen(["Site web", MASTODON])
    page.form.tags.setText("travaux")
    page.form.summary.setPlainText("La rue est fermée.")
    with qtbot.waitSignal(page.slices.finished, timeout=LONG):
        page.form.title.setText("Travaux rue Haute")
    return page.previews.cards[MASTODON]


def editor(card: PreviewCard) -> OwnText:
    assert card.editor is not None
    return card.editor


def fresh(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.compose.slices.finished, timeout=LONG):
        window.compose.slices.restart()


def own(window: MainWindow) -> dict[str, Variant]:
    return window.compose.draft().announcement.variants


def test_one_channel_gets_another_text_by_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    card = write(window, qtbot)
    window.activateWindow()
    card.adapt.setFocus()
    QTest.keyClick(card.adapt, Qt.Key.Key_Space)
    field = editor(card).field
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
    assert field.toPlainText() == "Travaux rue Haute\n\nLa rue est fermée."
    assert own(window) == {}
    QTest.keyClicks(field, "Attention. ")
    assert own(window) == {MASTODON: Variant("Attention. Travaux rue Haute\n\nLa rue est fermée.")}
    fresh(window, qtbot)
    shown = card.face.words
    assert shown.startswith("Attention. Travaux")
    assert "#Travaux" in shown
    assert "https://www.exemple.be/" in shown
    assert "Attention" not in window.compose.previews.cards["Site web"].face.words
    assert card.badge.isVisibleTo(card)
    box = window.compose.previews.chooser._boxes[MASTODON]
    assert box.text() == f"{MASTODON} · adapté"
    assert not box.icon().isNull()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not card.editing
    qtbot.waitUntil(lambda: QApplication.focusWidget() is card.adapt)
    assert card.adapt.accessibleName() == f"Modifier… ({MASTODON})"


def test_the_tab_key_goes_down_the_cards_as_they_are_read(window: MainWindow, qtbot: QtBot) -> None:
    page = window.compose
    mastodon = write(window, qtbot)
    page.previews.set_chosen(["Site web", "Flux", MASTODON])  # one comes between the two
    mastodon.adapt.click()
    site, feed = page.previews.cards["Site web"], page.previews.cards["Flux"]
    read: list[QWidget] = [
        page.form.tags,
        *page.previews.chooser.groups.boxes.values(),
        *page.previews.chooser._boxes.values(),
        site.face.canvas,
        site.adapt,
        feed.face.canvas,
        feed.adapt,
        editor(mastodon).field,
        editor(mastodon).close_button,
        mastodon.face.canvas,
        page.bar.when.now,
        page.bar.publish,
    ]
    chain: list[QWidget] = []
    widget = page.form.tags.nextInFocusChain()
    while widget is not None and widget is not page.form.tags:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    places = [chain.index(widget) for widget in read[1:]]
    assert places == sorted(places)


def test_the_counter_tells_how_much_is_too_much(window: MainWindow, qtbot: QtBot) -> None:
    card = write(window, qtbot)
    card.adapt.click()
    rewrite(editor(card).field, "mot " * 130)
    fresh(window, qtbot)
    assert card.counter.text().startswith("5")
    assert card.counter.text().endswith("trop long")
    rewrite(editor(card).field, "mot")
    fresh(window, qtbot)
    assert not card.counter.text().endswith("trop long")


def test_the_common_text_comes_back_and_can_be_given_up_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    card = write(window, qtbot)
    card.adapt.click()
    rewrite(editor(card).field, "À nous")
    fresh(window, qtbot)
    card.revert.click()
    assert own(window) == {}
    assert not card.editing
    fresh(window, qtbot)
    assert card.face.words.startswith("Travaux rue Haute")
    assert "texte commun" in card.notice.text
    card.notice._action.click()
    assert own(window) == {MASTODON: Variant("À nous")}
    fresh(window, qtbot)
    assert card.face.words.startswith("À nous")
    assert card.notice.text == ""


def test_a_change_of_the_common_text_is_said_until_it_was_read(
    window: MainWindow, qtbot: QtBot
) -> None:
    card = write(window, qtbot)
    card.adapt.click()
    rewrite(editor(card).field, "À nous")
    fresh(window, qtbot)
    assert card.notice.text == ""
    window.compose.form.summary.setPlainText("La rue reste fermée.")
    fresh(window, qtbot)
    assert "a changé depuis" in card.notice.text
    card.notice._action.click()
    assert card.notice.text == ""
    window.compose.form.title.setText("Travaux rue Basse")
    fresh(window, qtbot)
    assert "a changé depuis" in card.notice.text
    QTest.keyClicks(editor(card).field, "!")
    fresh(window, qtbot)
    assert card.notice.text == ""


def test_a_text_for_a_kind_stays_one(window: MainWindow, qtbot: QtBot) -> None:
    write(window, qtbot)
    draft = window.compose.draft()
    kind = {"mastodon": Variant("Pour tous", LongText.THREAD)}
    window.compose.show_draft(
        replace(draft, announcement=replace(draft.announcement, variants=kind))
    )
    fresh(window, qtbot)
    card = window.compose.previews.cards[MASTODON]
    assert card.badge.isVisibleTo(card)
    card.adapt.click()
    assert editor(card).field.toPlainText() == "Pour tous"
    assert "tous vos canaux Mastodon" in editor(card).field.accessibleDescription()
    rewrite(editor(card).field, "Pour chacun")
    assert own(window) == {"mastodon": Variant("Pour chacun", LongText.THREAD)}


def test_it_is_kept_with_the_draft_and_leaves_the_next_one_alone(
    window: MainWindow, qtbot: QtBot
) -> None:
    card = write(window, qtbot)
    card.adapt.click()
    rewrite(editor(card).field, "À nous")
    window.compose.save_now()
    first = window.compose.draft().announcement.id
    window.compose.new()
    qtbot.waitUntil(lambda: window.compose.draft().announcement.id != first, timeout=LONG)
    assert own(window) == {}
    assert not card.editing
    assert window.compose.previews.chooser._boxes[MASTODON].text() == MASTODON
    window.compose.open(first)
    qtbot.waitUntil(lambda: window.compose.draft().announcement.id == first, timeout=LONG)
    assert own(window) == {MASTODON: Variant("À nous")}
    fresh(window, qtbot)
    assert card.badge.isVisibleTo(card)
