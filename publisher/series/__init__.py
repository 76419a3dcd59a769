"""A series: one announcement approved once, and planted again and again as ordinary ones.

- series: the values;  occurring: when, and with which dates;  planting: from a day to deliveries
- words: a rule as a person says it
"""

from publisher.series.series import Coming, Series, SeriesView

__all__ = ["Coming", "Series", "SeriesView"]
