"""The field for one channel alone, and the way of the Tab key through what comes and goes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from publisher.announcement import LongText, Variant
from publisher.problem import warning
from ui.widgets.going import rewrite
from ui.widgets.own_text import OwnText
from ui.widgets.preview_card import Adaptation, PreviewCard
from ui.widgets.problem_list import Offer, ProblemList
from ui.widgets.tab_order import chain

CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(qtbot: QtBot, *, threads: bool = True, comments: bool = True) -> OwnText:
    own = OwnText("Mastodon", threads=threads, comments=comments)
    qtbot.addWidget(own)
    own.show()
    return own


def test_what_nobody_changed_is_not_the_channels_own(qtbot: QtBot) -> None:
    own = opened(qtbot)
    said: list[Variant] = []
    own.changed.connect(said.append)
    own.begin("Rue barrée", Variant())
    assert said == []
    QTest.keyClicks(own.field, "La ")
    assert said[-1] == Variant("La Rue barrée")
    while own.field.document().isUndoAvailable():
        QTest.keyClick(own.field, Qt.Key.Key_Z, CONTROL)
    assert said[-1] == Variant()
    assert own.field.toPlainText() == "Rue barrée"


def test_it_follows_the_common_text_until_something_is_written(qtbot: QtBot) -> None:
    own = opened(qtbot)
    own.begin("Rue barrée", Variant())
    own.follow("Rue ouverte", Variant())
    assert own.field.toPlainText() == "Rue ouverte"
    rewrite(own.field, "À nous")
    own.follow("Rue de nouveau barrée", Variant("À nous"))
    assert own.field.toPlainText() == "À nous"
    own.follow("À nous", Variant("À nous", LongText.THREAD))  # what a click did meanwhile
    assert own.long_text.currentData() == LongText.THREAD
    QTest.keyClicks(own.field, "!")
    assert own._variant == Variant("!À nous", LongText.THREAD)


def test_spaces_that_do_not_break_are_kept(qtbot: QtBot) -> None:
    own = opened(qtbot)
    own.begin("Attention\u00a0! 1\u202f200 euros", Variant())
    with qtbot.waitSignal(own.changed) as said:
        QTest.keyClicks(own.field, "x")
    assert said.args == [Variant("xAttention\u00a0! 1\u202f200 euros")]


def test_only_what_the_channel_has_is_asked_for(qtbot: QtBot) -> None:
    bare = opened(qtbot, threads=False, comments=False)
    bare.begin("Texte", Variant())
    assert not bare.long_text.isVisible()
    assert not bare.comment.isVisible()
    bare.begin("Texte", Variant(first_comment="Venu d'un fichier"))
    assert bare.comment.isVisible()
    full = opened(qtbot)
    full.begin("Texte", Variant())
    said: list[Variant] = []
    full.changed.connect(said.append)
    QTest.keyClicks(full.comment, "Plan : {lien}")
    assert said[-1] == Variant(first_comment="Plan : {lien}")
    full.long_text.setCurrentIndex(full.long_text.findData(LongText.THREAD.value))
    assert said[-1] == Variant("", LongText.THREAD, "Plan : {lien}")
    assert isinstance(said[-1].long_text, LongText)
    full.long_text.setCurrentIndex(0)
    assert said[-1].long_text is None


def test_a_card_says_what_its_text_holds_for(qtbot: QtBot) -> None:
    card = PreviewCard("Le nôtre", "Mastodon", threads=True)
    qtbot.addWidget(card)
    card.show()
    assert (card.badge.isVisible(), card.revert.isVisible()) == (False, False)
    own = Variant("De la sorte")
    card.show_adaptation(Adaptation("adapté", own, shared_with="Mastodon"))
    card.edit("De la sorte")
    assert card.editor is not None
    assert card.badge.accessibleName() == "adapté"
    assert card.editor.field.accessibleName() == "Texte pour Le nôtre"
    assert "tous vos canaux Mastodon" in card.editor.field.accessibleDescription()


def test_a_problem_shows_what_is_offered_for_it(qtbot: QtBot) -> None:
    done: list[str] = []
    found = ProblemList(
        lambda problem: (
            [Offer("Réparer", lambda: done.append(problem.code))] if problem.field else ()
        )
    )
    qtbot.addWidget(found)
    found.show_problems([warning("ours", "Trop long.", "body"), warning("theirs", "Étrange.")])
    [button] = found.findChildren(QPushButton)
    assert button.accessibleDescription() == "Trop long."
    button.click()
    assert done == ["ours"]


def test_the_tab_key_goes_as_one_reads(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first, last = QLineEdit(), QLineEdit()
    area = QWidget()
    inside = QVBoxLayout(area)
    late, early = QPushButton("late"), QPushButton("early")
    for widget in (first, area, last):
        column.addWidget(widget)
    inside.addWidget(late)
    inside.insertWidget(0, early)
    chain(first, area)
    window.show()
    window.activateWindow()
    first.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is first)
    order = []
    for _ in range(4):
        order.append(QApplication.focusWidget())
        QTest.keyClick(window, Qt.Key.Key_Tab)
    assert order == [first, early, late, last]
