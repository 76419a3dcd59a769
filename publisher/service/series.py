"""Use cases: what is announced again and again. Approved once, changed, skipped, stopped."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime

from sqlalchemy import Connection

from publisher.announcement import Draft
from publisher.calendar import Moved
from publisher.delivery import WithoutLink
from publisher.errors import DoesNotPass, InputError
from publisher.recurrence import Rule
from publisher.recurrence.days import is_given
from publisher.schedule import day_words, zone_named
from publisher.sentence import say
from publisher.series import SeriesView
from publisher.series.occurring import Occurrence, occurrence, on_its_day
from publisher.service.planting import Planter, plant, plant_next
from publisher.service.rescheduling import ReschedulingCases
from publisher.service.series_approving import begin, change, next_or_refuse, refuse_ended, tell
from publisher.service.series_planted import call_off, plant_anew, planted_of
from publisher.service.series_views import drafted, series_view
from publisher.storage import drafts
from publisher.storage.database import now
from publisher.storage.series import rows
from publisher.storage.series.rows import StoredSeries


class SeriesCases(ReschedulingCases):
    """A series, from its approval to its end."""

    def plant(self) -> int:
        """Plant what is next of every series, unless another process did; return how many."""
        return Planter(self.house).round()

    def next_dates(self, rule: Rule, zone: str) -> tuple[Occurrence, ...]:
        """Return the next ten dates of a rule; raises `InputError` when it gives none."""
        with self.house.database.read() as connection:
            return next_or_refuse(rule, zone, now(connection))

    def first_of(self, draft: Draft) -> Draft:
        """Return the draft as it goes out the first time, at its hour; raises `InputError`."""
        assert draft.repeat is not None
        zone = draft.announcement.time_zone
        first = self.next_dates(draft.repeat, zone)[0]
        return dataclasses.replace(
            draft,
            announcement=on_its_day(draft.announcement, draft.repeat, first.day),
            publish_at=first.at.astimezone(zone_named(zone)),  # also where its hour exists twice
            repeat=None,
            series_revision=0,
        )

    def publish_series(
        self, draft: Draft, *, without_link: WithoutLink = WithoutLink.SEND, again: bool = False
    ) -> SeriesView:
        """Approve a draft that repeats, and plant its first date.

        A draft of a series that there is (`series_draft`) is its next revision: what is planted and
        has not begun is planted anew. Raises `InputError`, of which `PlanChanged` when somebody
        else changed it meanwhile, and without `again` `Duplicate`; nothing has changed then.
        """
        if not draft.channels:
            raise DoesNotPass(
                say("Choisissez au moins un canal (« channels: » dans le fichier, ou --to).")
            )
        with self.house.database.write() as connection:
            if draft.series_revision:
                stored = change(connection, self.house, draft, without_link)
            else:
                stored = begin(connection, self.house, draft, without_link, again=again)
            plant_next(connection, self.house, stored)
            drafts.remove(connection, draft.announcement.id)
            view = series_view(connection, stored)
        self.house.wake()
        return view

    def series(self, *, ended: bool = False) -> tuple[SeriesView, ...]:
        """Return the series that go on, by their titles; with `ended` the stopped ones too."""
        with self.house.database.read() as connection:
            found = rows.all(connection) if ended else rows.going_on(connection)
            views = [series_view(connection, stored) for stored in found]
        return tuple(sorted(views, key=lambda one: (one.ended_at is not None, one.title)))

    def one_series(self, series_id: str) -> SeriesView:
        """Return one series; the beginning of its id is enough. Raises `NotFound`."""
        with self.house.database.read() as connection:
            stored = rows.get(connection, rows.resolve(connection, series_id))
            return series_view(connection, stored)

    def series_draft(self, series_id: str) -> Draft:
        """Return a series as a draft, to change it; `publish_series` takes it. `InputError`."""
        with self.house.database.read() as connection:
            stored = rows.get(connection, rows.resolve(connection, series_id))
            refuse_ended(stored)
            return drafted(connection, stored)

    def skip_date(self, series_id: str, day: date) -> SeriesView:
        """Leave out one day; what is planted of it is cancelled, unless it has begun.

        Raises `InputError`, and then nothing has changed.
        """
        with self.house.database.write() as connection:
            stored = self._series(connection, series_id)
            rule = stored.series.rule
            _refuse_other_day(rule, day)
            if day not in rule.except_days:
                rule = dataclasses.replace(rule, except_days=(*rule.except_days, day))
                there = planted_of(connection, stored, day)
                if there is not None:
                    call_off(connection, there, self.house.author)
                amended = dataclasses.replace(stored.series, rule=rule)
                rows.amend(connection, stored, amended)
                tell(connection, self.house, "series.skipped", amended, day=day.isoformat())
                stored = rows.get(connection, stored.series.id)
                plant_next(connection, self.house, stored)
            view = series_view(connection, stored)
        self.house.wake()
        return view

    def move_date(self, series_id: str, day: date, at: datetime, *, again: bool = False) -> Moved:
        """Give one day of a series another hour, and only this one; raises as `reschedule` does.

        A day that was not planted yet is from then on, also when its new hour is refused.
        """
        with self.house.database.write() as connection:
            stored = self._series(connection, series_id)
            there = planted_of(connection, stored, day)
            if there is None:
                _refuse_other_day(stored.series.rule, day)
                zone = stored.series.announcement.time_zone
                one = occurrence(stored.series.rule, zone, day)
                if one.at <= now(connection):
                    raise InputError(
                        say("Cette date de la série est déjà passée : elle ne peut plus bouger.")
                    )
                about = plant(connection, self.house, stored, one)
            else:
                about = there.announcement_id
        return self.reschedule(about, at, again=again)

    def stop_series(self, series_id: str) -> tuple[SeriesView, tuple[str, ...]]:
        """Stop a series from now on: what is planted and has not begun is cancelled.

        Returns it, and the ids of the announcements that have begun and go on.
        """
        with self.house.database.write() as connection:
            stored = self._series(connection, series_id)
            gone = plant_anew(connection, self.house, stored, None)
            rows.end(connection, stored)
            tell(connection, self.house, "series.stopped", stored.series, under_way=list(gone))
            view = series_view(connection, rows.get(connection, stored.series.id))
        self.house.wake()
        return view, gone

    def _series(self, connection: Connection, series_id: str) -> StoredSeries:
        stored = rows.hold(connection, rows.resolve(connection, series_id))
        refuse_ended(stored)
        return stored


def _refuse_other_day(rule: Rule, day: date) -> None:
    if not is_given(rule, day):
        raise InputError(say("Le {day} n'est pas une date de cette série.", day=day_words(day)))
