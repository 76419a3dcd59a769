"""Spans of time, as people write them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from publisher import rules
from publisher.errors import NotFound, SettingInvalid

SPANS = {
    "45 s": timedelta(seconds=45),
    "90min": timedelta(minutes=90),
    "5 m": timedelta(minutes=5),
    "2 h": timedelta(hours=2),
    "1 h 30": timedelta(hours=1, minutes=30),
    "1J": timedelta(days=1),
    "1 j 2 h 3 min 4 s": timedelta(days=1, hours=2, minutes=3, seconds=4),
    " 0 s ": timedelta(0),
}


@pytest.mark.parametrize("text", SPANS)
def test_spans_are_read(text: str) -> None:
    assert rules.parse_span(text) == SPANS[text]


@pytest.mark.parametrize(
    "text", ["", " ", "20", "h", "deux heures", "-1 h", "1 h 2 j", "١ h", "1,5 h"]
)
def test_what_is_no_span_is_refused(text: str) -> None:
    with pytest.raises(SettingInvalid, match="durée"):
        rules.parse_span(text)


@pytest.mark.parametrize("span", SPANS.values(), ids=str)
def test_what_is_written_can_be_read(span: timedelta) -> None:
    assert rules.parse_span(rules.written(span)) == span


@pytest.mark.parametrize("rule", rules.RULES, ids=lambda rule: rule.name)
def test_a_rule_takes_its_default_and_nothing_beyond_its_limits(rule: rules.Rule) -> None:
    assert rules.named(rule.name.upper()) is rule
    assert rules.checked(rule, rule.default) == rule.default
    for beyond in (rule.least - timedelta(seconds=1), rule.most + timedelta(seconds=1)):
        with pytest.raises(SettingInvalid):
            rules.checked(rule, beyond)


def test_a_rule_that_nobody_knows_is_refused() -> None:
    with pytest.raises(NotFound, match="grace, spacing"):
        rules.named("grâce")
