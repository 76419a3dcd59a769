"""The marks of Markdown, put at a text cursor and taken away again: one step of Ctrl+Z each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import QTextBlock, QTextCursor

BULLET: Final = "- "
NUMBER: Final = "1. "
QUOTE: Final = "> "
HEADING: Final = "## "
LOWER_HEADING: Final = "### "
# Indentation, sign, the rest of an item.
ITEM: Final = re.compile(r"([ \t]*)([-*+]|(\d{1,9})([.)])|>)([ \t]+)")
_LINE: Final = re.compile(r"(?:#{1,6}|[-*+]|\d{1,9}[.)]|>)[ \t]+")


def around(cursor: QTextCursor, mark: str) -> QTextCursor:
    """Put a mark on both sides of what is chosen, or take it away; return where to go on."""
    chosen = cursor.selectedText().replace("\u2029", "\n")
    if len(chosen) > 2 * len(mark) and chosen.startswith(mark) and chosen.endswith(mark):
        cursor.insertText(chosen[len(mark) : -len(mark)])
        return cursor
    cursor.insertText(f"{mark}{chosen}{mark}")
    if not chosen:
        cursor.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.MoveAnchor, len(mark)
        )
    return cursor


def lines(cursor: QTextCursor, mark: str) -> None:
    """Begin each chosen line with a mark instead of another; if all have it, take it away."""
    chosen = list(_chosen(cursor))
    some = [block for block in chosen if block.text().strip()] or chosen
    marked = [mark if mark != NUMBER else f"{place}. " for place, _ in enumerate(some, start=1)]
    whole = all(block.text().startswith(now) for block, now in zip(some, marked, strict=True))
    cursor.beginEditBlock()
    for block, now in zip(some, marked, strict=True):
        former = _LINE.match(block.text())
        inside = QTextCursor(block)
        if former is not None:
            inside.setPosition(block.position() + len(former[0]), QTextCursor.MoveMode.KeepAnchor)
        inside.insertText("" if whole else now)
    cursor.endEditBlock()


def next_item(cursor: QTextCursor) -> bool:
    """Enter at the end of a list's or a quote's line: begin the next; at an empty one: end it."""
    block = cursor.block()
    found = ITEM.match(block.text())
    if found is None or cursor.hasSelection() or cursor.positionInBlock() < found.end():
        return False
    if not block.text()[found.end() :].strip():
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText("")
        return True
    sign = f"{int(found[3]) + 1}{found[4]}" if found[3] else found[2]
    cursor.insertText(f"\n{found[1]}{sign}{found[5]}")
    return True


def indent(cursor: QTextCursor) -> bool:
    """Tab in a list: one level below the item above. False where that cannot be: Tab goes on."""
    block = cursor.block()
    item, above = _list_item(block), _list_item(block.previous())
    if item is None or above is None or cursor.hasSelection():
        return False
    deepest = len(above[1]) + len(above[2]) + len(above[5])
    if len(item[1]) >= deepest:
        return False
    inside = QTextCursor(block)
    inside.insertText(" " * (deepest - len(item[1])))
    return True


def outdent(cursor: QTextCursor) -> bool:
    """Shift+Tab in a list: back to the level of an item further up."""
    block = cursor.block()
    item = _list_item(block)
    if item is None or not item[1] or cursor.hasSelection():
        return False
    wanted = 0
    above = block.previous()
    while (other := _list_item(above)) is not None:
        if len(other[1]) < len(item[1]):
            wanted = len(other[1])
            break
        above = above.previous()
    inside = QTextCursor(block)
    inside.setPosition(block.position() + len(item[1]) - wanted, QTextCursor.MoveMode.KeepAnchor)
    inside.removeSelectedText()
    return True


def _list_item(block: QTextBlock) -> re.Match[str] | None:
    found = ITEM.match(block.text()) if block.isValid() else None
    return found if found is not None and found[2] != ">" else None


def _chosen(cursor: QTextCursor) -> Iterator[QTextBlock]:
    document = cursor.document()
    block, last = document.findBlock(cursor.selectionStart()), cursor.selectionEnd()
    while block.isValid():
        yield block
        block = block.next()
        if block.position() > last:
            return
