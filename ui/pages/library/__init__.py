"""« Bibliothèque »: what a team writes with."""

from ui.pages.library.page import LibraryPage

__all__ = ["LibraryPage"]
