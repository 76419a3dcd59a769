"""Composing one announcement: the form, its previews, and sending it."""

from ui.pages.compose.page import ComposePage

__all__ = ["ComposePage"]
