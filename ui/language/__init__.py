"""The language of the window: what it is, how it is installed, and what is said in it."""

from ui.language.said import said, use

__all__ = ["said", "use"]
