"""The calendar, in widgets that know no service: one per day, one per entry."""
