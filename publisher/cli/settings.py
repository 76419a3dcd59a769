"""settings: the rules of the house."""

from __future__ import annotations

import argparse

from publisher import rules
from publisher.cli.opening import opened
from publisher.cli.output import DONE, json_out, printed


def settings(options: argparse.Namespace) -> int:
    """Show every rule, or change one."""
    chosen = None if options.name is None else rules.named(options.name)
    span = None if options.value is None else rules.parse_span(options.value)
    with opened(options) as service:
        if chosen is not None and span is not None:
            service.set_rule(chosen, span)
        found = [(rule, now) for rule, now in service.rules() if chosen is None or rule is chosen]
    if options.json:
        json_out({
            "settings": {rule.name: int(now.total_seconds()) for rule, now in found},
            "unit": "seconds",
        })  # fmt: skip
        return DONE
    for rule, now in found:
        printed(f"{rule.name} = {rules.written(now)}")
        printed(f"    {rule.label}. {rule.help}")
    return DONE
