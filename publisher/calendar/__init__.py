"""The calendar: what stands in it, the town's slots, the holidays, and its file for other programs.

- entries: what is shown;  spacing: gaps and collisions;  slots: the usual times of publication
- holidays: the public ones of Belgium;  ics: the calendar as a file
"""

from publisher.calendar.entries import CalendarView, Entry, Moved, Place, What

__all__ = ["CalendarView", "Entry", "Moved", "Place", "What"]
