"""« Calendrier »: a month, a week or a list of what is planned, and of what was published."""

from ui.pages.calendar.page import CalendarPage

__all__ = ["CalendarPage"]
