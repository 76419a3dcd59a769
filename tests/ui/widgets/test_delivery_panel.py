"""What the window offers for a delivery that a person is to publish themselves."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from publisher.delivery import State
from tests.ui.builders import delivery
from ui import words
from ui.widgets.delivery_panel import Act, DeliveryPanel

PAGE = "file:///srv/a-publier/travaux-12345678/index.html"


def test_what_is_prepared_is_opened_then_answered_for(qtbot: QtBot) -> None:
    panel = DeliveryPanel()
    qtbot.addWidget(panel)
    view = delivery(1, state=State.NEEDS_DECISION, url=None, error="Tout est prêt.", prepared=PAGE)
    panel.show_view(view)
    assert words.delivery_words(view) == "à faire vous-même"
    open_page = panel.buttons[Act.OPEN]
    assert not open_page.isHidden()
    assert open_page.text() == "&Ouvrir la page préparée"
    assert panel.buttons[Act.RESEND].text() == "Préparer de nou&veau"
    with qtbot.waitSignal(panel.asked) as asked:
        open_page.click()
    assert asked.args == [Act.OPEN, view.id, PAGE]
    panel.link.setText("https://whatsapp.com/channel/abc/12")
    with qtbot.waitSignal(panel.asked) as asked:
        panel.buttons[Act.SENT].click()
    assert asked.args == [Act.SENT, view.id, "https://whatsapp.com/channel/abc/12"]


def test_what_cannot_be_known_keeps_its_own_words(qtbot: QtBot) -> None:
    panel = DeliveryPanel()
    qtbot.addWidget(panel)
    panel.show_view(delivery(1, state=State.NEEDS_DECISION, url=None, prepared=PAGE))
    panel.show_view(delivery(2, state=State.NEEDS_DECISION, url=None))
    assert panel.buttons[Act.OPEN].isHidden()
    assert panel.buttons[Act.RESEND].text() == "Il n'y est pas : ren&voyer"


def test_what_has_no_address_is_there_without_one(qtbot: QtBot) -> None:
    panel = DeliveryPanel()
    qtbot.addWidget(panel)
    panel.show_view(delivery(1, state=State.NEEDS_DECISION, url=None))
    assert not panel._link_row.isHidden()
    panel.link.setText("https://autre.example/")
    mail = delivery(1, state=State.NEEDS_DECISION, url=None, has_address=False)
    panel.show_view(mail)
    assert panel._link_row.isHidden()
    with qtbot.waitSignal(panel.asked) as asked:
        panel.buttons[Act.SENT].click()
    assert asked.args == [Act.SENT, mail.id, ""]


def test_what_waits_says_for_what(qtbot: QtBot) -> None:
    panel = DeliveryPanel()
    qtbot.addWidget(panel)
    waits = delivery(1, state=State.QUEUED, waits_for_link=True, waits_for="Site web")
    panel.show_view(waits)
    assert panel._sentence.text().startswith("Site web part d'abord")
    panel.show_view(delivery(1, state=State.QUEUED), delivery(2, state=State.SENDING))
    assert "d'abord « Annonce 2 »" in panel._sentence.text()
