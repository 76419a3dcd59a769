"""The common shape of a dialog: a heading, what it is about, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.widgets.notice import Notice


class Sheet(QDialog):
    """A window-modal dialog; `content` is where a subclass puts its fields."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        primary: str,
        *,
        cancel: str = "",
        danger: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = QLabel(title)
        heading.setProperty("role", "title")
        heading.setWordWrap(True)
        self.notice = Notice()
        self.content = QVBoxLayout()
        self.content.setSpacing(10)
        self.primary = QPushButton(primary)
        self.primary.setProperty("role", "danger" if danger else "primary")
        self.primary.setDefault(not danger)
        self.primary.clicked.connect(self.confirm)
        self.buttons = QHBoxLayout()
        self.buttons.addStretch(1)
        if cancel:
            self.cancel = QPushButton(cancel)
            self.cancel.setAutoDefault(False)
            self.cancel.clicked.connect(self.reject)
            self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.primary)
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(22, 18, 22, 18)
        whole.setSpacing(14)
        whole.addWidget(heading)
        whole.addWidget(self.notice)
        whole.addLayout(self.content, 1)
        whole.addLayout(self.buttons)
        self.setMinimumWidth(440)

    def showEvent(self, event: QShowEvent) -> None:
        self._order()
        self._begin()
        self._close_up()
        self._make_room()
        super().showEvent(event)

    def _order(self) -> None:
        """The keyboard meets the fields first, the buttons last: they were made before them."""
        last = self.previousInFocusChain()
        while last is not None and last is not self and not _by_tab(last):
            last = last.previousInFocusChain()  # Qt orders only what Tab reaches
        items = [self.buttons.itemAt(place) for place in range(self.buttons.count())]
        for button in [item.widget() for item in items if item is not None]:
            if button is not None and last is not None and button is not last:
                QWidget.setTabOrder(last, button)
                last = button

    def _begin(self) -> None:
        """Start where the keyboard would go first; Qt itself would start on the button."""
        widget = self.focusWidget() or self.nextInFocusChain()
        while widget is not None and widget is not self:
            if _by_tab(widget) and widget.isEnabled() and widget.isVisibleTo(self):
                widget.setFocus()
                return
            widget = widget.nextInFocusChain()

    def explain(self, text: str) -> QLabel:
        """Add a paragraph."""
        line = QLabel(text)
        line.setWordWrap(True)
        line.setTextFormat(Qt.TextFormat.PlainText)
        self.content.addWidget(line)
        return line

    def busy(self, busy: bool) -> None:
        """While the answer is awaited, it cannot be asked for twice."""
        self.primary.setEnabled(not busy)
        if busy:
            self.notice.be_quiet()

    def refuse(self, sentence: str) -> None:
        """Say why it did not work; what was typed stays."""
        self.busy(False)
        self.notice.say(sentence, "bad")
        self._make_room()

    def _close_up(self) -> None:
        """Where nothing takes the height that is left, there is none: no gaps between the words."""
        if self._takes_what_is_left():
            return
        self._whole.activate()
        wanted = self._whole.totalHeightForWidth(self.width())
        if 0 < wanted < self.height():
            self.resize(self.width(), wanted)

    def _takes_what_is_left(self) -> bool:
        """Whether a list, a text or the like has a use for more height."""
        places = range(self.content.count())
        items = [item for place in places if (item := self.content.itemAt(place)) is not None]
        down = Qt.Orientation.Vertical
        return any(map(self.content.stretch, places)) or any(
            not item.isEmpty() and down in item.expandingDirections() for item in items
        )

    def _make_room(self) -> None:
        """Grow when lines that wrap need more height than Qt foresaw: else fields are cut."""
        self._whole.activate()
        needed = self._whole.totalHeightForWidth(self.width())
        if needed > self.height():
            self.resize(self.width(), min(needed, self.screen().availableSize().height()))

    def confirm(self) -> None:
        """The primary button: a subclass checks, asks the service, then accepts."""
        self.accept()


def _by_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
