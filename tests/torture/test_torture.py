"""The short form of `make torture`: every fault once, on the platforms that forgive nothing."""

from __future__ import annotations

import pytest

from tests.torture.scenarios import Scenario, crashes, kills
from tests.torture.scenarios.scenario import Verdicts
from tests.torture.scene import Stage

UNFORGIVING = ("read_back", "blind")  # neither a key nor a name stops a second post


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    return Stage(tmp_path_factory.mktemp("stage"))


def kept(verdicts: Verdicts) -> bool:
    """Whether anything was tried, and the promise kept."""
    tried = sum(tally.deliveries for tally in verdicts.values())
    return tried > 0 and all(tally.clean for tally in verdicts.values())


@pytest.mark.parametrize("scenario", kills.SCENARIOS, ids=lambda scenario: scenario.name)
def test_killed_at_any_moment(stage: Stage, scenario: Scenario) -> None:
    verdicts = scenario.play(stage, "short", 3)
    assert kept(verdicts), verdicts


@pytest.mark.parametrize("scenario", crashes.SCENARIOS, ids=lambda scenario: scenario.name)
def test_dead_at_each_step(stage: Stage, scenario: Scenario) -> None:
    verdicts = scenario.play(stage, "short", 1, UNFORGIVING)
    assert kept(verdicts), verdicts
