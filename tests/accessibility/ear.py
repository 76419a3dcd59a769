"""A screen reader beside the window: knows what AT-SPI tells, and no widget of ours.

Runs under the system's Python, which has the bindings; it never looks twice without having heard
something in between.
"""

from __future__ import annotations

import importlib
import time
from collections.abc import Callable, Iterator
from typing import Any, Final, TypeVar

_gi = importlib.import_module("gi")
_gi.require_version("Atspi", "2.0")
Atspi: Any = importlib.import_module("gi.repository.Atspi")
GLib: Any = importlib.import_module("gi.repository.GLib")

T = TypeVar("T")
Part = Any  # an Atspi.Accessible: the bindings have no types
State = Atspi.StateType
PATIENCE: Final = 30  # seconds without what was waited for
TAB: Final = 0xFF09  # as X names the key
HEARD: Final = (
    "object:announcement",
    "object:children-changed",
    "object:property-change",
    "object:state-changed",
    "object:text-changed",
    "window",
)


class NotHeard(Exception):
    """What a person would have waited for in vain."""


class Ear:
    """Listens, finds what shows by role and name, and acts on it."""

    def __init__(self, application: str) -> None:
        self.said: list[str] = []  # what the window said by itself
        self.focused: Part | None = None
        self._application = application
        self._stirred = False
        self._context = GLib.MainContext.default()
        Atspi.init()
        self._listener = Atspi.EventListener.new(self._hear)
        for event in HEARD:
            self._listener.register(event)

    def windows(self) -> Iterator[Part]:
        """Every window of the application, the newest first."""
        for one in children(Atspi.get_desktop(0)):
            if name(one) == self._application:
                yield from reversed(list(children(one)))

    def shown(self) -> Iterator[Part]:
        """Every part that shows, in every window, from the outside in."""
        for window in self.windows():
            yield from shown(window)

    def find(self, role: str, called: str) -> Part | None:
        """Return the first part of this role and name that shows and can be used."""
        for part in self.shown():
            if name(part) == called and role_of(part) == role and is_so(part, State.ENABLED):
                return part
        return None

    def wait_for(self, role: str, called: str) -> Part:
        """Wait until `find` finds it."""
        return self.until(lambda: self.find(role, called), f"{role} {called!r}")

    def until(self, found: Callable[[], T | None], what: str) -> T:
        """Return what `found` finds, looking anew after whatever is heard; raises NotHeard."""
        end = time.monotonic() + PATIENCE
        while (result := found()) is None:
            left = end - time.monotonic()
            if left <= 0 or not self._listen(left):
                here = sorted({f"{role_of(part)} {name(part)!r}" for part in self.shown()})
                raise NotHeard(f"waited for {what}; there were: {', '.join(here)}")
        return result

    def press(self, role: str, called: str) -> None:
        """Wait for a control, and do the first thing that it can do."""
        part = self.wait_for(role, called)
        if not Atspi.Action.do_action(part, 0):
            raise NotHeard(f"{called!r} could not be pressed")

    def tick(self, called: str) -> None:
        """Tick a box, and hear that it is ticked."""
        box = self.wait_for("check box", called)
        if not is_so(box, State.CHECKED):
            self.press("check box", called)
        self.until(lambda: is_so(box, State.CHECKED) or None, f"{called!r} ticked")

    def write(self, called: str, text: str) -> None:
        """Write into a field instead of what it holds, and hear what it holds then."""
        field = self.wait_for("text", called)
        Atspi.EditableText.set_text_contents(field, text)
        self.until(lambda: read(field) == text or None, f"{called!r} to read {text!r}")

    def hear(self, sentence: str) -> None:
        """Wait until the window has said this by itself."""
        self.until(lambda: sentence in self.said or None, f"{sentence!r} to be said")

    def tab(self) -> Part:
        """Press Tab as on a keyboard, and return what is told to have the focus then."""
        before, self.focused = self.focused, None
        Atspi.generate_keyboard_event(TAB, None, Atspi.KeySynthType.SYM)
        return self.until(lambda: self.focused, f"the focus, after {before and name(before)!r}")

    def _hear(self, event: Any) -> None:
        self._stirred = True
        if event.type == "object:announcement":
            self.said.append(str(event.any_data))
        elif event.type == "object:state-changed:focused" and event.detail1:
            self.focused = event.source

    def _listen(self, seconds: float) -> bool:
        """Wait until something is heard, and what comes in one breath; say whether it was."""
        over: list[bool] = []
        GLib.timeout_add(int(seconds * 1000) + 1, lambda: over.append(True))
        while not self._stirred and not over:
            self._context.iteration(True)
        while self._context.pending():
            self._context.iteration(False)
        stirred, self._stirred = self._stirred, False
        return stirred


def children(part: Part) -> Iterator[Part]:
    """What is in a part; what goes away meanwhile is not there."""
    try:
        count = part.get_child_count()
        found = [part.get_child_at_index(place) for place in range(count)]
    except GLib.Error:
        return
    yield from (child for child in found if child is not None)


def shown(part: Part) -> Iterator[Part]:
    """A part and what is in it, as far as it shows; lists that are closed are not opened."""
    if not is_so(part, State.SHOWING):
        return
    yield part
    if role_of(part) != "combo box":
        for child in children(part):
            yield from shown(child)


def name(part: Part) -> str:
    """What is said of a part first."""
    try:
        return str(part.get_name() or "")
    except GLib.Error:
        return ""


def role_of(part: Part) -> str:
    """What is said of it next."""
    try:
        return str(part.get_role_name())
    except GLib.Error:
        return ""


def is_so(part: Part, state: Any) -> bool:
    """Whether a part is in a state."""
    try:
        return bool(part.get_state_set().contains(state))
    except GLib.Error:
        return False


def read(field: Part) -> str:
    """The whole text of a field."""
    try:
        return str(Atspi.Text.get_text(field, 0, Atspi.Text.get_character_count(field)))
    except GLib.Error:
        return ""
