"""A draft that repeats, on its way to its approval: what is shown is its first date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from publisher.announcement import Draft
from publisher.delivery import WithoutLink
from publisher.series.words import rule_words
from publisher.views import Accepted
from ui.dialogs.readiness import Readiness
from ui.language import said

if TYPE_CHECKING:
    from publisher.service import Service

Ready = Callable[["Service", Draft], "Readiness | tuple[datetime, ...]"]


def ready(service: Service, draft: Draft, once: Ready) -> Readiness:
    """Ask all that the sheet shows of the first date, as `once` does, and which follow."""
    assert draft.repeat is not None
    found = once(service, service.first_of(draft))
    assert isinstance(found, Readiness)  # its hour is told with the offset: it exists once
    dates = service.next_dates(draft.repeat, draft.announcement.time_zone)
    changes = draft.series_revision > 0
    return replace(
        found,
        rule=said(rule_words(draft.repeat)),
        dates=dates,
        changes_series=changes,
        twins=() if changes else found.twins,  # what is planned of it has the same text
    )


def approve(service: Service, draft: Draft, without_link: WithoutLink, *, again: bool) -> Accepted:
    """Approve the series; returns what is planted of it next."""
    view = service.publish_series(draft, without_link=without_link, again=again)
    about = next((one.announcement_id for one in view.coming if one.announcement_id), "")
    return Accepted(
        announcement_id=about,
        revision=1,
        deliveries=service.deliveries(about) if about else (),
    )
