"""A screen reader in this process: knows roles, names, states and actions, and no widget of ours.

Everything is found from the application's own accessible root, as an assistive technology finds it,
and only what shows is seen.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

Role = QAccessible.Role
LONG = 30_000  # ms


class NotHeard(AssertionError):
    """Nothing of this role and name can be seen, or it cannot be done."""


def shown() -> Iterator[QAccessibleInterface]:
    """Every part of every window that shows, from the outside in."""
    application = QApplication.instance()
    assert application is not None
    root = QAccessible.queryAccessibleInterface(application)
    for place in range(root.childCount()):
        window = root.child(place)
        if window is not None:
            yield from _parts(window)


def _parts(part: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if not part.isValid() or part.state().invisible:
        return
    yield part
    for place in range(part.childCount()):
        child = part.child(place)
        if child is not None:
            yield from _parts(child)


def name(part: QAccessibleInterface) -> str:
    """What is said of a part first."""
    return part.text(QAccessible.Text.Name)


class ScreenReader:
    """What a person does with one: listen for a name, then act on it."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def hears(self, words: str) -> bool:
        """Whether anything that shows is called exactly so."""
        return self.count(words) > 0

    def count(self, words: str) -> int:
        """How many parts that show are called exactly so."""
        return sum(name(part) == words for part in shown())

    def find(self, role: Role, called: str) -> QAccessibleInterface:
        """Return the one part of this role and name; raise NotHeard when there is not just one."""
        found = [part for part in shown() if part.role() == role and name(part) == called]
        if len(found) != 1:
            heard = sorted({name(part) for part in shown() if part.role() == role})
            raise NotHeard(f"{len(found)} of {role.name} {called!r} among {heard}")
        return found[0]

    def wait_for(self, role: Role, called: str) -> None:
        """Wait until a part of this role and name shows and can be used."""
        self._qtbot.waitUntil(lambda: self._usable(role, called), timeout=LONG)

    def press(self, called: str) -> None:
        """Press a button."""
        self._act(Role.Button, called, "Press")

    def tick(self, called: str) -> None:
        """Tick a box, and hear that it is ticked."""
        self._act(Role.CheckBox, called, "Toggle")
        if not self.find(Role.CheckBox, called).state().checked:
            raise NotHeard(f"{called!r} was not ticked")

    def write(self, called: str, text: str) -> None:
        """Write into an empty field, and hear what it holds."""
        field = self.find(Role.EditableText, called)
        editable = field.editableTextInterface()
        if editable is None or field.state().disabled or field.state().readOnly:
            raise NotHeard(f"nothing can be written into {called!r}")
        editable.insertText(0, text)
        read = field.textInterface()
        if read.text(0, read.characterCount()) != text:
            raise NotHeard(f"{called!r} does not read what was written")

    def _usable(self, role: Role, called: str) -> bool:
        try:
            return not self.find(role, called).state().disabled
        except NotHeard:
            return False

    def _act(self, role: Role, called: str, action: str) -> None:
        part = self.find(role, called)
        actions = part.actionInterface()
        if part.state().disabled or actions is None or action not in actions.actionNames():
            raise NotHeard(f"{called!r} cannot {action}")
        actions.doAction(action)
