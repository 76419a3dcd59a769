"""The short form of `make torture`: every fault once, on the platforms that forgive nothing."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.servers.postgres import Place
from tests.torture.scenarios import Scenario, answers, crashes, kills, machine, several, times
from tests.torture.scenarios.scenario import Verdicts
from tests.torture.scene import Stage, staged
from tests.torture.verdict import judge

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


@pytest.mark.parametrize("place", ["postgresql"], indirect=True)
def test_killed_at_any_moment_on_a_server(place: Place) -> None:
    """Nothing proves there that an engine is dead: its lease has to end."""
    with staged(place, "short") as scene:
        kills.scene_of_kills(scene, kills.one_of_short_leases, 5)
        verdicts = judge(scene)
    assert kept(verdicts), verdicts


@pytest.mark.parametrize("scenario", crashes.SCENARIOS, ids=lambda scenario: scenario.name)
def test_dead_at_each_step(stage: Stage, scenario: Scenario) -> None:
    verdicts = scenario.play(stage, "short", 1, UNFORGIVING)
    assert kept(verdicts), verdicts


def test_several_engines(stage: Stage) -> None:
    """All at the same time: they spend theirs in waiting for leases to end."""
    assert played_together(stage, several.SCENARIOS) == {}


@pytest.mark.parametrize(
    "scenario",
    answers.SCENARIOS + machine.SCENARIOS + times.SCENARIOS,
    ids=lambda scenario: scenario.name,
)
def test_refused_by_platform_machine_or_clock(stage: Stage, scenario: Scenario) -> None:
    verdicts = scenario.play(stage, "short", 1)
    assert kept(verdicts), verdicts


def played_together(stage: Stage, scenarios: Sequence[Scenario]) -> dict[str, Verdicts]:
    """Return the verdicts that are not clean."""
    with ThreadPoolExecutor(len(scenarios)) as pool:
        played = {s.name: pool.submit(s.play, stage, "short", 1, UNFORGIVING) for s in scenarios}
    verdicts = {name: each.result() for name, each in played.items()}
    return {name: verdict for name, verdict in verdicts.items() if not kept(verdict)}
