"""Spelling in the announcement that is being written."""

from ui.pages.spelling.checking import Spelling

__all__ = ["Spelling"]
