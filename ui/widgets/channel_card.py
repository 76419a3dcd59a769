"""One connected channel, with what can be done with it."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from publisher.health import Verdict
from publisher.quotas import in_words
from publisher.sentence import raised
from publisher.text.moments import near
from publisher.views import ChannelView
from ui import words
from ui.language import said
from ui.look import tint
from ui.widgets.badge import Badge
from ui.widgets.notice import Notice


class ChannelCard(QFrame):
    """Name, kind, address; buttons to test, change and remove."""

    test_asked = Signal(str)  # the channel's name
    change_asked = Signal()
    sign_in_asked = Signal()
    remove_asked = Signal()

    def __init__(self, view: ChannelView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        name = QLabel(view.name)
        name.setProperty("role", "heading")
        self.test = QPushButton(self.tr("Tester"))
        tint(self.test, "test")
        self.test.clicked.connect(lambda: self.test_asked.emit(view.name))
        self.change = QPushButton(self.tr("Modifier…"))
        tint(self.change, "edit")
        self.change.clicked.connect(self.change_asked)
        self.connect_again = QPushButton(self.tr("Reconnecter…"))
        tint(self.connect_again, "retry")
        self.connect_again.clicked.connect(self.sign_in_asked)
        self.connect_again.setVisible(view.connects)
        self.remove = QPushButton(self.tr("Déconnecter…"))
        tint(self.remove, "trash")
        self.remove.clicked.connect(self.remove_asked)
        self.result = Notice()
        self.badge = Badge()
        self.condition = QLabel()
        self.condition.setWordWrap(True)
        self.condition.setTextFormat(Qt.TextFormat.PlainText)
        head = QHBoxLayout()
        head.addWidget(name)
        head.addWidget(self.badge)
        head.addStretch(1)
        for button in (self.test, self.connect_again, self.change, self.remove):
            plain = button.text().rstrip("…")
            button.setAccessibleName(f"{plain} {view.name}")
            head.addWidget(button)
        about = QLabel(self._about(view))
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        about.setTextFormat(Qt.TextFormat.PlainText)
        self.setToolTip(about.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 12, 12)
        column.addLayout(head)
        column.addWidget(about)
        column.addWidget(self.condition)
        column.addWidget(self.result)
        self.show_condition(view)

    def show_condition(self, view: ChannelView) -> None:
        """What was learnt of the account: whether it does, and what its platform still takes."""
        now = datetime.now(UTC)
        health, lines = view.health, []
        self.badge.setVisible(health is not None)
        if health is not None:
            self.badge.show_state(*words.health_words(health, now))
            self.badge.setToolTip(
                self.tr("Vérifié {when}").format(when=said(near(health.checked_at, now)))
            )
            if health.verdict is not Verdict.GOOD:
                lines.append(said(health.sentence))
            lines += map(said, health.warnings)
        for learnt in view.quotas:
            lines.append(raised(said(in_words(learnt.quota, now))) + ".")
        self.condition.setText("\n".join(lines))
        self.condition.setVisible(bool(lines))

    def show_testing(self) -> None:
        """The test is under way."""
        self.test.setEnabled(False)
        self.result.say(self.tr("Essai en cours…"), "calm")

    def show_result(self, sentence: str, tone: str) -> None:
        """What the test said."""
        self.test.setEnabled(True)
        self.result.say(sentence, tone)

    def _about(self, view: ChannelView) -> str:
        parts = [] if view.label.casefold() == view.name.casefold() else [said(view.label)]
        parts += [view.settings[key] for key in ("base_url", "folder") if view.settings.get(key)]
        if not view.capabilities.public:
            parts.append(self.tr("rien n'est public"))
        return " · ".join(parts)
