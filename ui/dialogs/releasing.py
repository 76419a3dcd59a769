"""Setting stopped deliveries going: what the service may answer, and the question about doubles."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from publisher.errors import Duplicate
from publisher.schedule import TimeAmbiguous
from publisher.views import DeliveryView
from ui.dialogs.twins import TwinsSheet

if TYPE_CHECKING:
    from publisher.service import Service

Released = tuple[DeliveryView, ...]
Question = TimeAmbiguous | Duplicate  # a person answers it, and it is asked for again


def release(
    service: Service,
    id: str,
    *,
    at: datetime | None = None,
    at_once: bool = False,
    again: bool = False,
) -> Released | Question:
    """Release an announcement, or one delivery; returns the question that comes first, if any."""
    try:
        return service.release(id, at=at, at_once=at_once, again=again)
    except (TimeAmbiguous, Duplicate) as question:
        return question


def ask_about_twin(
    question: Duplicate,
    parent: QWidget | None,
    again: Callable[[], object],
    never: Callable[[], object],
) -> None:
    """Say that the text is there already; then one of the two."""
    sheet = TwinsSheet([str(question)], (), parent, writing=False)
    sheet.again.connect(again)
    sheet.rejected.connect(never)
    sheet.open()
