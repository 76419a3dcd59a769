"""One connected channel, with what can be done with it."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from publisher.health import Verdict
from publisher.quotas import in_words
from publisher.sentence import raised
from publisher.text.moments import near
from publisher.views import ChannelView, LastDelivery
from ui import words
from ui.language import said
from ui.look import tint
from ui.widgets.badge import Badge
from ui.widgets.flow import FlowLayout
from ui.widgets.grip import Grip
from ui.widgets.hue_button import HueButton
from ui.widgets.notice import Notice


class ChannelCard(QFrame):
    """Name, kind, address, condition, limits; buttons to arrange, test, change and remove."""

    test_asked = Signal(str)  # the channel's name
    change_asked = Signal()
    sign_in_asked = Signal()
    remove_asked = Signal()
    move_asked = Signal(int)  # by so many places: -1 is up
    colour_asked = Signal(str)  # a Hue's value; "": that of the kind

    def __init__(self, view: ChannelView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.setProperty("role", "card")
        self.hue = HueButton(view)
        self.hue.chosen.connect(self.colour_asked)
        self.up = self._arrow("up", -1)
        self.down = self._arrow("down", 1)
        self.test = self._button(self.tr("Tester"), "test")
        self.test.clicked.connect(lambda: self.test_asked.emit(view.name))
        self.change = self._button(self.tr("Modifier…"), "edit")
        self.change.clicked.connect(self.change_asked)
        self.connect_again = self._button(self.tr("Reconnecter…"), "retry")
        self.connect_again.clicked.connect(self.sign_in_asked)
        self.remove = self._button(self.tr("Déconnecter…"), "trash")
        self.remove.clicked.connect(self.remove_asked)
        self.more = QPushButton(self.tr("Limites"))
        self.more.setCheckable(True)
        self.more.setProperty("role", "small")
        self.result = Notice()
        self.badge = Badge()
        self.about, self.last, self.condition, self.limits = (self._text() for _ in range(4))
        self.about.setProperty("role", "muted")
        self.last.setProperty("role", "muted")
        self.more.toggled.connect(self.limits.setVisible)
        self.limits.hide()
        self.last.hide()
        self._lay_out()
        self.show_view(view)

    def show_view(self, view: ChannelView) -> None:
        """Show the same channel as it is now."""
        if view.settings != self.view.settings:
            self.result.be_quiet()  # it was said of another account, perhaps
        self.view = view
        self.hue.show_view(view)
        self.connect_again.setVisible(view.connects)
        self.about.setText(self._about(view))
        self.setToolTip(self.about.text())
        self.limits.setText("\n".join([*self._kinds(view), *map(said, view.limits)]))
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

    def show_last(self, last: LastDelivery | None) -> None:
        """What went out here the last time."""
        self.last.setVisible(last is not None)
        if last is not None:
            text = self.tr("Dernier envoi : {what} « {title} », {when}").format(
                what=words.operation_words(last.operation).lower(),
                title=last.title,
                when=said(near(last.at)),
            )
            self.last.setText(text)

    def show_place(self, place: int, count: int) -> None:
        """Where it stands among the others: the first cannot go up."""
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < count - 1)

    def show_testing(self) -> None:
        """The test is under way."""
        self.test.setEnabled(False)
        self.result.say(self.tr("Essai en cours…"), "calm")

    def show_result(self, sentence: str, tone: str) -> None:
        """What the test said."""
        self.test.setEnabled(True)
        self.result.say(sentence, tone)

    def _lay_out(self) -> None:
        name = QLabel(self.view.name)
        name.setProperty("role", "heading")
        name.setTextFormat(Qt.TextFormat.PlainText)
        head = FlowLayout(across=6, ending=4)
        for widget in (Grip(self.view.name, self), self.hue, name, self.badge, self.up, self.down):
            head.addWidget(widget)
        buttons = (self.test, self.connect_again, self.change, self.remove)
        for button in (*buttons, self.more):
            plain = button.text().rstrip("…")
            button.setAccessibleName(f"{plain} {self.view.name}")
        for button in buttons:
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 10, 12, 12)
        column.addLayout(head)
        inner = QVBoxLayout()
        inner.setContentsMargins(6, 0, 0, 0)
        about = QHBoxLayout()
        about.addWidget(self.about, 1)
        about.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        inner.addLayout(about)
        for part in (self.condition, self.last, self.limits, self.result):
            inner.addWidget(part)
        column.addLayout(inner)
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.move_asked.emit, by))

    def _arrow(self, drawing: str, by: int) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "arrow")
        tint(button, drawing, "muted")
        text = self.tr("Monter {name}") if by < 0 else self.tr("Descendre {name}")
        button.setAccessibleName(text.format(name=self.view.name))
        button.setToolTip(
            self.tr("Monter (Alt+Haut)") if by < 0 else self.tr("Descendre (Alt+Bas)")
        )
        button.clicked.connect(partial(self.move_asked.emit, by))
        return button

    def _button(self, text: str, drawing: str) -> QPushButton:
        button = QPushButton(text)
        tint(button, drawing)
        return button

    def _text(self) -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _kinds(self, view: ChannelView) -> list[str]:
        """Which sorts of announcement go there, when not all do."""
        kinds = ", ".join(words.kind_words(kind) for kind in view.capabilities.kinds)
        return [self.tr("Seulement : {kinds}.").format(kinds=kinds)] if kinds else []

    def _about(self, view: ChannelView) -> str:
        label = said(view.label)
        parts = [] if label.casefold() == view.name.casefold() else [label]
        parts += [view.settings[key] for key in ("base_url", "folder") if view.settings.get(key)]
        if not view.capabilities.public:
            parts.append(self.tr("rien n'est public"))
        return " · ".join(parts)
