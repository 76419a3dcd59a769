"""One click on a problem repairs it, or leads to the field where a person does."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from publisher.announcement import Image, LongText, Translation, Variant, Video
from publisher.problem import Remedy, warning
from ui.main_window import MainWindow
from ui.widgets.problem_list import ProblemList

LONG = 30_000  # ms
CONTROL = Qt.KeyboardModifier.ControlModifier
BLUESKY = "Bluesky (répétition)"
SENTENCE = "La rue Haute est fermée à la circulation des voitures et des vélos. "


def buttons(problems: ProblemList) -> dict[str, QPushButton]:
    return {button.text(): button for button in problems.findChildren(QPushButton)}


def write(window: MainWindow, qtbot: QtBot, channels: tuple[str, ...], **fields: Any) -> None:
    page = window.compose
    window.activateWindow()
    page.previews.set_chosen(channels)
    page.form.body.field.setPlainText("La rue est fermée.")
    for name, text in fields.items():
        getattr(page.form, name).setText(text)
    with qtbot.waitSignal(page.slices.finished, timeout=LONG):
        page.slices.restart()


def press(qtbot: QtBot, window: MainWindow, problems: ProblemList, words: str) -> None:
    """Click, and wait until what holds afterwards is shown."""
    with qtbot.waitSignal(window.compose.slices.finished, timeout=LONG):
        buttons(problems)[words].click()
        window.compose.slices.restart()


def has_focus(qtbot: QtBot, field: QWidget) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field, timeout=LONG)


def picture(number: int, alt: str = "") -> Image:
    return Image(f"{number:064}", "image/jpeg", 400, 300, alt, name=f"image-{number}")


def test_the_picture_that_lacks_its_words_is_gone_to(window: MainWindow, qtbot: QtBot) -> None:
    write(window, qtbot, ("Site web",), title="Travaux")
    form = window.compose.form
    form.images.set_images([picture(1, "Une rue barrée"), picture(2)])
    with qtbot.waitSignal(window.compose.slices.finished, timeout=LONG):
        window.compose.slices.restart()
    buttons(window.compose.previews.problems)["Décrire l'image"].click()
    has_focus(qtbot, form.images._rows[1].alt)


def test_the_video_that_lacks_its_words_is_gone_to(window: MainWindow, qtbot: QtBot) -> None:
    write(window, qtbot, ("Site web",), title="Fête")
    well = window.compose.form.images
    well.set_video(Video("a" * 64, 9, 4, 3, 5.0, alt="", poster=picture(1)))
    with qtbot.waitSignal(window.compose.slices.finished, timeout=LONG):
        window.compose.slices.restart()
    buttons(window.compose.previews.problems)["Aller à la vidéo"].click()
    has_focus(qtbot, well.field_of_video())
    assert well.field_of_video() is not well.add_video


def test_a_missing_title_is_gone_to_out_of_sight(window: MainWindow, qtbot: QtBot) -> None:
    write(window, qtbot, ("Site web",), title="")
    form = window.compose.form
    form.tags.setFocus()
    buttons(window.compose.previews.problems)["Aller au titre"].click()
    has_focus(qtbot, form.title)
    assert not form.title.visibleRegion().isEmpty()


def test_an_address_gets_what_it_lacks_and_can_lose_it_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    write(window, qtbot, ("Site web",), title="Travaux", link="www.ville.be", link_label="Plan")
    problems, form = window.compose.previews.problems, window.compose.form
    press(qtbot, window, problems, "Mettre https://")
    assert form.link.text() == "https://www.ville.be"
    assert "Mettre https://" not in buttons(problems)
    has_focus(qtbot, form.link)
    QTest.keyClick(form.link, Qt.Key.Key_Z, CONTROL)
    assert form.link.text() == "www.ville.be"


def test_what_nobody_sees_is_removed_everywhere(window: MainWindow, qtbot: QtBot) -> None:
    write(window, qtbot, ("Site web",), title="Tra\x08vaux")
    page = window.compose
    page.form.body.field.setPlainText("La rue\u202e est fermée.")
    announcement = page.form.announcement()
    announcement.variants["Site web"] = Variant("\x08À nous")
    announcement.translations["nl"] = Translation("Wer\x08ken", "Dicht.")
    page.form.keep(announcement)
    with qtbot.waitSignal(page.slices.finished, timeout=LONG):
        page.slices.restart()
    press(qtbot, window, page.previews.problems, "Retirer")
    clean = page.draft().announcement
    assert (clean.title, clean.body) == ("Travaux", "La rue est fermée.")
    assert clean.variants == {"Site web": Variant("À nous")}
    assert clean.translations["nl"].title == "Werken"
    assert "Retirer" not in buttons(page.previews.problems)
    has_focus(qtbot, page.form.title)
    QTest.keyClick(page.form.title, Qt.Key.Key_Z, CONTROL)
    assert page.form.title.text() == "Tra\x08vaux"


@pytest.fixture
def with_bluesky(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A rehearsed Bluesky: 300 signs, and threads."""
    wall = {"wraps": "bluesky", "folder": "mur"}
    window._desk.ask(
        lambda service: service.add_channel(
            "practice", BLUESKY, {**wall, "folder": str(service.house.folder / "mur")}, {}
        ),
        lambda _: window._desk.channels_changed.emit(),
    )
    qtbot.waitUntil(lambda: BLUESKY in window.compose.slices.adapters, timeout=LONG)
    return window


