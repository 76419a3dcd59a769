"""When and where an event takes place, in one line that every language of the town reads."""

from __future__ import annotations

from publisher.announcement import Event
from publisher.text.cleaning import one_line


def when_and_where(event: Event) -> str:
    """Return « 12/06/2027 10:00 – 13/06/2027 19:00, Quai des Bateliers »."""
    line = f"{event.start:%d/%m/%Y %H:%M}"
    if event.end is not None and event.end.date() == event.start.date():
        line += f" – {event.end:%H:%M}"
    elif event.end is not None:
        line += f" – {event.end:%d/%m/%Y %H:%M}"
    place = one_line(event.place)
    return f"{line}, {place}" if place else line
