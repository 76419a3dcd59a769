"""The window: the rail, the pages, and what holds for all of them."""

from ui.main_window.places import CALENDAR, CHANNELS, COMPOSE, HISTORY, LIBRARY, OUTBOX
from ui.main_window.window import MainWindow

__all__ = ["CALENDAR", "CHANNELS", "COMPOSE", "HISTORY", "LIBRARY", "OUTBOX", "MainWindow"]