def test_a_text_that_is_too_long_is_shortened_for_that_channel(
    with_bluesky: MainWindow, qtbot: QtBot
) -> None:
    write(with_bluesky, qtbot, (BLUESKY,), title="Travaux")
    page = with_bluesky.compose
    with qtbot.waitSignal(page.slices.finished, timeout=LONG):
        page.form.summary.setPlainText(SENTENCE * 12)
    card = page.previews.cards[BLUESKY]
    assert {"Raccourcir", "Publier en fil"} <= set(buttons(card.problems))
    press(qtbot, with_bluesky, card.problems, "Raccourcir")
    text = page.draft().announcement.variants[BLUESKY].text
    assert text.startswith("Travaux\n\nLa rue Haute")
    assert text.endswith("…")
    assert len(text) <= 300
    assert "Raccourcir" not in buttons(card.problems)
    assert card.editor is not None
    assert card.editor.field.toPlainText() == text
    has_focus(qtbot, card.editor.field)
    assert page.form.summary.text() == (SENTENCE * 12).strip()
    # What a person writes then is too long again: it is the field that is offered.
    card.editor.field.setPlainText(SENTENCE * 12)
    with qtbot.waitSignal(page.slices.finished, timeout=LONG):
        page.slices.restart()
    assert "trop long" in card.counter.text()
    press(qtbot, with_bluesky, card.problems, "Publier en fil")
    own = page.draft().announcement.variants[BLUESKY]
    assert (own.long_text, own.text) == (LongText.THREAD, SENTENCE * 12)
    assert card.editor.long_text.currentData() == LongText.THREAD
    assert "Publier en fil" not in buttons(card.problems)


def test_a_long_text_becomes_a_thread_with_one_click(
    with_bluesky: MainWindow, qtbot: QtBot
) -> None:
    write(with_bluesky, qtbot, (BLUESKY,), title="Travaux")
    page = with_bluesky.compose
    with qtbot.waitSignal(page.slices.finished, timeout=LONG):
        page.form.summary.setPlainText(SENTENCE * 12)
    card = page.previews.cards[BLUESKY]
    press(qtbot, with_bluesky, card.problems, "Publier en fil")
    assert page.draft().announcement.variants == {BLUESKY: Variant(long_text=LongText.THREAD)}
    assert "1/3" in card.face.words
    assert card.badge.accessibleName() == "en fil"
    assert "Publier en fil" not in buttons(card.problems)


def test_a_problem_of_a_channels_own_text_leads_to_it(window: MainWindow, qtbot: QtBot) -> None:
    name = "Mastodon (répétition)"
    write(window, qtbot, (name,), title="Travaux")
    page = window.compose
    own = page.form.announcement()
    own.variants[name] = Variant("Merci @ville@mastodon.example !")
    page.form.keep(own)
    with qtbot.waitSignal(page.slices.finished, timeout=LONG):
        page.slices.restart()
    card = page.previews.cards[name]
    buttons(card.problems)["Modifier son texte"].click()
    assert card.editor is not None
    has_focus(qtbot, card.editor.field)


def test_among_many_cards_one_goes_to_those_with_something_to_see(
    with_bluesky: MainWindow, qtbot: QtBot
) -> None:
    page = with_bluesky.compose
    few = ("Site web", BLUESKY)
    write(with_bluesky, qtbot, few, title="Travaux", link="www.ville.be")
    page.form.summary.setPlainText("@ville.example vous informe.")
    for channels, shown in (
        (few, False),
        (("Site web", "Flux", "WordPress (répétition)", BLUESKY), True),
    ):
        page.previews.set_chosen(channels)
        with qtbot.waitSignal(page.slices.finished, timeout=LONG):
            page.slices.restart()
        assert page.previews.jumps.isVisible() == shown
    [jump] = page.previews.jumps.findChildren(QPushButton)
    assert jump.accessibleName() == f"{BLUESKY} : À relire"
    page.previews.verticalScrollBar().setValue(0)
    jump.click()
    card = page.previews.cards[BLUESKY]
    has_focus(qtbot, buttons(card.problems)["Aller au texte"])
    assert not card._name.visibleRegion().isEmpty()
    with qtbot.waitSignal(page.slices.finished, timeout=LONG):
        page.form.summary.setPlainText("La ville vous informe.")
    assert not page.previews.jumps.isVisible()


def test_a_problem_of_a_third_party_shows_its_sentence_only(window: MainWindow) -> None:
    offers = window.compose.previews.offers
    for field in ("", "moon", "fields.title"):
        assert offers(warning("theirs", "La lune est pleine.", field), "Site web") == []
    remedy = warning("theirs", "Trop long.", "body", remedy=Remedy.SHORTEN)
    assert [offer.words for offer in offers(remedy, "Site web")] == ["Raccourcir"]
