"""What the service says of a draft that should go out: what the sheet of the last word shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from publisher.announcement import Draft
from publisher.problem import Problem, Severity
from publisher.series.occurring import Occurrence
from publisher.views import ChannelView, PlanView, Preview, TwinView

SOON: Final = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Readiness:
    """Of a series, `draft` and the previews are those of its first date."""

    draft: Draft
    problems: tuple[Problem, ...]  # of the content
    previews: tuple[Preview, ...]
    channels: tuple[ChannelView, ...]  # the chosen ones
    due_at: datetime | None  # UTC; None: now
    twins: tuple[TwinView, ...] = ()  # the same text on one of the channels
    suspended: str | None = None  # the reason of the emergency stop that holds now
    plan: PlanView | None = None  # of a correction that may go out
    rule: str = ""  # of a series, in words
    dates: tuple[Occurrence, ...] = ()  # its next ones
    changes_series: bool = False  # there is one already: it is changed

    @property
    def blocked(self) -> bool:
        """Whether an error stops it."""
        errors = any(problem.severity is Severity.ERROR for problem in self.problems)
        return errors or any(preview.blocked for preview in self.previews)

    @property
    def leaves_at_once(self) -> bool:
        """Whether the click sends: what is planned or stopped can be called off afterwards."""
        soon = self.due_at is None or self.due_at - datetime.now(UTC) < SOON
        return soon and self.suspended is None
