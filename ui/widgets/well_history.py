"""What was done with the pictures of an announcement, to be undone and done again."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QWidget

from publisher.announcement import Image, Video

MOST: Final = 200  # steps
_STEP: Final = 1  # what Qt calls commands that may be one


class Shown(NamedTuple):
    """All that the well shows; each picture with the key of its row."""

    images: tuple[tuple[object, Image], ...] = ()
    video: Video | None = None

    def all(self) -> list[Image | Video]:
        """The pictures, then the video."""
        return [*(image for _, image in self.images), *filter(None, (self.video,))]

    def without(self, gone: Collection[str]) -> Shown:
        """The same but for what is made of these bytes."""
        kept = (pair for pair in self.images if not _made_of(pair[1], gone))
        video = self.video if self.video and not _made_of(self.video, gone) else None
        return Shown(tuple(kept), video)


class History(QObject):
    """Shared with the fields of the rows: Ctrl+Z undoes what was done last, wherever it was.

    What was removed may be gone from Publisher meanwhile: who hears `brought_back` finds out, and
    has `let_go` take it away for good.
    """

    wanted = Signal(object)  # Shown: to be shown now
    brought_back = Signal(list)  # list[Image | Video]
    lost = Signal(list)  # list[str]: names of what cannot come back

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._gone: set[str] = set()  # of bytes
        self._stack = QUndoStack(owner)
        self._stack.setUndoLimit(MOST)
        self._keys = _Keys(owner)
        self.shown = Shown()
        for standard, act in (
            (QKeySequence.StandardKey.Undo, self.undo),
            (QKeySequence.StandardKey.Redo, self.redo),
        ):
            for keys in QKeySequence.keyBindings(standard):
                shortcut = QShortcut(keys, owner)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(act)

    def begin(self, shown: Shown) -> None:
        """Another announcement is shown: what was done with the one before is forgotten."""
        self._stack.clear()
        self._gone.clear()
        self.shown = shown

    def note(self, shown: Shown) -> bool:
        """Keep that something was done, and say whether anything was."""
        before, self.shown = self.shown, shown
        if shown == before:
            return False
        self._stack.push(_Step(self._restore, before, shown))
        return True

    def undo(self) -> None:
        """Undo what was done last."""
        self._stack.undo()

    def redo(self) -> None:
        """Do again what was undone last."""
        self._stack.redo()

    def share(self, field: QWidget) -> None:
        """Leave the keys of undoing in a field to this history."""
        field.installEventFilter(self._keys)

    def let_go(self, gone: Collection[str]) -> None:
        """These bytes are no longer in Publisher: nothing that is made of them is shown again."""
        self._gone |= set(gone)
        self._restore(self.shown)

    def _restore(self, shown: Shown) -> None:
        before, self.shown = self.shown, shown.without(self._gone)
        self.wanted.emit(self.shown)
        known = [one.sha256 for one in before.all()]
        back = [one for one in self.shown.all() if one.sha256 not in known]
        if back:
            self.brought_back.emit(back)
        lost = [one.name for one in shown.all() if _made_of(one, self._gone)]
        if lost:
            self.lost.emit(lost)


def bytes_of(one: Image | Video) -> tuple[str, ...]:
    """Return by which sha256 the media store finds what it is made of."""
    return (one.master,) if isinstance(one, Image) else (one.sha256, one.poster.master)


def _made_of(one: Image | Video, gone: Collection[str]) -> bool:
    return any(sha256 in gone for sha256 in bytes_of(one))


class _Step(QUndoCommand):
    """One thing that was done; words that are typed one after the other are one."""

    def __init__(self, show: Callable[[Shown], object], before: Shown, after: Shown) -> None:
        super().__init__()
        self._show, self._before, self.after = show, before, after
        self.where = _where(before, after)
        self._done = True

    def undo(self) -> None:
        self._done = False
        self._show(self._before)

    def redo(self) -> None:
        if not self._done:  # pushing it is doing it, which has been done
            self._show(self.after)
        self._done = True

    def id(self) -> int:
        return _STEP

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or self.where is None or self.where != other.where:
            return False
        self.after = other.after
        return True


class _Keys(QObject):
    """Fields have a history of their own, which knows nothing of pictures that were moved."""

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        mine = event.matches(QKeySequence.StandardKey.Undo)
        if mine or event.matches(QKeySequence.StandardKey.Redo):
            event.ignore()
            return True
        return False


def _where(before: Shown, after: Shown) -> object:
    """Name the one place that was changed, and which word of it; None: it stands for itself."""
    parts = list(zip(before.images, after.images, strict=False))
    if len(before.images) != len(after.images) or any(was[0] != now[0] for was, now in parts):
        return None
    pairs: list[tuple[object, Image | Video | None, Image | Video | None]]
    pairs = [(key, was, now) for (key, was), (_, now) in parts if was != now]
    if before.video != after.video:
        pairs.append(("video", before.video, after.video))
    if len(pairs) != 1:
        return None
    key, was, now = pairs[0]
    if was is None or now is None:
        return None
    changed = [
        name
        for name in ("alt", "credit", "focal", "crop")
        if getattr(was, name, None) != getattr(now, name, None)
    ]
    if len(changed) != 1 or changed[0] == "crop":
        return None
    value = getattr(now, changed[0])
    return key, changed[0], value.count(" ") if isinstance(value, str) else 0
