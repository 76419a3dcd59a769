"""The faults, one room for each sort; `ALL` names the scenarios in the order of the table."""

from tests.torture.scenarios import answers, crashes, kills, machine, several, times
from tests.torture.scenarios.scenario import Scenario

ALL: tuple[Scenario, ...] = (
    *(kills.SCENARIOS + crashes.SCENARIOS + several.SCENARIOS),
    *(answers.SCENARIOS + machine.SCENARIOS + times.SCENARIOS),
)

__all__ = ["ALL", "Scenario"]
