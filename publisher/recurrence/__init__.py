"""Again and again: a rule, the days that it gives (RFC 5545, by dateutil), its text as RRULE. Pure.

- rule: the value, and what no rule may be;  days: from a rule to days;  rrule: to and from a text
"""

from publisher.recurrence.rule import Frequency, Rule

__all__ = ["Frequency", "Rule"]
